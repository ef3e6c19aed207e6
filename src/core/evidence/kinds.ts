import { plainText } from "../corpus/corpus.ts";
import type { Trait } from "../language/traits.ts";
import type { Form } from "../question/form.ts";
import type { Candidate, Setting } from "./candidates.ts";
import { type Feature, hasTrait } from "./feature.ts";

/*
 * Whether a sentence offers the kind of thing that the question's form asks for (expected answer
 * types, as in Voorhees, The TREC-8 Question Answering Track Report, 1999).
 */

type Test = (candidate: Candidate, setting: Setting) => boolean;

/** 1 when the question has this form and the sentence passes the test. */
function offers(asked: Form | readonly Form[], test: Test): Feature {
  const forms = new Set<Form>(typeof asked === "string" ? [asked] : asked);
  return (candidate, setting) =>
    Number(forms.has(setting.question.form) && test(candidate, setting));
}

function withTrait(trait: Trait): Test {
  return (candidate, setting) => hasTrait(candidate, trait, setting);
}

/** A name that the question does not give. */
const newName: Test = ({ index }, { corpus, matcher }) =>
  corpus.detailsOf(index).names.some((id) => matcher.termOf(id) === undefined);

const YEAR = /^(?:1\d|20)\d\d$/;

/** Vocabulary ids of the numbers that the question does not give, either years or others. */
function newNumbers(isYear: boolean, { index }: Candidate, { corpus, matcher }: Setting) {
  return corpus
    .detailsOf(index)
    .numbers.filter(
      (id) =>
        matcher.termOf(id) === undefined && YEAR.test(corpus.vocabulary.termOf(id)) === isYear,
    );
}

const newYear: Test = (candidate, setting) => newNumbers(true, candidate, setting).length > 0;
const newNumber: Test = (candidate, setting) => newNumbers(false, candidate, setting).length > 0;

/** A number that the question does not give, beside a word of the question, its unit; a name is none. */
const numberWithUnit: Test = (candidate, setting) => {
  const { terms } = candidate;
  const { matcher, question, names } = setting;
  const numbers = newNumbers(false, candidate, setting);
  return terms.some((id, at) => {
    if (!numbers.includes(id)) return false;
    return [at + 1, at + 2, at - 1].some((near) => {
      const term = matcher.termOf(terms[near] ?? -1);
      if (term === undefined || names[term] === true) return false;
      return question.terms[term]?.shape !== "number";
    });
  });
};

/**
 * The first word asked about stands before `is`, a comma or a dash, or in brackets: what follows, or
 * what the brackets follow, says what it is.
 */
const saysWhat: Test = ({ document, sentence }, { question }) => {
  const asked = question.terms[0]?.written.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (asked === undefined) return false;
  const said = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:\\(${asked}\\)|${asked}["”’)]*(?:,| is | are | was | were | ?[—–] ))`,
    "iu",
  );
  return said.test(plainText(document.document, sentence.start, sentence.end));
};

/** Who: a name that the question does not give. */
export const personNamed = offers("person", newName);
/** What somebody said: words in quotation marks, also where a damaged encoding left only marks of damage. */
export const quotationGiven = offers("saying", withTrait("quotation"));
/** When: a calendar date, a weekday, `yesterday`, `ten years ago`. */
export const dateGiven = offers("date", withTrait("date"));
/** When: a year that the question does not give. */
export const yearGiven = offers("date", newYear);
/** A year is no quantity. */
export const quantityGiven = offers(["number", "duration", "amount"], newNumber);
export const quantityWithUnit = offers("number", numberWithUnit);
/** Any word that joins cause and effect, in whichever order: `as a result`, `since`, `amid`. */
export const causeGiven = offers("cause", withTrait("cause"));
/** What follows is the cause: `because`, `for fear`, `in order to`. */
export const reasonGiven = offers("cause", withTrait("reason"));
/** What is X: what X is called, stands beside it. */
export const definitionGiven = offers("definition", saysWhat);
