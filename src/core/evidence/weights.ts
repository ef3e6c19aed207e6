/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on 2026-11-22; do not edit.
 * Data: news questions, knowledge questions, qed-even, squad2, trecqa-dev, wikiqa-dev;
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = {
  sentence: 3.218,
  passage: 3.984,
  title: 4.62,
  document: 1.845,
  coverage: 3.554,
  titleCoverage: 6.793,
  passageCoverage: 1.115,
  predicate: 0.66,
  kinship: 2.934,
  meaning: 7.095,
  pointsBack: 1.686,
  closeness: 1.63,
  position: 0.784,
  depth: -0.616,
  missingName: -1.111,
  length: 0.964,
  personNamed: 1.232,
  personInFull: 0.522,
  dateGiven: 1.606,
  yearGiven: 1.604,
  placeNamed: 1.153,
  numberGiven: 2.167,
  numberWithUnit: 0.91,
  durationGiven: 1.461,
  amountGiven: 1.13,
  causeGiven: 3.488,
  sayingQuoted: 0.689,
  definitionGiven: 0.777,
  definitionOpens: 1.35,
} as const;

/** What one unit of each sign adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = {
  score: 0.113,
  margin: -0.188,
  dominance: 4.649,
  coverage: 0.506,
  sentence: -0.308,
  passage: -0.124,
  predicate: -0.382,
  kinship: 1.188,
  meaning: 1.539,
  missing: -1.865,
  rarestMissing: 0.238,
  unknown: -1.269,
  foreign: -0.455,
  missingNumber: -0.746,
  missingName: -1.845,
  wrongKind: 0.074,
  brevity: -2.121,
} as const;

export const CONFIDENCE_BIAS = -1.209;
