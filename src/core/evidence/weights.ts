/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on 2026-11-28; do not edit.
 * Data: news questions, knowledge questions, more questions, qed-even, squad2, trecqa-dev, wikiqa-dev;
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = {
  passage: 4.346,
  title: 4.399,
  coverage: 4.662,
  titleCoverage: 5.089,
  relatedness: 6.507,
  vectorSimilarity: 3.243,
  namesAbsent: -1.726,
  proximity: 2.214,
  position: 1.24,
  personNamed: 1.219,
  quotationGiven: 1.017,
  dateGiven: 1.195,
  yearGiven: 1.675,
  quantityGiven: 2.585,
  quantityWithUnit: 1.012,
  causeGiven: 1.614,
  reasonGiven: 2.158,
  definitionGiven: 1.686,
} as const;

/** What one unit of each predictor adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = {
  score: 1.443,
  softmaxShare: 2.458,
  matched: 1.294,
  relatedness: 0.569,
  unknown: -0.909,
  absentName: -0.854,
  absentSubject: -0.917,
  absentSpeaker: -0.697,
  absentNumber: -0.921,
  definitionGiven: 0.656,
  missingQuantity: -1.768,
  missingUnit: -0.664,
  asksForDate: -0.44,
} as const;

export const CONFIDENCE_BIAS = -3.581;
