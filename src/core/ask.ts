import type { Answer, Differing, NonEmpty, Quote } from "./answer.ts";
import { choose, type Chosen, type Excerpt, shows } from "./evidence/chosen.ts";
import { confidenceOf } from "./evidence/confidence.ts";
import type { Difference } from "./evidence/difference.ts";
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

const MOST_NEAREST = 3;

/** Answers a question with quotes of the library, or says that they do not answer it. */
export function ask(text: string, library: Library, { threshold, today }: AskOptions): Answer {
  const { question, chosen, confidence } = weigh(text, library, today);
  const reading = { scope: question.scope, readAs: readAs(question, library), confidence };
  const cuts = quotesOf(chosen.evidence, confidence, library);
  const [first, ...others] = cuts.map(({ quote }) => quote);
  if (first !== undefined && confidence >= threshold) {
    const quotes: NonEmpty<Quote> = [first, ...others];
    const differing = chosen.difference && differingOf(chosen.difference, cuts);
    return {
      ...reading,
      outcome: "answered",
      quotes,
      ...(differing === undefined ? {} : { differing }),
    };
  }
  // What does not answer is shown as short as can be.
  const lines = chosen.evidence.slice(0, MOST_NEAREST).map((one) => ({ ...one, neighbours: [] }));
  const nearest = quotesOf(lines, confidence, library).map(({ quote }) => quote);
  const unknownWords = question.terms
    .filter(({ alternatives }) => alternatives.length === 0)
    .map(({ written }) => written);
  return { ...reading, outcome: "unanswered", nearest, unknownWords };
}

/** A question with all that was weighed for it, what of this is quoted, and how sure the first is. */
export interface Weighed {
  readonly question: Question;
  readonly ranking: Ranking;
  readonly chosen: Chosen;
  readonly confidence: number;
}

/** What `ask` answers from and `explain` explains. */
export function weigh(text: string, library: Library, today: string): Weighed {
  const question = understand(text, library, today);
  const ranking = rank(question, library.corpus, retrieve(question, library));
  const chosen = choose(ranking);
  return { question, ranking, chosen, confidence: confidenceOf(ranking, chosen) };
}

/** Probability that a sentence answers: the first one's, less by what its score is below. */
export function probabilityOf(
  { score }: Evidence,
  [best]: readonly Evidence[],
  confidence: number,
): number {
  return confidence * Math.exp(score - (best?.score ?? score));
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

interface Cut {
  readonly excerpt: Excerpt;
  readonly quote: Quote;
}

/** Cuts the quotes so that no sentence is shown twice: a later one gives up what it borrowed. */
function quotesOf(chosen: readonly Excerpt[], confidence: number, { corpus }: Library): Cut[] {
  const cuts: Cut[] = [];
  const isFree = ({ path, start, end }: Quote) =>
    !cuts.some(({ quote }) => quote.path === path && quote.start < end && start < quote.end);
  for (const excerpt of chosen) {
    const score = probabilityOf(excerpt, chosen, confidence);
    const quote = [false, true]
      .map((alone) => quoteOf(excerpt, corpus, { score, alone }))
      .find(isFree);
    if (quote !== undefined) cuts.push({ excerpt, quote });
  }
  return cuts;
}

/** The values that differ with their quotes, the older document's first; undated ones before. */
function differingOf(
  { evidence, values }: Difference,
  cuts: readonly Cut[],
): Differing | undefined {
  const [a, b] = evidence.map((one) => cuts.findIndex(({ excerpt }) => shows(excerpt, one)));
  const [left, right] = [cuts[a ?? -1]?.quote, cuts[b ?? -1]?.quote];
  if (a === undefined || b === undefined || !left || !right) return undefined;
  const pair = [
    { quote: a, value: values[0] },
    { quote: b, value: values[1] },
  ] as const;
  return (left.date ?? "") <= (right.date ?? "") ? pair : [pair[1], pair[0]];
}

function readAs({ terms }: Question, { corpus: { vocabulary } }: Library) {
  return terms.flatMap(({ written, alternatives: [first] }) => {
    if (first === undefined || (first.reason !== "typo" && first.reason !== "beginning")) return [];
    return [{ word: written, as: first.ids.map((id) => vocabulary.wordOf(id)).join(" ") }];
  });
}
