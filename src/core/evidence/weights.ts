/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on 2026-11-22; do not edit.
 * Data: news questions, knowledge questions, qed-even, squad2, trecqa-dev, wikiqa-dev;
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = {
  sentence: 3.167,
  passage: 5.001,
  title: 4.966,
  coverage: 3.525,
  titleCoverage: 6.809,
  predicate: 0.102,
  lastWord: 0.252,
  kinship: 3.222,
  meaning: 6.927,
  pointsBack: 2.245,
  pointsToTitle: -1.098,
  closeness: 1.564,
  position: 0.901,
  depth: -0.946,
  opensPassage: -0.286,
  length: 1.04,
  personNamed: 1.603,
  dateGiven: 1.594,
  yearGiven: 1.659,
  placeNamed: 1.226,
  quantityGiven: 2.624,
  quantityWithUnit: 0.799,
  durationGiven: 1.357,
  amountGiven: 1.177,
  causeGiven: 3.513,
  definitionGiven: 0.598,
  definitionOpens: 1.326,
} as const;

/** What one unit of each sign adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = {
  score: 0.496,
  dominance: 3.017,
  matched: 1.015,
  untraced: -0.941,
  unknown: -1.171,
  foreign: 0.65,
  missingNumber: -0.592,
  missingName: -1.299,
  absentName: -1.769,
  brevity: -0.066,
  asksForCause: 0.683,
  asksForNumber: -0.436,
} as const;

export const CONFIDENCE_BIAS = -2.982;
