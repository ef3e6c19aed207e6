import { plainText } from "../corpus/corpus.ts";
import { datesIn } from "../language/dates.ts";
import { quantitiesIn } from "../language/quantities.ts";
import type { Token } from "../language/tokens.ts";
import type { Form } from "../question/form.ts";
import type { Setting } from "./candidates.ts";
import type { Chosen, Excerpt } from "./chosen.ts";
import { hasTrait, holds, share } from "./feature.ts";
import { definitionGiven, quantityWithUnit } from "./kinds.ts";
import { isUnit } from "./measure.ts";
import type { Evidence, Ranking, Weights } from "./rank.ts";
import { termOfToken } from "./statement.ts";
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from "./weights.ts";
import { meaning } from "./wording.ts";

/** One reason to believe, or not, that the first quote answers. None depends on corpus size. */
export type Sign = (quoted: Excerpt, ranking: Ranking) => number;

/** The best sentence's part of all evidence, were the scores logarithms of odds. */
const dominance: Sign = ({ score: best }, { evidence }) =>
  1 / evidence.slice(0, 10).reduce((sum, { score }) => sum + Math.exp(score - best), 0);

/** Past so many words held, one more makes no one surer. */
const ENOUGH_WORDS = 5;

/** How many of the question's words the sentence or its titles hold: one may be chance. */
const matched: Sign = (best, { setting }) =>
  Math.min(ENOUGH_WORDS, setting.question.terms.filter((_, term) => holds(best, term)).length) /
  ENOUGH_WORDS;

/** Share of the question's idf in words that occur nowhere in the corpus. */
const unknown: Sign = (_, { setting }) =>
  share(setting, (term) => setting.question.terms[term]?.alternatives.length === 0);

/** Share of the question's idf in names, however typed, that not even the passage holds. */
const absentName: Sign = (best, { setting }) =>
  share(setting, (term) => setting.names[term] === true && isAbsent(term, [best]));

/** The question is about somebody or something by name that neither quote nor passage holds. */
const absentSubject: Sign = (quoted, { setting }) => {
  const { subject } = setting.question;
  if (subject === undefined || setting.names[subject] !== true) return 0;
  return Number(isAbsent(subject, sentencesOf(quoted)));
};

/** A number or a day of the question, such as a year, is in neither quote nor passage. */
const absentNumber: Sign = (quoted, { setting }) =>
  Number(
    setting.question.terms.some(
      ({ shape }, term) =>
        (shape === "number" || shape === "day") && isAbsent(term, sentencesOf(quoted)),
    ),
  );

const ASK_FOR_QUANTITY: ReadonlySet<Form> = new Set(["number", "amount", "duration"]);

/** A quantity is asked for and the quote gives none that the question does not give itself. */
const missingQuantity: Sign = (quoted, { setting }) => {
  if (!ASK_FOR_QUANTITY.has(setting.question.form)) return 0;
  return Number(!sentencesOf(quoted).some((one) => givesQuantity(one, setting)));
};

/** The quote gives no number beside a word of the question, which may be what is counted. */
const missingUnit: Sign = (quoted, { setting }) => {
  if (setting.question.form !== "number") return 0;
  return Number(sentencesOf(quoted).every((one) => quantityWithUnit(one, setting) === 0));
};

function sentencesOf(quoted: Excerpt): readonly Evidence[] {
  return [quoted, ...quoted.neighbours];
}

function isAbsent(term: number, sentences: readonly Evidence[]): boolean {
  return sentences.every((one) => !holds(one, term) && one.found.passage[term] === 0);
}

/** Stands before a date from which or until which something was. */
const FROM_OR_UNTIL = /\b(?:since|from|until|till|between|through)\s+(?:\p{L}+\s+){0,2}$/iu;

/**
 * From when until when something was tells how long, too; an amount is money, a percentage or
 * measured in units; what is counted is not measured in units that nobody asked for.
 */
function givesQuantity(one: Evidence, setting: Setting): boolean {
  const { corpus, question } = setting;
  const text = plainText(one.document.document, one.sentence.start, one.sentence.end);
  const dates = datesIn(text);
  const isBound = ({ start }: { readonly start: number }) =>
    FROM_OR_UNTIL.test(text.slice(0, start));
  if (question.form === "duration" && dates.some(isBound)) return true;
  if (question.form === "amount" && hasTrait(one, "amount", setting)) return true;
  const counts = /\bhow many\b/i.test(question.text);
  const tokens = corpus.analyzer.tokens(text);
  const isAsked = (token: Token) => termOfToken(token, setting) !== undefined;
  return quantitiesIn({ text, tokens, dates }).some(({ start, end, next }) => {
    const unit = tokens.slice(next, next + 1).find(isUnit);
    if (question.form === "amount" && unit === undefined) return false;
    if (counts && unit !== undefined && unit.term !== "percent" && !isAsked(unit)) return false;
    return tokens.some(
      (token) =>
        token.shape === "number" && start <= token.start && token.end <= end && !isAsked(token),
    );
  });
}

/** All signs, in the order in which they are explained. */
export const SIGNS = {
  score: ({ score }) => score / 10,
  dominance,
  matched,
  meaning: (best, { setting }) => meaning(best, setting),
  unknown,
  absentName,
  absentSubject,
  absentNumber,
  definitionGiven: (quoted, { setting }) =>
    Math.max(...sentencesOf(quoted).map((one) => definitionGiven(one, setting))),
  missingQuantity,
  missingUnit,
  /** Documents leave dates unsaid more often than most things. */
  asksForDate: (_, { setting }) => Number(setting.question.form === "date"),
} as const satisfies Record<string, Sign>;

export type SignName = keyof typeof SIGNS;

// Object.keys forgets the type of the keys.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const SIGN_NAMES = Object.keys(SIGNS) as readonly SignName[];

/** The signs of the first quote, in the order of `SIGN_NAMES`; undefined when nothing was found. */
export function signsOf(
  ranking: Ranking,
  { evidence: [quoted] }: Chosen,
): Float64Array | undefined {
  return quoted && Float64Array.from(SIGN_NAMES, (name) => SIGNS[name](quoted, ranking));
}

/** Calibrated probability, 0 to 1, that the first quote answers the question. */
export function confidenceOf(ranking: Ranking, chosen: Chosen): number {
  const signs = signsOf(ranking, chosen);
  if (signs === undefined) return 0;
  const weights: Weights = CONFIDENCE_WEIGHTS;
  const logit = SIGN_NAMES.reduce<number>(
    (sum, name, index) => sum + (weights[name] ?? 0) * (signs[index] ?? 0),
    CONFIDENCE_BIAS,
  );
  return 1 / (1 + Math.exp(-logit));
}
