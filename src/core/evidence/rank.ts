import type { Corpus } from "../corpus/corpus.ts";
import type { Question } from "../question/question.ts";
import { type Candidate, gatherCandidates, type Setting } from "./candidates.ts";
import { FEATURE_NAMES, FEATURES } from "./features.ts";
import { RANKING_WEIGHTS } from "./weights.ts";
import { passage, sentence, title } from "./wording.ts";

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
const MOST_WEIGHED = 80;

/** How much each feature counts; a name that is not there counts nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weighs the sentences of the passages found as evidence for the question. */
export function rank(
  question: Question,
  corpus: Corpus,
  passages: readonly number[],
  weights: Weights = RANKING_WEIGHTS,
): Ranking {
  const setting = gatherCandidates(question, corpus, passages);
  const ordered = FEATURE_NAMES.map((name) => weights[name] ?? 0);
  const evidence = firstLook(setting)
    .map((candidate) => weigh(candidate, setting, ordered))
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  return { setting, evidence };
}

/** The most promising candidates, by the cheap features alone. */
function firstLook(setting: Setting): readonly Candidate[] {
  if (setting.candidates.length <= MOST_WEIGHED) return setting.candidates;
  return setting.candidates
    .map((candidate) => ({ candidate, score: firstScore(candidate, setting) }))
    .toSorted((a, b) => b.score - a.score || a.candidate.index - b.candidate.index)
    .slice(0, MOST_WEIGHED)
    .map(({ candidate }) => candidate);
}

function firstScore(candidate: Candidate, setting: Setting): number {
  return (
    sentence(candidate, setting) + (passage(candidate, setting) + title(candidate, setting)) / 2
  );
}

const ALL_FEATURES = Object.values(FEATURES);

function weigh(candidate: Candidate, setting: Setting, weights: readonly number[]): Evidence {
  const features = new Float64Array(ALL_FEATURES.length);
  let score = 0;
  // Every sentence weighed comes through here: no closures.
  for (let index = 0; index < features.length; index += 1) {
    const value = ALL_FEATURES[index]?.(candidate, setting) ?? 0;
    features[index] = value;
    score += (weights[index] ?? 0) * value;
  }
  return { ...candidate, features, score };
}
