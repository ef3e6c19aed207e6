import type { Corpus, CorpusDocument } from "../corpus/corpus.ts";

/** A word that the best documents share, and how telling it is: 1 for the most telling one. */
export interface FeedbackTerm {
  /** In the vocabulary. */
  readonly id: number;
  readonly weight: number;
}

/**
 * The words that set some documents apart from the rest, the most telling first: Bose–Einstein
 * statistics (Bo1: Amati, Probability models for information retrieval, 2003), with the number of
 * documents that hold a word in place of its number of uses.
 */
export function feedbackOf(
  best: readonly CorpusDocument[],
  { vocabulary }: Corpus,
  most: number,
): FeedbackTerm[] {
  const uses = new Map<number, number>();
  for (const { sortedTerms, titleTerms } of best) {
    for (const id of [...sortedTerms, ...titleTerms]) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  const telling = [...uses]
    .map(([id, times]) => {
      const expected = vocabulary.count("document", id) / vocabulary.total("document");
      const weight = times * Math.log2((1 + expected) / expected) + Math.log2(1 + expected);
      return { id, weight };
    })
    .toSorted((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, most);
  const largest = telling[0]?.weight ?? 1;
  return telling.map(({ id, weight }) => ({ id, weight: weight / largest }));
}
