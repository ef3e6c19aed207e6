/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on 2026-11-27; do not edit.
 * Data: news questions, knowledge questions, more questions, qed-even, squad2, trecqa-dev, wikiqa-dev;
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = {
  passage: 5.366,
  title: 4.796,
  coverage: 5.322,
  titleCoverage: 6.045,
  lastWord: 0.384,
  kinship: 2.732,
  meaning: 6.973,
  closeness: 2.577,
  position: 1.205,
  personNamed: 1.35,
  dateGiven: 1.11,
  yearGiven: 1.645,
  placeNamed: 1.283,
  quantityGiven: 2.675,
  quantityWithUnit: 1.014,
  causeGiven: 1.618,
  reasonGiven: 1.691,
  definitionOpens: 1.666,
} as const;

/** What one unit of each sign adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = {
  score: 1.247,
  dominance: 2.199,
  matched: 1.442,
  meaning: 0.852,
  unknown: -0.981,
  absentName: -1.862,
  absentSubject: -0.908,
  missingQuantity: -1.692,
  missingUnit: -0.719,
  asksForDate: -0.366,
} as const;

export const CONFIDENCE_BIAS = -3.284;
