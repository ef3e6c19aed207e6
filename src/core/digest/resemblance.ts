import type { Corpus, CorpusDocument } from "../corpus/corpus.ts";

/** Words of a shingle. */
const SHINGLE_WORDS = 4;

/** Shingles kept of a document, one of each part of the hash's range. */
const BUCKETS = 128;

/** What shares half of its shingles is the same document, edited (as in Broder's clusters). */
const NEARLY_THE_SAME = 0.5;

/**
 * Groups documents, given by index, that are nearly the same: each under the first one of the list
 * that it resembles. Resemblance is the share of common shingles of four words (Broder, On the
 * resemblance and containment of documents, 1997), estimated from one hash by the smallest value in
 * each of 128 ranges (Li, Owen and Zhang, One permutation hashing, 2012), in time linear in the text.
 */
export function groupAlike(indexes: readonly number[], corpus: Corpus): [number, ...number[]][] {
  const groups: [number, ...number[]][] = [];
  const sketches: Uint32Array[] = [];
  const holding = new Map<string, number[]>();
  for (const index of indexes) {
    const document = corpus.documents[index];
    if (document === undefined) continue;
    const sketch = sketchOf(document, corpus);
    const keys = [...sketch.entries()].flatMap(([at, value]) =>
      value === NONE ? [] : `${at} ${value}`,
    );
    const near = new Set(keys.flatMap((key) => holding.get(key) ?? []));
    const group = [...near]
      .toSorted((a, b) => a - b)
      .find((at) => resemblance(sketches[at], sketch) >= NEARLY_THE_SAME);
    if (group !== undefined) {
      groups[group]?.push(index);
      continue;
    }
    for (const key of keys) holding.set(key, [...(holding.get(key) ?? []), groups.length]);
    sketches.push(sketch);
    groups.push([index]);
  }
  return groups;
}

const NONE = 0xffff_ffff;

function sketchOf(
  { firstSentence, endSentence }: CorpusDocument,
  { sentences, termsOf }: Corpus,
): Uint32Array {
  const words = sentences
    .slice(firstSentence, endSentence)
    .flatMap((sentence) => [...termsOf(sentence)]);
  const sketch = new Uint32Array(BUCKETS).fill(NONE);
  for (let at = 0; at <= Math.max(0, words.length - SHINGLE_WORDS); at += 1) {
    const hash = hashOf(words.slice(at, at + SHINGLE_WORDS));
    const bucket = hash % BUCKETS;
    sketch[bucket] = Math.min(sketch[bucket] ?? NONE, hash);
  }
  return sketch;
}

/** FNV-1a over the words' ids, mixed at the end so that every bit counts. */
function hashOf(ids: readonly number[]): number {
  let hash = 0x811c_9dc5;
  for (const id of ids) hash = Math.imul(hash ^ id, 0x0100_0193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The share of the ranges filled in either sketch that hold the same in both. */
function resemblance(a: Uint32Array | undefined, b: Uint32Array): number {
  const filled = [...b.keys()].filter((at) => a?.[at] !== NONE || b[at] !== NONE);
  const same = filled.filter((at) => a?.[at] === b[at]).length;
  return same / Math.max(1, filled.length);
}
