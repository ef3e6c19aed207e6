import { describe, expect, it } from "vitest";
import type { Answered, Quote } from "../../../src/core/answer.ts";
import { differingText, likelyCount } from "../../../src/core/reply/differing.ts";
import { QUOTE } from "./quote-block.ts";

const { date: _date, ...UNDATED } = QUOTE;
const NEW: Quote = { ...QUOTE, date: "2026-03-08", title: "Another", score: 0.3 };
const UNLIKELY: Quote = { ...QUOTE, score: 0.2 };

const answered = (
  quotes: Answered["quotes"],
  [older, newer]: readonly [string, string] = ["14", "17"],
): Answered => ({
  outcome: "answered",
  scope: {},
  readAs: [],
  confidence: 0.9,
  quotes,
  differing: [
    { quote: 0, value: older },
    { quote: 1, value: newer },
  ],
});

describe("what differs", () => {
  it("is told in one line with the dates of the documents", () => {
    expect(differingText(answered([QUOTE, NEW]))).toBe(
      "The sources differ: 14 (2026-03-05) and 17 (2026-03-08).",
    );
    expect(differingText(answered([UNDATED, NEW], ["3\nmillion", "17"]))).toBe(
      "The sources differ: 3 million (undated) and 17 (2026-03-08).",
    );
  });

  it("is told with the titles where the dates are the same", () => {
    expect(differingText(answered([QUOTE, { ...NEW, date: "2026-03-05" }]))).toBe(
      "The sources differ: 14 (A title, 2026-03-05) and 17 (Another, 2026-03-05).",
    );
  });

  it("is not told where nothing does", () => {
    const { differing: _differing, ...rest } = answered([QUOTE, NEW]);
    expect(differingText(rest)).toBeUndefined();
  });
});

describe("the likely quotes", () => {
  it("are at least half as likely as the best", () => {
    const { differing: _differing, ...rest } = answered([QUOTE, { ...NEW, score: 0.45 }, UNLIKELY]);
    expect(likelyCount(rest)).toBe(2);
    expect(likelyCount({ ...rest, quotes: [QUOTE] })).toBe(1);
  });

  it("include two that differ", () => {
    expect(likelyCount(answered([QUOTE, NEW, UNLIKELY]))).toBe(2);
  });
});
