import type { Feature } from "./feature.ts";
import * as kinds from "./kinds.ts";
import * as standing from "./standing.ts";
import * as wording from "./wording.ts";

/** All features, in the order in which they are explained. */
export const FEATURES = {
  passage: wording.passage,
  title: wording.title,
  coverage: wording.coverage,
  titleCoverage: wording.titleCoverage,
  relatedness: wording.relatedness,
  vectorSimilarity: wording.vectorSimilarity,
  namesAbsent: wording.namesAbsent,
  proximity: wording.proximity,
  position: standing.position,
  personNamed: kinds.personNamed,
  quotationGiven: kinds.quotationGiven,
  dateGiven: kinds.dateGiven,
  yearGiven: kinds.yearGiven,
  quantityGiven: kinds.quantityGiven,
  quantityWithUnit: kinds.quantityWithUnit,
  causeGiven: kinds.causeGiven,
  reasonGiven: kinds.reasonGiven,
  definitionGiven: kinds.definitionGiven,
} as const satisfies Record<string, Feature>;

export type FeatureName = keyof typeof FEATURES;

// Object.keys forgets the type of the keys.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const FEATURE_NAMES = Object.keys(FEATURES) as readonly FeatureName[];
