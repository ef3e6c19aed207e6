import { writeFileSync } from "node:fs";
import { PREDICTOR_NAMES, predictorsOf } from "../../src/core/evidence/confidence.ts";
import { choose } from "../../src/core/evidence/chosen.ts";
import { FEATURE_NAMES } from "../../src/core/evidence/features.ts";
import { loadCollections } from "./collections.ts";
import { learnLogistic, learnRanking, type Row } from "./learn.ts";
import {
  COLLECTIONS,
  listsOf,
  newsSets,
  RANKING,
  rankingOf,
  sampleOf,
  sentenceSets,
} from "./lists.ts";
import { collectionSet, isQuoteRight, type QuestionSet, type Removal } from "./sets.ts";

/**
 * Learns the weights of ranking and confidence and writes `src/core/evidence/weights.ts`. Run with
 * `npm run bench:train`; deterministic.
 */
const CONFIDENCE = { l2: 0.001, steps: 400 };

const started = Date.now();
const news = await newsSets();
const whole = await sentenceSets();
const lists = [...news, ...whole].flatMap(listsOf);
const rankingWeights = named(FEATURE_NAMES, learnRanking(lists, FEATURE_NAMES.length, RANKING));
report("ranking learnt");

const silent: QuestionSet[] = [...news];
for (const collection of loadCollections(COLLECTIONS).filter(({ unit }) => unit === "sentence")) {
  for (const removal of [
    "nothing",
    "half the paragraphs",
    "half the documents",
  ] satisfies Removal[]) {
    silent.push(
      await collectionSet(collection, {
        removal,
        adversarial: removal === "nothing",
      }),
    );
  }
}
const rows = silent.flatMap(rowsOf);
const { weights, bias } = learnLogistic(rows, PREDICTOR_NAMES.length, CONFIDENCE);
const confidenceWeights = named(PREDICTOR_NAMES, weights);
report("confidence learnt");

writeFileSync("src/core/evidence/weights.ts", tableOf());

function rowsOf(set: QuestionSet): Row[] {
  return sampleOf(set).flatMap(({ text, isRight, weight }) => {
    const ranking = rankingOf(text, set, rankingWeights);
    const chosen = choose(ranking);
    const predictors = predictorsOf(ranking, chosen);
    const [first] = chosen.evidence;
    if (predictors === undefined || first === undefined) return [];
    return [{ features: predictors, right: isQuoteRight(first, isRight), weight }];
  });
}

function named(names: readonly string[], values: Float64Array): Record<string, number> {
  return Object.fromEntries(
    names.map((name, index) => [name, Number((values[index] ?? 0).toFixed(3))]),
  );
}

function tableOf(): string {
  const sets = [...news, ...whole].map(({ name }) => name).join(", ");
  return `/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on ${new Date(started).toISOString().slice(0, 10)}; do not edit.
 * Data: ${sets};
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = ${objectText(rankingWeights)} as const;

/** What one unit of each predictor adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = ${objectText(confidenceWeights)} as const;

export const CONFIDENCE_BIAS = ${bias.toFixed(3)};
`;
}

function objectText(values: Record<string, number>): string {
  return `{\n${Object.entries(values)
    .map(([name, value]) => `  ${name}: ${value},`)
    .join("\n")}\n}`;
}

function report(what: string): void {
  console.log(`${what} after ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
