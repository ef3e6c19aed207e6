import type { Corpus } from "../corpus/corpus.ts";
import type { Analyzer } from "../language/tokens.ts";
import { type Alias, type Aliases, NAME_WEIGHT } from "./aliases.ts";

const RANK = "vice deputy prime foreign defence defense finance interior supreme";
const OFFICE = "president premier minister chancellor leader ruler king queen emperor sultan emir";
const ONCE = "former then ex";

/** Any of the words, with or without a capital. */
function anyOf(words: string): string {
  const cased = words.split(" ").map((word) => {
    const [first = "", rest] = [word[0], word.slice(1)];
    return `[${first}${first.toUpperCase()}]${rest}`;
  });
  return `(?:${cased.join("|")})`;
}

/** Part of a name; a day of the week is none. */
const NAME = "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)\\p{Lu}[\\p{L}-]+";

/** `Ukraine’s president, Volodymyr Zelensky`; nobody who held the office once. */
const HELD = new RegExp(
  [
    `(?<!\\b${anyOf(ONCE)}[- ])`,
    "\\b(\\p{Lu}(?:\\.\\p{Lu}\\.|\\p{L}+)(?: \\p{Lu}\\p{L}+)??)(?:['’]s)? ",
    `((?:${anyOf(RANK)}[- ])?${anyOf(OFFICE)}),? `,
    `((?:${NAME} ){1,3}${NAME})`,
  ].join(""),
  "gu",
);

/** Who holds an office nearly always is meant by it. */
const HOLDER_WEIGHT = 0.7;

/** Of more holders than this none is meant. */
const MOST_HOLDERS = 2;

/**
 * States' offices for those who documents say hold them: whoever reads of "the Ukrainian president"
 * knows who is meant, if another document says so. Not the other way round: who asks for an office
 * may ask who holds it.
 */
export function officeHolders({ documents, analyzer }: Corpus, general: Aliases): Aliases {
  const offices = new Map<string, Office>();
  for (const { document } of documents) {
    for (const { ways, holder } of officesIn(document.plain, analyzer, general)) {
      const key = ways.map((terms) => terms.join(" ")).join(", ");
      const known = offices.get(key) ?? { ways, holders: new Set() };
      offices.set(key, { ways, holders: known.holders.add(holder) });
    }
  }
  const aliases = new Map<string, Alias[]>();
  const add = (key: string, others: readonly Alias[]) =>
    aliases.set(key, [...(aliases.get(key) ?? []), ...others]);
  for (const { ways, holders } of offices.values()) {
    if (holders.size > MOST_HOLDERS) continue;
    const office = ways.map((terms) => ({ terms, weight: HOLDER_WEIGHT }));
    for (const holder of holders) add(holder, office);
  }
  return aliases;
}

/** What an office is called, `ukrainian presid` or `ukrain presid`, and who holds it, as index terms. */
interface Office {
  readonly ways: readonly (readonly string[])[];
  readonly holders: Set<string>;
}

function officesIn(plain: string, analyzer: Analyzer, general: Aliases) {
  const termsOf = (text: string) =>
    analyzer.words(text).flatMap(({ stop, term }) => (stop ? [] : [term]));
  return [...plain.matchAll(HELD)].flatMap(([, state = "", office = "", name = ""]) => {
    const own = termsOf(state);
    const others = general.get(own.join(" "));
    const holder = termsOf(name).at(-1);
    if (others === undefined || holder === undefined) return [];
    const called = others.flatMap(({ terms, weight }) => (weight === NAME_WEIGHT ? [terms] : []));
    const states = [own, ...called].toSorted((a, b) => (a.join(" ") < b.join(" ") ? -1 : 1));
    const role = termsOf(office);
    return [{ ways: states.map((one) => [...one, ...role]), holder }];
  });
}
