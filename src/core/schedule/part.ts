import { daysOf } from "./days.ts";
import { listText } from "./list-text.ts";
import type { Weekday } from "./schedule.ts";
import { timeOf } from "./time-of-day.ts";
import { readLongest, type Word } from "./words.ts";
import { zoneOf, zonesBehind } from "./zone.ts";

/** What some words of a subscription say. */
type Said =
  | { readonly kind: "time" | "zone" | "set" | "option"; readonly value: string }
  | { readonly kind: "days"; readonly days: readonly Weekday[] }
  | { readonly kind: "sources"; readonly names: readonly string[] }
  | { readonly kind: "problem"; readonly sentences: readonly string[] }
  | { readonly kind: "filler" };

/** `length`: of how many words. */
export type Part = Said & { readonly length: number };

/** Names by their lower-case phrase. */
export interface KnownNames {
  readonly sets: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
}

/** Most words of the name of a set or source. */
export const NAME_WORDS = 12;

/** Zones offered for an offset. */
const MOST_ZONES = 3;

export const OPTIONS: readonly string[] = ["gaps", "heartbeat"];

const FILLERS = new Set([",", "and", "at", "each", "every", "in", "o'clock", "of", "on", "with"]);

type Reader = (words: readonly Word[], known: KnownNames) => Part | undefined;

/** Of two that read as many words the earlier counts: a set may be named like a year. */
const READERS: readonly Reader[] = [
  (words, known) => (words[0]?.isQuoted === true ? readSet(words, known) : undefined),
  readSources,
  reader(1, (phrase) => (OPTIONS.includes(phrase) ? { kind: "option", value: phrase } : undefined)),
  reader(4, (phrase) => {
    const days = daysOf(phrase);
    return days && { kind: "days", days };
  }),
  readSet,
  reader(2, (phrase) => {
    const value = timeOf(phrase);
    return value === undefined ? undefined : { kind: "time", value };
  }),
  reader(1, (phrase) => {
    const zones = zonesBehind(phrase);
    return zones && { kind: "problem", sentences: offsetProblem(phrase, zones) };
  }),
  reader(3, (phrase) => {
    const value = zoneOf(phrase);
    return value === undefined ? undefined : { kind: "zone", value };
  }),
  reader(1, (phrase) => (FILLERS.has(phrase) ? { kind: "filler" } : undefined)),
];

/** What the first words say, as many as possible; undefined when the first says nothing. */
export function partOf(words: readonly Word[], known: KnownNames): Part | undefined {
  const parts = READERS.flatMap((read) => read(words, known) ?? []);
  const longest = Math.max(...parts.map(({ length }) => length));
  return parts.find(({ length }) => length === longest);
}

function readSet(words: readonly Word[], { sets }: KnownNames): Part | undefined {
  const found = readLongest(words, NAME_WORDS, (phrase) => sets.get(phrase));
  return found && { kind: "set", ...found };
}

/** `from A`, `from A, B and C`. */
function readSources(words: readonly Word[], { sources }: KnownNames): Part | undefined {
  if (!isFrom(words[0])) return undefined;
  const names: string[] = [];
  let length = 0;
  for (let at = 1; ; at = length + 1) {
    const found = readLongest(words.slice(at), NAME_WORDS, (phrase) => sources.get(phrase));
    if (found === undefined) break;
    names.push(found.value);
    length = at + found.length;
    if (!/^(?:,|and|or)$/i.test(words[length]?.text ?? "")) break;
  }
  return names.length === 0 ? undefined : { kind: "sources", names, length };
}

export function isFrom(word: Word | undefined): boolean {
  return word?.isQuoted === false && word.text.toLowerCase() === "from";
}

function reader(mostWords: number, read: (phrase: string) => Said | undefined): Reader {
  return (words) => {
    const found = readLongest(words, mostWords, read);
    return found && { ...found.value, length: found.length };
  };
}

function offsetProblem(phrase: string, zones: readonly string[]): string[] {
  const offered = zones.length === 0 ? ["Europe/Berlin"] : zones.slice(0, MOST_ZONES);
  return [
    `"${phrase.toUpperCase()}" does not say when clocks change.`,
    `Name a place, such as ${listText(offered, "or")}.`,
  ];
}
