import type { Corpus, CorpusDocument } from "../corpus/corpus.ts";
import type { Candidate } from "./candidates.ts";
import { createCentrality } from "./centrality.ts";
import { clearnessOf } from "./clearness.ts";
import { factsOf } from "./facts.ts";
import { createGist } from "./gist.ts";
import { createPositions } from "./position.ts";
import { MOST_POINTS, STEPS, type Step, WEIGHTS } from "./weights.ts";

/** A candidate with what each step found. */
export interface Weighed extends Candidate {
  /** Each 0 to 1. */
  readonly values: Readonly<Record<Step, number>>;
  /** What is left of the points, 0 to 1: {@link clearnessOf}. */
  readonly clear: number;
  /** 0 to 1: the share of the most points that a line can have. */
  readonly score: number;
}

/** Weighs a document's candidates against one another; time linear in its text. */
export function weigh(
  candidates: readonly Candidate[],
  document: CorpusDocument,
  corpus: Corpus,
): Weighed[] {
  const centralityOf = createCentrality(document, corpus);
  const gistOf = createGist(document, candidates[0]?.terms, corpus);
  const positionOf = createPositions(candidates);
  const central = candidates.map(({ terms }) => centralityOf(terms));
  const highest = central.reduce((most, one) => Math.max(most, one), Number.MIN_VALUE);
  return candidates.map((candidate, at) => {
    const { index, terms, text } = candidate;
    const values = {
      centrality: (central[at] ?? 0) / highest,
      position: positionOf(candidate),
      gist: gistOf(terms),
      facts: factsOf(text, corpus.detailsOf(index)),
    };
    const clear = clearnessOf(text, terms.length);
    const points = STEPS.reduce((sum, step) => sum + WEIGHTS[step] * values[step], 0);
    return { ...candidate, values, clear, score: (clear * points) / MOST_POINTS };
  });
}
