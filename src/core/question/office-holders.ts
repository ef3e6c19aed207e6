import type { Corpus } from "../corpus/corpus.ts";
import type { Word } from "../language/tokens.ts";
import { type Alias, type Aliases, NAME_WEIGHT } from "./aliases.ts";
import type { Form } from "./form.ts";

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

/** Who holds one of these is called the state's leader, too. */
const FIRST_OFFICES =
  /^(?:president|premier|prime minister|chancellor|(?:supreme )?leader|ruler|king|queen|emperor|sultan|emir)$/i;
const LEADERS = ["leader", "ruler", "boss"];

/** Several of an office. */
const PLURAL = new RegExp(`^(?:${[...OFFICE.split(" "), ...LEADERS].join("|")})e?s$`);

/** Who holds an office nearly always is meant by it, and the other way round. */
const HOLDER_WEIGHT = 0.7;

/** Of more holders than this none is meant. */
const MOST_HOLDERS = 2;

/** Whom the documents say to hold an office of a state. */
export interface OfficeHolders {
  /** Offices by their holders: whoever asks of Zelensky is told of "the Ukrainian president". */
  readonly offices: Aliases;
  /** Holders by their offices; not for who asks who holds one. */
  readonly holders: Aliases;
}

/**
 * Whether the title of an office stands for its holder: not for who asks who that is, and not where
 * several are meant, as by "the Iranian leaders".
 */
export function titlesMeanHolders(form: Form, words: readonly Pick<Word, "folded">[]): boolean {
  return form !== "person" && !words.some(({ folded }) => PLURAL.test(folded));
}

/** A way to speak of an office, in index terms, and whom documents say to hold it. */
interface Title {
  readonly state: readonly string[];
  readonly role: readonly string[];
  readonly by: Set<string>;
}

/** Whoever reads of "the Ukrainian president" knows who is meant, if another document says so. */
export function officeHolders(
  corpus: Corpus,
  countries: Aliases,
  shortForms: Aliases,
): OfficeHolders {
  const offices = new Map<string, Alias[]>();
  const holders = new Map<string, Alias[]>();
  const add = (aliases: Map<string, Alias[]>, key: string, terms: readonly string[]) =>
    aliases.set(key, [...(aliases.get(key) ?? []), { terms, weight: HOLDER_WEIGHT }]);
  for (const [key, { state, role, by }] of titlesIn(corpus, countries)) {
    if (by.size > MOST_HOLDERS) continue;
    const short = (shortForms.get(key) ?? []).map(({ terms }) => terms);
    // Behind, as in "the president of Ukraine".
    const behind = [...role, ...state];
    for (const holder of by) {
      for (const title of [[...state, ...role], ...short]) add(offices, holder, title);
      for (const title of [[key], behind, ...short]) add(holders, title.join(" "), [holder]);
    }
  }
  return { offices, holders };
}

type TermsOf = (text: string) => string[];

/** The ways to speak of an office of a state; none where it is no state's. */
function waysToSay(
  state: readonly string[],
  office: string,
  { countries, termsOf }: { readonly countries: Aliases; readonly termsOf: TermsOf },
): Omit<Title, "by">[] {
  const others = countries.get(state.join(" "));
  if (others === undefined) return [];
  const leaders = FIRST_OFFICES.test(office) ? LEADERS.map(termsOf) : [];
  return [{ terms: state, weight: NAME_WEIGHT }, ...others].flatMap(({ terms, weight }) => {
    // "The Kremlin leader", but not "the Kremlin minister".
    const roles = weight === NAME_WEIGHT ? [termsOf(office), ...leaders] : leaders;
    return roles.map((role) => ({ state: terms, role }));
  });
}

/** By their terms, `ukrainian presid`. */
function titlesIn({ documents, analyzer }: Corpus, countries: Aliases): Map<string, Title> {
  const termsOf: TermsOf = (text) =>
    analyzer.words(text).flatMap(({ stop, term }) => (stop ? [] : [term]));
  const titles = new Map<string, Title>();
  const said = documents.flatMap(({ document }) => [...document.plain.matchAll(HELD)]);
  for (const [, state = "", office = "", name = ""] of said) {
    const holder = termsOf(name).at(-1);
    if (holder === undefined) continue;
    for (const way of waysToSay(termsOf(state), office, { countries, termsOf })) {
      const key = [...way.state, ...way.role].join(" ");
      const title = titles.get(key) ?? { ...way, by: new Set() };
      titles.set(key, title);
      title.by.add(holder);
    }
  }
  return titles;
}
