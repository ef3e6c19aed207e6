import { z } from "zod";
import {
  type Answer,
  ask,
  type Library,
  type Quote,
  VerbatimError,
  warmUp,
} from "../../core/index.ts";
import { asker, warnWhenEmpty } from "./ask-command.ts";
import { EXIT, type Exit } from "./exit.ts";
import { readGiven } from "./given-file.ts";
import { openWithProgress } from "./index-command.ts";
import type { Flags, Services } from "./services.ts";
import type { Terminal } from "./terminal.ts";

export interface EvalFlags extends Flags {
  readonly json?: boolean;
  /** Bars such as `hit1=0.9,accuracy=0.85`. */
  readonly min?: string;
}

const caseSchema = z.object({
  id: z.string(),
  question: z.string(),
  kind: z.string().default("other"),
  answerable: z.boolean(),
  gold: z
    .array(z.object({ file: z.string(), line: z.number(), must_contain: z.string() }))
    .default([]),
});

type Case = z.infer<typeof caseSchema>;

/** What a question set shows; shares are 0 to 1, times in milliseconds. */
export interface EvalReport {
  readonly questions: number;
  /** Answerable questions whose first, or one of the first three, lines is gold, when made to answer. */
  readonly hit1: number;
  readonly hit3: number;
  /** Answerable questions that are answered at the threshold. */
  readonly answered: number;
  /** Unanswerable questions that are answered all the same, in all and by kind. */
  readonly falseAnswers: number;
  readonly falseAnswersByKind: Readonly<Record<string, number>>;
  /** First quote right, or rightly silent, of all questions. */
  readonly accuracy: number;
  /** Quotes that do not stand character for character between their cited lines. */
  readonly quotesNotInSource: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

const BARS = ["hit1", "hit3", "answered", "accuracy"] as const;

/** Runs a question set and compares the result with the bars given. */
export async function evalCommand(
  file: string,
  flags: EvalFlags,
  { services, terminal }: { services: Services; terminal: Terminal },
): Promise<Exit> {
  const settings = services.settings(flags);
  const bars = parseBars(flags.min ?? "");
  const cases = await readCases(file);
  if (cases.length === 0) throw new VerbatimError("usage", `"${file}" holds no question.`);
  const opened = await openWithProgress(services, settings, terminal);
  warnWhenEmpty(opened.reading, terminal);
  const answer = asker(opened, settings, services);
  const today = services.today();
  // So that times are those of a bot that runs.
  warmUp(opened.library, today);
  const results = cases.map((one) => ({
    one,
    ...answer(one.question),
    made: ask(one.question, opened.library, { threshold: 0, today }),
  }));
  const report = reportOf(results, opened.library);
  terminal.out(flags.json === true ? JSON.stringify(report) : reportText(report));
  const below = bars.filter(({ name, least }) => report[name] < least);
  for (const { name, least } of below)
    terminal.err(`${name} is ${report[name].toFixed(3)}, below ${least}.`);
  if (report.quotesNotInSource > 0)
    terminal.err("There are quotes that do not stand in their source.");
  return below.length === 0 && report.quotesNotInSource === 0 ? EXIT.done : EXIT.failed;
}

function parseBars(list: string) {
  return list
    .split(",")
    .filter(Boolean)
    .map((bar) => {
      const [name, least = ""] = bar.split("=");
      const known = BARS.find((one) => one === name);
      if (
        known === undefined ||
        least.trim() === "" ||
        !(Number(least) >= 0 && Number(least) <= 1)
      ) {
        throw new VerbatimError(
          "usage",
          `--min cannot use "${bar}": write for example hit1=0.9, a share from 0 to 1; names are ${BARS.join(", ")}.`,
        );
      }
      return { name: known, least: Number(least) };
    });
}

async function readCases(file: string): Promise<Case[]> {
  const text = await readGiven(file, "question set");
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [caseSchema.parse(JSON.parse(line))];
    } catch (error) {
      throw new VerbatimError(
        "usage",
        `Line ${index + 1} of "${file}" is no question of the documented form.`,
        { cause: error },
      );
    }
  });
}

interface Result {
  readonly one: Case;
  readonly answer: Answer;
  readonly made: Answer;
  readonly ms: number;
}

function reportOf(results: readonly Result[], library: Library): EvalReport {
  const answerable = results.filter(({ one }) => one.answerable);
  const others = results.filter(({ one }) => !one.answerable);
  const kinds = [...new Set(others.map(({ one }) => one.kind))].toSorted();
  const times = results.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const isAnswered = ({ answer }: Result) => answer.outcome === "answered";
  return {
    questions: results.length,
    hit1: share(answerable, ({ one, made }) => isHit(one, quotesOf(made).slice(0, 1))),
    hit3: share(answerable, ({ one, made }) => isHit(one, quotesOf(made).slice(0, 3))),
    answered: share(answerable, isAnswered),
    falseAnswers: share(others, isAnswered),
    falseAnswersByKind: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        share(
          others.filter(({ one }) => one.kind === kind),
          isAnswered,
        ),
      ]),
    ),
    accuracy: share(results, ({ one, answer }) =>
      one.answerable ? isHit(one, quotesOf(answer).slice(0, 1)) : answer.outcome === "unanswered",
    ),
    quotesNotInSource: results
      .flatMap(({ made }) => quotesOf(made))
      .filter((quote) => !standsInSource(quote, library)).length,
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
  };
}

function quotesOf(answer: Answer): readonly Quote[] {
  return answer.outcome === "answered" ? answer.quotes : [];
}

function isHit({ gold }: Case, quotes: readonly Quote[]): boolean {
  return quotes.some(({ path, text }) =>
    gold.some(
      ({ file, must_contain }) => file === path && folded(text).includes(folded(must_contain)),
    ),
  );
}

/** White space and quotation marks are typed in many ways. */
function folded(text: string): string {
  return text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}

function standsInSource(
  { path, text, startLine, endLine, page }: Quote,
  { corpus }: Library,
): boolean {
  const document = corpus.documents.find((one) => one.document.path === path)?.document;
  if (document === undefined) return false;
  const { starts, numbers, pages } = document.lines;
  const first = numbers.findIndex(
    (line, at) => line === startLine && (page === undefined || pages?.[at] === page),
  );
  const last = numbers.findLastIndex(
    (line, at) => line === endLine && (page === undefined || pages?.[at] === page),
  );
  return document.text.slice(starts[first], starts[last + 1]).includes(text);
}

function share<T>(all: readonly T[], test: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(test).length / all.length;
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

function reportText(report: EvalReport): string {
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
  const byKind = Object.entries(report.falseAnswersByKind)
    .map(([kind, value]) => `${kind} ${percent(value)}`)
    .join(", ");
  return [
    `questions                ${report.questions}`,
    `hit@1, made to answer    ${percent(report.hit1)}`,
    `hit@3, made to answer    ${percent(report.hit3)}`,
    `answered at threshold    ${percent(report.answered)}`,
    `false answers            ${percent(report.falseAnswers)}${byKind === "" ? "" : `  (${byKind})`}`,
    `accuracy at threshold    ${percent(report.accuracy)}`,
    `quotes not in source     ${report.quotesNotInSource}`,
    `time p50 / p95           ${report.p50Ms.toFixed(1)} / ${report.p95Ms.toFixed(1)} ms`,
  ].join("\n");
}
