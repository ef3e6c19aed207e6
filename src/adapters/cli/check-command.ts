import type { Problem } from "../corpus/problem.ts";
import { VerbatimError } from "../../core/index.ts";
import { EXIT, type Exit } from "./exit.ts";
import { openWithProgress, problemText } from "./index-command.ts";
import type { Flags, Opened, Services } from "./services.ts";
import type { Terminal } from "./terminal.ts";

export interface CheckFlags extends Flags {
  readonly json?: boolean;
  /** Warnings fail the check too. */
  readonly strict?: boolean;
}

/** Looks over configuration and corpus and names every problem with its fix. */
export async function checkCommand(
  flags: CheckFlags,
  { services, terminal }: { services: Services; terminal: Terminal },
): Promise<Exit> {
  const open = async () => openWithProgress(services, services.settings(flags), terminal);
  const opened = await open().catch((error: unknown) => {
    // A wrong configuration is a finding here, not bad usage; the top of the program prints it.
    if (flags.json === true && error instanceof VerbatimError) return error;
    throw error;
  });
  if (opened instanceof VerbatimError) {
    terminal.out(
      JSON.stringify({
        ok: false,
        problems: [{ path: null, kind: opened.code, message: opened.message }],
      }),
    );
    return EXIT.usage;
  }
  const problems = [...opened.reading.problems, ...findings(opened, services.today())];
  const counted = problems.filter(({ kind }) => flags.strict === true || kind === "skipped");
  const ok = counted.length === 0 && opened.reading.documents.length > 0;
  terminal.out(
    flags.json === true
      ? JSON.stringify({ ok, problems })
      : reportText(opened, problems, ok, terminal.paint),
  );
  return ok ? EXIT.done : EXIT.failed;
}

function reportText(
  { reading }: Opened,
  problems: readonly Problem[],
  ok: boolean,
  paint: Terminal["paint"],
): string {
  const count = reading.documents.length;
  return [
    `${paint("green", "fine   ")}  The configuration can be used.`,
    ...(count === 0
      ? [
          `${paint("red", "empty  ")}  No document can be read: put Markdown, text, HTML, PDF or DOCX files in ${reading.root}.`,
        ]
      : []),
    ...problems.map((problem) => problemText(problem, paint)),
    ok
      ? `${paint("green", "fine   ")}  ${count} documents can be quoted.`
      : `${count} documents can be quoted; see above for what cannot.`,
  ].join("\n");
}

/** What no single file shows: identical copies and reviews that are due. */
function findings({ reading: { documents } }: Opened, today: string): Problem[] {
  const first = new Map<string, string>();
  return documents.flatMap(({ path, hash, reviewBy, owner }): Problem[] => {
    const problems: Problem[] = [];
    const same = first.get(hash);
    if (same === undefined) first.set(hash, path);
    else
      problems.push({
        path,
        kind: "warning",
        message: `It is the same file as ${same}: remove one.`,
      });
    if (reviewBy !== undefined && reviewBy < today) {
      const whom = owner === undefined ? "" : ` by ${owner}`;
      problems.push({
        path,
        kind: "warning",
        message: `Its review was due on ${reviewBy}${whom}: review it and set reviewBy anew.`,
      });
    }
    return problems;
  });
}
