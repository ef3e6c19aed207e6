import type { Analyzer } from "../language/tokens.ts";
import { type BlockKind, type Document, MASK } from "./document.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Where the words of a text that count stand among all of the corpus: see {@link Corpus.termsOf}. */
export interface TermSpan {
  readonly firstTerm: number;
  /** Number of words that count. */
  readonly length: number;
}

/** The smallest thing quoted: exact offsets in its document's text, and its words that count. */
export interface Sentence extends TermSpan {
  readonly document: number;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** The same words stand in an earlier sentence of the document (a standfirst, a pull quote). */
  readonly repeated: boolean;
}

/** What a sentence offers; worked out when first asked for, since few sentences ever are. */
export interface SentenceDetails {
  /** Bits of `TRAIT`. */
  readonly traits: number;
  /** Vocabulary ids of its words that are written as a name or an acronym. */
  readonly names: readonly number[];
  /** Vocabulary ids of its numbers, without those that end a name: `Su-35`. */
  readonly numbers: readonly number[];
  /** Sum of the word vectors of its words that are no names; all 0 when none is known. */
  readonly vector: Float32Array;
}

/** The unit of retrieval. Its sentences are `sentences[firstSentence … endSentence - 1]`. */
export interface Passage extends TermSpan {
  readonly document: number;
  readonly kind: BlockKind;
  readonly firstSentence: number;
  readonly endSentence: number;
  /** Text of the headings above it, topmost first, and the ids of their words. */
  readonly headings: readonly string[];
  readonly headingTerms: Uint32Array;
}

/** A document with what ranking needs of it. */
export interface CorpusDocument extends TermSpan {
  readonly document: Document;
  readonly firstSentence: number;
  readonly endSentence: number;
  /** Its vocabulary ids in ascending order, repeats kept, so that one is counted by bisection. */
  readonly sortedTerms: Uint32Array;
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
  /** Vocabulary ids of a text in reading order, stop words left out; a view, nothing is copied. */
  readonly termsOf: (text: TermSpan) => Uint32Array;
  /** Details of a sentence, by its index. */
  readonly detailsOf: (sentence: number) => SentenceDetails;
  /** Mean number of words that count, per unit. `title` includes headings. */
  readonly averageLength: Readonly<Record<"sentence" | "passage" | "title" | "document", number>>;
}

/** A sentence's text as words are found in it: markup and line ends gone. */
export function plainText(document: Pick<Document, "plain">, start: number, end: number): string {
  const slice = document.plain.slice(start, end);
  // Most sentences need nothing done.
  if (!/\u2060|[^\S ]| {2}/.test(slice)) return slice.trim();
  return slice.replaceAll(MASK, "").replace(/\s+/g, " ").trim();
}
