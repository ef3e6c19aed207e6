import type { Corpus } from "../corpus/corpus.ts";
import type { Question } from "../question/question.ts";
import { type Candidate, gatherCandidates, type Setting } from "./candidates.ts";
import { FEATURE_NAMES, FEATURES, type FeatureName } from "./features.ts";
import { RANKING_WEIGHTS } from "./weights.ts";

/** A sentence as evidence: its features, and the sum of their weights. */
export interface Evidence extends Candidate {
  readonly features: Float64Array;
  readonly score: number;
}

/** Evidence best first, and the setting it was judged in. */
export interface Ranking {
  readonly setting: Setting;
  readonly evidence: readonly Evidence[];
}

/** Sentences weighed with all features; the rest of what was found is further down anyway. */
export const MOST_WEIGHED = 60;

/** The features that are cheap and enough to tell which sentences are worth weighing. */
const FIRST_LOOK: readonly FeatureName[] = ["sentence", "passage", "title"];

/** Weighs the sentences of the passages found as evidence for the question. */
export function rank(question: Question, corpus: Corpus, passages: readonly number[]): Ranking {
  const setting = gatherCandidates(question, corpus, passages);
  const evidence = firstLook(setting)
    .map((candidate) => weigh(candidate, setting))
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  return { setting, evidence };
}

/** The most promising candidates, by the cheap features alone. */
export function firstLook(setting: Setting): readonly Candidate[] {
  if (setting.candidates.length <= MOST_WEIGHED) return setting.candidates;
  return setting.candidates
    .map((candidate) => ({ candidate, score: sumOf(FIRST_LOOK, candidate, setting) }))
    .toSorted((a, b) => b.score - a.score || a.candidate.index - b.candidate.index)
    .slice(0, MOST_WEIGHED)
    .map(({ candidate }) => candidate);
}

function sumOf(names: readonly FeatureName[], candidate: Candidate, setting: Setting): number {
  return names.reduce(
    (sum, name) => sum + RANKING_WEIGHTS[name] * FEATURES[name](candidate, setting),
    0,
  );
}

/** The values of all features, in the order of `FEATURE_NAMES`. */
export function featuresOf(candidate: Candidate, setting: Setting): Float64Array {
  return Float64Array.from(FEATURE_NAMES, (name) => FEATURES[name](candidate, setting));
}

function weigh(candidate: Candidate, setting: Setting): Evidence {
  const features = featuresOf(candidate, setting);
  const score = FEATURE_NAMES.reduce(
    (sum, name, index) => sum + RANKING_WEIGHTS[name] * (features[index] ?? 0),
    0,
  );
  return { ...candidate, features, score };
}
