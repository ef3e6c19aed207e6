import { mayBeSameDate, type WrittenDate } from "../language/dates.ts";
import { isSameNumber } from "../language/quantities.ts";
import type { Setting } from "./candidates.ts";
import { mayAskForNumber, measuresOf } from "./measure.ts";
import type { Evidence } from "./rank.ts";
import { isSameThing } from "./same-thing.ts";
import { type Statement, statementOf } from "./statement.ts";

/** Two pieces of evidence that give different values for the same thing. */
export interface Difference {
  /** The one that stands higher first. */
  readonly evidence: readonly [Evidence, Evidence];
  /** The values, as written in each. */
  readonly values: readonly [string, string];
}

/**
 * The best two pieces of evidence, of two documents, that give different numbers or dates for the
 * same thing; nothing when none do, or when that is not certain: a false alarm is worse than none.
 *
 * 1. Each sentence is read as a statement (`statementOf`): not what it denies, nor what once was.
 * 2. Both are about the same thing (`isSameThing`): the same words of the question, under the same
 *    circumstances, about nothing else by name.
 * 3. They give one value each in the same unit (`measuresOf`), or one date each, and no rounding
 *    makes these equal.
 */
export function differenceAmong(
  evidence: readonly Evidence[],
  setting: Setting,
): Difference | undefined {
  const { question, corpus } = setting;
  if (question.form !== "date" && !mayAskForNumber(question)) return undefined;
  const numbered = evidence.filter(({ index }) => corpus.detailsOf(index).numbers.length > 0);
  if (new Set(numbered.map(({ document }) => document)).size < 2) return undefined;
  const statements = numbered.flatMap((one) => statementOf(one, setting) ?? []);
  for (const [at, left] of statements.entries()) {
    for (const right of statements.slice(at + 1)) {
      const values = valuesOf(left, right, setting);
      if (values !== undefined) return { evidence: [left.evidence, right.evidence], values };
    }
  }
  return undefined;
}

function valuesOf(
  left: Statement,
  right: Statement,
  setting: Setting,
): readonly [string, string] | undefined {
  if (left.evidence.document === right.evidence.document) return undefined;
  const values =
    setting.question.form === "date"
      ? differentDates(left, right)
      : differentNumbers(left, right, setting);
  return values !== undefined && isSameThing(left, right, setting) ? values : undefined;
}

/** Both give one date, and these exclude each other. */
function differentDates(left: Statement, right: Statement): readonly [string, string] | undefined {
  const [a, b] = [onlyDate(left), onlyDate(right)];
  if (a === undefined || b === undefined || mayBeSameDate(a, b)) return undefined;
  return [left.text.slice(a.start, a.end), right.text.slice(b.start, b.end)];
}

function onlyDate({ dates: [date, another] }: Statement): WrittenDate | undefined {
  return date?.exact === true && another === undefined ? date : undefined;
}

/** Both give one number in the same unit, neither is any number of the other sentence. */
function differentNumbers(
  left: Statement,
  right: Statement,
  setting: Setting,
): readonly [string, string] | undefined {
  const others = measuresOf(right, setting);
  for (const [unit, a] of measuresOf(left, setting)) {
    const b = others.get(unit);
    if (a === undefined || b === undefined) continue;
    const isKnown =
      left.quantities.some((one) => isSameNumber(one, b)) ||
      right.quantities.some((one) => isSameNumber(one, a));
    if (!isKnown) return [left.text.slice(a.start, a.end), right.text.slice(b.start, b.end)];
  }
  return undefined;
}
