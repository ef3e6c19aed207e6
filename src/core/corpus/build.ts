import { endsName } from "../language/quantities.ts";
import type { Analyzer, Token, Word } from "../language/tokens.ts";
import { traitsOf } from "../language/traits.ts";
import { sumOfVectors } from "../language/word-vectors.ts";
import {
  type Corpus,
  type CorpusDocument,
  type Passage,
  plainText,
  type Sentence,
  type SentenceDetails,
  type TermSpan,
} from "./corpus.ts";
import type { Document } from "./document.ts";
import { type Segment, segmentsOf } from "./segment.ts";
import type { sentencesOf } from "./sentences.ts";
import { createVocabulary, type GrowingVocabulary } from "./vocabulary.ts";

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
    terms: [],
    vocabulary: createVocabulary(),
    analyzer: options.analyzer,
  };
  for (const [index, document] of documents.entries()) {
    addDocument(parts, document, segmentsOf(document, options.split));
    if (index % DOCUMENTS_PER_PAUSE === 0) await options.pause?.();
  }
  const { terms: growing, ...rest } = parts;
  const terms = new Uint32Array(growing);
  const termsOf = ({ firstTerm, length }: TermSpan) =>
    terms.subarray(firstTerm, firstTerm + length);
  return {
    ...rest,
    averageLength: averageLengths(rest),
    termsOf,
    detailsOf: createDetails({ ...rest, termsOf }),
  };
}

/** What is there before anything is worked out from it. */
type Parts = Omit<Corpus, "averageLength" | "termsOf" | "detailsOf">;

function createDetails(corpus: Omit<Corpus, "averageLength" | "detailsOf">) {
  const { documents, sentences, vocabulary, analyzer, termsOf } = corpus;
  const known: SentenceDetails[] = [];
  const none: SentenceDetails = { traits: 0, names: [], numbers: [], vector: sumOfVectors([]) };
  return (index: number): SentenceDetails => {
    const details = known[index];
    if (details !== undefined) return details;
    const sentence = sentences[index];
    const document = documents[sentence?.document ?? -1]?.document;
    if (sentence === undefined || document === undefined) return none;
    return (known[index] = detailsOf(sentence, document));
  };

  function detailsOf(sentence: Sentence, document: Document): SentenceDetails {
    const text = plainText(document, sentence.start, sentence.end);
    const words = analyzer.tokens(text);
    const idsFor = (test: (word: Token, at: number, all: readonly Token[]) => boolean) =>
      words.filter(test).flatMap(({ term, stop }) => (stop ? [] : (vocabulary.idOf(term) ?? [])));
    const names = idsFor(isName);
    const others = Array.from(termsOf(sentence)).filter((id) => !names.includes(id));
    return {
      traits: traitsOf(text),
      names,
      numbers: idsFor((word) => word.shape === "number" && !endsName(text, word)),
      vector: sumOfVectors(others.map((id) => vocabulary.termOf(id))),
    };
  }
}

function averageLengths({ documents, passages, sentences }: Parts): Corpus["averageLength"] {
  return {
    sentence: mean(sentences, ({ length }) => length),
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

/** A corpus while it is built. */
interface Growing extends Parts {
  readonly documents: CorpusDocument[];
  readonly passages: Passage[];
  readonly sentences: Sentence[];
  /** Vocabulary ids of all sentences, one after another. */
  readonly terms: number[];
  readonly vocabulary: GrowingVocabulary;
}

function addDocument(parts: Growing, document: Document, segments: readonly Segment[]): void {
  const { documents, sentences, terms, vocabulary } = parts;
  const [firstSentence, firstTerm] = [sentences.length, terms.length];
  const seen = new Set<string>();
  for (const segment of segments) addPassage(parts, document, segment, seen);
  const sortedTerms = new Uint32Array(terms.slice(firstTerm)).toSorted();
  const titleTerms = new Uint32Array(idsOf(parts, document.title));
  const about = [document.source ?? "", ...(document.tags ?? [])].join(" \n ");
  vocabulary.addUnit("document", [...sortedTerms, ...titleTerms]);
  documents.push({
    document,
    firstSentence,
    endSentence: sentences.length,
    firstTerm,
    length: sortedTerms.length,
    sortedTerms,
    titleTerms,
    aboutTerms: new Uint32Array(idsOf(parts, about)),
  });
}

function addPassage(parts: Growing, document: Document, segment: Segment, seen: Set<string>): void {
  const { documents, passages, sentences, terms, vocabulary } = parts;
  const [firstSentence, firstTerm] = [sentences.length, terms.length];
  for (const [start, end] of segment.sentences) {
    const text = plainText(document, start, end);
    const ids = idsOf(parts, text);
    vocabulary.addUnit("sentence", ids);
    sentences.push({
      document: documents.length,
      passage: passages.length,
      start,
      end,
      firstTerm: terms.length,
      length: ids.length,
      repeated: seen.has(text),
    });
    for (const id of ids) terms.push(id);
    seen.add(text);
  }
  vocabulary.addUnit("passage", terms.slice(firstTerm));
  const { headings, headingTerms } = headingsOf(parts, document, segment);
  passages.push({
    document: documents.length,
    kind: segment.block.kind,
    firstSentence,
    endSentence: sentences.length,
    firstTerm,
    length: terms.length - firstTerm,
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
  if (isSame) return before;
  return { headings, headingTerms: new Uint32Array(idsOf(parts, headings.join(" \n "))) };
}

/** A capital says little at the start of a sentence, unless another one follows. */
function isName({ shape }: Word, index: number, words: readonly Word[]): boolean {
  if (shape === "acronym") return true;
  return shape === "name" && (index > 0 || words[1]?.shape === "name");
}

/** Vocabulary ids of the words that count, in order. */
function idsOf({ analyzer, vocabulary }: Growing, text: string): number[] {
  const ids: number[] = [];
  for (const { term, folded, shape, stop } of analyzer.words(text)) {
    if (!stop) ids.push(vocabulary.add(term, folded, shape === "name" || shape === "acronym"));
  }
  return ids;
}
