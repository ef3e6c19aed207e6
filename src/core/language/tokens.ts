import { cardinalOf, dayTerm, monthName, monthOf } from "./numerals.ts";
import { fold, stemOf } from "./spelling.ts";
import { isStopWord } from "./stop-words.ts";

/** How a word was written. `day` marks the extra `@MM-DD` term that follows a calendar date. */
export type Shape = "word" | "name" | "acronym" | "number" | "day";

/** What a word says. */
export interface Word {
  /** Index term: a stem, an acronym in capitals, a number in digits, or `@MM-DD`. */
  readonly term: string;
  /** The word as written, in lower case without diacritics. */
  readonly folded: string;
  readonly shape: Shape;
  /** Kept out of the index and of scoring. */
  readonly stop: boolean;
}

/** A word at its place in a text. */
export interface Token extends Word {
  /** Offsets of the word in the text analysed. */
  readonly start: number;
  readonly end: number;
}

/** Dotted acronym | ISO date | number | ideograph or kana | word with inner apostrophes | symbol. */
const WORD =
  /(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|(?<![\d.\-])\d{4}-\d{2}-\d{2}(?![\d\-])|\d+(?:[.,]\d+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]][[\p{L}\p{M}\p{Nd}\u00AD\u200B-\u200F\u2060\uFEFF]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]]*(?:['’]\p{L}+)*|[%$€£¥₽]/gv;

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

/** Past this many different words an analyzer's memory is emptied, so that it stays bounded. */
const MOST_READINGS = 100_000;

/** Finds the words of a text; remembers how they read, so keep one for a corpus and its questions. */
export interface Analyzer {
  /** Words in order, stop words included and marked. */
  readonly words: (text: string) => readonly Word[];
  /** The same words, each with its place: slower, and more than a corpus needs. */
  readonly tokens: (text: string) => readonly Token[];
}

export function createAnalyzer(): Analyzer {
  const plain = new Map<string, Reading>();
  const shouted = new Map<string, Reading>();

  /** Reads one word of the text after another. */
  function readerOf(text: string): (written: string) => Reading {
    const isLoud = isShouted(text);
    const known = isLoud ? shouted : plain;
    return (written) => {
      let reading = known.get(written);
      if (reading === undefined) {
        if (known.size >= MOST_READINGS) known.clear();
        known.set(written, (reading = read(written, isLoud)));
      }
      return reading;
    };
  }

  return {
    words(text) {
      const readingOf = readerOf(text);
      const found: Word[] = [];
      let needsNeighbours = false;
      for (const written of text.match(WORD) ?? []) {
        const reading = readingOf(written);
        for (const word of reading.words) found.push(word);
        needsNeighbours ||= reading.needsNeighbours;
      }
      return needsNeighbours ? withDays(found) : found;
    },
    tokens(text) {
      const readingOf = readerOf(text);
      const found = [...text.matchAll(WORD)].flatMap(({ 0: written, index: start }) => {
        const end = start + written.length;
        return readingOf(written).words.map((word) => ({ ...word, start, end }));
      });
      return withDays(found);
    },
  };
}

/** What is written as one word: one, or the several of an ISO date. */
interface Reading {
  readonly words: readonly Word[];
  /** It may mean something else beside its neighbours: a month, or the `cent` of `per cent`. */
  readonly needsNeighbours: boolean;
}

function read(written: string, isLoud: boolean): Reading {
  const word = written.replace(INVISIBLE, "");
  const words = /^\d/.test(word) ? readNumber(word) : [readWord(word, isLoud)];
  const needsNeighbours = words.some(
    ({ folded }) => folded === "cent" || monthOf(folded) !== undefined,
  );
  return { words, needsNeighbours };
}

function readWord(written: string, isLoud: boolean): Word {
  const symbol = SYMBOLS.get(written);
  if (symbol !== undefined) return { term: symbol, folded: symbol, shape: "word", stop: false };
  if (NEGATION.test(written)) return { term: "not", folded: "not", shape: "word", stop: true };
  const word = written.replace(CLITIC, "").replace(/['’]/gu, "");
  const letters = word.replaceAll(".", "");
  const folded = fold(letters);
  if (isAcronym(letters) && (letters !== word || !isLoud)) {
    return { term: letters, folded, shape: "acronym", stop: false };
  }
  const cardinal = cardinalOf(folded);
  if (cardinal !== undefined && cardinal !== "1") return numberReading(cardinal);
  const capital = /^\p{Lu}/u.test(letters);
  const month = capital ? monthOf(folded) : undefined;
  const name = month === undefined ? folded : monthName(month);
  const shape = capital ? "name" : "word";
  return { term: stemOf(name), folded: name, shape, stop: isStopWord(folded) };
}

function isAcronym(letters: string): boolean {
  return (
    letters.length > 1 && letters.length <= LONGEST_ACRONYM && /^\p{Lu}[\p{Lu}\d]+$/u.test(letters)
  );
}

/** Nine capitals without a small letter between them. */
const SHOUTED = /\p{Lu}(?:[^\p{Ll}]*\p{Lu}){8}/u;

/** Most letters are capitals: a headline, in which capitals mean nothing. */
function isShouted(text: string): boolean {
  if (!SHOUTED.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 2 * (text.match(/\p{Ll}/gu)?.length ?? 0);
}

function readNumber(written: string): Word[] {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (iso === null) return [numberReading(written.replace(/,(?=\d{3}(?!\d))/g, ""))];
  const [year, day] = [numberReading(iso[1] ?? ""), numberReading(String(Number(iso[3])))];
  const name = monthName(Number(iso[2]));
  if (name === "") return [year, day];
  return [year, { term: stemOf(name), folded: name, shape: "name", stop: false }, day];
}

function numberReading(digits: string): Word {
  return { term: digits, folded: digits, shape: "number", stop: false };
}

/** Joins `per cent`, and adds a `@MM-DD` token after a month beside a day: `March 5`, `5th of March`. */
function withDays<T extends Word>(words: readonly T[]): T[] {
  return words.flatMap((word, index) => {
    if (word.folded === "cent" && words[index - 1]?.folded === "per") {
      return [{ ...word, term: "percent" }];
    }
    const month = word.shape === "number" ? undefined : monthOf(word.folded);
    if (month === undefined) return [word];
    const day = [words[index + 1], nearestBefore(words, index)].find(isDay);
    if (day === undefined) return [word];
    const name = monthName(month);
    const term = dayTerm(month, Number(day.term));
    return [
      // "May" is no auxiliary verb here.
      { ...word, term: stemOf(name), folded: name, shape: "name", stop: false },
      { ...word, term, folded: term, shape: "day", stop: false },
    ];
  });
}

const BETWEEN_DAY_AND_MONTH: ReadonlySet<string> = new Set(["th", "st", "nd", "rd", "of"]);

function nearestBefore(words: readonly Word[], index: number): Word | undefined {
  return words
    .slice(Math.max(0, index - 3), index)
    .findLast(({ folded }) => !BETWEEN_DAY_AND_MONTH.has(folded));
}

function isDay(word: Word | undefined): boolean {
  return word?.shape === "number" && /^(?:[1-9]|[12]\d|3[01])$/.test(word.term);
}
