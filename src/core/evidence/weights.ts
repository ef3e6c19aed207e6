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
  score: 1.44,
  softmaxShare: 2.464,
  matched: 1.293,
  relatedness: 0.566,
  unknown: -0.912,
  absentName: -0.855,
  absentSubject: -0.911,
  absentSpeaker: -0.825,
  absentNumber: -0.921,
  definitionGiven: 0.655,
  missingQuantity: -1.788,
  missingUnit: -0.661,
  asksForDate: -0.442,
} as const;

export const CONFIDENCE_BIAS = -3.579;
