import { plainText } from "../corpus/corpus.ts";
import { datesIn, type WrittenDate } from "../language/dates.ts";
import { type Quantity, quantitiesIn } from "../language/quantities.ts";
import type { Token } from "../language/tokens.ts";
import { TRAIT } from "../language/traits.ts";
import type { Setting } from "./candidates.ts";
import type { Evidence } from "./rank.ts";

/** A sentence as something that is stated: who says so left out, its numbers and dates found. */
export interface Statement {
  readonly evidence: Evidence;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly dates: readonly WrittenDate[];
  readonly quantities: readonly Quantity[];
  /** Words of the question that it holds itself, and those that only its headings supply. */
  readonly held: ReadonlySet<number>;
  readonly supplied: ReadonlySet<number>;
}

/** Says that something is not so, no longer so, so of something else, or not known exactly. */
const CONTRARY =
  /\b(?:not|no|never|neither|nor|none|without|cannot|den(?:y|ies|ied|ying)|false(?:ly)?|wrong(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|formerly|previously|originally|initially|used to|no longer|once|until|unlike|compared|versus|vs|instead|rather|except|excluding|apart from|aside from|estimat(?:e|es|ed|ing))\b|n['’]t\b/iu;

/** Names the one who says something; what it says stands before or behind. */
const ATTRIBUTIONS: readonly RegExp[] = [
  /\b(?:according to|in the words of|as reported by|as told to)\b[^,;:.]{1,80}/giu,
  /^[^,;:.]{1,80}?\b(?:said|says?|reported|reports|announced|stated|told|claimed|claims)\b(?:\s+that\b)?/iu,
  /,\s[^,;:.]{1,60}?\b(?:said|says|reported|announced|stated|claimed|claims)\b[^,;:]{0,40}$/iu,
];

/** A longer sentence, in UTF-16 units, is a list or a paragraph: too much for one statement. */
const MAX_STATEMENT_CHARS = 600;

/** How near in meaning a word must be to stand for one of the question. */
const NEAR_IN_MEANING = 0.5;

/** Reads a sentence as a statement; nothing for a question and for what is said not to be so. */
export function statementOf(evidence: Evidence, setting: Setting): Statement | undefined {
  const { corpus } = setting;
  const { index, sentence, document } = evidence;
  const whole = plainText(document.document, sentence.start, sentence.end);
  const asks = (corpus.detailsOf(index).traits & TRAIT.question) !== 0;
  if (asks || whole.length > MAX_STATEMENT_CHARS || CONTRARY.test(whole)) return undefined;
  const text = ATTRIBUTIONS.reduce((rest, one) => rest.replace(one, blank), whole);
  const tokens = corpus.analyzer.tokens(text);
  const dates = datesIn(text);
  return {
    evidence,
    text,
    tokens,
    dates,
    quantities: quantitiesIn({ text, tokens, dates }),
    ...heldBy(evidence, setting),
  };
}

/** Spaces in its place, so that offsets stay. */
function blank(words: string): string {
  return " ".repeat(words.length);
}

function heldBy(
  { found, index, terms }: Evidence,
  { question, corpus }: Setting,
): Pick<Statement, "held" | "supplied"> {
  const leans = (corpus.detailsOf(index).traits & TRAIT.pointsBack) !== 0;
  const [held, supplied] = [new Set<number>(), new Set<number>()];
  for (const [term, { related }] of question.terms.entries()) {
    const isNear = (id: number) => (related.get(id) ?? 0) >= NEAR_IN_MEANING;
    if ((found.sentence[term] ?? 0) > 0 || terms.some(isNear)) held.add(term);
    else if ((found.title[term] ?? 0) > 0) supplied.add(term);
    else if (leans && (found.before[term] ?? 0) > 0) supplied.add(term);
  }
  return { held, supplied };
}

/** The word of the question that a word of a sentence is; nothing for other words. */
export function termOfToken(token: Token, { corpus, matcher }: Setting): number | undefined {
  const id = token.stop ? undefined : corpus.vocabulary.idOf(token.term);
  return id === undefined ? undefined : matcher.termOf(id);
}
