import type { Corpus } from "../corpus/corpus.ts";
import type { Shape, Token } from "../language/tokens.ts";
import { type Alternative, alternativesOf } from "./expand.ts";
import { type Form, formOf } from "./form.ts";
import { type Scope, scopeOf } from "./scope.ts";

/** A word of the question that counts, with everything in the corpus that may stand for it. */
export interface QueryTerm {
  /** As typed, folded to lower case. */
  readonly word: string;
  readonly shape: Shape;
  /** Best first; empty when the word occurs nowhere and nothing like it does. */
  readonly alternatives: readonly Alternative[];
}

/** A question as it was understood. */
export interface Question {
  readonly text: string;
  readonly form: Form;
  readonly terms: readonly QueryTerm[];
  /** Which documents were asked about. */
  readonly scope: Scope;
}

/** A question reads no more different words than this: the first ones. */
const MOST_TERMS = 32;

/** Longer questions are cut; nobody reads them, and they cost time. */
export const MAX_QUESTION_CHARS = 2_000;

export interface Understanding {
  readonly corpus: Corpus;
  /** Index terms that are spelt like the given one. */
  readonly similar: (term: string) => readonly string[];
  /** `YYYY-MM-DD`: what "yesterday" counts from. */
  readonly today: string;
}

/** Reads a question against a corpus. */
export function understand(text: string, { corpus, similar, today }: Understanding): Question {
  const asked = text.slice(0, MAX_QUESTION_CHARS).replace(/\s+/g, " ").trim();
  const { scope, rest } = scopeOf(asked, corpus, today);
  const seen = new Set<string>();
  const terms = contentTokens(corpus.analyzer.tokens(rest))
    .filter(({ term }) => !seen.has(term) && seen.add(term))
    .slice(0, MOST_TERMS)
    .map((token) => ({
      word: token.folded,
      shape: token.shape,
      alternatives: alternativesOf(token, corpus.vocabulary, similar),
    }));
  return { text: asked, form: formOf(rest), terms, scope };
}

/** The words that count; `us` is a country where it cannot be a pronoun. */
function contentTokens(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    if (!token.stop) return [token];
    if (token.folded !== "us" || !isCountry(tokens, index)) return [];
    return [{ ...token, term: "US", shape: "acronym" as const, stop: false }];
  });
}

const BEFORE_PRONOUN: ReadonlySet<string> = new Set(
  "to for of with let give tell about by from help show between all both among remind ask".split(" "),
);

function isCountry(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.folded;
  const after = tokens[index + 1];
  if (before === "the") return true;
  if (before !== undefined && BEFORE_PRONOUN.has(before)) return false;
  return after !== undefined && !after.stop;
}
