import { createInterface } from "node:readline";
import { createInterface as createPrompt } from "node:readline/promises";
import { z } from "zod";
import {
  type Answer,
  ask,
  explain,
  type Explanation,
  VerbatimError,
  warmUp,
} from "../../core/index.ts";
import { EXIT, type Exit } from "./exit.ts";
import { readGiven } from "./given-file.ts";
import { openWithProgress } from "./index-command.ts";
import { answerJson, answerText, explanationText } from "./render.ts";
import type { Opened } from "../corpus/report.ts";
import type { Flags, Services, Settings } from "./services.ts";
import type { Terminal } from "./terminal.ts";

export interface AskFlags extends Flags {
  readonly batch?: string;
  readonly json?: boolean;
  readonly explain?: boolean;
}

const batchLine = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  question: z.string(),
});

/** Answers one question, a file of them, or whatever is typed at a prompt. */
export async function askCommand(
  words: readonly string[],
  flags: AskFlags,
  { services, terminal }: { services: Services; terminal: Terminal },
): Promise<Exit> {
  const settings = services.settings(flags);
  const question = words.join(" ").trim();
  if (flags.batch !== undefined && question !== "") {
    throw new VerbatimError("usage", "Give either a question or --batch FILE, not both.");
  }
  const prompted = question === "" && flags.batch === undefined;
  if (prompted && (!terminal.isInteractive || flags.json === true)) {
    throw new VerbatimError("usage", 'There is no question. Try: verbatim ask "who said what?"');
  }
  // First, since a wrong name should show before thousands of documents are read.
  const lines = flags.batch === undefined ? undefined : await linesOf(flags.batch);
  const opened = await openWithProgress(services, settings, terminal);
  warnWhenEmpty(opened.reading, terminal);
  // One question is answered sooner without it.
  if (question === "") warmUp(opened.library, services.today());
  const answer = asker(opened, settings, services);
  const why = explainer(flags, opened, services);
  if (lines !== undefined) return batch(lines, { answer, why }, terminal);
  if (prompted) return prompt({ answer, why }, terminal);
  const { answer: given, ms } = answer(question);
  terminal.out(
    flags.json === true
      ? JSON.stringify({ ...answerJson(null, question, given, ms), ...why(question) })
      : fullText(given, why(question), terminal),
  );
  return given.outcome === "answered" ? EXIT.done : EXIT.failed;
}

/** An explanation as a field of JSON; no field where none is wanted. */
type Explainer = (question: string) => { readonly explanation?: Explanation };

function explainer(
  { explain: wanted }: AskFlags,
  { library }: Opened,
  services: Services,
): Explainer {
  return (question) =>
    wanted === true ? { explanation: explain(question, library, services.today()) } : {};
}

function fullText(answer: Answer, { explanation }: ReturnType<Explainer>, { paint }: Terminal) {
  const why = explanation === undefined ? [] : [explanationText(explanation, paint)];
  return [answerText(answer, paint), ...why].join("\n\n");
}

type Asker = (question: string) => { readonly answer: Answer; readonly ms: number };

interface Asking {
  readonly answer: Asker;
  readonly why: Explainer;
}

/** Asks a library, and times it. */
export function asker({ library }: Opened, { threshold }: Settings, services: Services): Asker {
  return (question) => {
    const before = services.now();
    const answer = ask(question, library, { threshold, today: services.today() });
    return { answer, ms: services.now() - before };
  };
}

/** A folder without documents answers nothing; better said before the first question. */
export function warnWhenEmpty(
  { documents, root }: { readonly documents: readonly unknown[]; readonly root: string },
  terminal: Terminal,
): void {
  if (documents.length > 0) return;
  terminal.err(
    `There is no readable document in ${root}: put Markdown, text, HTML, PDF or DOCX files in it.`,
  );
}

/** One JSON line for each line read, in order; a line that is no question is named and passed over. */
async function batch(lines: Lines, { answer, why }: Asking, terminal: Terminal): Promise<Exit> {
  let number = 0;
  let exit: Exit = EXIT.done;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    const parsed = parseLine(line);
    if (typeof parsed === "string") {
      terminal.err(`Line ${number} of the batch ${parsed}.`);
      exit = EXIT.usage;
      continue;
    }
    const { answer: given, ms } = answer(parsed.question);
    const json = answerJson(parsed.id, parsed.question, given, ms);
    terminal.out(JSON.stringify({ ...json, ...why(parsed.question) }));
  }
  return exit;
}

type Lines = Iterable<string> | AsyncIterable<string>;

/** The lines of a file, or of standard input (`-`) as they come. */
async function linesOf(file: string): Promise<Lines> {
  if (file === "-") return typedLines();
  return (await readGiven(file, "batch file")).split("\n");
}

async function* typedLines(): AsyncGenerator<string> {
  yield* createInterface({ input: process.stdin, crlfDelay: Infinity });
}

function parseLine(line: string): z.infer<typeof batchLine> | string {
  try {
    const parsed = batchLine.safeParse(JSON.parse(line.replace(/^\uFEFF/, "")));
    return parsed.success ? parsed.data : 'is not of the form {"id": "…", "question": "…"}';
  } catch {
    return "is not JSON";
  }
}

async function prompt({ answer, why }: Asking, terminal: Terminal): Promise<Exit> {
  terminal.err("Ask a question; an empty line or Ctrl-D ends. Arrow keys bring earlier ones back.");
  const reader = createPrompt({ input: process.stdin, output: process.stderr, prompt: "? " });
  reader.on("SIGINT", () => reader.close());
  reader.prompt();
  for await (const line of reader) {
    if (line.trim() === "") break;
    terminal.out(`\n${fullText(answer(line).answer, why(line), terminal)}\n`);
    reader.prompt();
  }
  reader.close();
  return EXIT.done;
}
