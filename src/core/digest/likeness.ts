import type { Vocabulary } from "../corpus/vocabulary.ts";
import { sentenceWeight } from "./term-weight.ts";

/** Compares sentences by their words, rare words counting more; time linear in their length. */
export interface Likeness {
  /** The share of `a`'s words that `b` holds, 0 to 1. */
  readonly heldBy: (a: Uint32Array, b: Uint32Array) => number;
  /**
   * How much two sentences say the same, 0 to 1: the overlap coefficient, which is 1 when one says
   * what the other says among other things.
   */
  readonly between: (a: Uint32Array, b: Uint32Array) => number;
}

export function createLikeness(vocabulary: Vocabulary): Likeness {
  const weigh = (ids: readonly number[]) =>
    ids.reduce((sum, id) => sum + sentenceWeight(vocabulary, id), 0);
  const heldBy = (a: Uint32Array, b: Uint32Array) => {
    const [words, other] = [[...new Set(a)], new Set(b)];
    const whole = weigh(words);
    return whole === 0 ? 0 : weigh(words.filter((id) => other.has(id))) / whole;
  };
  return { heldBy, between: (a, b) => Math.max(heldBy(a, b), heldBy(b, a)) };
}
