import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datesIn } from "../../../src/core/language/dates.ts";
import { isSameNumber, quantitiesIn } from "../../../src/core/language/quantities.ts";
import { createAnalyzer } from "../../../src/core/language/tokens.ts";

const analyzer = createAnalyzer();

const quantities = (text: string) =>
  quantitiesIn({ text, tokens: analyzer.tokens(text), dates: datesIn(text) });

function only(text: string) {
  const [quantity, another] = quantities(text);
  if (quantity === undefined || another !== undefined) throw new Error(`not one number: ${text}`);
  return quantity;
}

describe("a quantity", () => {
  it.each([
    ["has 14 pilots", "14", 14],
    ["has fourteen pilots", "fourteen", 14],
    ["has twenty-five pilots", "twenty-five", 25],
    ["has 30,000 pilots", "30,000", 30_000],
    ["has 30 500 pilots", "30 500", 30_500],
    ["has 3.2 million pilots", "3.2 million", 3_200_000],
    ["has two hundred pilots", "two hundred", 200],
    ["a share of 68.4 % in all", "68.4 %", 68.4],
    ["a share of 68 per cent in all", "68 per cent", 68],
    ["costs $17.50 now", "$17.50", 17.5],
    ["costs 17 € now", "17 €", 17],
    ["a 30-day leave", "30", 30],
  ])("is read as it is written: %s", (text, written, value) => {
    const { start, end, ...read } = only(text);
    expect(text.slice(start, end)).toBe(written);
    expect(read).toMatchObject({ value, exact: true });
  });

  it.each([
    "on 5 March 2026",
    "in 2011",
    "at 23:40",
    "at 9 p.m.",
    "a Su-35",
    "in room 12",
    "page 12",
    "on the 5th day",
    "a 5G mast",
    "version 1.2.3",
    "1,5",
    "§ 5",
  ])("is none: %s", (text) => {
    expect(quantities(text)).toEqual([]);
  });

  it.each([
    "about 14 pilots",
    "more than 14 pilots",
    "at least 14 pilots",
    "up to 14 pilots",
    "as many as 14 pilots",
    "~14 pilots",
    "14+ pilots",
    "14 or so pilots",
    "14 pilots or more",
    "another 14 pilots",
    "14 more pilots",
    "the other 14 pilots",
    "14 of its pilots",
    "a mile (14 km)",
  ])("is not exact: %s", (text) => {
    expect(only(text).exact).toBe(false);
  });

  it.each([
    "14 to 17 pilots",
    "from 14 to 17 pilots",
    "fourteen or fifteen pilots",
    "14 of 17 pilots",
  ])("is not exact at either end: %s", (text) => {
    expect(quantities(text).map(({ exact }) => exact)).toEqual([false, false]);
  });

  it("that goes on in words is not exact", () => {
    expect(quantities("two hundred and fifty pilots")[0]?.exact).toBe(false);
  });

  it.each([
    ["14", "fourteen", true],
    ["30,000", "29,874", true],
    ["30,000", "29,000", false],
    ["3 million", "3.2 million", true],
    ["3 million", "4 million", false],
    ["68 %", "68.4 %", true],
    ["68.4 %", "68.9 %", false],
    ["0.3 km", "0.30 km", true],
    ["20", "25", false],
    ["100", "97", true],
    ["100", "120", false],
  ])("of %s and %s may be the same: %s", (one, other, expected) => {
    const [a, b] = [only(`has ${one} in all`), only(`has ${other} in all`)];
    expect(isSameNumber(a, b)).toBe(expected);
    expect(isSameNumber(b, a)).toBe(expected);
  });

  it("is found in any text without an error, within it", () => {
    const part = fc.constantFrom(
      "14",
      "thousand",
      "and",
      "%",
      "$",
      " ",
      "-",
      "about",
      "of",
      "5 March",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 20 }), (parts) => {
        const text = parts.join(" ");
        for (const { start, end, value, tolerance } of quantities(text)) {
          expect(text.slice(start, end)).not.toBe("");
          expect(Number.isFinite(value) && tolerance > 0).toBe(true);
        }
      }),
    );
  });
});
