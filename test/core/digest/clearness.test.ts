import { describe, expect, it } from "vitest";
import { clearnessOf } from "../../../src/core/digest/clearness.ts";

describe("how well a line tells what is new by itself", () => {
  it.each([
    "The council of Hull approved the new bridge over the river on Monday.",
    "In 2026, everyone at the ferry has 27 days of paid leave a year.",
    "In the first quarter of the year the ferry carried 41,000 people.",
    "Last Monday the council approved the new bridge over the river.",
  ])("is full: %s", (text) => {
    expect(clearnessOf(text, 10)).toBe(1);
  });

  it.each([
    "Ten years ago, the ferry proudly carried half of all the people of Hull.",
    "In recent years the ferry has announced several new piers in the region.",
    "In the early days of the company, two boats carried all its passengers.",
    "Last May, the council of Hull signed an agreement with the ferry.",
    "In the past decade the ferry has lost half of its passengers.",
  ])("is less for background: %s", (text) => {
    expect(clearnessOf(text, 10)).toBeLessThan(1);
  });

  it("is less for words of someone introduced elsewhere", () => {
    expect(clearnessOf("The bridge will open in May, Rossi said of the long works.", 10)).toBe(0.8);
    expect(clearnessOf("The bridge will open in May, Anna Rossi said of the works.", 10)).toBe(1);
  });

  it("grows with the words that count, up to ten", () => {
    expect(clearnessOf("The bridge opened in May.", 5)).toBe(0.5);
    expect(clearnessOf("The bridge opened in May.", 20)).toBe(1);
  });
});
