import type { Corpus, CorpusDocument } from "../corpus/corpus.ts";
import { documentWeight } from "./term-weight.ts";

/** A word used once is not yet what a document is about. */
const LEAST_TIMES = 2;

/**
 * How much of what its document is about a sentence holds: the sum of the centroid's weights over
 * its different words (Radev et al., Centroid-based summarization of multiple documents, 2004),
 * over the root of their number as in a cosine, so that long sentences do not win by length. The
 * centroid holds each word of the document that it uses twice or more, by count and rarity.
 */
export function createCentrality(
  document: CorpusDocument,
  { sentences, vocabulary, termsOf }: Corpus,
): (terms: Uint32Array) => number {
  const counts = new Map<number, number>();
  for (const sentence of sentences.slice(document.firstSentence, document.endSentence)) {
    // A pull quote says nothing twice.
    if (!sentence.repeated)
      for (const id of termsOf(sentence)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const centroid = (id: number) => {
    const times = counts.get(id) ?? 0;
    return times < LEAST_TIMES ? 0 : (1 + Math.log(times)) * documentWeight(vocabulary, id);
  };
  return (terms) => {
    const different = new Set(terms);
    let sum = 0;
    for (const id of different) sum += centroid(id);
    return sum / Math.sqrt(Math.max(1, different.size));
  };
}
