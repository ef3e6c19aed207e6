import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datesIn, mayBeSameDate } from "../../../src/core/language/dates.ts";

const only = (text: string) => {
  const [date, another] = datesIn(text);
  if (date === undefined || another !== undefined) throw new Error(`not one date: ${text}`);
  return date;
};

describe("a date", () => {
  it.each([
    ["on 28 February", "28 February", undefined, 2, 28],
    ["on 5th of March 2026", "5th of March 2026", 2026, 3, 5],
    ["on March 5, 2026, at sea", "March 5, 2026", 2026, 3, 5],
    ["on Feb. 28.", "Feb. 28", undefined, 2, 28],
    ["the 2026-03-05 report", "2026-03-05", 2026, 3, 5],
    ["in March 2026", "March 2026", 2026, 3, undefined],
    ["in 2011", "2011", 2011, undefined, undefined],
  ])("is found: %s", (text, written, year, month, day) => {
    const date = only(text);
    expect(text.slice(date.start, date.end)).toBe(written);
    expect(date).toMatchObject({ year, month, day, exact: true });
  });

  it.each([
    "14 pilots",
    "in March",
    "30,000 men",
    "$2000",
    "2000 %",
    "2.2011",
    "the 1990s",
    "May 5x",
  ])("is none: %s", (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it.each([
    "before 5 March",
    "since 2011",
    "in early March 2026",
    "around 28 February",
    "as of 2011",
    "between 2011",
    "2001-02",
    "5 March or later",
  ])("is not exact: %s", (text) => {
    expect(only(text).exact).toBe(false);
  });

  it("may be the same as one that gives less or other parts", () => {
    expect(mayBeSameDate(only("28 February"), only("2026-02-28"))).toBe(true);
    expect(mayBeSameDate(only("28 February"), only("2011"))).toBe(true);
    expect(mayBeSameDate(only("28 February"), only("1 March 2026"))).toBe(false);
    expect(mayBeSameDate(only("February 2026"), only("March 2026"))).toBe(false);
    expect(mayBeSameDate(only("2011"), only("5 March 2012"))).toBe(false);
  });

  it("is found in any text without an error, in order and apart", () => {
    const part = fc.constantFrom("March", "5", "2026", " ", ", ", "of", "-", "Feb.", "th", "03");
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 20 }), (parts) => {
        let end = 0;
        for (const date of datesIn(parts.join(""))) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          end = date.end;
        }
      }),
    );
  });
});
