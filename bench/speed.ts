/**
 * Build, memory and answer times of Verbatim beside plain MiniSearch (default options, fields text
 * and title) over the same generated text. Rounds are interleaved; the table holds medians.
 *
 *     npm run bench -- --passages 10000 --questions 300 --rounds 3 --seed 1
 */
import { availableParallelism, cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import MiniSearch from "minisearch";
import { ask, createLibrary } from "../src/core/index.ts";
import { type GeneratedText, generateText } from "./generated-text.ts";

/** One engine: builds its index and gives the function that answers a question with it. */
type Build = (text: GeneratedText) => Promise<(question: string) => unknown>;

interface Round {
  readonly buildMs: number;
  readonly heapBytes: number;
  /** By question, in order. */
  readonly questionMs: readonly number[];
}

const ENGINES = {
  async verbatim({ documents }) {
    const library = await createLibrary(documents);
    return (question) => ask(question, library, { threshold: 0.5, today: "2026-01-01" });
  },
  async plain({ passages }) {
    const index = new MiniSearch({ fields: ["text", "title"] });
    index.addAll(passages);
    return (question) => index.search(question);
  },
} as const satisfies Record<string, Build>;

type Engine = keyof typeof ENGINES;

/** Questions asked before any is timed, so that the compiler has seen the code. */
const WARM_UP_QUESTIONS = 50;

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

function heapBytes(): number {
  // Twice: what the first finds through weak references is freed by the second.
  if (typeof collect === "function") for (let at = 0; at < 2; at += 1) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function cpuMs(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Builds each engine in turn, then asks each question of both before the next. */
async function runRound(
  text: GeneratedText,
  order: readonly Engine[],
): Promise<Map<Engine, Round>> {
  const built = new Map<
    Engine,
    { buildMs: number; heap: number; answer: (q: string) => unknown }
  >();
  for (const engine of order) {
    const before = heapBytes();
    const since = process.cpuUsage();
    const answer = await ENGINES[engine](text);
    const buildMs = cpuMs(since);
    built.set(engine, { buildMs, heap: heapBytes() - before, answer });
  }
  for (const question of text.questions.slice(0, WARM_UP_QUESTIONS)) {
    for (const { answer } of built.values()) answer(question);
  }
  const times = new Map<Engine, number[]>(order.map((engine) => [engine, []]));
  for (const question of text.questions) {
    for (const [engine, { answer }] of built) {
      const before = performance.now();
      answer(question);
      times.get(engine)?.push(performance.now() - before);
    }
  }
  return new Map(
    Array.from(built, ([engine, { buildMs, heap }]) => [
      engine,
      { buildMs, heapBytes: heap, questionMs: times.get(engine) ?? [] },
    ]),
  );
}

/** The value below which the given part of all lies (nearest rank). */
function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

const median = (values: readonly number[]) => quantile(values, 0.5);

/** Medians over the rounds; a question's time is its median before quantiles are taken. */
function summary(rounds: readonly Round[], passages: number): ReadonlyMap<string, number> {
  const questions = rounds[0]?.questionMs ?? [];
  const times = questions.map((_, at) => median(rounds.map((round) => round.questionMs[at] ?? 0)));
  return new Map([
    ["build = start, CPU ms", median(rounds.map(({ buildMs }) => buildMs))],
    ["heap, bytes a passage", median(rounds.map((round) => round.heapBytes)) / passages],
    ["question p50, ms", quantile(times, 0.5)],
    ["question p95, ms", quantile(times, 0.95)],
    ["question p99, ms", quantile(times, 0.99)],
  ]);
}

function printTable(ours: ReadonlyMap<string, number>, plain: ReadonlyMap<string, number>): void {
  const digits = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2));
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(24) : cell.padStart(18))).join("");
  console.log(line(["", "Verbatim", "plain MiniSearch", "ratio"]));
  for (const [name, value] of ours) {
    const other = plain.get(name) ?? Number.NaN;
    console.log(line([name, digits(value), digits(other), `${(value / other).toFixed(2)} x`]));
  }
}

function whole(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} must be a whole number above 0`);
  return value;
}

const { values: flags } = parseArgs({
  options: {
    passages: { type: "string", default: "10000" },
    questions: { type: "string", default: "300" },
    rounds: { type: "string", default: "3" },
    seed: { type: "string", default: "1" },
  },
});
const passages = whole(flags.passages, "passages");
const roundCount = whole(flags.rounds, "rounds");
const text = generateText({
  passages,
  questions: whole(flags.questions, "questions"),
  seed: whole(flags.seed, "seed"),
});

console.log(
  `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ` +
    `${Math.round(totalmem() / 2 ** 30)} GiB; ${passages} passages, ${text.documents.length} documents, ` +
    `${text.questions.length} questions, ${roundCount} rounds, seed ${flags.seed}`,
);
if (typeof collect !== "function") console.log("No garbage collector to call: heap is not exact.");

const rounds: Map<Engine, Round>[] = [];
for (let at = 0; at < roundCount; at += 1) {
  rounds.push(await runRound(text, at % 2 === 0 ? ["verbatim", "plain"] : ["plain", "verbatim"]));
}
const of = (engine: Engine) =>
  summary(
    rounds.flatMap((round) => round.get(engine) ?? []),
    passages,
  );
printTable(of("verbatim"), of("plain"));
