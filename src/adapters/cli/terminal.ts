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

/** Text from outside with its control characters made visible; only line ends and tabs stay. */
export function printable(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(
    // Direction marks could make a path or a quote read as another.
    /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** The same for what must stay on one line, such as a path. */
export function printableLine(text: string): string {
  return printable(text).replaceAll("\n", "\\n").replaceAll("\t", "\\t");
}
