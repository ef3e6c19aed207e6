/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on 2026-11-22; do not edit.
 * Data: news questions, knowledge questions, qed-even, squad2, trecqa-dev, wikiqa-dev;
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = {
  sentence: 3.123,
  passage: 4.064,
  title: 4.947,
  document: 2.221,
  coverage: 4.111,
  titleCoverage: 6.512,
  passageCoverage: 0.945,
  predicate: 0.873,
  kinship: 3.202,
  meaning: 6.431,
  pointsBack: 1.675,
  position: 0.809,
  depth: -0.652,
  missingName: -1.377,
  length: 1.236,
  personNamed: 1.238,
  personInFull: 0.59,
  dateGiven: 1.764,
  yearGiven: 1.459,
  placeNamed: 1.223,
  numberGiven: 1.952,
  numberWithUnit: 0.93,
  causeGiven: 2.423,
  sayingQuoted: 0.486,
  definitionGiven: 0.356,
  definitionOpens: 1.056,
} as const;

/** What one unit of each sign adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = {
  score: 0.346,
  margin: -0.116,
  dominance: 4.23,
  coverage: 0.694,
  sentence: -0.587,
  passage: -0.051,
  predicate: -0.375,
  kinship: 1.207,
  meaning: 1.472,
  missing: -2.134,
  rarestMissing: -0.108,
  unknown: -1.106,
  foreign: -0.138,
  missingNumber: -0.745,
  missingName: -1.497,
  wrongKind: 0.003,
  brevity: -2.831,
} as const;

export const CONFIDENCE_BIAS = -1.211;
