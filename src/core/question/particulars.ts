import { monthOf } from "../language/numerals.ts";
import type { Token } from "../language/tokens.ts";
import { aliasKey, type Aliases } from "./aliases.ts";

/** What a question is about in particular; one takes the place of another of its kind. */
export type ParticularKind = "country" | "date" | "number" | "name";

/** A name, date or number in a text, with its offsets there. */
export interface Particular {
  readonly kind: ParticularKind;
  readonly start: number;
  readonly end: number;
}

export interface ParticularsOptions {
  /** Names of countries are read from them, in small letters too. */
  readonly aliases: Aliases;
  /** Whether a capital on the first word means a name. */
  readonly midway: boolean;
}

/** Longest name of a country, in words. */
const MOST_COUNTRY_WORDS = 3;

const DATE_WORDS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow".split(" "),
);

/** Before these, a month in small letters is no verb. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  "in of since until till by from for during about early late last next before after".split(" "),
);

/** Names, dates and numbers of a text, in order; words that belong together as one. */
export function particularsOf(
  text: string,
  tokens: readonly Token[],
  options: ParticularsOptions,
): Particular[] {
  const found: Particular[] = [];
  for (let at = 0; at < tokens.length;) {
    const country = countryWords(tokens, at, options.aliases);
    const kind = country > 0 ? "country" : kindOf(tokens, at, options.midway);
    const next = at + Math.max(1, country);
    const [first, last] = [tokens[at], tokens[next - 1]];
    at = next;
    if (kind === undefined || first === undefined || last === undefined) continue;
    const one = { kind, start: first.start, end: withOrdinal(text, last.end) };
    const before = found.at(-1);
    const joint = before && joined(before, one, text);
    if (joint === undefined) found.push(one);
    else found.splice(-1, 1, joint);
  }
  return found;
}

/** How many words from `at` on name a country; the most. */
function countryWords(tokens: readonly Token[], at: number, aliases: Aliases): number {
  for (let size = MOST_COUNTRY_WORDS; size > 0; size -= 1) {
    const phrase = tokens.slice(at, at + size);
    if (
      phrase.length === size &&
      phrase.every(({ stop }) => !stop) &&
      aliases.has(aliasKey(phrase))
    )
      return size;
  }
  return 0;
}

function kindOf(tokens: readonly Token[], at: number, midway: boolean): ParticularKind | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const { shape, folded, term } = token;
  if (monthOf(folded) !== undefined && isMonth(tokens, at)) return "date";
  if (token.stop) return undefined;
  if (shape === "day" || DATE_WORDS.has(folded)) return "date";
  if (shape === "number") return /^(?:1\d|20)\d\d$/.test(term) ? "date" : "number";
  if (shape === "acronym") return "name";
  if (shape !== "name") return undefined;
  return at > 0 || midway || tokens[1]?.shape === "name" ? "name" : undefined;
}

function isMonth(tokens: readonly Token[], at: number): boolean {
  const { shape, stop } = tokens[at] ?? {};
  // "May" is a verb where nothing else says that it is a month.
  if ((shape === "name" && stop === false) || tokens.length === 1) return true;
  return BEFORE_MONTH.has(tokens[at - 1]?.folded ?? "");
}

/** Two as one: the words of a name, or of a date with its numbers. */
function joined(a: Particular, b: Particular, text: string): Particular | undefined {
  const between = text.slice(a.end, b.start);
  const isDate = a.kind === "date" || b.kind === "date";
  const areNumeric = [a, b].every(({ kind }) => kind === "date" || kind === "number");
  if (isDate && areNumeric && /^[\s,.-]*(?:of )?$/.test(between)) {
    return { kind: "date", start: a.start, end: b.end };
  }
  const isName = a.kind === "name" && b.kind === "name" && /^[ .-]*$/.test(between);
  return isName ? { kind: "name", start: a.start, end: b.end } : undefined;
}

function withOrdinal(text: string, end: number): number {
  return /^(?:st|nd|rd|th)\b/.test(text.slice(end, end + 3)) ? end + 2 : end;
}
