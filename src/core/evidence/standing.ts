import type { Feature } from "./feature.ts";

/** Early sentences say what a document is about. */
export const position: Feature = ({ index, document: { firstSentence } }) =>
  1 / (1 + index - firstSentence);

/** How far into its passage the sentence stands. */
export const depth: Feature = ({ index, passage: { firstSentence } }) =>
  Math.log2(1 + index - firstSentence) / 3;
