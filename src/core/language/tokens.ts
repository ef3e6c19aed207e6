import { cardinalOf, dayTerm, monthName, monthOf } from "./numerals.ts";
import { fold, stemOf } from "./spelling.ts";
import { isStopWord } from "./stop-words.ts";

/** How a word was written. `day` marks the extra `@MM-DD` term that follows a calendar date. */
export type Shape = "word" | "name" | "acronym" | "number" | "day";

/** A word of a text. */
export interface Token {
  /** Index term: a stem, an acronym in capitals, a number in digits, or `@MM-DD`. */
  readonly term: string;
  /** The word as written, in lower case without diacritics. */
  readonly folded: string;
  readonly shape: Shape;
  /** Kept out of the index and of scoring. */
  readonly stop: boolean;
  /** Offsets of the word in the text analysed. */
  readonly start: number;
  readonly end: number;
}

/** Dotted acronym | ISO date | number | ideograph or kana | word with inner apostrophes | symbol. */
const WORD =
  /(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|(?<![\d.\-])\d{4}-\d{2}-\d{2}(?![\d\-])|\d+(?:[.,]\d+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]][[\p{L}\p{M}\p{Nd}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]]*(?:['’]\p{L}+)*|[%$€£¥₽]/gv;

/** Marks that take no room on the page and may stand inside a word. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["%", "percent"],
  ["$", "dollar"],
  ["€", "euro"],
  ["£", "pound"],
  ["¥", "yen"],
  ["₽", "rubl"],
]);

/** `don't`, `won’t` … */
const NEGATION = /^\p{L}+n['’]t$/iu;

/** The possessive `'s` and what else hangs on a word after an apostrophe: `they're`, `who'd`. */
const CLITIC = /['’](?:s|re|ll|ve|d|m)?$/iu;

/** A longer word in capitals is read as a shouted word. */
export const LONGEST_ACRONYM = 5;

/** Past this many different words the stemmer's memory is emptied, so that it stays bounded. */
const MOST_STEMS = 200_000;

/** Turns text into tokens; remembers stems, so keep one for a corpus and its questions. */
export interface Analyzer {
  /** Tokens in order, stop words included and marked. */
  tokens(text: string): readonly Token[];
}

export function createAnalyzer(): Analyzer {
  const stems = new Map<string, string>();
  const stem = (folded: string): string => {
    let found = stems.get(folded);
    if (found === undefined) {
      if (stems.size >= MOST_STEMS) stems.clear();
      found = stemOf(folded);
      stems.set(folded, found);
    }
    return found;
  };
  return { tokens: (text) => withDays([...words(text, stem)]) };
}

function* words(text: string, stem: (folded: string) => string): Generator<Token> {
  const shouted = isShouted(text);
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const at = { start, end: start + match[0].length };
    const word = match[0].replace(INVISIBLE, "");
    if (/^\d/.test(word)) yield* numberTokens(word, at);
    else yield wordToken(word, at, shouted, stem);
  }
}

type At = Pick<Token, "start" | "end">;

function wordToken(written: string, at: At, shouted: boolean, stem: (w: string) => string): Token {
  const symbol = SYMBOLS.get(written);
  if (symbol !== undefined)
    return { ...at, term: symbol, folded: symbol, shape: "word", stop: false };
  if (NEGATION.test(written))
    return { ...at, term: "not", folded: "not", shape: "word", stop: true };
  const word = written.replace(CLITIC, "").replace(/['’]/gu, "");
  const dotted = word.includes(".");
  const letters = word.replaceAll(".", "");
  const folded = fold(letters);
  if (isAcronym(letters) && (dotted || !shouted)) {
    return { ...at, term: letters, folded, shape: "acronym", stop: false };
  }
  const number = cardinalOf(folded);
  if (number !== undefined && number !== "1") {
    return { ...at, term: number, folded: number, shape: "number", stop: false };
  }
  const capital = /^\p{Lu}/u.test(letters);
  const month = capital ? monthOf(folded) : undefined;
  const name = month === undefined ? folded : monthName(month);
  const stop = isStopWord(folded);
  return { ...at, term: stem(name), folded: name, shape: capital ? "name" : "word", stop };
}

function isAcronym(letters: string): boolean {
  return (
    letters.length > 1 && letters.length <= LONGEST_ACRONYM && /^\p{Lu}[\p{Lu}\d]+$/u.test(letters)
  );
}

/** Most letters are capitals: a headline, in which capitals mean nothing. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 8 && capitals > 2 * (text.match(/\p{Ll}/gu)?.length ?? 0);
}

function* numberTokens(written: string, at: At): Generator<Token> {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (iso === null) {
    yield number(written.replace(/,(?=\d{3}(?!\d))/g, ""), at);
    return;
  }
  yield number(iso[1] ?? "", at);
  const month = Number(iso[2]);
  if (month >= 1 && month <= 12) {
    const name = monthName(month);
    yield { ...at, term: stemOf(name), folded: name, shape: "name", stop: false };
  }
  yield number(String(Number(iso[3])), at);
}

function number(digits: string, at: At): Token {
  return { ...at, term: digits, folded: digits, shape: "number", stop: false };
}

/** Joins `per cent`, and adds a `@MM-DD` token after a month beside a day: `March 5`, `5th of March`. */
function withDays(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    if (token.folded === "cent" && tokens[index - 1]?.folded === "per") {
      return [{ ...token, term: "percent" }];
    }
    const month = token.shape === "number" ? undefined : monthOf(token.folded);
    if (month === undefined) return [token];
    const day = [tokens[index + 1], nearestBefore(tokens, index)].find(isDay);
    if (day === undefined) return [token];
    const name = monthName(month);
    const term = dayTerm(month, Number(day.term));
    return [
      { ...token, term: stemOf(name), folded: name, shape: "name" },
      { ...token, term, folded: term, shape: "day" },
    ];
  });
}

const BETWEEN_DAY_AND_MONTH: ReadonlySet<string> = new Set(["th", "st", "nd", "rd", "of"]);

function nearestBefore(tokens: readonly Token[], index: number): Token | undefined {
  return tokens
    .slice(Math.max(0, index - 3), index)
    .findLast((token) => !BETWEEN_DAY_AND_MONTH.has(token.folded));
}

function isDay(token: Token | undefined): token is Token {
  return token?.shape === "number" && /^(?:[1-9]|[12]\d|3[01])$/.test(token.term);
}
