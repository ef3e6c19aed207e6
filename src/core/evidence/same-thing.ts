import type { WrittenDate } from "../language/dates.ts";
import type { Token } from "../language/tokens.ts";
import type { Setting } from "./candidates.ts";
import { type Statement, termOfToken } from "./statement.ts";

/** Words that only say what is asked for; a sentence that answers need not hold them. */
const ASKING: ReadonlySet<string> = new Set(
  "number amount share percentage percent proportion total count figure sum price cost costs year date day time month long old big large tall high far often fast deep wide heavy currently exactly".split(
    " ",
  ),
);

/** Words of the question, the asking ones left out, that both hold: at least. */
const LEAST_WORDS = 2;

/** Circumstances; both sentences name the same ones. */
const CIRCUMSTANCES =
  /\b(?:will|would|could|might|should|if|unless|when|while|plan(?:s|ned|ning)?|expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|projected|targets?|goals?|propos(?:es|ed|als?)|potential(?:ly)?|possibl[ey]|today|yesterday|tomorrow|tonight|earlier|later|ago|(?:last|next|this|each|every|per|first|second|third|final)\s+\p{L}+|daily|weekly|monthly|yearly|annual(?:ly)?|on average|average|total|altogether|overall|alone|both|half|initial(?:ly)?|maximum|minimum|each|every|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/giu;

/** Whether two statements are about the same thing, as far as words can tell; rather no than yes. */
export function isSameThing(a: Statement, b: Statement, setting: Setting): boolean {
  return (
    holdSameWords(a, b, setting) &&
    circumstancesOf(a) === circumstancesOf(b) &&
    (setting.question.form === "date" || datesText(a.dates) === datesText(b.dates)) &&
    headingNumbers(a) === headingNumbers(b) &&
    isAboutNothingElse(a, b, setting) &&
    isAboutNothingElse(b, a, setting)
  );
}

/**
 * Both hold the same words of the question: all of its names and numbers, and of its other words all
 * but one. For that one the sentences share another word: `began`, where the question has `begin`.
 */
function holdSameWords(a: Statement, b: Statement, setting: Setting): boolean {
  let [held, missing] = [0, 0];
  for (const [term, { word, shape }] of setting.question.terms.entries()) {
    if (ASKING.has(word)) continue;
    if (holds(a, term) !== holds(b, term)) return false;
    if (holds(a, term)) held += 1;
    else if (shape === "word") missing += 1;
    else return false;
  }
  return held >= LEAST_WORDS && (missing === 0 || (missing === 1 && shareOtherWord(a, b, setting)));
}

function holds({ held, supplied }: Statement, term: number): boolean {
  return held.has(term) || supplied.has(term);
}

function shareOtherWord(a: Statement, b: Statement, setting: Setting): boolean {
  return a.tokens.some(
    (token) =>
      token.shape === "word" &&
      !token.stop &&
      termOfToken(token, setting) === undefined &&
      b.tokens.some(({ term }) => term === token.term),
  );
}

function circumstancesOf({ text, dates }: Statement): string {
  const found = Array.from(text.matchAll(CIRCUMSTANCES), ([words]) => words.toLowerCase());
  if (dates.some(({ start }) => /\bby\s+$/i.test(text.slice(0, start)))) found.push("by");
  return [...new Set(found)].toSorted().join(", ");
}

function datesText(dates: readonly WrittenDate[]): string {
  return dates
    .map(({ year, month, day }) => `${year}-${month}-${day}`)
    .toSorted()
    .join(", ");
}

/** A year, a level or a section number in the headings limits what stands below. */
function headingNumbers({ evidence }: Statement): string {
  return evidence.passage.headings
    .flatMap((heading) => heading.match(/\d+/g) ?? [])
    .toSorted()
    .join(", ");
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  "has have had is are was were will can could may might must shall should did does do".split(" "),
);

/**
 * No name and no word that narrows a word of the question (`sick` leave, `ferry` terminal has) stands
 * in the one sentence that the other lacks. Where headings supply a word, no other word at all may.
 */
function isAboutNothingElse(one: Statement, other: Statement, setting: Setting): boolean {
  const { tokens, supplied } = one;
  const { terms, document, passage } = other.evidence;
  const ids = new Set([...terms, ...document.titleTerms, ...passage.headingTerms]);
  return !tokens.some((token, at) => {
    if (!isOwn(token, one) || ids.has(setting.corpus.vocabulary.idOf(token.term) ?? -1))
      return false;
    if (termOfToken(token, setting) !== undefined) return false;
    return supplied.size > 0 || isName(token, at, tokens) || narrows(at, one, setting);
  });
}

/** A word that says something, other than the values that are compared. */
function isOwn({ stop, shape, start, end }: Token, { dates, quantities }: Statement): boolean {
  const isValue = [...dates, ...quantities].some((one) => one.start < end && start < one.end);
  return !stop && shape !== "number" && shape !== "day" && !isValue;
}

/** Right before a word of the question; or right behind one and before a verb, as its head. */
function narrows(at: number, { text, tokens }: Statement, setting: Setting): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || after === undefined) return false;
  const isAsked = (one: Token) => termOfToken(one, setting) !== undefined;
  const touch = (left: Token, right: Token) => /^[\s-]?$/.test(text.slice(left.end, right.start));
  if (isAsked(after) && touch(token, after)) return true;
  if (before === undefined || !isAsked(before) || !touch(before, token)) return false;
  return AUXILIARIES.has(after.folded);
}

/** A capital at the beginning of the sentence says little, unless another one follows. */
function isName({ shape }: Token, at: number, tokens: readonly Token[]): boolean {
  return shape === "acronym" || (shape === "name" && (at > 0 || tokens[1]?.shape === "name"));
}
