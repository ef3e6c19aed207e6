import type { Corpus, CorpusDocument } from "../corpus/corpus.ts";
import { createMatcher, type Matcher } from "../evidence/match.ts";
import type { Library } from "../library.ts";
import { type Question, understand } from "../question/question.ts";
import { inScope } from "../question/scope.ts";
import { bm25 } from "./bm25.ts";
import { feedbackOf } from "./feedback.ts";

/** A document found, best first. */
export interface FoundDocument {
  /** Index into `corpus.documents`. */
  readonly index: number;
  readonly score: number;
}

/** Whole documents are long: repeats go on counting, length matters less. */
const BM25 = { k: 1.8, b: 0.6 };

/** What is looked for may be described as long as an abstract. */
const MOST_TERMS = 200;

/** What it repeats counts more, up to this many times: k3 of Okapi at TREC-3, plus 1. */
const MOST_TIMES = 4;

/** Documents that are taken to be about it, never more than a tenth of those found … */
const FEEDBACK_DOCUMENTS = 3;
const FEEDBACK_PART = 0.1;

/** … and the words that they add to the question's, the first of which count as much as this. */
const FEEDBACK_TERMS = 40;
const FEEDBACK_WEIGHT = 0.3;

/**
 * Documents about what a question asks, whether or not a sentence of them answers it: those that
 * hold a word of it, by its words and by those of the documents that are best by its words alone
 * (pseudo-relevance feedback).
 */
export function findDocuments(text: string, library: Library, today: string): FoundDocument[] {
  const { corpus } = library;
  const question = understand(text, library, today, MOST_TERMS);
  const found = byOwnWords(question, corpus);
  const most = Math.min(FEEDBACK_DOCUMENTS, Math.floor(FEEDBACK_PART * found.length));
  const best = found.slice(0, most).flatMap(({ index }) => corpus.documents[index] ?? []);
  const more = feedbackScorer(best, corpus);
  return found
    .map(({ index, score }) => ({ index, score: score + more(index) }))
    .toSorted(bestFirst);
}

function byOwnWords({ terms, scope }: Question, corpus: Corpus): FoundDocument[] {
  const matcher = createMatcher(terms, corpus);
  const times = terms.map((term) => (MOST_TIMES * term.times) / (MOST_TIMES - 1 + term.times));
  const most = Math.max(1, ...times);
  const score = scorer(matcher, corpus, (term) => (times[term] ?? 1) / most);
  return corpus.documents
    .map(({ document }, index) => ({ index, score: inScope(scope, document) ? score(index) : 0 }))
    .filter((one) => one.score > 0)
    .toSorted(bestFirst);
}

function feedbackScorer(best: readonly CorpusDocument[], corpus: Corpus) {
  const terms = feedbackOf(best, corpus, FEEDBACK_TERMS);
  const matcher = createMatcher(
    terms.map(({ id }) => ({ alternatives: [{ ids: [id], weight: 1, reason: "same" as const }] })),
    corpus,
  );
  return scorer(matcher, corpus, (term) => FEEDBACK_WEIGHT * (terms[term]?.weight ?? 0));
}

/** BM25 of a document, by its index: its text and its title together. */
function scorer(matcher: Matcher, corpus: Corpus, weightOf: (term: number) => number) {
  const weights = matcher.idf.document.map((idf, term) => idf * weightOf(term));
  const average = corpus.averageLength.document + corpus.averageLength.title;
  return (index: number): number => {
    const document = corpus.documents[index];
    if (document === undefined) return 0;
    const { sortedTerms, titleTerms, length } = document;
    const title = matcher.inTerms(titleTerms);
    const both = matcher
      .inSortedTerms(sortedTerms)
      .map((times, term) => times + (title[term] ?? 0));
    return bm25(both, weights, { own: length + titleTerms.length, average }, BM25);
  };
}

function bestFirst(a: FoundDocument, b: FoundDocument): number {
  return b.score - a.score || a.index - b.index;
}
