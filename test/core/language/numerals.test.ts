import { describe, expect, it } from "vitest";
import { cardinalOf, dayTerm, monthName, monthOf } from "../../../src/core/language/numerals.ts";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

describe("months", () => {
  it.each(MONTHS.map((name, index) => [name, index + 1] as const))(
    "%s is month %i by its name and its first three letters",
    (name, month) => {
      expect(monthOf(name)).toBe(month);
      expect(monthOf(name.slice(0, 3))).toBe(month);
      expect(monthName(month)).toBe(name);
    },
  );

  it("know sept", () => {
    expect(monthOf("sept")).toBe(9);
  });

  it.each(["", "ma", "marches", "mayor", "junta", "autumn"])("are not %j", (word) => {
    expect(monthOf(word)).toBeUndefined();
  });

  it.each([0, 13, -1])("have no name for %i", (month) => {
    expect(monthName(month)).toBe("");
  });
});

describe("cardinalOf", () => {
  it.each([
    ["zero", "0"],
    ["one", "1"],
    ["twelve", "12"],
    ["nineteen", "19"],
    ["twenty", "20"],
    ["ninety", "90"],
  ])("reads %s as %s", (word, digits) => {
    expect(cardinalOf(word)).toBe(digits);
  });

  it.each(["hundred", "second", "ten-year", "", "eights"])("leaves %j a word", (word) => {
    expect(cardinalOf(word)).toBeUndefined();
  });
});

describe("dayTerm", () => {
  it("pads month and day", () => {
    expect([dayTerm(3, 5), dayTerm(12, 31)]).toEqual(["@03-05", "@12-31"]);
  });
});
