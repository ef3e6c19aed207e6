import { TRAIT, type Trait } from "../language/traits.ts";
import type { Candidate, Setting } from "./candidates.ts";

/**
 * One reason to believe that a sentence answers, or not; about 0 to 1, a number where it counts, 0
 * when it says nothing.
 */
export type Feature = (candidate: Candidate, setting: Setting) => number;

/** Sum of the idf of the question's words by how far `test` holds for each, as a share of all. */
export function share(
  { matcher, idfSum }: Pick<Setting, "matcher" | "idfSum">,
  test: (term: number) => boolean | number,
): number {
  const idf = matcher.idf.sentence;
  let total = 0;
  for (let term = 0; term < idf.length; term += 1) total += (idf[term] ?? 0) * Number(test(term));
  return total / idfSum;
}

/** Whether the sentence, its headings or its document's title hold a word of the question. */
export function holds({ found }: Candidate, term: number): boolean {
  return (found.sentence[term] ?? 0) > 0 || (found.title[term] ?? 0) > 0;
}

export function hasTrait({ index }: Candidate, trait: Trait, { corpus }: Setting): boolean {
  return (corpus.detailsOf(index).traits & TRAIT[trait]) !== 0;
}
