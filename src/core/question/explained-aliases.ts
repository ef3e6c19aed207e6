import type { Corpus } from "../corpus/corpus.ts";
import type { Analyzer, Token } from "../language/tokens.ts";
import { type Alias, aliasKey, type Aliases, NAME_WEIGHT } from "./aliases.ts";

/** `Shanghai Cooperation Organisation (SCO)`, or the other way round. */
const IN_BRACKETS = /\(([^()\n]{2,100})\)/gu;
/** What stands before a bracket, on its line, no further than this. */
const BEFORE = /[^()\n]*$/u;
const MOST_CHARS_BEFORE = 120;

const ACRONYM = /^\p{Lu}{2,8}$/u;
const LAST_WORD = /\p{L}+(?=\s*$)/u;

/**
 * Acronyms that documents themselves explain, each for its expansion and back: the initials of the
 * words that count spell the acronym (after Schwartz and Hearst, A simple algorithm for identifying
 * abbreviation definitions, 2003).
 */
export function explainedAliases({ documents, analyzer }: Corpus): Aliases {
  const aliases = new Map<string, readonly Alias[]>();
  const add = (from: readonly Token[], to: readonly Token[]) => {
    const [key, terms] = [aliasKey(from), to.map(({ term }) => term)];
    const known = aliases.get(key) ?? [];
    if (known.some((one) => one.terms.join(" ") === terms.join(" "))) return;
    aliases.set(key, [...known, { terms, weight: NAME_WEIGHT }]);
  };
  for (const { document } of documents) {
    for (const { acronym, expansion } of explanationsIn(document.plain, analyzer)) {
      add(acronym, expansion);
      add(expansion, acronym);
    }
  }
  return aliases;
}

function explanationsIn(plain: string, analyzer: Analyzer) {
  return [...plain.matchAll(IN_BRACKETS)].flatMap(({ index, 1: inside = "" }) => {
    const near = plain.slice(Math.max(0, index - MOST_CHARS_BEFORE), index);
    const before = BEFORE.exec(near)?.[0] ?? "";
    const [written, text] = ACRONYM.test(inside)
      ? [inside, before]
      : [LAST_WORD.exec(before)?.[0] ?? "", inside];
    if (!ACRONYM.test(written)) return [];
    const expansion = expansionOf(written, text, analyzer);
    return expansion === undefined ? [] : [{ acronym: analyzer.tokens(written), expansion }];
  });
}

/**
 * The last words of a text, when they are a name and their initials spell the acronym. The words of
 * a common phrase ("information retrieval") go on counting one by one.
 */
function expansionOf(acronym: string, text: string, analyzer: Analyzer) {
  const words = analyzer.tokens(text).filter(({ stop }) => !stop);
  const last = words.slice(-acronym.length);
  if (last.some(({ shape }) => shape !== "name")) return undefined;
  const initials = last.map(({ folded }) => folded.slice(0, 1)).join("");
  return initials === acronym.toLowerCase() ? last : undefined;
}
