import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Where commands write. Standard output holds answers or JSON, standard error all the rest. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Colours text for standard output; leaves it plain off a terminal and under `NO_COLOR`. */
  readonly paint: (style: Style, text: string) => string;
  /** Shows a line in place of the one before, on a terminal only. Empty text clears it. */
  readonly progress: (text: string) => void;
  readonly isInteractive: boolean;
}

export function createTerminal(process: NodeJS.Process): Terminal {
  const { stdout, stderr, stdin } = process;
  return {
    out: (text) => void stdout.write(`${text}\n`),
    err: (text) => void stderr.write(`${text}\n`),
    paint: (style, text) => styleText(style, text, { stream: stdout }),
    progress: (text) => {
      if (stderr.isTTY) stderr.write(`\r\u001b[K${text}`);
    },
    isInteractive: stdin.isTTY && stdout.isTTY,
  };
}
