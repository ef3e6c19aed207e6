/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on 2026-11-28; do not edit.
 * Data: news questions, knowledge questions, more questions, qed-even, squad2, trecqa-dev, wikiqa-dev;
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = {
  passage: 4.29,
  title: 4.396,
  coverage: 4.687,
  titleCoverage: 5.033,
  kinship: 1.791,
  meaning: 6.29,
  sense: 3.255,
  namesAbsent: -1.793,
  closeness: 2.158,
  position: 1.225,
  personNamed: 1.212,
  dateGiven: 1.202,
  yearGiven: 1.658,
  quantityGiven: 2.488,
  quantityWithUnit: 1.065,
  causeGiven: 1.594,
  reasonGiven: 2.221,
  definitionGiven: 1.684,
} as const;

/** What one unit of each sign adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = {
  score: 1.445,
  dominance: 2.531,
  matched: 1.229,
  meaning: 0.655,
  unknown: -0.957,
  absentName: -0.788,
  absentSubject: -0.924,
  absentNumber: -0.935,
  definitionGiven: 0.629,
  missingQuantity: -1.773,
  missingUnit: -0.638,
  asksForDate: -0.423,
} as const;

export const CONFIDENCE_BIAS = -3.601;
