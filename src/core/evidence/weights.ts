/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on 2026-11-28; do not edit.
 * Data: news questions, knowledge questions, more questions, qed-even, squad2, trecqa-dev, wikiqa-dev;
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = {
  passage: 4.292,
  title: 4.398,
  coverage: 4.682,
  titleCoverage: 5.029,
  kinship: 1.799,
  meaning: 6.293,
  sense: 3.256,
  namesAbsent: -1.796,
  closeness: 2.16,
  position: 1.224,
  personNamed: 1.212,
  dateGiven: 1.198,
  yearGiven: 1.666,
  quantityGiven: 2.488,
  quantityWithUnit: 1.065,
  causeGiven: 1.594,
  reasonGiven: 2.22,
  definitionGiven: 1.685,
} as const;

/** What one unit of each sign adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = {
  score: 1.444,
  dominance: 2.519,
  matched: 1.224,
  meaning: 0.659,
  unknown: -0.961,
  absentName: -0.759,
  absentSubject: -0.982,
  absentNumber: -0.935,
  definitionGiven: 0.627,
  missingQuantity: -1.772,
  missingUnit: -0.639,
  asksForDate: -0.423,
} as const;

export const CONFIDENCE_BIAS = -3.589;
