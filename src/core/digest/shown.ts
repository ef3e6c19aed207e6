import type { Corpus } from "../corpus/corpus.ts";
import { createLikeness } from "./likeness.ts";
import { rarest } from "./term-weight.ts";

/** The lines that readers have been shown: by this digest so far, and by earlier ones. */
export interface Shown {
  /** How much a sentence says the same as the likest line shown, 0 to 1. */
  readonly likest: (terms: Uint32Array) => number;
  readonly add: (terms: Uint32Array) => void;
}

/**
 * Keeps lines by their words, so that a sentence is compared only with those that hold one of its
 * rarest. `earlier` holds the text of earlier digests' quotes.
 */
export function createShown({ vocabulary, analyzer }: Corpus, earlier: readonly string[]): Shown {
  const holding = new Map<number, Uint32Array[]>();
  const { between } = createLikeness(vocabulary);
  const add = (terms: Uint32Array) => {
    for (const id of new Set(terms)) {
      const lines = holding.get(id);
      if (lines === undefined) holding.set(id, [terms]);
      else lines.push(terms);
    }
  };
  for (const text of earlier) {
    const ids = analyzer
      .tokens(text)
      .flatMap(({ term, stop }) => (stop ? [] : (vocabulary.idOf(term) ?? [])));
    add(new Uint32Array(ids));
  }
  return {
    add,
    likest(terms) {
      const near = new Set(rarest(vocabulary, terms).flatMap((id) => holding.get(id) ?? []));
      return [...near].reduce((most, line) => Math.max(most, between(terms, line)), 0);
    },
  };
}
