import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { knowledgeFolder } from "./surface-chat.ts";
import { OBEYED, QUESTIONS, type Sayings, type Shown, type Surface } from "./surface.ts";

const MAIN = join(process.cwd(), "dist/main.js");

/** What the built program prints, on either stream. */
function run(argv: readonly string[], folder: string, input = ""): Promise<string> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [MAIN, "ask", "--knowledge", folder, ...argv],
      { env: { PATH: process.env["PATH"] } },
      (_, out, err) => resolve(out + err),
    );
    child.stdin?.end(input);
  });
}

const TEXT: Sayings = {
  unanswered: "Not in the documents.",
  nearest: "The nearest lines, which are not an answer:",
  nowhere: (words) => `Nowhere in them: ${words.map((word) => `“${word}”`).join(", ")}.`,
  differing: "The sources differ: 14 (2026-03-05) and 17 (2026-03-08).",
  why: ["Asks for", "Probability"],
  help: 'There is no question. Try: verbatim ask "who said what?"',
  place: (path, line) => `${path}:${line}`,
};

/** The fields that say the same, with nothing between them. */
const JSON_FIELDS: Sayings = {
  ...TEXT,
  unanswered: '"outcome":"unanswered"',
  nearest: '"nearest":[{',
  nowhere: (words) => `"unknownWords":${JSON.stringify(words)}`,
  differing: '"differing":[{',
  why: ['"form":', '"confidence":'],
  place: (path, line) => `"path":"${path}","startLine":${line},`,
};

/** What a terminal obeys, but for the ends of lines. */
const CONTROL = /[^\P{Cc}\n]/gu;

const BAR = /^ {2}│ /gm;

/** The command line of the built program, for people. */
export function cliSurface(): Surface {
  const folder = knowledgeFolder();
  const show = async (argv: readonly string[]): Promise<Shown> => {
    const printed = await run(argv, folder);
    const quoted = printed.split("\n").filter((line) => line.startsWith("  │ "));
    return {
      text: printed.replaceAll(BAR, ""),
      quoted: quoted.join("\n").replaceAll(BAR, ""),
      live: printed.match(OBEYED) ?? [],
      // All of an answer is there at once.
      follow: async (way) => (way === "why" ? show(["--explain", ...argv]) : undefined),
    };
  };
  return {
    says: TEXT,
    ask: (question) => show(question === "" ? [] : ["--", question]),
    close: async () => rmSync(folder, { recursive: true }),
  };
}

const answer = z.looseObject({
  question: z.string(),
  outcome: z.string(),
  quotes: z.array(z.looseObject({ text: z.string() })),
  differing: z.unknown().optional(),
  nearest: z.unknown(),
  unknownWords: z.unknown(),
  explanation: z.unknown(),
});

/** The command line of the built program, for other programs: a batch of all questions at once. */
export async function jsonSurface(): Promise<Surface> {
  const folder = knowledgeFolder();
  const asked = Object.values(QUESTIONS).map((question, id) => JSON.stringify({ id, question }));
  const printed = await run(["--batch", "-", "--json", "--explain"], folder, asked.join("\n"));
  const answers = printed
    .trimEnd()
    .split("\n")
    .map((line) => answer.parse(JSON.parse(line)));

  const shown = (question: string): Shown => {
    const given = answers.find((one) => one.question === question);
    if (given === undefined) throw new Error(`no answer to ${question}: ${printed}`);
    // Fields have no order: here they stand as people would read them.
    const { outcome, differing, unknownWords, nearest, quotes, explanation } = given;
    const fields = JSON.stringify({ outcome, differing, unknownWords, nearest, quotes });
    const why = { ...shownNothing, text: JSON.stringify(explanation) };
    return {
      text: fields.replaceAll(/\\(["\\])/g, "$1"),
      quoted: quotes.map(({ text }) => text).join("\n"),
      // Programs read it: the order in which a line is drawn is theirs.
      live: printed.match(CONTROL) ?? [],
      // All of an answer is there at once.
      follow: async (way) => (way === "why" ? why : undefined),
    };
  };
  return {
    says: JSON_FIELDS,
    ask: async (question) =>
      question === "" ? { ...shownNothing, text: await run(["--json"], folder) } : shown(question),
    close: async () => rmSync(folder, { recursive: true }),
  };
}

const shownNothing: Shown = { text: "", quoted: "", live: [], follow: async () => undefined };
