/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on 2026-11-22; do not edit.
 * Data: news questions, knowledge questions, qed-even, squad2, trecqa-dev, wikiqa-dev;
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = {
  sentence: 3.302,
  passage: 5.152,
  title: 4.636,
  coverage: 3.654,
  titleCoverage: 6.534,
  predicate: 0.114,
  kinship: 3.081,
  meaning: 7.108,
  pointsBack: 1.784,
  closeness: 1.518,
  position: 0.811,
  depth: -0.596,
  length: 1.033,
  personNamed: 1.493,
  dateGiven: 1.546,
  yearGiven: 1.622,
  placeNamed: 1.138,
  numberGiven: 2.154,
  numberWithUnit: 0.917,
  durationGiven: 1.476,
  amountGiven: 1.129,
  causeGiven: 3.489,
  definitionGiven: 0.799,
  definitionOpens: 1.309,
} as const;

/** What one unit of each sign adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = {
  score: 0.059,
  margin: -0.268,
  dominance: 4.866,
  coverage: 0.3,
  sentence: -0.208,
  passage: -0.224,
  predicate: -0.214,
  kinship: 1.087,
  meaning: 1.58,
  missing: -1.607,
  rarestMissing: 0.353,
  unknown: -1.523,
  foreign: -0.743,
  missingNumber: -0.627,
  missingName: -1.745,
  wrongKind: 0.061,
  brevity: -1.857,
} as const;

export const CONFIDENCE_BIAS = -1.202;
