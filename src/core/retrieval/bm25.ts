/** The free parameters of {@link bm25}. */
export interface Bm25Parameters {
  /** How fast repeats of a word stop counting. */
  readonly k: number;
  /** How much length counts against a text, 0 to 1. */
  readonly b: number;
}

/** Robertson and Spärck Jones's idf in the form that cannot be negative (as Lucene's). */
export function idf(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

/**
 * BM25 (Robertson et al., Okapi at TREC-3, 1994) of one text: `frequencies[i]` is how often the
 * i-th word of the question stands in it, `weights[i]` that word's idf; lengths in words.
 */
export function bm25(
  frequencies: ArrayLike<number>,
  weights: ArrayLike<number>,
  length: { readonly own: number; readonly average: number },
  { k, b }: Bm25Parameters,
): number {
  const norm = k * (1 - b + (b * length.own) / (length.average || 1));
  let score = 0;
  for (let i = 0; i < frequencies.length; i += 1) {
    const frequency = frequencies[i] ?? 0;
    if (frequency > 0) score += ((weights[i] ?? 0) * frequency * (k + 1)) / (frequency + norm);
  }
  return score;
}
