import type { Form } from "../question/form.ts";
import { hasTrait, holds, isName, share } from "./feature.ts";
import { quantityGiven } from "./kinds.ts";
import type { Evidence, Ranking, Weights } from "./rank.ts";
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from "./weights.ts";
import { meaning } from "./wording.ts";

/** One reason to believe, or not, that the best evidence answers. None depends on corpus size. */
export type Sign = (best: Evidence, ranking: Ranking) => number;

/** The best sentence's part of all evidence, were the scores logarithms of odds. */
const dominance: Sign = (best, { evidence }) =>
  1 / evidence.slice(0, 10).reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);

/** Past so many words held, one more makes no one surer. */
const ENOUGH_WORDS = 5;

/** How many of the question's words the sentence or its titles hold: one may be chance. */
const matched: Sign = (best, { setting }) =>
  Math.min(ENOUGH_WORDS, setting.question.terms.filter((_, term) => holds(best, term)).length) /
  ENOUGH_WORDS;

/** Share of the question's idf in words that occur nowhere in the corpus. */
const unknown: Sign = (_, { setting }) =>
  share(setting, (term) => setting.question.terms[term]?.alternatives.length === 0);

/** Share of the question's idf in names, typed with capitals, that the sentence lacks. */
const missingName: Sign = ({ found }, { setting }) =>
  share(setting, (term) => {
    const shape = setting.question.terms[term]?.shape;
    return (shape === "name" || shape === "acronym") && found.sentence[term] === 0;
  });

/** Share of the question's idf in names, however typed, that not even the passage holds. */
const absentName: Sign = (best, { setting }) =>
  share(
    setting,
    (term) => isName(term, setting) && !holds(best, term) && best.found.passage[term] === 0,
  );

/** A quantity is asked for and the sentence gives none; an amount is money or a percentage. */
const missingQuantity: Sign = (best, { setting }) => {
  const { form } = setting.question;
  if (form === "amount") return Number(!hasTrait(best, "amount", setting));
  return Number(["number", "duration"].includes(form) && quantityGiven(best, setting) === 0);
};

/** The form, where it says how often documents leave such a thing unsaid. */
function asksFor(form: Form): Sign {
  return (_, { setting }) => Number(setting.question.form === form);
}

/** All signs, in the order in which they are explained. */
export const SIGNS = {
  score: ({ score }) => score / 10,
  dominance,
  matched,
  meaning: (best, { setting }) => meaning(best, setting),
  unknown,
  missingName,
  absentName,
  missingQuantity,
  asksForNumber: asksFor("number"),
  asksForDate: asksFor("date"),
} as const satisfies Record<string, Sign>;

export type SignName = keyof typeof SIGNS;

// Object.keys forgets the type of the keys.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const SIGN_NAMES = Object.keys(SIGNS) as readonly SignName[];

/** The signs of a ranking, in the order of `SIGN_NAMES`; undefined when nothing was found. */
export function signsOf(ranking: Ranking): Float64Array | undefined {
  const [best] = ranking.evidence;
  return best && Float64Array.from(SIGN_NAMES, (name) => SIGNS[name](best, ranking));
}

/** Calibrated probability, 0 to 1, that the best evidence answers the question. */
export function confidenceOf(ranking: Ranking): number {
  const signs = signsOf(ranking);
  if (signs === undefined) return 0;
  const weights: Weights = CONFIDENCE_WEIGHTS;
  const logit = SIGN_NAMES.reduce<number>(
    (sum, name, index) => sum + (weights[name] ?? 0) * (signs[index] ?? 0),
    CONFIDENCE_BIAS,
  );
  return 1 / (1 + Math.exp(-logit));
}
