import type { Form } from "../question/form.ts";
import type { Chosen, Excerpt } from "./chosen.ts";
import { holds, share } from "./feature.ts";
import { definitionGiven, quantityWithUnit } from "./kinds.ts";
import { givesQuantity } from "./quantity-given.ts";
import type { Evidence, Ranking, Weights } from "./rank.ts";
import { speakerAsked, speaksIn } from "./speaker.ts";
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from "./weights.ts";
import { relatedness } from "./wording.ts";

/** One reason to believe, or not, that the first quote answers. None depends on corpus size. */
export type Predictor = (quoted: Excerpt, ranking: Ranking) => number;

/** The best sentence's part of all evidence, were the scores logarithms of odds. */
const softmaxShare: Predictor = ({ score: best }, { evidence }) =>
  1 / evidence.slice(0, 10).reduce((sum, { score }) => sum + Math.exp(score - best), 0);

/** Past so many words held, one more makes no one surer. */
const ENOUGH_WORDS = 5;

/** How many of the question's words the sentence or its titles hold: one may be chance. */
const matched: Predictor = (best, { setting }) =>
  Math.min(ENOUGH_WORDS, setting.question.terms.filter((_, term) => holds(best, term)).length) /
  ENOUGH_WORDS;

/** Share of the question's idf in words that occur nowhere in the corpus. */
const unknown: Predictor = (_, { setting }) =>
  share(setting, (term) => setting.question.terms[term]?.alternatives.length === 0);

/** Share of the question's idf in names, however typed, that not even the passage holds. */
const absentName: Predictor = (best, { setting }) =>
  share(setting, (term) => setting.names[term] === true && isAbsent(term, [best]));

/** The question is about somebody or something by name that neither quote nor passage holds. */
const absentSubject: Predictor = (quoted, { setting }) => {
  const { subject } = setting.question;
  if (subject === undefined || setting.names[subject] !== true) return 0;
  return Number(isAbsent(subject, sentencesOf(quoted)));
};

/** It is asked what somebody said who does not speak in the quote. */
const absentSpeaker: Predictor = (quoted, { setting }) => {
  if (setting.question.form !== "saying") return 0;
  const speaker = speakerAsked(setting);
  if (speaker.length === 0) return 0;
  return Number(!sentencesOf(quoted).some((one) => speaksIn(one, speaker, setting)));
};

/** A number or a day of the question, such as a year, is in neither quote nor passage. */
const absentNumber: Predictor = (quoted, { setting }) =>
  Number(
    setting.question.terms.some(
      ({ shape }, term) =>
        (shape === "number" || shape === "day") && isAbsent(term, sentencesOf(quoted)),
    ),
  );

const ASK_FOR_QUANTITY: ReadonlySet<Form> = new Set(["number", "amount", "duration"]);

/** A quantity is asked for and the quote gives none that the question does not give itself. */
const missingQuantity: Predictor = (quoted, { setting }) => {
  if (!ASK_FOR_QUANTITY.has(setting.question.form)) return 0;
  return Number(!sentencesOf(quoted).some((one) => givesQuantity(one, setting)));
};

/** The quote gives no number beside a word of the question, which may be what is counted. */
const missingUnit: Predictor = (quoted, { setting }) => {
  if (setting.question.form !== "number") return 0;
  return Number(sentencesOf(quoted).every((one) => quantityWithUnit(one, setting) === 0));
};

function sentencesOf(quoted: Excerpt): readonly Evidence[] {
  return [quoted, ...quoted.neighbours];
}

function isAbsent(term: number, sentences: readonly Evidence[]): boolean {
  return sentences.every((one) => !holds(one, term) && one.found.passage[term] === 0);
}

/** All predictors, in the order in which they are explained. */
export const PREDICTORS = {
  score: ({ score }) => score / 10,
  softmaxShare,
  matched,
  relatedness: (best, { setting }) => relatedness(best, setting),
  unknown,
  absentName,
  absentSubject,
  absentSpeaker,
  absentNumber,
  definitionGiven: (quoted, { setting }) =>
    Math.max(...sentencesOf(quoted).map((one) => definitionGiven(one, setting))),
  missingQuantity,
  missingUnit,
  /** Documents leave dates unsaid more often than most things. */
  asksForDate: (_, { setting }) => Number(setting.question.form === "date"),
} as const satisfies Record<string, Predictor>;

export type PredictorName = keyof typeof PREDICTORS;

// Object.keys forgets the type of the keys.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const PREDICTOR_NAMES = Object.keys(PREDICTORS) as readonly PredictorName[];

/** The predictors of the first quote, in the order of `PREDICTOR_NAMES`; undefined when nothing was found. */
export function predictorsOf(
  ranking: Ranking,
  { evidence: [quoted] }: Chosen,
): Float64Array | undefined {
  return quoted && Float64Array.from(PREDICTOR_NAMES, (name) => PREDICTORS[name](quoted, ranking));
}

/** Calibrated probability, 0 to 1, that the first quote answers the question. */
export function confidenceOf(ranking: Ranking, chosen: Chosen): number {
  const predictors = predictorsOf(ranking, chosen);
  if (predictors === undefined) return 0;
  const weights: Weights = CONFIDENCE_WEIGHTS;
  const logit = PREDICTOR_NAMES.reduce<number>(
    (sum, name, index) => sum + (weights[name] ?? 0) * (predictors[index] ?? 0),
    CONFIDENCE_BIAS,
  );
  return 1 / (1 + Math.exp(-logit));
}
