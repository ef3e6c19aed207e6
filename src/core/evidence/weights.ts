/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on 2026-11-28; do not edit.
 * Data: news questions, knowledge questions, more questions, qed-even, squad2, trecqa-dev, wikiqa-dev;
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = {
  passage: 4.291,
  title: 4.403,
  coverage: 4.681,
  titleCoverage: 5.031,
  kinship: 1.822,
  meaning: 6.285,
  sense: 3.252,
  namesAbsent: -1.792,
  closeness: 2.169,
  position: 1.219,
  personNamed: 1.211,
  dateGiven: 1.196,
  yearGiven: 1.661,
  quantityGiven: 2.587,
  quantityWithUnit: 1.001,
  causeGiven: 1.595,
  reasonGiven: 2.22,
  definitionGiven: 1.684,
} as const;

/** What one unit of each sign adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = {
  score: 1.439,
  dominance: 2.566,
  matched: 1.21,
  meaning: 0.647,
  unknown: -0.958,
  absentName: -0.733,
  absentSubject: -0.939,
  absentNumber: -0.926,
  definitionGiven: 0.626,
  missingQuantity: -1.787,
  missingUnit: -0.686,
  asksForDate: -0.418,
} as const;

export const CONFIDENCE_BIAS = -3.604;
