import { VECTOR_TABLE } from "./vector-table.ts";

/** Numbers in a vector. */
export const DIMENSIONS = 48;

/** A character of the table holds two numbers, each one of so many levels around 0. */
const LEVELS = 7;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A word this frequent counts half. */
const SMOOTHING = 0.001;

// Read at the first question; the same for every library.
let table: ReadonlyMap<string, { readonly rank: number; readonly code: string }> | undefined;
const read = new Map<string, Float32Array>();

/**
 * What a stem is used for: words that stand among the same others point the same way. As long as it
 * counts, from 0.1 for the most frequent to nearly 1 for rare ones. Nothing for an acronym, and
 * for what is not among the 20,000 most frequent words of English.
 */
export function vectorOf(stem: string): Float32Array | undefined {
  table ??= readTable();
  const known = read.get(stem);
  if (known !== undefined) return known;
  const found = table.get(stem);
  if (found === undefined) return undefined;
  const vector = decodeVector(found.code, weightOf(found.rank));
  read.set(stem, vector);
  return vector;
}

/** Smooth inverse frequency (Arora, Liang and Ma 2017), with the frequency that a rank lets expect. */
function weightOf(rank: number): number {
  // As Zipf and Mandelbrot have it; with 12 all ranks together are about 1.
  const frequency = 1 / (12 * (rank + 10));
  return SMOOTHING / (SMOOTHING + frequency);
}

function readTable() {
  const lines = VECTOR_TABLE.trim().split("\n");
  return new Map(
    lines.map((line, rank) => {
      const [stem = "", code = ""] = line.split(" ");
      return [stem, { rank, code }];
    }),
  );
}

/** A direction in characters, two numbers each, the greatest one at an outer level. */
export function encodeVector(vector: readonly number[]): string {
  const most = Math.max(...vector.map(Math.abs));
  const outer = (LEVELS - 1) / 2;
  const levels = vector.map((value) => Math.round((value / most) * outer) + outer);
  return Array.from(
    { length: levels.length / 2 },
    (_, at) => ALPHABET[(levels[2 * at] ?? 0) * LEVELS + (levels[2 * at + 1] ?? 0)],
  ).join("");
}

/** The vector of a given length whose direction is written so. */
function decodeVector(code: string, length: number): Float32Array {
  const outer = (LEVELS - 1) / 2;
  const levels = Float32Array.from({ length: DIMENSIONS }, (_, at) => {
    const pair = ALPHABET.indexOf(code[at >> 1] ?? "");
    return (at % 2 === 0 ? Math.floor(pair / LEVELS) : pair % LEVELS) - outer;
  });
  const own = Math.sqrt(levels.reduce((sum, level) => sum + level ** 2, 0));
  return levels.map((level) => (level * length) / own);
}

/** The sum of the vectors of words; all 0 when none is known. */
export function sumOfVectors(stems: Iterable<string>): Float32Array {
  const sum = new Float32Array(DIMENSIONS);
  for (const stem of stems) {
    const vector = vectorOf(stem);
    if (vector === undefined) continue;
    for (let at = 0; at < DIMENSIONS; at += 1) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
  }
  return sum;
}

/** Cosine of the angle between two vectors: 1 for one direction, 0 for nothing in common. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let [dot, left, right] = [0, 0, 0];
  for (let at = 0; at < DIMENSIONS; at += 1) {
    const [x, y] = [a[at] ?? 0, b[at] ?? 0];
    dot += x * y;
    left += x * x;
    right += y * y;
  }
  return left === 0 || right === 0 ? 0 : dot / Math.sqrt(left * right);
}
