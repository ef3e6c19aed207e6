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

/** What is left of a line that tells what was before. */
const BACKGROUND = 0.7;

/** `Ten years ago, …`, `In recent years, …`, `In the early days of …`, `Last May, …`. */
const OPENS_IN_THE_PAST = new RegExp(
  `^(?:${[
    "[\\p{L}\\d-]+ (?:months|years|decades) ago",
    "(?:in|over|during|for) (?:the )?(?:recent|past|last|previous|earlier) (?:month|year|decade)s?",
    "in the (?:early|late|first) (?:days|weeks|months|years|\\d{4}s)",
    "last (?:year|decade|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)",
  ].join("|")})\\b`,
  "iu",
);

/**
 * How well a line tells what is new, understood by itself, 0 to 1: less for one of few words (a
 * length cut-off as in Kupiec et al., A trainable document summarizer, 1995, made smooth), for the
 * words of someone whom only another line introduces (exophora: Paice, 1990), and for background,
 * which opens with a time before the news (van Dijk, News as Discourse, 1988).
 */
export function clearnessOf(text: string, words: number): number {
  const [, before, after] = SURNAME_SAYS.exec(text) ?? [];
  const speaker = before ?? after;
  const unknown = speaker !== undefined && !isPlaceName(speaker);
  return (
    Math.min(1, words / SHORT_WORDS) *
    (unknown ? KNOWN_BY_SURNAME : 1) *
    (OPENS_IN_THE_PAST.test(text) ? BACKGROUND : 1)
  );
}
