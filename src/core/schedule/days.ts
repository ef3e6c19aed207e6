import { listText } from "./list-text.ts";
import type { Weekday } from "./schedule.ts";

export const DAILY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const GROUPS: ReadonlyMap<string, readonly Weekday[]> = new Map([
  ["day", DAILY],
  ["daily", DAILY],
  ["everyday", DAILY],
  ["weekday", [1, 2, 3, 4, 5]],
  ["weekdays", [1, 2, 3, 4, 5]],
  ["workdays", [1, 2, 3, 4, 5]],
  ["weekend", [6, 7]],
  ["weekends", [6, 7]],
]);

/** Words for days that a misspelling may have meant. */
export const DAY_WORDS: readonly string[] = ["daily", "weekdays", "weekends", ...NAMES];

/** `mon-fri`, `monday to friday`, with `from` before it. */
const RANGE = /^(?:from )?([a-z]+)(?: ?[-–] ?| (?:to|till|until|through) )([a-z]+)$/;

/** The days that a lower-case phrase names: `weekdays`, `mondays`, `tue`, `mon-fri`. */
export function daysOf(phrase: string): readonly Weekday[] | undefined {
  const group = GROUPS.get(phrase);
  if (group !== undefined) return group;
  const [, first = phrase, last = phrase] = RANGE.exec(phrase) ?? [];
  return daysBetween(dayOf(first), dayOf(last));
}

/** Past the end of the week too. */
function daysBetween(from?: Weekday, to?: Weekday): readonly Weekday[] | undefined {
  if (from === undefined || to === undefined) return undefined;
  return DAILY.filter((day) => (from <= to ? day >= from && day <= to : day >= from || day <= to));
}

/** `every day`, `Monday to Friday`, `Saturday and Sunday`. */
export function daysText(days: readonly Weekday[]): string {
  if (days.length === DAILY.length) return "every day";
  const names = days.flatMap((day) => NAMES[day - 1] ?? []);
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  const isRow = days.length > 2 && last - first === days.length - 1;
  if (isRow) return `${names[0]} to ${names.at(-1)}`;
  return listText(names, "and");
}

/** By three letters of its name or more; a plural too. */
function dayOf(word: string): Weekday | undefined {
  const singular = word.replace(/s$/, "");
  if (singular.length < 3) return undefined;
  return DAILY.find((day) => NAMES[day - 1]?.toLowerCase().startsWith(singular));
}
