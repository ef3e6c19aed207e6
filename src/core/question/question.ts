import type { Vocabulary } from "../corpus/vocabulary.ts";
import { isNearStopWord } from "../language/stop-words.ts";
import type { Thesaurus } from "../language/thesaurus.ts";
import type { Shape, Token } from "../language/tokens.ts";
import type { Library } from "../library.ts";
import { aliasKey, type Aliases } from "./aliases.ts";
import { type Alternative, alternativesOf } from "./expand.ts";
import { type Form, formOf, subjectStart, withoutCourtesies, withoutFormWords } from "./form.ts";
import { titlesMeanHolders } from "./office-holders.ts";
import { type Scope, scopeOf } from "./scope.ts";

/** A word of the question that counts, with everything in the corpus that may stand for it. */
export interface QueryTerm {
  /** As typed. */
  readonly written: string;
  /** In lower case without diacritics. */
  readonly word: string;
  /** How often the question says it. */
  readonly times: number;
  readonly shape: Shape;
  /** Best first; empty when the word occurs nowhere and nothing like it does. */
  readonly alternatives: readonly Alternative[];
  /** Vocabulary ids of related meaning, with how near each is, 0 to 1; none for a phrase. */
  readonly related: ReadonlyMap<number, number>;
}

/** A question as it was understood. */
export interface Question {
  readonly text: string;
  readonly form: Form;
  readonly terms: readonly QueryTerm[];
  /** Index of the term that the question is about: `Ana` of `when did Ana leave`. */
  readonly subject?: number;
  /** Which documents were asked about. */
  readonly scope: Scope;
}

/** A question reads no more different words than this: the first ones. */
const MOST_TERMS = 32;

/** Longer questions are cut; nobody reads them, and they cost time. */
export const MAX_QUESTION_CHARS = 2_000;

/** The address of a page, which says nothing of what is asked. */
const ADDRESS = /\bhttps?:\/\/\S+/gi;

/** Reads a question against a library. `today` (`YYYY-MM-DD`) is what "yesterday" counts from. */
export function understand(
  text: string,
  library: Library,
  today: string,
  mostTerms = MOST_TERMS,
): Question {
  const { corpus, passages, thesaurus } = library;
  const { similar } = passages;
  const asked = text.slice(0, MAX_QUESTION_CHARS).replace(/\s+/g, " ").trim();
  const { scope, rest } = scopeOf(withoutCourtesies(asked.replace(ADDRESS, " ")), corpus, today);
  const form = formOf(rest);
  const read = corpus.analyzer.tokens(withoutFormWords(rest));
  const tokens = withoutStrangers(contentTokens(read), rest, corpus.vocabulary);
  const aliases = titlesMeanHolders(form, tokens) ? library.aliasesOfTitles : library.aliases;
  const all = phrasesOf(
    tokens.filter((token) => !isMistakenStopWord(token, library)),
    aliases,
  );
  const times = new Map<string, number>();
  for (const phrase of all) times.set(aliasKey(phrase), (times.get(aliasKey(phrase)) ?? 0) + 1);
  const seen = new Set<string>();
  const phrases = all
    .filter((phrase) => !seen.has(aliasKey(phrase)) && seen.add(aliasKey(phrase)))
    .slice(0, mostTerms);
  const terms = phrases.map((phrase) => ({
    written: rest.slice(phrase[0].start, phrase.at(-1)?.end),
    word: phrase.map(({ folded }) => folded).join(" "),
    times: times.get(aliasKey(phrase)) ?? 1,
    shape: phrase[0].shape,
    alternatives: alternativesOf(phrase, {
      vocabulary: corpus.vocabulary,
      similar,
      aliases,
      thesaurus,
      next: read.find(({ start }) => start > phrase[0].start),
    }),
    related: phrase.length > 1 ? NONE : relatedTo(phrase[0].term, corpus.vocabulary, thesaurus),
  }));
  const start = subjectStart(rest);
  const subject = phrases.findIndex(([first]) => first.start === start);
  return { text: asked, form, terms, scope, ...(subject < 0 ? {} : { subject }) };
}

/** What a name stands apart behind, and before. */
const APART_BEHIND = /(?:^|[,;:.!?(–—-])\s*@$/u;
const APART_BEFORE = /^\s*(?:$|[,;:.!?)–—-])/u;

/**
 * Left out are people of the chat who are called, not spoken of (`@Ana Lind, when …`, `… cc @ana`), and
 * whom no document knows: they are no words of the question.
 */
function withoutStrangers(tokens: readonly Token[], text: string, vocabulary: Vocabulary): Token[] {
  let endOfName: number | undefined;
  return tokens.filter(({ term, shape, start, end }) => {
    const isLast = APART_BEFORE.test(text.slice(end));
    const goesOn = shape === "name" && start - 1 === endOfName && isLast;
    const begins =
      /(?<![\p{L}\p{N}])@$/u.test(text.slice(0, start)) &&
      (isLast || APART_BEHIND.test(text.slice(0, start)));
    if ((!begins && !goesOn) || vocabulary.idOf(term) !== undefined) return true;
    endOfName = end;
    return false;
  });
}

/** `acording`: no word of the corpus nor of the language, and nearly one that says nothing. */
function isMistakenStopWord({ shape, term, folded }: Token, { corpus, thesaurus }: Library) {
  if (shape !== "word" || corpus.vocabulary.idOf(term) !== undefined) return false;
  return !thesaurus.knows(term) && isNearStopWord(folded);
}

const NONE: ReadonlyMap<number, number> = new Map();

function relatedTo(term: string, vocabulary: Vocabulary, thesaurus: Thesaurus) {
  const ids = new Map<number, number>();
  for (const [other, weight] of thesaurus.related(term)) {
    const id = vocabulary.idOf(other);
    if (id !== undefined) ids.set(id, weight);
  }
  return ids;
}

/** One or more words of the question that are looked for as one. */
export type Phrase = readonly [Token, ...Token[]];

/** Joins words that only together have an alias ("islamic republic"); the longest first. */
function phrasesOf(tokens: readonly Token[], aliases: Aliases): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const [first, ...others] = tokens.slice(at, at + MOST_PHRASE_WORDS);
    if (first === undefined) break;
    let size = others.length;
    while (size > 0 && !aliases.has(aliasKey([first, ...others.slice(0, size)]))) size -= 1;
    phrases.push([first, ...others.slice(0, size)]);
    at += size + 1;
  }
  return phrases;
}

/** Longest alias, in words that count. */
const MOST_PHRASE_WORDS = 6;

/** The words that count; `us` is a country where it cannot be a pronoun. */
function contentTokens(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    if (!token.stop) return [token];
    if (token.folded !== "us" || !isCountry(tokens, index)) return [];
    return [{ ...token, term: "US", shape: "acronym" as const, stop: false }];
  });
}

const BEFORE_PRONOUN: ReadonlySet<string> = new Set(
  "let give tell help show remind ask for to of all both".split(" "),
);

function isCountry(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.folded;
  const after = tokens[index + 1];
  if (before === "the") return true;
  if (before !== undefined && BEFORE_PRONOUN.has(before)) return false;
  return after !== undefined && !after.stop;
}
