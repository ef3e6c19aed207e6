import type { PredictorName } from "../evidence/confidence.ts";
import type { FeatureName } from "../evidence/features.ts";
import type { ExplainedEvidence } from "../explain.ts";
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
  passage: "words of the question in its paragraph",
  title: "words of the question in title and headings",
  coverage: "how much of the question it holds",
  titleCoverage: "words that only title and headings hold",
  relatedness: "words of related meaning",
  vectorSimilarity: "words used for the same things",
  namesAbsent: "names of the question that nothing near it holds",
  proximity: "the words stand close together",
  position: "early in the document",
  personNamed: "it names somebody",
  quotationGiven: "it quotes somebody",
  dateGiven: "it gives a date",
  yearGiven: "it gives a year",
  quantityGiven: "it gives a quantity",
  quantityWithUnit: "a quantity beside what is counted",
  causeGiven: "it speaks of a cause or an effect",
  reasonGiven: "it gives a reason",
  definitionGiven: "it says what that is",
};

/** Predictors in plain words; `bias` is where every question starts. */
export const PREDICTOR_TEXT: Readonly<Record<PredictorName | "bias", string>> = {
  bias: "where every question starts",
  score: "points of the first sentence",
  softmaxShare: "lead over the next nine",
  matched: "how many of the words it holds",
  relatedness: "words of related meaning",
  unknown: "words found in no document",
  absentName: "a name that its paragraph lacks too",
  absentSubject: "it does not name whom or what the question is about",
  absentSpeaker: "it is not the one asked about who speaks",
  absentNumber: "a number or a day of the question that its paragraph lacks too",
  definitionGiven: "it says what that is",
  missingQuantity: "it gives no quantity, which is asked for",
  missingUnit: "it gives no number of what is counted",
  asksForDate: "a date is asked for",
};

/** What a sentence has of the question: `“ferry”; “found” for “discovered”; no “Odesa” near it`. */
export function heldText(
  { matched, related, lacks }: Pick<ExplainedEvidence, "matched" | "related" | "lacks">,
  show: (word: string) => string,
): string {
  const words = matched.length === 0 ? "none of the words itself" : matched.map(show).join(", ");
  const others = related.map(({ written, word }) => `${show(word)} for ${show(written)}`);
  const names = lacks.length === 0 ? [] : [`no ${lacks.map(show).join(", no ")} in or near it`];
  return [words, ...others, ...names].join("; ");
}
