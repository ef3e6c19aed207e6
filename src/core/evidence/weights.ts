/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on 2026-11-28; do not edit.
 * Data: news questions, knowledge questions, more questions, qed-even, squad2, trecqa-dev, wikiqa-dev;
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = {
  passage: 4.354,
  title: 4.739,
  coverage: 4.683,
  titleCoverage: 4.989,
  kinship: 2.212,
  meaning: 5.925,
  sense: 3.391,
  namesAbsent: -1.807,
  closeness: 2.065,
  position: 1.227,
  personNamed: 1.273,
  dateGiven: 1.193,
  yearGiven: 1.666,
  quantityGiven: 2.525,
  quantityWithUnit: 1.01,
  causeGiven: 1.471,
  reasonGiven: 1.952,
  definitionGiven: 1.663,
} as const;

/** What one unit of each sign adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = {
  score: 1.414,
  dominance: 2.568,
  matched: 1.221,
  meaning: 0.765,
  unknown: -0.96,
  absentName: -0.964,
  absentSubject: -0.965,
  absentNumber: -0.907,
  definitionGiven: 0.636,
  missingQuantity: -1.664,
  missingUnit: -0.637,
  asksForDate: -0.377,
} as const;

export const CONFIDENCE_BIAS = -3.591;
