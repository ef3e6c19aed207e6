import type { Corpus, CorpusDocument, Passage, Sentence } from "../corpus/corpus.ts";
import { TRAIT } from "../language/traits.ts";
import { sumOfVectors } from "../language/word-vectors.ts";
import type { QueryTerm, Question } from "../question/question.ts";
import { createMatcher, type Frequencies, type Matcher } from "./match.ts";

/** A sentence that may answer, with the question's words counted in it and in all that holds it. */
export interface Candidate {
  /** Index into `corpus.sentences`. */
  readonly index: number;
  readonly sentence: Sentence;
  /** Vocabulary ids of the sentence's words, in reading order. */
  readonly terms: Uint32Array;
  readonly passage: Passage;
  readonly document: CorpusDocument;
  readonly found: {
    readonly sentence: Frequencies;
    /** The sentence before it in the document; all 0 for the first. */
    readonly before: Frequencies;
    /** The sentence with the three before and behind it in the document, whatever their passages. */
    readonly context: Frequencies;
    readonly passage: Frequencies;
    /** The headings above it and the document's title. */
    readonly title: Frequencies;
  };
}

/** What features read: the question against one corpus. */
export interface Setting {
  readonly question: Question;
  readonly corpus: Corpus;
  readonly matcher: Matcher;
  /** Which words of the question are names. */
  readonly names: readonly boolean[];
  /** What the others are used for. */
  readonly questionVector: Float32Array;
  /** Sum of the words' idf among sentences; at least a little above 0. */
  readonly idfSum: number;
  readonly candidates: readonly Candidate[];
}

/** Sentences on either side that show what one is about: many paragraphs hold but one. */
const CONTEXT = 3;

/** Prepares the sentences of the passages found. */
export function gatherCandidates(
  question: Question,
  corpus: Corpus,
  passages: readonly number[],
): Setting {
  const matcher = createMatcher(question.terms, corpus);
  const inSentence = createSentenceMatcher(matcher, corpus);
  const titles = new Map<number, Frequencies>();
  const candidates = passages.flatMap((index) => {
    const passage = corpus.passages[index];
    const document = passage && corpus.documents[passage.document];
    if (passage === undefined || document === undefined) return [];
    const title = titles.get(passage.document) ?? matcher.inTerms(document.titleTerms);
    titles.set(passage.document, title);
    return candidatesOf(passage, document, { corpus, matcher, inSentence, title });
  });
  const idfSum = Math.max(1e-6, total(matcher.idf.sentence));
  const names = question.terms.map((term) => isName(term, corpus));
  const others = question.terms.filter((_, term) => names[term] === false);
  const stems = others.flatMap(({ word }) => corpus.analyzer.words(word).map(({ term }) => term));
  const questionVector = sumOfVectors(stems);
  return { question, corpus, matcher, names, questionVector, idfSum, candidates };
}

/** Whether a word of the question is written as a name, there or mostly in the corpus. */
function isName({ shape, alternatives }: QueryTerm, { vocabulary }: Corpus): boolean {
  if (shape === "name" || shape === "acronym") return true;
  const id = alternatives[0]?.ids[0];
  return id !== undefined && vocabulary.nameShare(id) > 0.5;
}

/** Counts the question's words in a sentence of a document, by its index; all 0 beyond the document. */
type SentenceMatcher = (index: number, document: CorpusDocument) => Frequencies;

/** Neighbours are asked for again and again: each sentence is counted once. */
function createSentenceMatcher(matcher: Matcher, corpus: Corpus): SentenceMatcher {
  const none = matcher.inTerms(new Uint32Array());
  const known = new Map<number, Frequencies>();
  return (index, { firstSentence, endSentence }) => {
    const sentence = corpus.sentences[index];
    if (sentence === undefined || index < firstSentence || index >= endSentence) return none;
    const counted = known.get(index) ?? matcher.inTerms(corpus.termsOf(sentence));
    known.set(index, counted);
    return counted;
  };
}

interface Matching {
  readonly corpus: Corpus;
  readonly matcher: Matcher;
  readonly inSentence: SentenceMatcher;
  /** The question's words in the document's title. */
  readonly title: Frequencies;
}

/** The sentences of one passage that are not repeated and not mere echoes of the question. */
function candidatesOf(
  passage: Passage,
  document: CorpusDocument,
  { corpus, matcher, inSentence, title: ofDocument }: Matching,
): Candidate[] {
  const { firstSentence, endSentence } = passage;
  const headings = matcher.inTerms(passage.headingTerms);
  const title = ofDocument.map((times, term) => times + (headings[term] ?? 0));
  const inStretch = (first: number, end: number) => {
    const sum = new Float32Array(title.length);
    for (let index = first; index < end; index += 1) {
      const found = inSentence(index, document);
      for (let term = 0; term < sum.length; term += 1)
        sum[term] = (sum[term] ?? 0) + (found[term] ?? 0);
    }
    return sum;
  };
  const whole = inStretch(firstSentence, endSentence);
  return corpus.sentences.slice(firstSentence, endSentence).flatMap((sentence, at) => {
    const index = firstSentence + at;
    const terms = corpus.termsOf(sentence);
    if (sentence.repeated || echoes(index, terms, { corpus, matcher })) return [];
    const found = {
      sentence: inSentence(index, document),
      before: inSentence(index - 1, document),
      context: inStretch(index - CONTEXT, index + CONTEXT + 1),
      passage: whole,
      title,
    };
    return [{ index, sentence, terms, passage, document, found }];
  });
}

/** A question in a document that only repeats the one asked is no answer to it. */
function echoes(
  index: number,
  terms: Uint32Array,
  { corpus, matcher }: Pick<Matching, "corpus" | "matcher">,
): boolean {
  if (!terms.every((id) => matcher.termOf(id) !== undefined)) return false;
  return (corpus.detailsOf(index).traits & TRAIT.question) !== 0;
}

function total(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
