import { monthOf } from "./numerals.ts";

/** A date of a sentence as far as it is given, with its offsets there. */
export interface WrittenDate {
  readonly year: number | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Stated as it is: not `before`, `since`, `early in` or `around`. */
  readonly exact: boolean;
  readonly start: number;
  readonly end: number;
}

const MONTH =
  "(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b(?:\\.(?=[ ,]))?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?\\b";
const YEAR = "(1\\d{3}|20\\d{2})\\b(?![,.]?\\d)";

/** Each way to write a date, with the order in which it gives year, month and day. */
const PATTERNS: readonly (readonly [RegExp, readonly ("year" | "month" | "day")[]])[] = [
  [/\b(\d{4})-(\d{2})-(\d{2})\b/y, ["year", "month", "day"]],
  [new RegExp(`\\b${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?`, "y"), ["day", "month", "year"]],
  [new RegExp(`\\b${MONTH} ${DAY}(?:,? ${YEAR})?`, "y"), ["month", "day", "year"]],
  [new RegExp(`\\b${MONTH},?(?: of)? ${YEAR}`, "y"), ["month", "year"]],
  [new RegExp(`\\b(?<![$€£¥₽,.\\-/])${YEAR}(?!s\\b|\\s*[%$€£¥₽])`, "y"), ["year"]],
];

/** Where a date may begin. */
const STARTS = /\b(?:\d|[JFMASOND][a-z]{2})/g;

/** Stands right before a date that only bounds the day or is not meant exactly. */
const INEXACT_BEFORE =
  /\b(?:as of|before|after|until|till|since|from|to|than|through|early|mid|late|end of|beginning of|start of|around|about|circa|ca\.?|between|and|or|spring|summer|autumn|fall|winter|season|week|decade)[\s\-–]*(?:(?:in|on|of|the|as|\p{L}+day,?)\s+)*$/iu;

const INEXACT_AFTER = /^\s*(?:[-–—/]\s*[\p{L}\d]|(?:or|to|and|through|until)\b|onwards?\b)/u;

const WINDOW_CHARS = 40;

/** The dates of a sentence in order: days, months of a year, and years by themselves. */
export function datesIn(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const { index } of text.matchAll(STARTS)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const date = dateAt(text, index);
    if (date !== undefined) found.push(date);
  }
  return found;
}

/** Whether no year, month or day that both give is another. */
export function mayBeSameDate(a: WrittenDate, b: WrittenDate): boolean {
  const isEqual = (one: number | undefined, other: number | undefined) =>
    one === undefined || other === undefined || one === other;
  return isEqual(a.year, b.year) && isEqual(a.month, b.month) && isEqual(a.day, b.day);
}

function dateAt(text: string, start: number): WrittenDate | undefined {
  for (const [pattern, order] of PATTERNS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const part = (name: "year" | "month" | "day") => match[order.indexOf(name) + 1 || Infinity];
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - WINDOW_CHARS), start);
    return {
      year: numberOf(part("year")),
      month: monthOf(part("month")?.toLowerCase() ?? "") ?? numberOf(part("month")),
      day: numberOf(part("day")),
      exact: !INEXACT_BEFORE.test(before) && !INEXACT_AFTER.test(text.slice(end)),
      start,
      end,
    };
  }
  return undefined;
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
