import type { Vocabulary } from "../corpus/vocabulary.ts";
import { idf } from "../retrieval/bm25.ts";

/**
 * How much a word of one document says about it: 1 when every document of the corpus holds it (or
 * when it is the only document), more the fewer do. `√(1 + ln(N / n))`, N documents, n that hold it
 * (Spärck Jones, A statistical interpretation of term specificity, 1972). The root keeps the common
 * subject of a folder in the picture: what is new is weighed by itself.
 */
export function documentWeight(vocabulary: Vocabulary, id: number): number {
  const holding = Math.max(1, vocabulary.count("document", id));
  return Math.sqrt(1 + Math.log(Math.max(1, vocabulary.total("document") / holding)));
}

/** How much it tells that two sentences share a word: its idf among all sentences. */
export function sentenceWeight(vocabulary: Vocabulary, id: number): number {
  return idf(vocabulary.count("sentence", id), vocabulary.total("sentence"));
}

/** Enough rare words to find a sentence again by. */
const MOST_RAREST = 8;

/** The different words of a sentence that tell most, at most eight, the rarest first. */
export function rarest(vocabulary: Vocabulary, terms: Uint32Array): readonly number[] {
  return [...new Set(terms)]
    .map((id) => ({ id, weight: sentenceWeight(vocabulary, id) }))
    .toSorted((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, MOST_RAREST)
    .map(({ id }) => id);
}
