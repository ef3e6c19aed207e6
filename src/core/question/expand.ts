import type { Vocabulary } from "../corpus/vocabulary.ts";
import { editDistance } from "../language/edit-distance.ts";
import { LONGEST_ACRONYM, type Token } from "../language/tokens.ts";

/** What may stand for a word of the question: vocabulary ids that must all occur, and how well. */
export interface Alternative {
  readonly ids: readonly number[];
  /** 1 for the word itself, less for what is only like it. */
  readonly weight: number;
  /** Why it may stand for the word. */
  readonly reason: "same" | "acronym" | "typo" | "beginning";
}

/** How far what is merely like a word may count for it. */
const WEIGHT = { same: 1, acronym: 1, typo: 0.8, beginning: 0.7 } as const;

/** From this length on two mistakes are allowed; below, one. */
const LENGTH_FOR_TWO_MISTAKES = 7;

/** More readings than this of an unknown word are guesses. */
const MOST_READINGS = 4;

/**
 * The vocabulary's words that may stand for a word of the question, best first. Words that are
 * only like it (a typing mistake, a beginning) count when the corpus does not know it as typed.
 */
export function alternativesOf(
  token: Token,
  vocabulary: Vocabulary,
  similar: (term: string) => readonly string[],
): Alternative[] {
  const known = [
    alternative(vocabulary, token.term, "same"),
    alternative(vocabulary, otherCase(token), "acronym"),
  ].filter((found) => found !== undefined);
  if (known.length > 0 || token.shape === "number" || token.shape === "day") return known;
  return similar(token.term)
    .map((term) => reading(vocabulary, token.term, term))
    .filter((found) => found !== undefined)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_READINGS);
}

function alternative(
  vocabulary: Vocabulary,
  term: string | undefined,
  reason: Alternative["reason"],
): Alternative | undefined {
  const id = term === undefined ? undefined : vocabulary.idOf(term);
  return id === undefined ? undefined : { ids: [id], weight: WEIGHT[reason], reason };
}

/** `uae` for an acronym `UAE` and the other way round: chat is written in either. */
function otherCase({ shape, folded }: Token): string | undefined {
  if (shape === "acronym") return folded;
  return folded.length <= LONGEST_ACRONYM ? folded.toUpperCase() : undefined;
}

function reading(vocabulary: Vocabulary, typed: string, term: string): Alternative | undefined {
  if (term.startsWith(typed)) return alternative(vocabulary, term, "beginning");
  const limit = typed.length < LENGTH_FOR_TWO_MISTAKES ? 1 : 2;
  const mistakes = editDistance(typed, term, limit);
  if (mistakes > limit || typed[0] !== term[0]) return undefined;
  const found = alternative(vocabulary, term, "typo");
  return found && { ...found, weight: found.weight / mistakes ** 0.5 };
}
