import type { Vocabulary } from "../corpus/vocabulary.ts";
import type { QueryTerm } from "../question/question.ts";

/**
 * How like each word of the question a vocabulary word is spelt, 0 to 1: Dice's coefficient of
 * their character 4-grams (McNamee and Mayfield, Character N-Gram Tokenization, 2004). Finds
 * relatives that stemming leaves apart: `asymmetry` and `asymmetrical`. Nothing for a word that is
 * like none of them.
 */
export type NgramOverlap = (id: number) => Float32Array | undefined;

const GRAM_CHARS = 4;

/** What is less alike than this is alike by chance. */
const LEAST = 0.35;

export function createNgramOverlap(
  terms: readonly QueryTerm[],
  vocabulary: Vocabulary,
): NgramOverlap {
  const ofGram = new Map<string, number[]>();
  const sizes = terms.map(({ word }, term) => {
    const grams = gramsOf(word);
    for (const gram of grams) ofGram.set(gram, [...(ofGram.get(gram) ?? []), term]);
    return grams.size;
  });
  const known = new Map<number, Float32Array | undefined>();
  const compute = (id: number): Float32Array | undefined => {
    const grams = gramsOf(vocabulary.termOf(id));
    let shared: Float32Array | undefined;
    for (const gram of grams) {
      for (const term of ofGram.get(gram) ?? []) {
        shared ??= new Float32Array(terms.length);
        shared[term] = (shared[term] ?? 0) + 1;
      }
    }
    return shared?.map((count, term) => {
      const dice = (2 * count) / (grams.size + (sizes[term] ?? 0) || 1);
      return dice < LEAST ? 0 : dice;
    });
  };
  return (id) => {
    if (!known.has(id)) known.set(id, compute(id));
    return known.get(id);
  };
}

function gramsOf(word: string): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at + GRAM_CHARS <= word.length; at += 1)
    grams.add(word.slice(at, at + GRAM_CHARS));
  return grams;
}
