import type { Token } from "./tokens.ts";

/** What a sentence offers beside its words; one bit each, found once when the corpus is built. */
export const TRAIT = {
  /** A capitalised word or acronym that does not open the sentence. */
  name: 1 << 0,
  number: 1 << 1,
  /** A calendar date, a month with a capital, a weekday or a year. */
  date: 1 << 2,
  money: 1 << 3,
  percent: 1 << 4,
  /** Words inside quotation marks. */
  quotation: 1 << 5,
  /** A verb of saying or an attribution. */
  speech: 1 << 6,
  cause: 1 << 7,
  negation: 1 << 8,
  /** May, might, could …: possible, not stated. */
  modal: 1 << 9,
  /** Ends in a question mark. */
  question: 1 << 10,
  /** Opens with a pronoun or another word that points back. */
  pointsBack: 1 << 11,
  /** In, at, near … followed by a name. */
  place: 1 << 12,
  /** X is a …, X, a …, X (Y): says what something is. */
  definition: 1 << 13,
  /** A number of years, days, hours … */
  duration: 1 << 15,
  /** Two names side by side, or one behind a title: a person by full name. */
  person: 1 << 14,
} as const;

export type Trait = keyof typeof TRAIT;

/** Verbs of saying, as Levin's class 37 (English Verb Classes and Alternations, 1993) in brief. */
export const SPEECH =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?)|writ(?:es?|ing)|wrote|add(?:s|ed)|argu(?:es?|ed|ing)|claim(?:s|ed)|not(?:es?|ed|ing)|describ(?:es?|ed|ing)|call(?:s|ed|ing)?|explain(?:s|ed)|warn(?:s|ed)|stress(?:es|ed)|insist(?:s|ed)|den(?:y|ies|ied)|announc(?:es?|ed)|respond(?:s|ed)|repl(?:y|ies|ied)|comment(?:s|ed)|observ(?:es?|ed)|suggest(?:s|ed)|emphasi[sz](?:es?|ed)|conced(?:es?|ed)|accus(?:es?|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:es?|ed)|vow(?:s|ed)|urg(?:es?|ed)|caution(?:s|ed)|scoff(?:s|ed)|underscor(?:es?|ed)|declar(?:es?|ed)|according to|quoted|asked|believes?|predict(?:s|ed)|expect(?:s|ed)|hop(?:es|ed)|label(?:s|l?ed)|brand(?:s|ed|ing))\b/iu;

const PATTERNS: readonly (readonly [Trait, RegExp])[] = [
  [
    "date",
    /\b(?:1\d{3}|20\d{2})s?\b|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\b(?:yesterday|today|tomorrow|last (?:week|month|year)|this (?:week|month|year)|century|decades?)\b/u,
  ],
  ["money", /[$€£¥₽]|\b(?:dollars?|euros?|pounds?|rubles?|roubles?|yuan|USD|EUR|GBP)\b/iu],
  [
    "duration",
    /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|few|a|an)[ -](?:more )?(?:second|minute|hour|day|week|month|year|decade|centur(?:y|ie))s?\b/iu,
  ],
  ["percent", /%|\bper ?cent\b/iu],
  ["quotation", /["“”„«»]|(?<!\p{L})[‘'][^'’]{2,}/u],
  ["speech", SPEECH],
  [
    "cause",
    /\b(?:because|due to|since|owing to|thanks to|as a result|result(?:s|ed|ing)? (?:in|from)|so that|in order to|therefore|thus|hence|caus(?:es?|ed|ing)|reasons?|driven by|led to|leads? to|for fear|fear(?:s|ed|ing)|to avoid|amid|why|given|wants? to|seek(?:s|ing)? to|aim(?:s|ed|ing)? to)\b/iu,
  ],
  [
    "negation",
    /\b(?:not?|never|nor|none|neither|without|cannot|nothing|nobody|hardly|fail(?:s|ed|ure)?|refus(?:es?|ed|al))\b|n['’]t\b/iu,
  ],
  ["modal", /\b(?:may|might|could|would|should|likely|perhaps|possibly|expected)\b/iu],
  ["question", /\?["”’)\]]*$/u],
  [
    "pointsBack",
    /^["“‘'(]*(?:he|she|they|it|this|these|that|those|his|her|their|its|him|them|such|both|but|and|so|then|there|here|however|also|instead|meanwhile|moreover|still|yet|thus|therefore)\b/iu,
  ],
  ["place", /\b(?:in|at|near|from|to|off|across|outside|inside|around)\s+(?:the\s+)?\p{Lu}/u],
  [
    "definition",
    /\b(?:is|are|was|were|means?|stands? for|refers? to|known as|defined as|called)\s+(?:an?|the|one)?\b|,\s+(?:an?|the)\s[^,]{3,80}[,.]|\([\p{Lu}]{2,}\)|—|:/u,
  ],
  [
    "person",
    /\b(?!(?:The|An?|In|On|At|By|For|From|As|If|But|And|When|While|After|Before|Since|Its?|His|Her|Their|This|That|These|Those) )\p{Lu}[\p{Ll}’'-]+ (?:\p{Lu}\. ?)*(?:(?:al|bin|de|van|von|der|la|el)[- ])?\p{Lu}[\p{Ll}’'-]+|\b(?:Mr|Mrs|Ms|Dr|Prof|President|Minister|Senator|Ayatollah|Pope|King|Queen|Sir)\.? \p{Lu}/u,
  ],
];

/** The traits of a sentence as one number; `tokens` are those of `sentence`. */
export function traitsOf(sentence: string, tokens: readonly Token[]): number {
  let traits = 0;
  for (const [trait, pattern] of PATTERNS) if (pattern.test(sentence)) traits |= TRAIT[trait];
  const [, ...inner] = tokens;
  if (inner.some(({ shape, stop }) => shape === "acronym" || (shape === "name" && !stop))) {
    traits |= TRAIT.name;
  }
  if (tokens.some(({ shape }) => shape === "number")) traits |= TRAIT.number;
  return traits;
}
