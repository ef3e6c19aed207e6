import type { Corpus } from "../../src/core/corpus/corpus.ts";
import { editDistance } from "../../src/core/language/edit-distance.ts";
import type { PassageIndex } from "../../src/core/ports.ts";

/** Looks at every passage and every word: slow, and too simple to be wrong. */
export function createExhaustiveIndex({
  passages,
  documents,
  vocabulary,
  termsOf,
}: Corpus): PassageIndex {
  const wordsOf = (at: number): Set<string> => {
    const passage = passages[at];
    if (passage === undefined) return new Set();
    const { titleTerms = [], aboutTerms = [] } = documents[passage.document] ?? {};
    const ids = [...termsOf(passage), ...passage.headingTerms, ...titleTerms, ...aboutTerms];
    return new Set(ids.map((id) => vocabulary.termOf(id)));
  };
  return {
    search: (terms, limit, accept) =>
      passages
        .flatMap((passage, at) => {
          const held = wordsOf(at);
          const score = terms.reduce(
            (sum, { term, weight }) => sum + (held.has(term) ? weight : 0),
            0,
          );
          return score > 0 && accept(passage) ? [{ at, score }] : [];
        })
        .toSorted((a, b) => b.score - a.score || a.at - b.at)
        .slice(0, limit)
        .map(({ at }) => at),
    similar: (term) =>
      Array.from({ length: vocabulary.size }, (_, id) => vocabulary.termOf(id)).filter(
        (known) => known.startsWith(term) || editDistance(known, term, 2) <= 2,
      ),
  };
}
