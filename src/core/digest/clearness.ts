import { isPlaceName } from "../language/place-names.ts";

/** A statement with fewer words that count says less than most. */
const SHORT_WORDS = 10;

/** What is left of a line whose speaker was introduced elsewhere. */
const KNOWN_BY_SURNAME = 0.8;

const SAYS =
  "[Ss]aid|says|[Nn]oted|notes|added|adds|told|wrote|writes|argued|argues|warned|warns|comments|commented|explained|explains|emphasi[sz]es|emphasi[sz]ed|observed|observes";

/** `Rossi said`, `noted Rossi`; not `Anna Rossi said`, `Judge Rossi said`, `The Senate said`. */
const SURNAME_SAYS = new RegExp(
  `(?<!\\p{Lu}[\\p{L}.’'-]* )(?<![\\p{L}])(\\p{Lu}\\p{Ll}[\\p{L}’'-]*) (?:${SAYS})\\b|\\b(?:${SAYS}) (\\p{Lu}\\p{Ll}[\\p{L}’'-]*)\\b(?! \\p{Lu})`,
  "u",
);

/**
 * How well a line is understood by itself, 0 to 1: less for one of few words (a length cut-off as
 * in Kupiec et al., A trainable document summarizer, 1995, made smooth), and for the words of
 * someone whom only another line introduces (exophora: Paice, 1990).
 */
export function clearnessOf(text: string, words: number): number {
  const [, before, after] = SURNAME_SAYS.exec(text) ?? [];
  const speaker = before ?? after;
  const unknown = speaker !== undefined && !isPlaceName(speaker);
  return Math.min(1, words / SHORT_WORDS) * (unknown ? KNOWN_BY_SURNAME : 1);
}
