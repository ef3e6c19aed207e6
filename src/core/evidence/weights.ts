/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on 2026-11-28; do not edit.
 * Data: news questions, knowledge questions, more questions, qed-even, squad2, trecqa-dev, wikiqa-dev;
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = {
  passage: 3.045,
  context: 2.513,
  title: 4.412,
  coverage: 4.442,
  titleCoverage: 4.977,
  ngramOverlap: 1.81,
  relatedness: 6.515,
  vectorSimilarity: 3.055,
  namesAbsent: -1.522,
  proximity: 2.061,
  position: 1.392,
  personNamed: 1.21,
  dateGiven: 1.167,
  yearGiven: 1.729,
  quantityGiven: 2.631,
  quantityWithUnit: 1.113,
  causeGiven: 1.587,
  reasonGiven: 2.127,
  definitionGiven: 1.739,
} as const;

/** What one unit of each predictor adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = {
  score: 1.367,
  softmaxShare: 2.489,
  matched: 1.291,
  relatedness: 0.701,
  unknown: -0.891,
  absentName: -0.974,
  absentSubject: -0.846,
  absentSpeaker: -0.651,
  absentNumber: -0.838,
  definitionGiven: 0.83,
  missingQuantity: -1.784,
  missingUnit: -0.602,
  asksForDate: -0.447,
} as const;

export const CONFIDENCE_BIAS = -3.629;
