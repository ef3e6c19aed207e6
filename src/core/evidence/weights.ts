/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on 2026-11-22; do not edit.
 * Data: news questions, knowledge questions, qed-even, squad2, trecqa-dev, wikiqa-dev;
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = {
  sentence: 3.282,
  passage: 5.153,
  title: 4.683,
  coverage: 3.633,
  titleCoverage: 6.487,
  predicate: 0.128,
  kinship: 3.077,
  meaning: 7.116,
  pointsBack: 1.785,
  closeness: 1.531,
  position: 0.808,
  depth: -0.596,
  length: 0.98,
  personNamed: 1.498,
  dateGiven: 1.548,
  yearGiven: 1.621,
  placeNamed: 1.14,
  numberGiven: 2.127,
  numberWithUnit: 0.928,
  durationGiven: 1.474,
  amountGiven: 1.127,
  causeGiven: 3.584,
  definitionGiven: 0.803,
  definitionOpens: 1.304,
} as const;

/** What one unit of each sign adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = {
  score: 0.059,
  margin: -0.269,
  dominance: 4.873,
  coverage: 0.285,
  sentence: -0.217,
  passage: -0.22,
  predicate: -0.212,
  kinship: 1.084,
  meaning: 1.611,
  missing: -1.617,
  rarestMissing: 0.309,
  unknown: -1.509,
  foreign: -0.734,
  missingNumber: -0.588,
  missingName: -1.758,
  wrongKind: 0.026,
  brevity: -1.876,
} as const;

export const CONFIDENCE_BIAS = -1.179;
