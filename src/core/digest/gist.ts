import type { Corpus, CorpusDocument } from "../corpus/corpus.ts";
import { sentenceWeight } from "./term-weight.ts";

/**
 * How much a sentence shares with its document's title and first sentence, 0 to 1: the share of
 * their words that it holds, rare words counting more (Edmundson's title words, 1969; overlap with
 * the first sentence as in Radev et al., 2004).
 */
export function createGist(
  { titleTerms }: CorpusDocument,
  first: Uint32Array = new Uint32Array(),
  { vocabulary }: Corpus,
): (terms: Uint32Array) => number {
  const weights = new Map(
    [...titleTerms, ...first].map((id) => [id, sentenceWeight(vocabulary, id)] as const),
  );
  const total = [...weights.values()].reduce((sum, one) => sum + one, 0);
  return (terms) => {
    const shared = [...new Set(terms)].reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
    return total === 0 ? 0 : shared / total;
  };
}
