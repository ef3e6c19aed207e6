import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import MiniSearch from "minisearch";
import { retrieve } from "../../src/core/ask.ts";
import { choose } from "../../src/core/evidence/chosen.ts";
import { confidenceOf } from "../../src/core/evidence/confidence.ts";
import { rank } from "../../src/core/evidence/rank.ts";
import { createLibrary } from "../../src/core/library.ts";
import { understand } from "../../src/core/question/question.ts";
import { findDocuments } from "../../src/core/retrieval/documents.ts";
import { documentFrom } from "./build.ts";
import { type Collection, loadCollections, type Query } from "./collections.ts";
import {
  answeredAtFalseRate,
  auroc,
  type Decision,
  mean,
  pairedInterval,
  precisionAt,
  type Scores,
  scoresOf,
} from "./metrics.ts";
import { collectionSet, isQuoteRight, type Removal } from "./sets.ts";

/** Prints how well lines and documents are found, beside plain MiniSearch in the same run. */
const { values: flags } = parseArgs({
  options: {
    collections: { type: "string", default: "../shared/collections" },
    only: { type: "string" },
    json: { type: "boolean", default: false },
    runs: { type: "string" },
  },
});

const TODAY = "2026-01-01";
const DEPTH = 100;

/** Ids of units with their scores, best first. */
type Run = readonly { readonly id: string; readonly score: number }[];
type Searcher = (query: Query) => Run;

if (!existsSync(flags.collections)) {
  console.error(
    `There are no collections in ${flags.collections}: name their folder with --collections.`,
  );
  process.exit(2);
}

const COLUMNS = [
  "set",
  "questions",
  "nDCG@10",
  "MRR@10",
  "success@1",
  "AUROC",
  "answered at 5 % false",
  "precision at 30 / 50 % answered",
];

const results = [];
if (!flags.json) console.log(`${rowText(COLUMNS)}\n${rowText(COLUMNS.map(() => "---"))}`);
for (const collection of loadCollections(flags.collections, flags.only?.split(","))) {
  const found = await compare(collection);
  results.push(found);
  if (!flags.json) console.log(rowsOf(found).map(rowText).join("\n"));
}
if (flags.json) console.log(JSON.stringify({ machine: machine(), results }));
else console.log(`\n${machine()}`);

async function compare(collection: Collection) {
  const ours = await ourSearcher(collection);
  const plain = plainSearcher(collection);
  const runs = collection.queries.map((query) => ({
    query,
    ours: ours(query),
    plain: plain(query),
  }));
  if (flags.runs !== undefined) writeRuns(flags.runs, collection.name, runs);
  const score = (query: Query, run: Run) =>
    scoresOf(
      run.map(({ id }) => id),
      collection.relevant.get(query._id) ?? new Map(),
    );
  const scored = runs.map((one) => ({
    ours: score(one.query, one.ours),
    plain: score(one.query, one.plain),
  }));
  const difference = (name: keyof Scores) =>
    pairedInterval(scored.map((one) => one.ours[name] - one.plain[name]));
  return {
    name: collection.name,
    unit: collection.unit,
    queries: runs.length,
    ours: meanScores(scored.map((one) => one.ours)),
    plain: meanScores(scored.map((one) => one.plain)),
    interval: {
      ndcg10: difference("ndcg10"),
      mrr10: difference("mrr10"),
      success1: difference("success1"),
    },
    silence: collection.unit === "sentence" ? await silenceOf(collection) : [],
  };
}

function meanScores(scores: readonly Scores[]): Scores {
  const of = (name: keyof Scores) => mean(scores.map((one) => one[name]));
  return { ndcg10: of("ndcg10"), mrr10: of("mrr10"), success1: of("success1") };
}

async function ourSearcher(collection: Collection): Promise<Searcher> {
  if (collection.unit === "document") {
    const library = await createLibrary(
      collection.units.map((unit) => documentFrom(unit._id, [unit])),
    );
    return ({ text }) =>
      findDocuments(text, library, TODAY)
        .slice(0, DEPTH)
        .map(({ index, score }) => ({
          id: library.corpus.documents[index]?.document.path ?? "",
          score,
        }));
  }
  const { library, idOf } = await collectionSet(collection, { removal: "nothing" });
  return ({ text }) => {
    const question = understand(text, library, TODAY);
    return rank(question, library.corpus, retrieve(question, library))
      .evidence.slice(0, DEPTH)
      .map(({ index, score }) => ({ id: idOf(index), score }));
  };
}

function plainSearcher({ units }: Collection): Searcher {
  const index = new MiniSearch({ fields: ["title", "text"], idField: "_id" });
  index.addAll(units);
  return ({ text }) =>
    index
      .search(text)
      .slice(0, DEPTH)
      .map(({ id, score }) => ({ id: String(id), score }));
}

/** Decisions with half of a collection gone, and with its own unanswerable questions. */
async function silenceOf(collection: Collection) {
  const cases: { removal: Removal; adversarial: boolean }[] = [
    { removal: "half the paragraphs", adversarial: false },
    { removal: "half the documents", adversarial: false },
    ...(collection.unanswerable.length >= 50
      ? [{ removal: "nothing" as const, adversarial: true }]
      : []),
  ];
  const rows = [];
  for (const one of cases) {
    const { library, questions } = await collectionSet(collection, one);
    const { corpus } = library;
    const decisions = questions.map(({ text, isRight }): Decision => {
      const question = understand(text, library, TODAY);
      const ranking = rank(question, corpus, retrieve(question, library));
      const chosen = choose(ranking);
      const [first] = chosen.evidence;
      return {
        confidence: confidenceOf(ranking, chosen),
        right: first !== undefined && isQuoteRight(first, isRight),
        answerable: corpus.sentences.some((_, index) => isRight(index)),
      };
    });
    rows.push({
      what: one.adversarial ? "its own unanswerable questions" : `without ${one.removal}`,
      questions: decisions.length,
      auroc: auroc(decisions),
      answeredAt5: answeredAtFalseRate(decisions, 0.05),
      precisionAt30: precisionAt(decisions, 0.3),
      precisionAt50: precisionAt(decisions, 0.5),
    });
  }
  return rows;
}

/** A collection's row, and one for each way in which it leaves questions unanswerable. */
function rowsOf(found: Awaited<ReturnType<typeof compare>>): string[][] {
  const { name, queries, ours, plain, interval, silence } = found;
  const cell = (metric: keyof Scores) => {
    const [low, high] = interval[metric];
    return `${plain[metric].toFixed(3)} → ${ours[metric].toFixed(3)} [${signed(low)}, ${signed(high)}]`;
  };
  return [
    [name, `${queries}`, cell("ndcg10"), cell("mrr10"), cell("success1"), "", "", ""],
    ...silence.map((one) => [
      `${name}, ${one.what}`,
      `${one.questions}`,
      "",
      "",
      "",
      one.auroc.toFixed(3),
      one.answeredAt5.toFixed(3),
      `${one.precisionAt30.toFixed(3)} / ${one.precisionAt50.toFixed(3)}`,
    ]),
  ];
}

/** A row of a Markdown table. */
function rowText(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;
}

function machine(): string {
  return `Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? "unknown processor"}, ${new Date().toISOString().slice(0, 10)}; plain MiniSearch → Verbatim [95 % interval of the paired difference]`;
}

/** TREC run files: query, Q0, unit, rank, score, tag. */
function writeRuns(
  folder: string,
  name: string,
  runs: readonly { query: Query; ours: Run; plain: Run }[],
): void {
  mkdirSync(folder, { recursive: true });
  for (const system of ["ours", "plain"] as const) {
    const lines = runs.flatMap(({ query, [system]: run }) =>
      run.map(({ id, score }, at) => `${query._id} Q0 ${id} ${at + 1} ${score} ${system}`),
    );
    writeFileSync(join(folder, `${name}.${system}.run`), `${lines.join("\n")}\n`);
  }
}
