import { isPlaceName } from "../language/place-names.ts";

/**
 * Words that join a sentence to the one before it. Not `nevertheless`, `conversely`, `in fact` and the
 * like: they turn the thought, and what follows is whole without it.
 */
const CONNECTIVES =
  "and|but|or|so(?! far)|yet|nor|then|thus|hence|therefore|instead|similarly|likewise|consequently|accordingly|otherwise|besides|still|again|also|too|even so|that said|as a (?:result|consequence)(?! of)|as such|in (?:return|turn|contrast)(?! (?:for|of|to)\\b)|by contrast|in other words|for (?:example|instance|that reason)|at (?:the same|that|this) time|at the time(?! of)|among other things|on the (?:one|other) hand|on the contrary|after all|of course|never mind|first|firstly|second|secondly|third|thirdly|finally|lastly|next|later|afterwards|earlier|(?:before|after|since|until) (?:that|then)|as (?:will|did|do|does)";

const PRONOUNS =
  "he|she|they|it|him|her|them|his|their|theirs|its|this|that|these|those|such|both|here|there|neither (?:of|is|was|has|have|did)|(?:all|some|many|most|one|none) of (?:them|this|these|those)|the (?:two|three|latter|former|same|others?|pair)|in the (?:latter|former)";

const OPENS_WITH_CONNECTIVE = new RegExp(`^(?:${CONNECTIVES})(?=[\\s,])`, "iu");
const OPENS_WITH_PRONOUN = new RegExp(`^(?:${PRONOUNS})(?=[\\s,’'])`, "iu");

/** `It is clear that …`, `There is no …`, `Both Paris and Rome`: nothing is pointed at. */
const POINTS_AT_NOTHING =
  /^(?:[Ii]t (?:is|was|remains|seems|appears) [\p{L}-]+ (?:to|that|whether|how)\b|[Tt]here (?:is|are|was|were|will|has|have)\b|[Bb]oth \p{Lu})/u;

/** A pronoun after a short opening: `So far, he …`, `By 2025, it …`. */
const PRONOUN_AFTER_OPENING =
  /^[^,]{1,60}, (?:he|she|they|it|his|her|their|its|this|that|these|those)\b/iu;

/** `Tehran, in turn, …`, `Much, however, is clear.` */
const CONNECTIVE_INSIDE =
  /^.{0,120}, (?:however|in turn|nevertheless|nonetheless|therefore|meanwhile|moreover|likewise|conversely|too|then|though|instead|for (?:example|instance)|for (?:his|her|their|its) part)\b(?=[, ])/iu;

/** `“…,” he said`: who? */
const SPEAKER_IS_PRONOUN =
  /\b(?:he|she|they) (?:said|says|told|added|adds|wrote|writes|argued|argues|noted|notes|explained|explains|warned|warns|asked|asks|claimed|claims)\b/iu;

/** Nouns that stand for something said before (Schmid, English Abstract Nouns as Conceptual Shells, 2000). */
const SHELLS =
  "developments?|moves?|decisions?|deals?|agreements?|accords?|steps?|allegations?|accusations?|claims?|statements?|remarks?|comments?|announcements?|proposals?|plans?|incidents?|episodes?|results?|outcomes?|approach|stance|tactics?|measures?|changes|issues?|problems?|matters?|ideas?|findings?|people|men|women|pair|duo|document|report|study|letter|treaty|contract|cooperation|ties";

/**
 * `The move …`, `That cautious stance …`. A name before the noun, or what follows it, fills it:
 * `the Swiss decision`, `the decision of the court`.
 */
const UNFILLED_SHELL = new RegExp(
  `^(?:The|That|This|These|Those|Such(?: an?)?|Another)(?: (?!of\\b)[\\p{Ll}-]+){0,2}? (?:${SHELLS})(?! (?:of|on|in|between|from|with|to|at|by|for|against|over|about|that|which|who|whose)\\b)(?=[\\s,.])`,
  "u",
);

/** What was said before, wherever it is taken up: `this would`, `the same approach`, `a month later`. */
const DANGLES =
  /\b(?:this|these|those) (?:is|are|was|were|will|would|could|can|may|might|means?|time|way|approach)\b|\b(?:this|that) as\b|\bthe same (?:approach|way|thing|reason|could|is|was|time|question|problem|conclusion)\b|\b(?:days?|weeks?|months?|years?) (?:later|earlier)\b|\bthe (?:next|following) (?:day|week|month|year)\b|\b(?:a|the) subsequent\b|\bthe two (?:countries|states|sides|men|women|leaders|companies|parties)\b/iu;

const GENDERED = /\b(?:he|she|his|her|him|hers)\b/iu;

/** Someone who holds an office is known well enough: `the Russian president and his …`. */
const OFFICE =
  /\b(?:president|minister|chief|leader|king|queen|prince|pope|ambassador|envoy|chancellor|senator|governor|mayor|general|director|chair(?:man|woman)?|professor|manager|author)\b/iu;

const NAME = /(?<![\p{L}\p{N}]|\bthe )\p{Lu}\p{Ll}[\p{L}-]*/gu;
const FULL_NAME = /\p{Lu}\p{Ll}[\p{L}-]+ \p{Lu}\p{Ll}[\p{L}-]+/u;

/** `After his return, Name Surname …`: the pronoun looks ahead. */
const LOOKS_AHEAD =
  /^(?:In|After|Before|During|With|Despite|For|On|At|Under|Since|Following|Speaking)\b/u;

/** Capitalised words that are no person's name: function words, participles, days and months. */
const OPENERS =
  /^(?:The|An?|In|On|At|By|For|From|To|With|Under|After|Before|During|Despite|Since|When|While|As|If|Although|Though|Because|Asked|Pressed|\p{L}+ing|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|\p{L}+day)$/u;

/**
 * Why a sentence cannot be understood without the one before it, or nothing. Rules by form alone
 * for references left open in extracts (Paice, Constructing literature abstracts by computer,
 * 1990). They are strict: there are always other lines.
 */
export function openReference(text: string): "goes on" | "points back" | undefined {
  const words = text.replace(/^["“‘'«([…—–\s]+/u, "");
  if (OPENS_WITH_CONNECTIVE.test(words) || CONNECTIVE_INSIDE.test(words)) return "goes on";
  const pointsBack =
    (OPENS_WITH_PRONOUN.test(words) && !POINTS_AT_NOTHING.test(words)) ||
    [PRONOUN_AFTER_OPENING, UNFILLED_SHELL, DANGLES, SPEAKER_IS_PRONOUN].some((one) =>
      one.test(words),
    ) ||
    hasUnknownPerson(words);
  return pointsBack ? "points back" : undefined;
}

/** A `he` or `she`, and nobody before that it could be. */
function hasUnknownPerson(text: string): boolean {
  const pronoun = GENDERED.exec(text);
  if (pronoun === null) return false;
  const before = text.slice(0, pronoun.index);
  const looksAhead = LOOKS_AHEAD.test(text) && FULL_NAME.test(text.slice(pronoun.index));
  const names = [...before.matchAll(NAME)].map(([name]) => name);
  const somebody = names.some((name) => !OPENERS.test(name) && !isPlaceName(name));
  return !looksAhead && !somebody && !OFFICE.test(before);
}
