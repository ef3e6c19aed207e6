import { type Parts, partsOf, QUESTION_PHRASE, type Whole, wholeOf } from "./ellipsis.ts";
import type { Particular, ParticularKind } from "./particulars.ts";
import { MAX_QUESTION_CHARS } from "./question.ts";
import { danglingPronoun, explained, nameFor } from "./pronouns.ts";

/** A question that goes on with a few words ("and the price of gas") says no more than these. */
const MOST_WORDS = 3;

const BE = /^(?:is|are|was|were|['’]s|['’]re)\b/iu;
const AUXILIARY =
  /^(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|may|might|must)(?:n['’]t)?\b/iu;

const PREPOSITIONS =
  "in|on|at|by|for|from|to|with|about|of|since|until|after|before|during|against|under|over|near|into|per|according to";
const PREPOSITION = new RegExp(`^(?:${PREPOSITIONS})\\b`, "iu");
const BEFORE = new RegExp(`\\b(${PREPOSITIONS})(?: the)? $`, "iu");

/**
 * A question in full: an elliptical one ("and in March?", "why?", "what did he say?") borrows what
 * it lacks from the one before it in the conversation. A question that needs nothing is given back
 * as it is. Plain rules of English, for searching only: the words may not make a sentence.
 *
 * @example completed("and in May?", "Who resigned in April?") // "Who resigned in May?"
 */
export function completed(text: string, earlier: string): string {
  const parts = partsOf(text);
  const whole = wholeOf(earlier.slice(0, MAX_QUESTION_CHARS).replace(/\s+/g, " ").trim());
  const isAsked = /[?？؟]\s*$/u.test(text);
  if (whole.particulars.length + whole.words.length === 0) return text;
  const pronoun = danglingPronoun(parts);
  if (parts.words.length > 0) {
    if (isContinuation(parts)) return withParticulars(parts, whole);
    return pronoun === undefined ? text : ended(explained(parts, pronoun, whole), isAsked);
  }
  if (pronoun !== undefined && BE.test(parts.body) && nameFor(pronoun.kind, whole) !== undefined) {
    return ended(explained(parts, pronoun, whole), isAsked);
  }
  if (parts.particulars.length > 0) {
    const isComplete = parts.phrase !== "" && BE.test(parts.body);
    return isComplete ? text : withPhrase(parts.phrase, withParticulars(parts, whole));
  }
  return parts.phrase !== "" || isAsked ? withPhrase(parts.phrase, whole.text) : text;
}

/** `and the price of gas`: a few words that go on, with no verb of their own in front. */
function isContinuation({ opener, phrase, body, words, particulars }: Parts): boolean {
  const isShort = words.length + particulars.length <= MOST_WORDS;
  return opener !== "" && phrase === "" && isShort && !AUXILIARY.test(body);
}

/** The earlier question asked with another question word, where its own stands. */
function withPhrase(phrase: string, earlier: string): string {
  if (phrase === "") return earlier;
  const own = QUESTION_PHRASE.exec(earlier);
  const opens = /^\p{Lu}/u.test(earlier) && (own === null || own.index === 0);
  const asked = opens ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
  if (own === null) return `${asked} ${earlier.replace(AUXILIARY, (verb) => verb.toLowerCase())}`;
  return earlier.slice(0, own.index) + asked + earlier.slice(own.index + own[0].length);
}

/** The earlier question with the names, dates and numbers of this one in place of its own. */
function withParticulars({ body, particulars, words }: Parts, earlier: Whole): string {
  let text = earlier.text;
  const over: string[] = [];
  for (const kind of new Set(particulars.map((one) => one.kind))) {
    const own = particulars.filter((one) => one.kind === kind);
    const said = own.map(({ start, end }) => body.slice(start, end)).join(" and ");
    const before = prepositionOf(body, own[0]);
    const target = replaced(kind, before, wholeOf(text));
    if (target === undefined) over.push([before, said].filter(Boolean).join(" "));
    else text = text.slice(0, target.start) + said + text.slice(target.end);
  }
  const known = new Set(earlier.words.map(({ term }) => term));
  over.push(
    ...words.filter(({ term }) => !known.has(term)).map(({ start, end }) => body.slice(start, end)),
  );
  return text === earlier.text && over.length > 0
    ? appended(text, body)
    : appended(text, over.join(" "));
}

/**
 * What gives way to a new name, date or number: a date to a date, wherever it stands; a name to the
 * one after the same preposition, and without one to the first, which mostly is the subject.
 */
function replaced(
  kind: ParticularKind,
  before: string,
  { text, particulars }: Whole,
): Particular | undefined {
  const alike = particulars.filter((one) => one.kind === kind);
  if (before === "" || kind === "date" || kind === "number") return alike[0];
  return alike.find((one) => prepositionOf(text, one) === before);
}

function prepositionOf(text: string, one: Particular | undefined): string {
  const match = BEFORE.exec(text.slice(0, one?.start ?? 0));
  return match?.[1]?.toLowerCase() ?? "";
}

function appended(question: string, more: string): string {
  if (more === "") return question;
  const bare = question.replace(/[\s?!.…]+$/u, "");
  const parted = PREPOSITION.test(more) ? `${bare} ${more}` : `${bare}, ${more}`;
  return ended(parted, /\?\s*$/.test(question));
}

function ended(question: string, isAsked: boolean): string {
  return isAsked ? `${question}?` : question;
}
