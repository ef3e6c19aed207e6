import type { Corpus, CorpusDocument, Passage, Sentence } from "../corpus/corpus.ts";
import { TRAIT } from "../language/traits.ts";
import { sumOfVectors } from "../language/word-vectors.ts";
import type { QueryTerm, Question } from "../question/question.ts";
import { createKinship, type Kinship } from "./kinship.ts";
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
  /** How like each word of the question a word of the corpus is spelt. */
  readonly kinship: Kinship;
  /** Which words of the question are names. */
  readonly names: readonly boolean[];
  /** What the others are used for. */
  readonly sense: Float32Array;
  /** Sum of the words' idf among sentences; at least a little above 0. */
  readonly idfSum: number;
  readonly candidates: readonly Candidate[];
}

/** Prepares the sentences of the passages found. */
export function gatherCandidates(
  question: Question,
  corpus: Corpus,
  passages: readonly number[],
): Setting {
  const matcher = createMatcher(question.terms, corpus);
  const titles = new Map<number, Frequencies>();
  const candidates = passages.flatMap((index) => {
    const passage = corpus.passages[index];
    const document = passage && corpus.documents[passage.document];
    if (passage === undefined || document === undefined) return [];
    const title = titles.get(passage.document) ?? matcher.inTerms(document.titleTerms);
    titles.set(passage.document, title);
    return candidatesOf(passage, document, { corpus, matcher, title });
  });
  const kinship = createKinship(question.terms, corpus.vocabulary);
  const idfSum = Math.max(1e-6, total(matcher.idf.sentence));
  const names = question.terms.map((term) => isName(term, corpus));
  const others = question.terms.filter((_, term) => names[term] === false);
  const stems = others.flatMap(({ word }) => corpus.analyzer.words(word).map(({ term }) => term));
  const sense = sumOfVectors(stems);
  return { question, corpus, matcher, kinship, names, sense, idfSum, candidates };
}

/** Whether a word of the question is written as a name, there or mostly in the corpus. */
function isName({ shape, alternatives }: QueryTerm, { vocabulary }: Corpus): boolean {
  if (shape === "name" || shape === "acronym") return true;
  const id = alternatives[0]?.ids[0];
  return id !== undefined && vocabulary.nameShare(id) > 0.5;
}

interface Matching {
  readonly corpus: Corpus;
  readonly matcher: Matcher;
  /** The question's words in the document's title. */
  readonly title: Frequencies;
}

/** The sentences of one passage that are not repeated and not mere echoes of the question. */
function candidatesOf(
  passage: Passage,
  document: CorpusDocument,
  { corpus, matcher, title: ofDocument }: Matching,
): Candidate[] {
  const { firstSentence, endSentence } = passage;
  const termsAt = (index: number) => {
    const sentence = index < document.firstSentence ? undefined : corpus.sentences[index];
    return sentence === undefined ? NO_TERMS : corpus.termsOf(sentence);
  };
  const frequencies = Array.from({ length: endSentence - firstSentence + 1 }, (_, at) =>
    matcher.inTerms(termsAt(firstSentence - 1 + at)),
  );
  const headings = matcher.inTerms(passage.headingTerms);
  const title = ofDocument.map((times, term) => times + (headings[term] ?? 0));
  const whole = title.map((_, term) =>
    frequencies.slice(1).reduce((sum, found) => sum + (found[term] ?? 0), 0),
  );
  return corpus.sentences.slice(firstSentence, endSentence).flatMap((sentence, at) => {
    const index = firstSentence + at;
    const [before, own] = [frequencies[at], frequencies[at + 1]];
    if (before === undefined || own === undefined) return [];
    const terms = termsAt(index);
    if (sentence.repeated || echoes(index, terms, { corpus, matcher })) return [];
    const found = { sentence: own, before, passage: whole, title };
    return [{ index, sentence, terms, passage, document, found }];
  });
}

const NO_TERMS = new Uint32Array();

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
