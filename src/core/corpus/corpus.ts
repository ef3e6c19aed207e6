import { traitsOf } from "../language/traits.ts";
import type { Analyzer, Token } from "../language/tokens.ts";
import { type Block, type BlockKind, type Document, MASK } from "./document.ts";
import { type Segment, segmentsOf } from "./segment.ts";
import type { sentencesOf } from "./sentences.ts";
import { createVocabulary, type GrowingVocabulary, type Vocabulary } from "./vocabulary.ts";

/** The smallest thing quoted: exact offsets in its document's text, and its words that count. */
export interface Sentence {
  readonly document: number;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** Vocabulary ids in reading order, stop words left out. */
  readonly terms: Uint32Array;
  /** The ids among them that were written as a name or an acronym. */
  readonly names: Uint32Array;
  /** The ids among them that are numbers. */
  readonly numbers: Uint32Array;
  /** Bits of `TRAIT`. */
  readonly traits: number;
  /** The same words stand in an earlier sentence of the document (a standfirst, a pull quote). */
  readonly repeated: boolean;
}

/** The unit of retrieval. Its sentences are `sentences[firstSentence … endSentence - 1]`. */
export interface Passage {
  readonly document: number;
  readonly kind: BlockKind;
  readonly firstSentence: number;
  readonly endSentence: number;
  /** Number of words that count. */
  readonly length: number;
  /** Text of the headings above it, topmost first, and the ids of their words. */
  readonly headings: readonly string[];
  readonly headingTerms: Uint32Array;
}

/** A document with what ranking needs of it. */
export interface CorpusDocument {
  readonly document: Document;
  readonly firstSentence: number;
  readonly endSentence: number;
  readonly length: number;
  /** How often each vocabulary id occurs in it. */
  readonly counts: ReadonlyMap<number, number>;
  readonly titleTerms: Uint32Array;
  /** Ids of the words of its source and tags. */
  readonly aboutTerms: Uint32Array;
}

/** A snapshot of everything that can be quoted; never changed once built. */
export interface Corpus {
  readonly documents: readonly CorpusDocument[];
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly vocabulary: Vocabulary;
  readonly analyzer: Analyzer;
  /** Mean number of words that count, per unit. `title` includes headings. */
  readonly averageLength: Readonly<Record<"sentence" | "passage" | "title" | "document", number>>;
}

export interface CorpusOptions {
  readonly analyzer: Analyzer;
  /** Finds the sentences of a block of prose; the default suits English. */
  readonly split?: typeof sentencesOf;
  /** Awaited now and then while building, so that others get their turn. */
  readonly pause?: () => Promise<void>;
}

/** Documents between two pauses. */
const DOCUMENTS_PER_PAUSE = 20;

/** Builds the snapshot; time and memory grow linearly with the text. */
export async function buildCorpus(
  documents: readonly Document[],
  options: CorpusOptions,
): Promise<Corpus> {
  const parts: Growing = {
    documents: [],
    passages: [],
    sentences: [],
    vocabulary: createVocabulary(),
    analyzer: options.analyzer,
  };
  for (const [index, document] of documents.entries()) {
    addDocument(parts, document, segmentsOf(document, options.split));
    if (index % DOCUMENTS_PER_PAUSE === 0) await options.pause?.();
  }
  return { ...parts, averageLength: averageLengths(parts) };
}

function averageLengths({ documents, passages, sentences }: Growing): Corpus["averageLength"] {
  return {
    sentence: mean(sentences, ({ terms }) => terms.length),
    passage: mean(passages, ({ length }) => length),
    title: mean(
      passages,
      ({ document, headingTerms }) =>
        headingTerms.length + (documents[document]?.titleTerms.length ?? 0),
    ),
    document: mean(documents, ({ length }) => length),
  };
}

function mean<T>(units: readonly T[], size: (unit: T) => number): number {
  return units.reduce((sum, unit) => sum + size(unit), 0) / Math.max(1, units.length);
}

/** A sentence's text as words are found in it: markup and line ends gone. */
export function plainText(document: Pick<Document, "plain">, start: number, end: number): string {
  return document.plain.slice(start, end).replaceAll(MASK, "").replace(/\s+/g, " ").trim();
}

/** A corpus while it is built. */
interface Growing extends Omit<Corpus, "averageLength"> {
  readonly documents: CorpusDocument[];
  readonly passages: Passage[];
  readonly sentences: Sentence[];
  readonly vocabulary: GrowingVocabulary;
}

function addDocument(parts: Growing, document: Document, segments: readonly Segment[]): void {
  const firstSentence = parts.sentences.length;
  const seen = new Set<string>();
  for (const segment of segments) addPassage(parts, document, segment, seen);
  const sentences = parts.sentences.slice(firstSentence);
  const counts = new Map<number, number>();
  for (const { terms } of sentences) {
    for (const id of terms) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const titleTerms = termsOf(parts, document.title);
  parts.vocabulary.addUnit("document", [...counts.keys(), ...titleTerms]);
  parts.documents.push({
    document,
    firstSentence,
    endSentence: parts.sentences.length,
    length: sentences.reduce((sum, { terms }) => sum + terms.length, 0),
    counts,
    titleTerms,
    aboutTerms: termsOf(parts, [document.source ?? "", ...(document.tags ?? [])].join(" \n ")),
  });
}

function addPassage(parts: Growing, document: Document, segment: Segment, seen: Set<string>): void {
  const firstSentence = parts.sentences.length;
  for (const [start, end] of segment.sentences) {
    const text = plainText(document, start, end);
    const tokens = parts.analyzer.tokens(text);
    const terms = idsOf(parts.vocabulary, tokens);
    parts.vocabulary.addUnit("sentence", terms);
    const repeated = seen.has(text);
    seen.add(text);
    parts.sentences.push({
      document: parts.documents.length,
      passage: parts.passages.length,
      start,
      end,
      terms,
      names: idsOf(parts.vocabulary, tokens.filter(isName)),
      numbers: idsOf(
        parts.vocabulary,
        tokens.filter(({ shape }) => shape === "number"),
      ),
      traits: traitsOf(text, tokens),
      repeated,
    });
  }
  const sentences = parts.sentences.slice(firstSentence);
  parts.vocabulary.addUnit(
    "passage",
    sentences.flatMap(({ terms }) => [...terms]),
  );
  const headings = segment.headings.map((block) => headingText(document, block));
  parts.passages.push({
    document: parts.documents.length,
    kind: segment.block.kind,
    firstSentence,
    endSentence: parts.sentences.length,
    length: sentences.reduce((sum, { terms }) => sum + terms.length, 0),
    headings,
    headingTerms: termsOf(parts, headings.join(" \n ")),
  });
}

/** A capital says little at the start of a sentence, unless another one follows. */
function isName({ shape }: Token, index: number, tokens: readonly Token[]): boolean {
  if (shape === "acronym") return true;
  return shape === "name" && (index > 0 || tokens[1]?.shape === "name");
}

function headingText(document: Document, { start, end }: Block): string {
  return plainText(document, start, end);
}

function termsOf({ analyzer, vocabulary }: Growing, text: string): Uint32Array {
  return idsOf(vocabulary, analyzer.tokens(text));
}

function idsOf(vocabulary: GrowingVocabulary, tokens: ReturnType<Analyzer["tokens"]>): Uint32Array {
  return Uint32Array.from(
    tokens.filter(({ stop }) => !stop),
    ({ term, folded, shape }) =>
      vocabulary.add(term, folded, shape === "name" || shape === "acronym"),
  );
}
