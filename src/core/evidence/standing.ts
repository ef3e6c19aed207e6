import type { Feature } from "./feature.ts";

/** Early sentences say what a document is about. */
export const position: Feature = ({ index, document: { firstSentence } }) =>
  1 / (1 + index - firstSentence);

/** How far into its passage the sentence stands. */
export const depth: Feature = ({ index, passage: { firstSentence } }) =>
  Math.log2(1 + index - firstSentence) / 3;

/** The first sentence of a paragraph sets its topic; how that counts beside `depth` is learnt. */
export const opensPassage: Feature = ({ index, passage: { firstSentence } }) =>
  Number(index === firstSentence);

/** Long sentences hold more words of any question. */
export const length: Feature = ({ sentence }) => Math.log2(1 + sentence.length) / 6;
