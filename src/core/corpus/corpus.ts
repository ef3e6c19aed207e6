import { traitsOf } from "../language/traits.ts";
import type { Analyzer, Token } from "../language/tokens.ts";
import { type BlockKind, type Document, MASK } from "./document.ts";
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
  /** The same words stand in an earlier sentence of the document (a standfirst, a pull quote). */
  readonly repeated: boolean;
}

/** What a sentence offers; worked out when first asked for, since few sentences ever are. */
export interface SentenceDetails {
  /** Bits of `TRAIT`. */
  readonly traits: number;
  /** Vocabulary ids of its words that are written as a name or an acronym. */
  readonly names: readonly number[];
  /** Vocabulary ids of its numbers. */
  readonly numbers: readonly number[];
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
  /** Details of a sentence, by its index. */
  readonly detailsOf: (sentence: number) => SentenceDetails;
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
  return { ...parts, averageLength: averageLengths(parts), detailsOf: createDetails(parts) };
}

function createDetails({ documents, sentences, vocabulary, analyzer }: Growing) {
  const known: SentenceDetails[] = [];
  const none: SentenceDetails = { traits: 0, names: [], numbers: [] };
  return (index: number): SentenceDetails => {
    const sentence = sentences[index];
    const document = documents[sentence?.document ?? -1]?.document;
    if (sentence === undefined || document === undefined) return none;
    return (known[index] ??= details(plainText(document, sentence.start, sentence.end)));
  };

  function details(text: string): SentenceDetails {
    const tokens = analyzer.tokens(text);
    const idsFor = (test: (token: Token, at: number, all: readonly Token[]) => boolean) =>
      tokens.filter(test).flatMap(({ term, stop }) => (stop ? [] : (vocabulary.idOf(term) ?? [])));
    return {
      traits: traitsOf(text),
      names: idsFor(isName),
      numbers: idsFor(({ shape }) => shape === "number"),
    };
  }
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
  const slice = document.plain.slice(start, end);
  // Most sentences need nothing done.
  if (!/\u2060|[^\S ]| {2}/.test(slice)) return slice.trim();
  return slice.replaceAll(MASK, "").replace(/\s+/g, " ").trim();
}

/** A corpus while it is built. */
interface Growing extends Omit<Corpus, "averageLength" | "detailsOf"> {
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
    const terms = termsOf(parts, text);
    parts.vocabulary.addUnit("sentence", terms);
    const repeated = seen.has(text);
    seen.add(text);
    parts.sentences.push({
      document: parts.documents.length,
      passage: parts.passages.length,
      start,
      end,
      terms,
      repeated,
    });
  }
  const sentences = parts.sentences.slice(firstSentence);
  parts.vocabulary.addUnit(
    "passage",
    sentences.flatMap(({ terms }) => [...terms]),
  );
  const { headings, headingTerms } = headingsOf(parts, document, segment);
  parts.passages.push({
    document: parts.documents.length,
    kind: segment.block.kind,
    firstSentence,
    endSentence: parts.sentences.length,
    length: sentences.reduce((sum, { terms }) => sum + terms.length, 0),
    headings,
    headingTerms,
  });
}

/** Passages that follow one another mostly stand under the same headings. */
function headingsOf(
  parts: Growing,
  document: Document,
  { headings: blocks }: Segment,
): Pick<Passage, "headings" | "headingTerms"> {
  const before = parts.passages.at(-1);
  const headings = blocks.map(({ start, end }) => plainText(document, start, end));
  const isSame =
    before !== undefined &&
    before.headings.length === headings.length &&
    before.headings.every((heading, at) => heading === headings[at]);
  return isSame ? before : { headings, headingTerms: termsOf(parts, headings.join(" \n ")) };
}

/** A capital says little at the start of a sentence, unless another one follows. */
function isName({ shape }: Token, index: number, tokens: readonly Token[]): boolean {
  if (shape === "acronym") return true;
  return shape === "name" && (index > 0 || tokens[1]?.shape === "name");
}

function termsOf({ analyzer, vocabulary }: Growing, text: string): Uint32Array {
  const ids: number[] = [];
  for (const { term, folded, shape, stop } of analyzer.tokens(text)) {
    if (!stop) ids.push(vocabulary.add(term, folded, shape === "name" || shape === "acronym"));
  }
  return new Uint32Array(ids);
}
