import type { Passage } from "../corpus/corpus.ts";
import type { Library } from "../library.ts";
import { createLikeness } from "./likeness.ts";
import { rarest, sentenceWeight } from "./term-weight.ts";

/** A line that is as like as this to another says the same. */
export const SAME = 0.6;

const MOST_PASSAGES = 5;

/**
 * How much of a sentence the documents that `isKnown` accepts say already, 0 to 1: the most of its
 * words that one sentence holds of the five passages that the index finds for its rarest ones
 * (novelty of sentences by new words: Allan, Wade and Bolivar, Retrieval and novelty detection at
 * the sentence level, 2003). One look-up, whatever the size of the corpus.
 */
export function createSaid(
  { corpus, passages }: Library,
  isKnown: (document: number) => boolean,
): (terms: Uint32Array) => number {
  const { vocabulary, sentences } = corpus;
  const { heldBy } = createLikeness(vocabulary);
  const accept = ({ document }: Passage) => isKnown(document);
  const find = (terms: Uint32Array) =>
    passages.search(
      rarest(vocabulary, terms).map((id) => ({
        term: vocabulary.termOf(id),
        weight: sentenceWeight(vocabulary, id),
      })),
      MOST_PASSAGES,
      accept,
    );
  return (terms) =>
    find(terms)
      .flatMap((at) => {
        const { firstSentence = 0, endSentence = 0 } = corpus.passages[at] ?? {};
        return sentences.slice(firstSentence, endSentence);
      })
      .reduce((most, sentence) => Math.max(most, heldBy(terms, corpus.termsOf(sentence))), 0);
}
