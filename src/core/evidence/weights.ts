/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on 2026-11-22; do not edit.
 * Data: news questions, knowledge questions, qed-even, squad2, trecqa-dev, wikiqa-dev;
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = {
  sentence: 3.166,
  passage: 3.958,
  title: 4.936,
  document: 2.182,
  coverage: 3.57,
  titleCoverage: 6.796,
  passageCoverage: 1.196,
  predicate: 0.741,
  kinship: 3.139,
  meaning: 6.529,
  pointsBack: 1.612,
  closeness: 1.501,
  position: 0.816,
  depth: -0.639,
  missingName: -1.017,
  length: 1.074,
  personNamed: 1.273,
  personInFull: 0.477,
  dateGiven: 1.678,
  yearGiven: 1.52,
  placeNamed: 1.245,
  numberGiven: 1.931,
  numberWithUnit: 1.198,
  durationGiven: 1.57,
  amountGiven: 1.312,
  causeGiven: 2.429,
  sayingQuoted: 0.54,
  definitionGiven: 0.443,
  definitionOpens: 1.148,
} as const;

/** What one unit of each sign adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = {
  score: 0.154,
  margin: -0.15,
  dominance: 4.467,
  coverage: 0.398,
  sentence: -0.379,
  passage: 0.105,
  predicate: -0.35,
  kinship: 1.162,
  meaning: 1.697,
  missing: -1.881,
  rarestMissing: 0.021,
  unknown: -1.258,
  foreign: -0.203,
  missingNumber: -0.712,
  missingName: -1.611,
  wrongKind: -0.011,
  brevity: -2.371,
} as const;

export const CONFIDENCE_BIAS = -1.319;
