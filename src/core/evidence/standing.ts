import type { Feature } from "./feature.ts";

/** Early sentences say what a document is about. */
export const position: Feature = ({ index, document: { firstSentence } }) =>
  1 / (1 + index - firstSentence);
