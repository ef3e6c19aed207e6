/*
 * Learnt by bench/quality/train.ts (npm run bench:train) on 2026-11-27; do not edit.
 * Data: news questions, knowledge questions, qed-even, squad2, trecqa-dev, wikiqa-dev;
 * for confidence also what is left of each collection when half is taken away.
 */

/** What one unit of each feature adds to a sentence's score. */
export const RANKING_WEIGHTS = {
  passage: 5.342,
  title: 4.999,
  coverage: 5.624,
  titleCoverage: 6.364,
  lastWord: 0.379,
  kinship: 3.165,
  meaning: 6.808,
  pointsToTitle: 0.168,
  closeness: 2.34,
  position: 0.856,
  depth: -0.618,
  personNamed: 1.646,
  dateGiven: 1.541,
  yearGiven: 1.694,
  placeNamed: 1.278,
  quantityGiven: 2.615,
  quantityWithUnit: 0.864,
  causeGiven: 2.11,
  reasonGiven: 2.064,
  definitionOpens: 1.538,
} as const;

/** What one unit of each sign adds to the logarithm of the odds that the best sentence answers. */
export const CONFIDENCE_WEIGHTS = {
  score: 1.4,
  dominance: 2.539,
  matched: 1.453,
  topic: -0.37,
  meaning: 1.008,
  missingName: -1.347,
  absentName: -1.722,
  missingQuantity: -0.965,
  asksForNumber: -0.747,
  asksForDate: -0.46,
} as const;

export const CONFIDENCE_BIAS = -3.688;
