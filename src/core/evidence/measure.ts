import { isSameNumber, type Quantity } from "../language/quantities.ts";
import { stemOf } from "../language/spelling.ts";
import type { Analyzer, Token } from "../language/tokens.ts";
import type { Form } from "../question/form.ts";
import type { Question } from "../question/question.ts";
import type { Setting } from "./candidates.ts";
import { type Statement, termOfToken } from "./statement.ts";

const TIMES: ReadonlySet<string> = new Set(
  "second minute hour day week month year decade century".split(" ").map(stemOf),
);

/** Units that a question need not name: `how long`, `what is the notice period`. */
const UNITS: ReadonlySet<string> = new Set([
  ...TIMES,
  ..."percent percentage kilometre kilometer metre meter mile foot feet inch km cm mm m kilogram kg gram tonne ton litre liter degree watt kilowatt megawatt gigawatt barrel dollar euro pound yen ruble rouble yuan franc"
    .split(" ")
    .map(stemOf),
]);

/** Whether a word is what things are measured in: `percent`, `gigawatts`. */
export function isUnit({ term }: Token): boolean {
  return UNITS.has(term);
}

/** Whether time is measured in it: `months`. */
export function isUnitOfTime({ term }: Token): boolean {
  return TIMES.has(term);
}

/** Forms that ask for a number, and words that do in other questions: `what is the notice period`. */
const NUMERIC: ReadonlySet<Form> = new Set(["number", "amount", "duration"]);
const MEASURED: ReadonlySet<string> = new Set(
  "number amount total count share percentage percent proportion population price cost period term limit allowance fee rate salary wage wages budget age speed weight width depth capacity quota minimum maximum discount deadline distance length height size".split(
    " ",
  ),
);

/** Plurals without an s. */
const PLURALS: ReadonlySet<string> = new Set(
  "people men women children police personnel staff aircraft dead wounded injured missing feet percent servicemen".split(
    " ",
  ),
);

/** Words between a number and the word of the question that it counts, at most. */
const MOST_BETWEEN = 2;

/**
 * The exact quantities of a statement by their unit: `percent`, `dollar/barrel`, the thing that is
 * counted with every word between, or nothing for a bare number. A unit of which the sentence gives
 * several values, or one that is not exact, has none.
 */
export function measuresOf(
  statement: Statement,
  setting: Setting,
): ReadonlyMap<string, Quantity | undefined> {
  const measures = new Map<string, Quantity | undefined>();
  for (const quantity of statement.quantities) {
    const unit = unitOf(quantity, statement, setting);
    if (unit === undefined) continue;
    const known = measures.get(unit);
    const isOnly = !measures.has(unit) || (known !== undefined && isSameNumber(known, quantity));
    measures.set(unit, quantity.exact && isOnly ? quantity : undefined);
  }
  return measures;
}

function unitOf(
  { sign, next, start, end }: Quantity,
  statement: Statement,
  setting: Setting,
): string | undefined {
  if (sign !== undefined) {
    return asksForMeasure(setting.question) ? sign + rateAfter(statement.text, end) : undefined;
  }
  const words = wordsAfter(statement, next);
  if (words.length === 0) return isBare(start, statement, setting) ? "" : undefined;
  const at = words.findIndex((word) => isUnit(word) || isPlural(word.folded));
  const counted = words[at];
  if (counted === undefined || counted.stop) return undefined;
  const isAsked = termOfToken(counted, setting) !== undefined;
  if (!isAsked && (at > 0 || !mayCount(counted, setting))) return undefined;
  const written = words.slice(0, at + 1).map(({ term }) => term);
  return written.join(" ") + rateAfter(statement.text, counted.end);
}

/** `a population of 45,200`, `Pilots: 14`: a number said of what stands before it. */
function isBare(start: number, { text }: Statement, { question }: Setting): boolean {
  if (!asksForMeasure(question)) return false;
  return /(?:\b(?:of|is|was|are|were)|[:|=])\s*$/u.test(text.slice(0, start));
}

/** A usual unit, or any plural where the question leaves open what it counts: `how many died`. */
function mayCount({ term, shape }: Token, { question, corpus }: Setting): boolean {
  if (UNITS.has(term)) return asksForMeasure(question);
  const counted = countedBy(question, corpus.analyzer);
  if (counted === undefined || shape !== "word") return false;
  return !counted.some(({ folded }) => isPlural(folded));
}

/** The words that say what is counted: `smaller plants` of `how many smaller plants are built`. */
export function countedBy({ text }: Question, { tokens }: Analyzer): Token[] | undefined {
  const [, rest] = /\bhow many\b(.*)/iu.exec(text) ?? [];
  if (rest === undefined) return undefined;
  const words = tokens(rest);
  const end = words.findIndex(({ stop }) => stop);
  return words.slice(0, end === -1 ? undefined : end);
}

/** Whether a question asks for a number; one of mere keywords may do so by the thing it counts. */
export function mayAskForNumber(question: Question): boolean {
  return asksForMeasure(question) || question.form === "keywords";
}

function asksForMeasure({ form, terms }: Question): boolean {
  return NUMERIC.has(form) || terms.some(({ word }) => MEASURED.has(word));
}

/** The words that follow with nothing but a space or a hyphen between. */
function wordsAfter({ text, tokens }: Statement, next: number): Token[] {
  const words: Token[] = [];
  let end = tokens[next - 1]?.end;
  for (const token of tokens.slice(next, next + MOST_BETWEEN + 1)) {
    if (end === undefined || token.start - end > 1) break;
    if (token.shape === "number" || !/^[\s-]?$/.test(text.slice(end, token.start))) break;
    words.push(token);
    end = token.end;
  }
  return words;
}

/** `/barrel` for `a barrel`, `per barrel`; nothing where no rate follows. */
function rateAfter(text: string, end: number): string {
  const [, per] =
    /^\s*(?:\/|an?\b|per\b|each\b|every\b)\s*(\p{L}+)/iu.exec(text.slice(end, end + 40)) ?? [];
  return per === undefined ? "" : `/${stemOf(per.toLowerCase())}`;
}

/** Two and more are counted by a plural; else the word only describes another: `14 pilot boats`. */
function isPlural(folded: string): boolean {
  return /[^s]s$/.test(folded) || PLURALS.has(folded);
}
