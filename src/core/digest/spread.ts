import { SAME } from "./said.ts";

/** What is left of a line's score when it says the same as one taken. */
const LIKENESS_WEIGHT = 0.5;

/**
 * Takes the best line again and again, each time less what it shares with those taken (maximal
 * marginal relevance: Carbonell and Goldstein, The use of MMR, diversity-based reranking, 1998),
 * and never two that say the same. `likeness` compares two lines, 0 to 1.
 */
export function spread<T extends { readonly score: number }>(
  lines: readonly T[],
  most: number,
  likeness: (a: T, b: T) => number,
): T[] {
  const taken: T[] = [];
  let left = lines.map((line) => ({ line, likest: 0 }));
  while (taken.length < most) {
    const [first, ...others] = left;
    if (first === undefined) break;
    const best = others.reduce((a, b) => (worth(b) > worth(a) ? b : a), first).line;
    taken.push(best);
    left = left
      .filter(({ line }) => line !== best)
      .map(({ line, likest }) => ({ line, likest: Math.max(likest, likeness(line, best)) }))
      .filter(({ likest }) => likest < SAME);
  }
  return taken;
}

function worth({
  line,
  likest,
}: {
  readonly line: { readonly score: number };
  readonly likest: number;
}) {
  return line.score * (1 - LIKENESS_WEIGHT * likest);
}
