import type { Problem } from "../corpus/problem.ts";
import { configuredDigest, configuredLines, printable, VerbatimError } from "../../core/index.ts";
import type { Finding } from "../finding.ts";
import { EXIT, type Exit } from "./exit.ts";
import { openWithProgress, problemText } from "./index-command.ts";
import type { Opened } from "../corpus/report.ts";
import type { Flags, Services, Settings } from "./services.ts";
import type { Terminal } from "./terminal.ts";

export interface CheckFlags extends Flags {
  readonly json?: boolean;
  /** Warnings fail the check too. */
  readonly strict?: boolean;
  /** Channels that the bot should be a member of. */
  readonly channel?: readonly string[];
}

/** Looks over configuration, corpus and chat platforms and names every problem with its fix. */
export async function checkCommand(
  flags: CheckFlags,
  { services, terminal }: { services: Services; terminal: Terminal },
): Promise<Exit> {
  const look = async () => {
    const settings = services.settings(flags);
    const examined = await services.examine(settings, flags.channel ?? []);
    const opened = await openWithProgress(services, settings, terminal);
    const found = [...examined, ...digestFindings(settings, opened)];
    const usable = { ok: true, message: "The configuration can be used." };
    return { platforms: found.every(({ ok }) => ok) ? [...found, usable] : found, opened };
  };
  const looked = await look().catch((error: unknown) => {
    // A wrong configuration is a finding here, not bad usage; the top of the program prints it.
    if (flags.json === true && error instanceof VerbatimError) return error;
    throw error;
  });
  if (looked instanceof VerbatimError) {
    terminal.out(
      JSON.stringify({
        ok: false,
        problems: [{ path: null, kind: looked.code, message: looked.message }],
      }),
    );
    return EXIT.usage;
  }
  const { opened, platforms } = looked;
  const problems = [...opened.reading.problems, ...findings(opened, services.today())];
  const counted = problems.filter(({ kind }) => flags.strict === true || kind === "skipped");
  const ok =
    counted.length === 0 &&
    opened.reading.documents.length > 0 &&
    platforms.every((finding) => finding.ok);
  const unmet = platforms.filter((finding) => !finding.ok);
  const asProblem = ({ message }: Finding) => ({ path: null, kind: "platform", message });
  terminal.out(
    flags.json === true
      ? JSON.stringify({ ok, problems: [...problems, ...unmet.map(asProblem)] })
      : [
          ...platforms.map((finding) => findingText(finding, terminal.paint)),
          reportText(opened, problems, ok, terminal.paint),
        ].join("\n"),
  );
  return ok ? EXIT.done : EXIT.failed;
}

/** What is wrong with the digests of the configuration. */
function digestFindings({ digests }: Settings, { reading }: Opened): Finding[] {
  return ["slack", "discord"].flatMap((platform) =>
    configuredLines(digests, platform).flatMap((line) => {
      const read = configuredDigest(line, platform, reading.documents);
      return "problem" in read ? [{ ok: false, message: read.problem }] : [];
    }),
  );
}

function findingText({ ok, message }: Finding, paint: Terminal["paint"]): string {
  return `${ok ? paint("green", "fine   ") : paint("red", "wrong  ")}  ${printable(message)}`;
}

function reportText(
  { reading }: Opened,
  problems: readonly Problem[],
  ok: boolean,
  paint: Terminal["paint"],
): string {
  const count = reading.documents.length;
  return [
    ...(count === 0
      ? [
          `${paint("red", "empty  ")}  No document can be read: put Markdown, text, HTML, PDF or DOCX files in ${reading.root}.`,
        ]
      : []),
    ...problems.map((problem) => problemText(problem, paint)),
    problems.length === 0 && ok
      ? `${paint("green", "fine   ")}  ${count} documents can be quoted.`
      : `${count} documents can be quoted${problems.length === 0 ? "" : "; see above for what cannot"}.`,
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
