/** What a sentence offers beside its words; one bit each. */
export const TRAIT = {
  /** A calendar date, a month with a capital, a weekday or a year. */
  date: 1 << 0,
  /** A sum of money or a percentage. */
  amount: 1 << 1,
  /** A word that joins a cause and an effect. */
  cause: 1 << 2,
  /** A word after which the cause follows. */
  reason: 1 << 3,
  /** Opens with a pronoun or another word that points back. */
  pointsBack: 1 << 4,
  /** Ends in a question mark. */
  question: 1 << 5,
  /** Holds a quotation mark, or what a damaged encoding has left of one. */
  quotation: 1 << 6,
} as const;

export type Trait = keyof typeof TRAIT;

const PATTERNS: readonly (readonly [Trait, RegExp])[] = [
  [
    "date",
    /\b(?:1\d{3}|20\d{2})s?\b|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\b(?:yesterday|today|tomorrow|last (?:night|week|month|year|spring|summer|autumn|fall|winter)|this (?:week|month|year)|(?:hours?|days?|weeks?|months?|years?|decades?) (?:ago|earlier|later)|century|decades?)\b/u,
  ],
  [
    "amount",
    /[$€£¥₽%]|\b(?:dollars?|euros?|pounds?|rubles?|roubles?|yuan|USD|EUR|GBP|per ?cent)\b/iu,
  ],
  [
    "cause",
    /\b(?:because|due to|since|owing to|thanks to|as a result|result(?:s|ed|ing)? (?:in|from)|so that|in order to|therefore|thus|hence|caus(?:es?|ed|ing)|reasons?|driven by|led to|leads? to|for fear|fear(?:s|ed|ing)|to avoid|amid|why|given|wants? to|seek(?:s|ing)? to|aim(?:s|ed|ing)? to)\b/iu,
  ],
  [
    "reason",
    /\b(?:because|due to|owing to|thanks to|so that|in order to|caus(?:es?|ed|ing)|reasons?|driven by|for fear|fear(?:s|ed|ing)|to avoid|result(?:s|ed|ing)? from|aim(?:s|ed|ing)? to|wants? to|seek(?:s|ing)? to)\b/iu,
  ],
  [
    "pointsBack",
    /^["“‘'(]*(?:he|she|they|it|this|these|that|those|his|her|their|its|him|them|such|both|but|and|so|then|there|here|however|also|instead|meanwhile|moreover|still|yet|thus|therefore)\b/iu,
  ],
  ["quotation", /["“”„«»\uFFFD]/u],
  ["question", /\?["”’)\]*_]*$/u],
];

/** The traits of a sentence as one number. */
export function traitsOf(sentence: string): number {
  return PATTERNS.reduce(
    (traits, [trait, pattern]) => (pattern.test(sentence) ? traits | TRAIT[trait] : traits),
    0,
  );
}
