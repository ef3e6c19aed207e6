/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on 2026-11-28; do not edit.
 * Data: news questions, knowledge questions, more questions, qed-even, squad2, trecqa-dev, wikiqa-dev;
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = {
  passage: 4.347,
  title: 4.738,
  coverage: 4.683,
  titleCoverage: 4.991,
  kinship: 2.211,
  meaning: 5.921,
  sense: 3.393,
  namesAbsent: -1.817,
  closeness: 2.067,
  position: 1.228,
  personNamed: 1.273,
  dateGiven: 1.193,
  yearGiven: 1.667,
  quantityGiven: 2.525,
  quantityWithUnit: 1.011,
  causeGiven: 1.47,
  reasonGiven: 1.952,
  definitionGiven: 1.664,
} as const;

/** What one unit of each sign adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = {
  score: 1.408,
  dominance: 2.554,
  matched: 1.241,
  meaning: 0.777,
  unknown: -0.906,
  absentName: -0.969,
  absentSubject: -0.962,
  absentNumber: -0.912,
  definitionGiven: 0.638,
  missingQuantity: -1.671,
  missingUnit: -0.644,
  asksForDate: -0.379,
} as const;

export const CONFIDENCE_BIAS = -3.586;
