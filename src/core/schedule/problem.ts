import { shortened } from "../reply/cut.ts";
import { printableLine } from "../reply/printable.ts";
import { DAY_WORDS } from "./days.ts";
import { listText } from "./list-text.ts";
import { nearest } from "./nearest.ts";
import { isFrom, type KnownNames, NAME_WORDS, OPTIONS, type Part } from "./part.ts";
import { phrasesOf, type Word } from "./words.ts";
import { ZONE_SPELLINGS } from "./zone.ts";

/** At most so many names are listed, and so many characters of what was typed repeated. */
const MOST_NAMES = 5;
const MOST_CHARS = 60;

const PLAIN_WORDS: ReadonlyMap<string, string> = new Map(
  [...OPTIONS, ...DAY_WORDS].map((word) => [word.toLowerCase(), word]),
);

/** Why words of which the first says nothing cannot be read, and what may have been meant. */
export function problemOf(words: readonly Word[], known: KnownNames): Part {
  if (isFrom(words[0])) return sourceProblem(words.slice(1), known);
  const typed = words[0]?.text ?? "";
  if (/^\d/.test(typed)) {
    return problem(1, `${quoted(typed)} is not a time of day.`, "Write it like 09:00 or 9:30 pm.");
  }
  const sources = [...known.sources].map(([phrase, name]) => [phrase, `from "${name}"`] as const);
  const names = new Map([...sources, ...known.sets, ...ZONE_SPELLINGS, ...PLAIN_WORDS]);
  const { names: meant, length } = nearestToFirst(words, names);
  const offers = offersOf(meant, [...known.sets.values()], "Sets are");
  return problem(length, `${quoted(textOf(words, length))} is not known.`, ...offers);
}

function sourceProblem(words: readonly Word[], { sources }: KnownNames): Part {
  if (words.length === 0) return problem(1, 'Say which source after "from".');
  const { names: meant, length } = nearestToFirst(words, sources);
  // A name like no source may go on to the end.
  const isBounded = meant.length > 0 || words[0]?.isQuoted === true;
  const taken = isBounded ? length : words.length;
  const offers = offersOf(meant, [...sources.values()], "Sources are");
  return problem(1 + taken, `No document is from ${quoted(textOf(words, taken))}.`, ...offers);
}

function problem(length: number, ...sentences: readonly string[]): Part {
  return { kind: "problem", sentences, length };
}

/** What the first words are a misspelling of, and how many they are: those that come nearest. */
function nearestToFirst(words: readonly Word[], names: ReadonlyMap<string, string>) {
  const [first, ...others] = phrasesOf(words, NAME_WORDS)
    .map(({ phrase, length }) => ({ ...nearest(phrase, names), length }))
    .toReversed();
  return others.reduce(
    (best, one) => (one.distance < best.distance ? one : best),
    first ?? { distance: Infinity, names: [], length: 1 },
  );
}

/** What may have been meant, or else what there is. */
function offersOf(meant: readonly string[], all: readonly string[], areAll: string): string[] {
  if (meant.length > 0) return [`Did you mean ${listText(meant, "or")}?`];
  if (all.length === 0) return [];
  const listed = all.slice(0, MOST_NAMES).map((name) => `"${name}"`);
  const others = all.length - listed.length;
  return [`${areAll} ${listText(others > 0 ? [...listed, `${others} more`] : listed)}.`];
}

function textOf(words: readonly Word[], length: number): string {
  return words
    .slice(0, length)
    .map(({ text }) => text)
    .join(" ");
}

function quoted(typed: string): string {
  return `"${shortened(printableLine(typed), MOST_CHARS)}"`;
}
