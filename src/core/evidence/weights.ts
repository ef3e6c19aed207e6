/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on 2026-11-27; do not edit.
 * Data: news questions, knowledge questions, more questions, qed-even, squad2, trecqa-dev, wikiqa-dev;
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = {
  passage: 5.36,
  title: 4.736,
  coverage: 5.632,
  titleCoverage: 6.029,
  kinship: 2.65,
  meaning: 6.97,
  closeness: 2.621,
  position: 1.227,
  personNamed: 1.347,
  dateGiven: 1.161,
  yearGiven: 1.6,
  quantityGiven: 2.655,
  quantityWithUnit: 1.016,
  causeGiven: 1.616,
  reasonGiven: 1.633,
  definitionOpens: 1.658,
} as const;

/** What one unit of each sign adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = {
  score: 1.257,
  dominance: 2.24,
  matched: 1.379,
  meaning: 0.691,
  unknown: -1.003,
  absentName: -1.798,
  absentSubject: -0.875,
  missingQuantity: -1.745,
  missingUnit: -0.575,
  asksForDate: -0.351,
} as const;

export const CONFIDENCE_BIAS = -3.274;
