import type { Passage } from "./corpus/corpus.ts";

/** An index term to look for, and how much a match of it counts (1: a word of the question). */
export interface SearchTerm {
  readonly term: string;
  readonly weight: number;
}

/**
 * Finds passages of one corpus. Any implementation passes `test/contract/passage-index.ts`: today
 * MiniSearch, and an exhaustive scan in the tests.
 */
export interface PassageIndex {
  /** Indexes into `corpus.passages`, best first, at most `limit`, none that `accept` refuses. */
  readonly search: (
    terms: readonly SearchTerm[],
    limit: number,
    accept: (passage: Passage) => boolean,
  ) => number[];
  /** Index terms within two spelling mistakes of `term`, or that it is the beginning of. */
  readonly similar: (term: string) => string[];
}
