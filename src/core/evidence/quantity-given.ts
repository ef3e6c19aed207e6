import { plainText } from "../corpus/corpus.ts";
import { datesIn } from "../language/dates.ts";
import { type Quantity, quantitiesIn } from "../language/quantities.ts";
import type { Token } from "../language/tokens.ts";
import type { Setting } from "./candidates.ts";
import { hasTrait } from "./feature.ts";
import { countedBy, isUnit, isUnitOfTime } from "./measure.ts";
import type { Evidence } from "./rank.ts";
import { termOfToken } from "./statement.ts";

/** Stands before a date from which or until which something was. */
const FROM_OR_UNTIL = /\b(?:since|from|until|till|between|through)\s+(?:\p{L}+\s+){0,2}$/iu;

const ASKS_FOR_MONEY = /\b(?:costs?|prices?|pay|paid|expensive|worth)\b/iu;
const ASKS_FOR_TIME = /\btime\b/iu;

/** So many words behind `two of` may say what is counted: `the old ferry's two pilots`. */
const MOST_AFTER_OF = 5;

/**
 * Whether a sentence gives a quantity of the kind that is asked for and that the question does not give
 * itself. From when until when something was tells how long, too.
 */
export function givesQuantity(one: Evidence, setting: Setting): boolean {
  const { corpus, question } = setting;
  const text = plainText(one.document.document, one.sentence.start, one.sentence.end);
  const dates = datesIn(text);
  const isBound = ({ start }: { readonly start: number }) =>
    FROM_OR_UNTIL.test(text.slice(0, start));
  if (question.form === "duration" && dates.some(isBound)) return true;
  if (question.form === "amount") {
    if (hasTrait(one, "amount", setting)) return true;
    if (ASKS_FOR_MONEY.test(question.text)) return false;
  }
  const tokens = corpus.analyzer.tokens(text);
  return quantitiesIn({ text, tokens, dates }).some(
    (quantity) =>
      isNew(quantity, tokens, setting) &&
      hasUnitAsked(tokens[quantity.next], setting) &&
      countsWhatIsAsked(tokens.slice(quantity.next), setting),
  );
}

function isNew({ start, end }: Quantity, tokens: readonly Token[], setting: Setting): boolean {
  return tokens.some(
    (token) =>
      token.shape === "number" &&
      start <= token.start &&
      token.end <= end &&
      termOfToken(token, setting) === undefined,
  );
}

/**
 * An amount has a unit, and is no length of time; what is counted (`how many`) has that of the question
 * or none.
 */
function hasUnitAsked(next: Token | undefined, setting: Setting): boolean {
  const { question, corpus } = setting;
  if (next === undefined || !isUnit(next)) return question.form !== "amount";
  const counted = countedBy(question, corpus.analyzer);
  if (counted === undefined)
    return question.form !== "amount" || !isUnitOfTime(next) || ASKS_FOR_TIME.test(question.text);
  if (counted.some(({ term }) => term === next.term)) return true;
  if (isUnitOfTime(next)) return false;
  return next.term === "percent" || termOfToken(next, setting) !== undefined;
}

/** `Two of the states` counts no ferries. */
function countsWhatIsAsked([of, ...words]: readonly Token[], setting: Setting): boolean {
  const { question, corpus } = setting;
  if (of?.folded !== "of" || countedBy(question, corpus.analyzer)?.length === 0) return true;
  return words.slice(0, MOST_AFTER_OF).some((word) => termOfToken(word, setting) !== undefined);
}
