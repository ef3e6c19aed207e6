import type { Vocabulary } from "../corpus/vocabulary.ts";
import { editDistance } from "../language/edit-distance.ts";
import { type Alias, aliasKey, type Aliases } from "./aliases.ts";
import { joinedWithParticle, verbWithin } from "./compounds.ts";
import type { Thesaurus } from "../language/thesaurus.ts";
import { nearlyFormsOf } from "../language/irregular-forms.ts";
import { monthOf } from "../language/numerals.ts";
import { stemOf } from "../language/spelling.ts";
import { LONGEST_ACRONYM, type Token } from "../language/tokens.ts";

/** What may stand for a word of the question: vocabulary ids that must all occur, and how well. */
export interface Alternative {
  readonly ids: readonly number[];
  /** 1 for the word itself, less for what is only like it. */
  readonly weight: number;
  /** Why it may stand for the word. */
  readonly reason: "same" | "acronym" | "alias" | "typo" | "beginning";
}

/** A verb and its particle are as good in one word as in two; the verb alone leaves something out. */
const COMPOUND_WEIGHT = 0.9;
const VERB_WEIGHT = 0.7;

/** How far what is merely like a word may count for it. */
const TYPO_WEIGHT = 0.8;
const BEGINNING_WEIGHT = 0.7;

/** From this length on two mistakes are allowed; below, one. */
const LENGTH_FOR_TWO_MISTAKES = 7;

/** A stem shorter than this says too little; no ending is longer than that. */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 6;

/** More readings than this of an unknown word are guesses. */
const MOST_READINGS = 4;

/** Where alternatives are looked for. */
export interface Expansion {
  readonly vocabulary: Vocabulary;
  /** Index terms that are spelt like the given one. */
  readonly similar: (term: string) => readonly string[];
  readonly aliases: Aliases;
  readonly thesaurus: Thesaurus;
  /** The word right behind the phrase in the question. */
  readonly next?: Token | undefined;
}

/**
 * The vocabulary's words that may stand for a phrase of the question, best first. Words that are
 * only like it (a typing mistake, a beginning) count when neither corpus nor language know it as
 * typed.
 */
export function alternativesOf(
  phrase: readonly [Token, ...Token[]],
  { vocabulary, similar, aliases, thesaurus, next }: Expansion,
): Alternative[] {
  const [token] = phrase;
  const known = [
    alternative(
      vocabulary,
      phrase.map(({ term }) => term),
      "same",
    ),
    ...(phrase.length > 1 ? [] : [alternative(vocabulary, otherCase(token), "acronym")]),
    ...aliasesOf(phrase, aliases).map(({ terms, weight }) =>
      alternative(vocabulary, terms, "alias", weight),
    ),
    ...(phrase.length > 1 ? [] : compoundsOf(token, { vocabulary, next })),
  ].filter((found) => found !== undefined);
  if (known.length > 0 || token.shape === "number" || token.shape === "day") return known;
  if (thesaurus.knows(token.term) || monthOf(token.folded) !== undefined) return [];
  const forms = token.folded.length > SHORTEST_STEM ? nearlyFormsOf(token.folded) : [];
  const readings = [
    ...[...similar(token.term), ...stemsWithin(token.term)].map((term) =>
      reading(vocabulary, token, term),
    ),
    ...forms.map((word) => alternative(vocabulary, [stemOf(word)], "typo", TYPO_WEIGHT)),
  ]
    .filter((found) => found !== undefined)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_READINGS);
  return [...readings, ...readings.slice(0, 1).flatMap(aliasesOfReading)];

  /** What is mistyped has another name all the same. */
  function aliasesOfReading({ ids: [id], weight }: Alternative): Alternative[] {
    const ways = id === undefined ? undefined : aliases.get(vocabulary.termOf(id));
    return (ways ?? [])
      .map((way) => alternative(vocabulary, way.terms, "alias", way.weight * weight))
      .filter((found) => found !== undefined);
  }
}

/** `breakup` for `break up`; `break` for a `breakup` that the corpus does not know. */
function compoundsOf(
  token: Token,
  { vocabulary, next }: Pick<Expansion, "vocabulary" | "next">,
): (Alternative | undefined)[] {
  const joined = joinedWithParticle(token, next);
  const verb = vocabulary.idOf(token.term) === undefined ? verbWithin(token) : undefined;
  return [
    joined === undefined ? undefined : alternative(vocabulary, [joined], "alias", COMPOUND_WEIGHT),
    verb === undefined ? undefined : alternative(vocabulary, [verb], "alias", VERB_WEIGHT),
  ];
}

/** Aliases of the phrase as typed, and of the acronym that a word in small letters may be. */
function aliasesOf(phrase: readonly Token[], aliases: Aliases): readonly Alias[] {
  const own = aliases.get(aliasKey(phrase));
  if (own !== undefined || phrase.length > 1) return own ?? [];
  return aliases.get(phrase[0]?.folded.toUpperCase() ?? "") ?? [];
}

function alternative(
  vocabulary: Vocabulary,
  terms: readonly string[],
  reason: Alternative["reason"],
  weight = 1,
): Alternative | undefined {
  const ids = terms.map((term) => vocabulary.idOf(term)).filter((id) => id !== undefined);
  if (ids.length === 0 || ids.length < terms.length) return undefined;
  return { ids, weight, reason };
}

/** `uae` for an acronym `UAE` and the other way round: chat is written in either. */
function otherCase({ shape, folded }: Token): readonly string[] {
  if (shape === "number" || shape === "day") return [];
  if (shape === "acronym") return [folded];
  return folded.length <= LONGEST_ACRONYM ? [folded.toUpperCase()] : [];
}

/** A mistake in its ending keeps a word from being stemmed: `negotiaton` holds `negoti`. */
function stemsWithin(term: string): string[] {
  const shortest = Math.max(SHORTEST_STEM, term.length - LONGEST_ENDING);
  return Array.from({ length: Math.max(0, term.length - shortest) }, (_, cut) =>
    term.slice(0, shortest + cut),
  );
}

function reading(vocabulary: Vocabulary, typed: Token, term: string): Alternative | undefined {
  const id = vocabulary.idOf(term);
  if (id === undefined) return undefined;
  if (term.startsWith(typed.term)) {
    return alternative(vocabulary, [term], "beginning", BEGINNING_WEIGHT);
  }
  const limit = typed.term.length < LENGTH_FOR_TWO_MISTAKES ? 1 : 2;
  const word = vocabulary.wordOf(id);
  const mistakes = Math.min(
    editDistance(typed.term, term, limit),
    editDistance(typed.folded, word, limit),
  );
  if (mistakes > limit || typed.term[0] !== term[0]) return undefined;
  return alternative(vocabulary, [term], "typo", TYPO_WEIGHT / Math.sqrt(Math.max(1, mistakes)));
}
