import type { SignName } from "../evidence/confidence.ts";
import type { FeatureName } from "../evidence/features.ts";
import type { Form } from "../question/form.ts";

/** What each form asks for. */
export const FORM_TEXT: Readonly<Record<Form, string>> = {
  person: "a person or a group",
  date: "a date",
  place: "a place",
  number: "a number",
  duration: "a length of time",
  amount: "an amount",
  cause: "a reason",
  saying: "what somebody said",
  definition: "what something is",
  statement: "whether something is so",
  manner: "how something is done",
  thing: "a thing",
  keywords: "lines about some words (no question)",
};

/** Features in plain words; each completes "what counts for this sentence". */
export const FEATURE_TEXT: Readonly<Record<FeatureName, string>> = {
  sentence: "rare words of the question in it",
  passage: "words of the question in its paragraph",
  title: "words of the question in title and headings",
  coverage: "how much of the question it holds",
  titleCoverage: "words that only title and headings hold",
  predicate: "what is asked about the names",
  kinship: "words spelt alike",
  meaning: "words of related meaning",
  pointsBack: "what the sentence before says",
  closeness: "the words stand close together",
  position: "early in the document",
  depth: "far into its paragraph",
  length: "its length",
  personNamed: "it names somebody",
  dateGiven: "it gives a date",
  yearGiven: "it gives a year",
  placeNamed: "it names a place",
  numberGiven: "it gives a number",
  numberWithUnit: "a number beside what is counted",
  durationGiven: "it gives a length of time",
  amountGiven: "it gives an amount",
  causeGiven: "it gives a reason",
  definitionGiven: "it says what something is",
  definitionOpens: "it opens with the word asked about",
};

/** Signs in plain words; `bias` is where every question starts. */
export const SIGN_TEXT: Readonly<Record<SignName | "bias", string>> = {
  bias: "where every question starts",
  score: "points of the first sentence",
  margin: "lead over the second",
  dominance: "lead over the next ten",
  coverage: "how much of the question it holds",
  sentence: "rare words of the question in it",
  passage: "words of the question in its paragraph",
  predicate: "what is asked about the names",
  kinship: "words spelt alike",
  meaning: "words of related meaning",
  missing: "words that it lacks",
  rarestMissing: "the rarest word that it lacks",
  unknown: "words found in no document",
  foreign: "words that its document lacks",
  missingNumber: "a number that it lacks",
  missingName: "a name that it lacks",
  wrongKind: "it does not offer what is asked for",
  brevity: "few words to go by",
};
