/** A line of the corpus report. */
export interface Problem {
  /** Relative to the knowledge folder. */
  readonly path: string;
  /** `skipped`: the file cannot be quoted. `warning`: it can, but something is amiss. */
  readonly kind: "skipped" | "warning";
  /** A full sentence: what is wrong, and what to do about it where something can be done. */
  readonly message: string;
}
