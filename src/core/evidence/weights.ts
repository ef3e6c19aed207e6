/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on 2026-11-27; do not edit.
 * Data: news questions, knowledge questions, qed-even, squad2, trecqa-dev, wikiqa-dev;
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = {
  passage: 5.351,
  title: 4.993,
  coverage: 5.616,
  titleCoverage: 6.395,
  lastWord: 0.38,
  kinship: 3.169,
  meaning: 6.799,
  closeness: 2.337,
  position: 0.851,
  depth: -0.618,
  personNamed: 1.646,
  dateGiven: 1.539,
  yearGiven: 1.698,
  placeNamed: 1.281,
  quantityGiven: 2.616,
  quantityWithUnit: 0.875,
  causeGiven: 2.109,
  reasonGiven: 2.066,
  definitionOpens: 1.535,
} as const;

/** What one unit of each sign adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = {
  score: 1.298,
  dominance: 2.167,
  matched: 1.31,
  meaning: 0.985,
  unknown: -0.969,
  missingName: -1.282,
  absentName: -1.974,
  missingQuantity: -0.942,
  asksForNumber: -0.621,
  asksForDate: -0.426,
} as const;

export const CONFIDENCE_BIAS = -3.274;
