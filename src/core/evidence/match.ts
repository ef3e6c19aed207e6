import type { Corpus } from "../corpus/corpus.ts";
import type { Level } from "../corpus/vocabulary.ts";
import type { QueryTerm } from "../question/question.ts";
import { idf } from "../retrieval/bm25.ts";

/** How often each word of the question stands in some text; alternatives count by their weight. */
export type Frequencies = Float32Array;

/** Counts the question's words in texts of one corpus. */
export interface Matcher {
  /** In a text given as vocabulary ids. */
  inTerms(ids: Uint32Array): Frequencies;
  /** In a text given as vocabulary ids in ascending order; the faster way for a long one. */
  inSortedTerms(ids: Uint32Array): Frequencies;
  /** The word of the question that a vocabulary id stands for or is part of, by its index. */
  termOf(id: number): number | undefined;
  /** The idf of each word of the question among the units of a level. */
  readonly idf: Readonly<Record<Level, Float32Array>>;
}

export function createMatcher(
  terms: readonly Pick<QueryTerm, "alternatives">[],
  { vocabulary }: Corpus,
): Matcher {
  const single = new Map<number, { term: number; weight: number }[]>();
  const joint: { ids: readonly number[]; term: number; weight: number }[] = [];
  const typed = new Map<number, number>();
  for (const [term, { alternatives }] of terms.entries()) {
    for (const { ids, weight, reason } of alternatives) {
      if (reason === "same") for (const id of ids) typed.set(id, term);
      const [id, ...others] = ids;
      if (id === undefined) continue;
      if (others.length > 0) joint.push({ ids, term, weight });
      else single.set(id, [...(single.get(id) ?? []), { term, weight }]);
    }
  }
  const idfAt = (level: Level) =>
    Float32Array.from(terms, ({ alternatives }) => idfOf(alternatives, level));
  const idfOf = (alternatives: QueryTerm["alternatives"], level: Level) => {
    const total = vocabulary.total(level);
    const words = alternatives.filter(({ ids }) => ids.length === 1);
    // How often words stand together is not counted.
    const counts = (words.length > 0 ? words : alternatives).map(({ ids }) =>
      Math.min(...ids.map((id) => vocabulary.count(level, id))),
    );
    return idf(
      Math.min(
        total,
        counts.reduce((sum, count) => sum + count, 0),
      ),
      total,
    );
  };
  return {
    idf: { sentence: idfAt("sentence"), passage: idfAt("passage"), document: idfAt("document") },
    termOf: (id) => single.get(id)?.[0]?.term ?? typed.get(id),
    inTerms(ids) {
      const found = new Float32Array(terms.length);
      for (const id of ids) {
        for (const { term, weight } of single.get(id) ?? [])
          found[term] = (found[term] ?? 0) + weight;
      }
      for (const { ids: words, term, weight } of joint) {
        if (standTogether(words, ids)) found[term] = Math.max(found[term] ?? 0, weight);
      }
      return found;
    },
    inSortedTerms(ids) {
      const found = new Float32Array(terms.length);
      for (const [id, matches] of single) {
        const times = timesIn(ids, id);
        for (const { term, weight } of matches) found[term] = (found[term] ?? 0) + times * weight;
      }
      for (const { ids: words, term, weight } of joint) {
        const times = Math.min(...words.map((id) => timesIn(ids, id)));
        if (times > 0) found[term] = Math.max(found[term] ?? 0, times * weight);
      }
      return found;
    },
  };
}

/** Whether words stand side by side in a text, in any order. */
function standTogether(words: readonly number[], text: Uint32Array): boolean {
  const [first] = words;
  if (first === undefined || !words.every((id) => text.includes(id))) return false;
  const span = words.length - 1;
  return text.some((id, at) => {
    if (id !== first) return false;
    return [at - span, at].some((start) => {
      const near = text.subarray(Math.max(0, start), start + span + 1);
      return words.every((word) => near.includes(word));
    });
  });
}

/** How often a value stands among values in ascending order. */
function timesIn(sorted: Uint32Array, value: number): number {
  return firstAtLeast(sorted, value + 1) - firstAtLeast(sorted, value);
}

/** The index of the first value that is not below `least`; the length where all are. */
function firstAtLeast(sorted: Uint32Array, least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
