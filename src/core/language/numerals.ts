const MONTH_NAMES =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** Months by full name, three letters, and four (`sept`); 1-based. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((name, index) =>
    [name, name.slice(0, 3), name.slice(0, 4)].map((written) => [written, index + 1] as const),
  ),
);

/** 1 to 12 for a folded month name or its usual abbreviation, without a dot. */
export function monthOf(folded: string): number | undefined {
  return MONTHS.get(folded);
}

/** The full name of a month, 1 to 12, in lower case; empty for any other number. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? "";
}

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const CARDINALS: ReadonlyMap<string, string> = new Map([
  ...ONES.map((name, value) => [name, String(value)] as const),
  ...TENS.map((name, index) => [name, String((index + 2) * 10)] as const),
]);

/** Digits for a cardinal number word up to ninety (`eight` → `8`); larger ones stay words. */
export function cardinalOf(folded: string): string | undefined {
  return CARDINALS.get(folded);
}

/** The index term of a day of the year: `@03-05`. */
export function dayTerm(month: number, day: number): string {
  return `@${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
