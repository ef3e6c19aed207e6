import { randomFrom } from "./random.ts";

/** How good one ranked list is, against the graded relevant units. */
export interface Scores {
  readonly ndcg10: number;
  readonly mrr10: number;
  readonly success1: number;
}

const CUTOFF = 10;

/** nDCG with linear gain and log2 discount (as trec_eval's `ndcg_cut_10`), MRR and success@1. */
export function scoresOf(ranked: readonly string[], relevant: ReadonlyMap<string, number>): Scores {
  const gains = ranked.slice(0, CUTOFF).map((id) => relevant.get(id) ?? 0);
  const ideal = [...relevant.values()].toSorted((a, b) => b - a).slice(0, CUTOFF);
  const first = gains.findIndex((gain) => gain > 0);
  return {
    ndcg10: dcg(gains) / (dcg(ideal) || 1),
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    success1: first === 0 ? 1 : 0,
  };
}

function dcg(gains: readonly number[]): number {
  return gains.reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

const RESAMPLES = 1_000;

/** 95 % interval of the mean of paired differences, by the percentile bootstrap; seeded. */
export function pairedInterval(differences: readonly number[]): readonly [number, number] {
  const random = randomFrom("bootstrap");
  const count = differences.length;
  const means = Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let i = 0; i < count; i += 1) sum += differences[Math.floor(random() * count)] ?? 0;
    return sum / Math.max(1, count);
  }).toSorted((a, b) => a - b);
  return [means[Math.floor(0.025 * RESAMPLES)] ?? 0, means[Math.floor(0.975 * RESAMPLES)] ?? 0];
}

/** A decision: how sure, and whether the first sentence was right. */
export interface Decision {
  readonly confidence: number;
  readonly right: boolean;
  /** The question has an answer in the corpus. */
  readonly answerable: boolean;
}

/** Probability that a right decision is surer than a wrong one; ties count half. */
export function auroc(decisions: readonly Decision[]): number {
  const sorted = decisions.toSorted((a, b) => a.confidence - b.confidence);
  let [rank, sum, right] = [0, 0, 0];
  while (rank < sorted.length) {
    let next = rank;
    while (next < sorted.length && sorted[next]?.confidence === sorted[rank]?.confidence) next += 1;
    for (const one of sorted.slice(rank, next)) {
      if (!one.right) continue;
      sum += (rank + next + 1) / 2;
      right += 1;
    }
    rank = next;
  }
  const wrong = sorted.length - right;
  return right === 0 || wrong === 0
    ? Number.NaN
    : (sum - (right * (right + 1)) / 2) / (right * wrong);
}

/** Part of the answerable questions answered when `rate` of the unanswerable ones are too. */
export function answeredAtFalseRate(decisions: readonly Decision[], rate: number): number {
  const falseOnes = decisions
    .filter(({ answerable }) => !answerable)
    .map(({ confidence }) => confidence);
  const bar = falseOnes.toSorted((a, b) => b - a)[Math.floor(rate * falseOnes.length)] ?? 0;
  const others = decisions.filter(({ answerable }) => answerable);
  return mean(others.map(({ confidence }) => Number(confidence > bar)));
}

/** Part of the shown first sentences that are right when the surest `part` of all is answered. */
export function precisionAt(decisions: readonly Decision[], part: number): number {
  const shown = decisions
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, Math.round(part * decisions.length));
  return mean(shown.map(({ right }) => Number(right)));
}
