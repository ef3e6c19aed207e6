import type { WrittenDate } from "./dates.ts";
import type { Token } from "./tokens.ts";

/** A number of a sentence that counts or measures something. */
export interface Quantity {
  /** In ones: 3,200,000 for `3.2 million`. */
  readonly value: number;
  /** Half of the last place written: what another number may be off by, were this one rounded. */
  readonly tolerance: number;
  /** Stated as it is: no `about`, `at least`, range or `another`; not a conversion in brackets. */
  readonly exact: boolean;
  /** Index of the first token after the number, which is the thing counted or the unit. */
  readonly next: number;
  /** The currency sign before it, as its term. */
  readonly sign?: string;
  /** Offsets in the sentence, with a sign before or behind. */
  readonly start: number;
  readonly end: number;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["bn", 1e9],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** How far before and behind a number its wording is looked at, in UTF-16 units. */
const WINDOW_CHARS = 40;

/** Stands right before a number that is not meant exactly, or that is only a part of the whole. */
const INEXACT_BEFORE =
  /(?:\b(?:about|around|roughly|some|nearly|almost|approximately|approx\.?|circa|ca\.?|over|under|above|below|beyond|exceed(?:s|ed|ing)?|than|at least|at most|up to|close to|closer to|nearer|near|toward|towards|between|from|by|as (?:many|much|few|little|high|low|long) as|estimated|average(?: of)?|maximum(?: of)?|minimum(?: of)?|another|others?|additional|extra|further|more|remaining|first|last|next|past|final|every|each|half|of (?:the|its|their|his|her|those|these|all)|the other)|[~≈<>≤≥±+*/×(])\s*(?:(?:an?|the)\s+)?[$€£¥₽]?\s*$/iu;

/** Stands right behind such a number. */
const INEXACT_AFTER =
  /^(?:\+|\s*(?:[-–—/×x:]|out of|by|of)\s*(?:[$€£¥₽]\s*)?\d|\s*(?:or|plus\b|odd\b|out of|of (?:the|its|their|his|her|those|these|them)|more|other|others|additional|further|extra)\b|[-–](?:ish|odd|plus)\b|\s*\p{L}+,? or (?:so|more|less|fewer)\b)/iu;

/** Stands before a number that names one thing instead of counting: `room 12`, `Su-35`, `§ 5`. */
const LABEL_BEFORE =
  /(?:[\p{L}\d][-–.:/]|[\p{L}.:/]|[#§№]\s?|\b(?:no\.?|nos\.?|number|page|pages|pp?\.|chapter|section|article|room|floor|platform|gate|line|item|step|version|figure|fig\.|table|part|entry|phase|level|grade|class|paragraph|resolution|flight|route|bus|act|volume|vol\.|season|episode|week|day|age|aged)\s*)$/iu;

/** A capitalised word and a hyphen before a number make it a part of a name. */
const NAME_BEFORE = /\p{Lu}\p{L}*[-–]$/u;

/** Longest word looked at before a number, in UTF-16 units. */
const LONGEST_WORD = 20;

/** Whether a number ends a name, as in `Su-35`. */
export function endsName(text: string, { start }: Token): boolean {
  return NAME_BEFORE.test(text.slice(Math.max(0, start - LONGEST_WORD), start));
}

/** Stands behind a number that is no quantity: an ordinal, a decade, a name such as `5G`, a time. */
const LABEL_AFTER = /^(?:(?:st|nd|rd|th|s)\b|[A-Z]|:\d|\s*(?:[ap]\.?m\b|o['’]clock))/u;

/** Letters right behind digits that are no unit: `4x`, `7th`, `3rd`, `90mph`. */
const ATTACHED = /^(?:[a-z]{4,}|(?!(?:bn|km|kg|cm|mm|m|k)\b)[a-z]{1,3}\b)/u;

/** A sentence, its words, and the dates in it. */
export interface Wording {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly dates: readonly WrittenDate[];
}

/** The quantities of a sentence in order, without dates, times, years and mere labels. */
export function quantitiesIn(wording: Wording): Quantity[] {
  const { text, tokens } = wording;
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length;) {
    const number = isNumber(tokens[at]) ? numberAt(text, tokens, at) : undefined;
    const quantity = number && quantityOf(wording, at, number);
    if (quantity !== undefined) found.push(quantity);
    at = number?.next ?? at + 1;
  }
  return found;
}

/** Whether two quantities may be the same number, one written with fewer places. */
export function isSameNumber(a: Quantity, b: Quantity): boolean {
  const slack = Number.EPSILON * 4 * Math.max(Math.abs(a.value), Math.abs(b.value));
  return Math.abs(a.value - b.value) <= Math.max(a.tolerance, b.tolerance) + slack;
}

interface Numeral {
  readonly value: number;
  readonly step: number;
  readonly next: number;
}

function isNumber(token: Token | undefined): token is Token {
  return token?.shape === "number";
}

/** Reads digits or number words, with what multiplies them. */
function numberAt(text: string, tokens: readonly Token[], at: number): Numeral | undefined {
  const isDigits = /^\d/.test(writtenAt(text, tokens, at));
  const first = isDigits ? digitsAt(text, tokens, at) : wordsAt(text, tokens, at);
  if (first === undefined) return undefined;
  let { value, step, next } = first;
  for (let scale = scaleAt(tokens, next); scale !== undefined; scale = scaleAt(tokens, next)) {
    [value, step, next] = [value * scale, step * scale, next + 1];
  }
  return { value, step, next };
}

function scaleAt(tokens: readonly Token[], at: number): number | undefined {
  return SCALES.get(tokens[at]?.folded.replace(/s$/, "") ?? "");
}

/** `30,000`, `30 000` and `68.4`; nothing for `1.2.3` and `1,5`, which are read in two ways. */
function digitsAt(text: string, tokens: readonly Token[], at: number): Numeral | undefined {
  let digits = tokens[at]?.term ?? "";
  let next = at + 1;
  while (/^[1-9]\d{0,2}(?:\d{3})*$/.test(digits) && isGroup(text, tokens, next)) {
    digits += tokens[next]?.term ?? "";
    next += 1;
  }
  if (!/^\d{1,15}(?:\.\d{1,6})?$/.test(digits)) return undefined;
  return { value: Number(digits), step: stepOf(digits), next };
}

/** Three digits after one space and other digits: the next group of thousands. */
function isGroup(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || token.start !== before.end + 1) return false;
  return text[before.end] === " " && /^\d{3}$/.test(text.slice(token.start, token.end));
}

/**
 * The place to which digits are given. Trailing zeros after the first two digits of a whole number
 * may come from rounding: 30,000 stands for 29,874 too, but 20 does not stand for 25.
 */
function stepOf(digits: string): number {
  const [whole = "", decimals] = digits.split(".");
  if (decimals !== undefined) return 10 ** -decimals.length;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return 10 ** Math.max(0, Math.min(zeros, whole.length - 2));
}

/** `twelve`, `twenty-five`; nothing for `one`, which is mostly no number. */
function wordsAt(text: string, tokens: readonly Token[], at: number): Numeral {
  const tens = Number(tokens[at]?.term);
  const ones = onesAt(text, tokens, at + 1);
  const isPair = tens >= 20 && tens % 10 === 0 && ones !== undefined;
  return { value: isPair ? tens + ones : tens, step: 1, next: isPair ? at + 2 : at + 1 };
}

function onesAt(text: string, tokens: readonly Token[], at: number): number | undefined {
  const written = writtenAt(text, tokens, at);
  if (!/^\p{L}/u.test(written) || text[(tokens[at]?.start ?? 0) - 1] !== "-") return undefined;
  const ones = tokens[at]?.folded === "one" ? 1 : Number(tokens[at]?.term);
  return ones >= 1 && ones <= 9 ? ones : undefined;
}

function writtenAt(text: string, tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token === undefined ? "" : text.slice(token.start, token.end);
}

/** What a number counts, and how sure it is; nothing for dates, times, years and labels. */
function quantityOf(
  { text, tokens, dates }: Wording,
  at: number,
  { value, step, next }: Numeral,
): Quantity | undefined {
  const [first, last] = [tokens[at], tokens[next - 1]];
  if (first === undefined || last === undefined) return undefined;
  if (dates.some(({ start, end }) => first.start < end && start < last.end)) return undefined;
  const sign = signBefore(text, tokens, at);
  const start = sign?.start ?? first.start;
  const before = text.slice(Math.max(0, start - WINDOW_CHARS), start);
  const after = text.slice(last.end, last.end + WINDOW_CHARS);
  if (LABEL_BEFORE.test(before) || LABEL_AFTER.test(after)) return undefined;
  if (/^\d/.test(text.slice(last.start)) && ATTACHED.test(after)) return undefined;
  return {
    value,
    tolerance: step / 2,
    exact:
      !INEXACT_BEFORE.test(before) && !INEXACT_AFTER.test(after) && !isJoined(tokens, at, next),
    next,
    ...(sign === undefined ? {} : { sign: sign.term }),
    start,
    end: last.end + (UNIT_SIGN.exec(after)?.[0].length ?? 0),
  };
}

const JOINING: ReadonlySet<string> = new Set(["and", "or", "to", "through", "of"]);

/** An end of a range (`14 to 17`), a part (`14 of 17`), or one that goes on (`two hundred and fifty`). */
function isJoined(tokens: readonly Token[], at: number, next: number): boolean {
  const joins = (index: number) => JOINING.has(tokens[index]?.folded ?? "");
  if (joins(at - 1) && isNumber(tokens[at - 2])) return true;
  if (scaleAt(tokens, next - 1) !== undefined && isNumber(tokens[next])) return true;
  return joins(next) && isNumber(tokens[next + 1]);
}

/** Belongs to a number behind which it stands. */
const UNIT_SIGN = /^\s?(?:[%€£¥₽]|per ?cent\b)/iu;

const CURRENCY_SIGN = /[$€£¥₽]/u;

function signBefore(text: string, tokens: readonly Token[], at: number): Token | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || token.start - before.end > 1) return undefined;
  return CURRENCY_SIGN.test(text.slice(before.start, before.end)) ? before : undefined;
}
