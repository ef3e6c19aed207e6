import type { Answer, NonEmpty, Quote } from "./answer.ts";
import { confidenceOf } from "./evidence/confidence.ts";
import { type Evidence, rank, type Ranking } from "./evidence/rank.ts";
import type { Library } from "./library.ts";
import { type Question, understand } from "./question/question.ts";
import { inScope } from "./question/scope.ts";
import { quoteOf } from "./quote.ts";

export interface AskOptions {
  /** Least probability, 0 to 1, at which the best quote is given as an answer; 0 gives it whenever one is found. */
  readonly threshold: number;
  /** `YYYY-MM-DD`: what "yesterday" in a question counts from. */
  readonly today: string;
}

/** Passages looked into for one question. */
const MOST_PASSAGES = 50;

const MOST_QUOTES = 5;
const MOST_NEAREST = 3;

/** A further quote is at least this likely, beside the first: e to the minus this many times. */
const WIDEST_GAP = 2.5;

/** Two quotes that share more of their words than this say the same. */
const SAME_WORDS = 0.8;

/** Answers a question with quotes of the library, or says that they do not answer it. */
export function ask(text: string, library: Library, { threshold, today }: AskOptions): Answer {
  const { corpus } = library;
  const question = understand(text, library, today);
  const ranking = rank(question, corpus, retrieve(question, library));
  const confidence = confidenceOf(ranking);
  const reading = { scope: question.scope, readAs: readAs(question, library), confidence };
  const [first, ...others] = quotesOf(ranking, confidence);
  if (first !== undefined && confidence >= threshold) {
    const quotes: NonEmpty<Quote> = [first, ...others];
    return { ...reading, outcome: "answered", quotes };
  }
  const nearest = first === undefined ? [] : [first, ...others].slice(0, MOST_NEAREST);
  const unknownWords = question.terms
    .filter(({ alternatives }) => alternatives.length === 0)
    .map(({ written }) => written);
  return { ...reading, outcome: "unanswered", nearest, unknownWords };
}

/** The passages that hold the question's words, of the documents it asks about. */
export function retrieve({ terms, scope }: Question, { corpus, passages }: Library): number[] {
  const wanted = terms.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ ids, weight }) =>
      ids.map((id) => ({ term: corpus.vocabulary.termOf(id), weight })),
    ),
  );
  const asked = corpus.documents.map(({ document }) => inScope(scope, document));
  return passages.search(wanted, MOST_PASSAGES, ({ document }) => asked[document] === true);
}

/** Best first, none that says the same as a better one, none far less likely than the best. */
function quotesOf({ evidence, setting }: Ranking, confidence: number): Quote[] {
  const [best] = evidence;
  const chosen: Evidence[] = [];
  for (const one of evidence) {
    if (chosen.length === MOST_QUOTES || one.score < (best?.score ?? 0) - WIDEST_GAP) break;
    if (!chosen.some((other) => sameWords(one, other))) chosen.push(one);
  }
  return withoutOverlap(chosen, (one, alone) => {
    const score = confidence * Math.exp(one.score - (best?.score ?? 0));
    return quoteOf(one, setting.corpus, { score, alone });
  });
}

/** Cuts the quotes so that no sentence is shown twice: a later one gives up what it borrowed. */
function withoutOverlap(
  chosen: readonly Evidence[],
  cut: (one: Evidence, alone: boolean) => Quote,
): Quote[] {
  const quotes: Quote[] = [];
  const isFree = ({ path, start, end }: Quote) =>
    !quotes.some((other) => other.path === path && other.start < end && start < other.end);
  for (const one of chosen) {
    const quote = [cut(one, false), cut(one, true)].find(isFree);
    if (quote !== undefined) quotes.push(quote);
  }
  return quotes;
}

/** Overlap of words (Jaccard's index) above which a second quote would add nothing. */
function sameWords(a: Evidence, b: Evidence): boolean {
  const [left, right] = [new Set(a.terms), new Set(b.terms)];
  const shared = [...left].filter((id) => right.has(id)).length;
  return shared > SAME_WORDS * (left.size + right.size - shared);
}

function readAs({ terms }: Question, { corpus: { vocabulary } }: Library) {
  return terms.flatMap(({ written, alternatives: [first] }) => {
    if (first === undefined || (first.reason !== "typo" && first.reason !== "beginning")) return [];
    return [{ word: written, as: first.ids.map((id) => vocabulary.wordOf(id)).join(" ") }];
  });
}
