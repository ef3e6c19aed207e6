import type { KnownSentence } from "./snapshot.ts";

/** A sentence taken out, put in, or rewritten. */
export interface SentenceChange {
  /** The old sentence; absent for one put in. */
  readonly before?: KnownSentence;
  /** The place of the new sentence among those of its document, from 0; absent for one taken out. */
  readonly after?: number;
}

/** Two sentences that share half of their words are one, rewritten. */
const REWRITTEN = 0.5;

/** As many old sentences are looked at for each new one, so that time stays linear. */
const MOST_COMPARED = 8;

/** Sentences of one gap side by side: each new one with the old one that it is likest. */
export function pair(
  removed: readonly KnownSentence[],
  added: readonly { readonly sentence: KnownSentence; readonly at: number }[],
): SentenceChange[] {
  const left = [...removed];
  const changes = added.map(({ sentence, at }): SentenceChange => {
    const near = left.slice(0, MOST_COMPARED).map((old) => shared(old.text, sentence.text));
    const most = Math.max(0, ...near);
    const [before] = most < REWRITTEN ? [] : left.splice(near.indexOf(most), 1);
    return { after: at, ...(before === undefined ? {} : { before }) };
  });
  return [...changes, ...left.map((before) => ({ before }))];
}

/** Dice's coefficient of two texts' different words; 0 where a text is not known. */
function shared(a: string | undefined, b: string | undefined): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const both = [...one].filter((word) => other.has(word)).length;
  return (2 * both) / Math.max(1, one.size + other.size);
}

function wordsOf(text = ""): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
