import type { Block, Document } from "../src/core/corpus/document.ts";
import { linesOf } from "../src/core/corpus/lines.ts";

/** Documents, the texts of their passages as another engine would index them, and questions. */
export interface GeneratedText {
  readonly documents: readonly Document[];
  readonly passages: readonly {
    readonly id: number;
    readonly text: string;
    readonly title: string;
  }[];
  readonly questions: readonly string[];
}

export interface GeneratedTextOptions {
  readonly passages: number;
  readonly questions: number;
  readonly seed: number;
}

const PASSAGES_PER_DOCUMENT = 20;
const SENTENCES_PER_PASSAGE = 2;
const MEAN_SENTENCE_WORDS = 12.5;

/** How many of the words of running English are function words, names and numbers. */
const FUNCTION_SHARE = 0.45;
const NAME_SHARE = 0.06;
const NUMBER_SHARE = 0.02;

/** Zipf's law with an exponent a little above 1, as in English prose. */
const ZIPF_EXPONENT = 1.05;

const FUNCTION_WORDS =
  "the of and to a in that is was for on with as it by at from be are this which or an were but not had have has their its they who will more he she said also been about after would".split(
    " ",
  );
const QUESTION_WORDS = "what who when where why how did does is was were the of in for to a".split(
  " ",
);

type Random = () => number;

/** Marsaglia's xorshift32 (Xorshift RNGs, 2003): the same numbers on every machine; [0, 1). */
function createRandom(seed: number): Random {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Picks from a list so that the n-th comes up in proportion to `n ** -ZIPF_EXPONENT`. */
function createZipf(words: readonly string[], random: Random): () => string {
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank += 1) {
    sum += (rank + 1) ** -ZIPF_EXPONENT;
    sums[rank] = sum;
  }
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, words.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? "";
  };
}

const ONSETS =
  "b c d f g h j k l m n p r s t v w br ch cl cr dr fl gr pl pr sh sl sp st str th tr".split(" ");
const VOWELS = "a e i o u ai ea ee io ou".split(" ");
const ENDINGS = [
  "",
  "",
  "",
  "n",
  "r",
  "l",
  "s",
  "t",
  "nd",
  "st",
  "ing",
  "ed",
  "er",
  "ion",
  "ly",
  "ment",
];

/** Different pseudo-words of one to three syllables, the frequent ones shorter. */
function pseudoWords(count: number, random: Random): string[] {
  const words = new Set<string>();
  const one = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? "";
  while (words.size < count) {
    const syllables = words.size < 200 ? 1 : 2 + Math.floor(random() * 2);
    let word = "";
    for (let at = 0; at < syllables; at += 1) word += one(ONSETS) + one(VOWELS);
    words.add(word + one(ENDINGS));
  }
  return [...words];
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Text that is the same for the same options, and as uneven as real text. */
export function generateText({ passages, questions, seed }: GeneratedTextOptions): GeneratedText {
  const random = createRandom(seed);
  // Heaps' law: the vocabulary grows with the square root of the text, about.
  const size = Math.round(60 * Math.sqrt(passages * SENTENCES_PER_PASSAGE * MEAN_SENTENCE_WORDS));
  const words = pseudoWords(size, random);
  const content = createZipf(words, random);
  const name = createZipf(pseudoWords(Math.round(size / 5), random).map(capitalised), random);
  const filler = createZipf(FUNCTION_WORDS, random);
  const word = () => {
    const kind = random();
    if (kind < FUNCTION_SHARE) return filler();
    if (kind < FUNCTION_SHARE + NAME_SHARE) return name();
    if (kind < FUNCTION_SHARE + NAME_SHARE + NUMBER_SHARE)
      return String(Math.floor(random() ** 3 * 2030));
    return content();
  };
  const sentence = () => {
    const length = Math.round(MEAN_SENTENCE_WORDS * (0.5 + random()));
    return `${capitalised(Array.from({ length }, word).join(" "))}.`;
  };
  const passage = () => Array.from({ length: SENTENCES_PER_PASSAGE }, sentence).join(" ");
  const texts = Array.from({ length: passages }, passage);
  const titles = Array.from({ length: Math.ceil(passages / PASSAGES_PER_DOCUMENT) }, () =>
    capitalised([content(), name(), filler(), content()].join(" ")),
  );
  return {
    documents: titles.map((title, at) =>
      documentOf(
        at,
        title,
        texts.slice(at * PASSAGES_PER_DOCUMENT, (at + 1) * PASSAGES_PER_DOCUMENT),
      ),
    ),
    passages: texts.map((text, id) => ({
      id,
      text,
      title: titles[Math.floor(id / PASSAGES_PER_DOCUMENT)] ?? "",
    })),
    questions: Array.from({ length: questions }, () =>
      questionFrom(texts[Math.floor(random() * texts.length)] ?? "", random),
    ),
  };
}

/** A document of paragraphs under a heading, without a parser: parsing is no part of the bench. */
function documentOf(index: number, title: string, texts: readonly string[]): Document {
  const blocks: Block[] = [{ kind: "heading", level: 1, start: 0, end: title.length }];
  let text = title;
  for (const paragraph of texts) {
    const start = text.length + 2;
    blocks.push({ kind: "paragraph", start, end: start + paragraph.length });
    text += `\n\n${paragraph}`;
  }
  return {
    path: `${index}.txt`,
    title,
    hash: String(index),
    sizeBytes: text.length,
    encoding: "utf-8",
    repairs: { restored: 0, marked: 0 },
    text,
    plain: text,
    lines: linesOf(text),
    blocks,
  };
}

/** Six to ten words: those of a stretch of the passage in their order, opened as a question. */
function questionFrom(passage: string, random: Random): string {
  const words = passage.replaceAll(".", "").split(" ");
  const length = 4 + Math.floor(random() * 5);
  const from = Math.floor(random() * Math.max(1, words.length - length));
  const opening = [0, 1].map(() => QUESTION_WORDS[Math.floor(random() * QUESTION_WORDS.length)]);
  return `${[...opening, ...words.slice(from, from + length)].join(" ")}?`;
}
