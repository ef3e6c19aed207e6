/**
 * What each step adds to a sentence's score, for a value of 1. Four round numbers, set by reading:
 * what a document is about counts most, where a sentence stands three quarters of it, the rest a
 * quarter each.
 */
export const WEIGHTS = {
  /** {@link createCentrality} */
  centrality: 1,
  /** {@link createPositions} */
  position: 0.75,
  /** {@link createGist} */
  gist: 0.25,
  /** {@link factsOf} */
  facts: 0.25,
} as const;

export type Step = keyof typeof WEIGHTS;

export const STEPS: readonly Step[] = ["centrality", "position", "gist", "facts"];

export const MOST_POINTS = STEPS.reduce((sum, step) => sum + WEIGHTS[step], 0);
