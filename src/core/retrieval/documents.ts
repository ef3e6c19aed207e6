import { createMatcher } from "../evidence/match.ts";
import type { Library } from "../library.ts";
import { understand } from "../question/question.ts";
import { inScope } from "../question/scope.ts";
import { bm25 } from "./bm25.ts";

/** A document found, best first. */
export interface FoundDocument {
  /** Index into `corpus.documents`. */
  readonly index: number;
  readonly score: number;
}

/** Whole documents are long: repeats go on counting, length matters less. */
const BM25 = { k: 1.8, b: 0.5 };

/** What is looked for may be described as long as an abstract; what it repeats counts more. */
const MOST_TERMS = 200;

/** A word of the title counts as often as this in the text. */
const TITLE_TIMES = 1;

/** Documents about what a question asks, whether or not a sentence of them answers it. */
export function findDocuments(text: string, library: Library, today: string): FoundDocument[] {
  const { corpus } = library;
  const question = understand(text, library, today, MOST_TERMS);
  const matcher = createMatcher(question.terms, corpus);
  const weights = matcher.idf.document.map((idf, term) => idf * (question.terms[term]?.times ?? 1));
  const average = corpus.averageLength.document + corpus.averageLength.title;
  return corpus.documents
    .map(({ document, sortedTerms, titleTerms, length }, index) => {
      if (!inScope(question.scope, document)) return { index, score: 0 };
      const found = matcher.inSortedTerms(sortedTerms);
      const title = matcher.inTerms(titleTerms);
      const both = found.map((times, term) => times + TITLE_TIMES * (title[term] ?? 0));
      const own = length + TITLE_TIMES * titleTerms.length;
      return { index, score: bm25(both, weights, { own, average }, BM25) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
}
