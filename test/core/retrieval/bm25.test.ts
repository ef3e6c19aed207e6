import { describe, expect, it } from "vitest";
import { bm25, idf } from "../../../src/core/retrieval/bm25.ts";

const USUAL = { own: 10, average: 10 };
const PARAMETERS = { k: 1.2, b: 0.75 };

describe("idf", () => {
  it("is the logarithm of what Robertson and Spärck Jones have it to be, plus one", () => {
    // ln(1 + (10 - 2 + 0.5) / (2 + 0.5)) = ln 4.4
    expect(idf(2, 10)).toBeCloseTo(1.481_604_540_924, 11);
  });

  it("is lower for a word that more texts hold, and never negative", () => {
    const values = [0, 1, 5, 9, 10].map((count) => idf(count, 10));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(Math.min(...values)).toBeGreaterThan(0);
  });

  it("is a number for nothing", () => {
    expect(idf(0, 0)).toBeCloseTo(Math.LN2, 12);
  });
});

describe("bm25", () => {
  it("has the value computed by hand", () => {
    // norm = 1.2 × (0.25 + 0.75 × 20 / 10) = 2.1
    // 1.5 × 2 × 2.2 / (2 + 2.1) + 0.5 × 1 × 2.2 / (1 + 2.1) = 6.6 / 4.1 + 1.1 / 3.1
    const score = bm25([2, 1], [1.5, 0.5], { own: 20, average: 10 }, PARAMETERS);
    expect(score).toBeCloseTo(1.964_594_807_239, 11);
  });

  it("is the weight of a word that stands once in a text of usual length", () => {
    expect(bm25([1], [3], USUAL, PARAMETERS)).toBeCloseTo(3, 12);
  });

  it("is 0 without a match, without words and without weight", () => {
    expect([
      bm25([0, 0], [1, 2], USUAL, PARAMETERS),
      bm25([], [], USUAL, PARAMETERS),
      bm25([3], [0], USUAL, PARAMETERS),
    ]).toEqual([0, 0, 0]);
  });

  it("grows with repeats, ever less, up to k + 1 times the weight", () => {
    const scores = [1, 2, 3, 1e9].map((times) => bm25([times], [1], USUAL, PARAMETERS));
    const [one = 0, two = 0, three = 0, most = 0] = scores;
    expect(two - one).toBeGreaterThan(three - two);
    expect(three).toBeGreaterThan(two);
    expect(most).toBeCloseTo(2.2, 6);
  });

  it("is lower for a longer text, unless b is 0", () => {
    const at = (own: number, b: number) => bm25([1], [1], { own, average: 10 }, { k: 1.2, b });
    expect(at(5, 0.75)).toBeGreaterThan(at(20, 0.75));
    expect(at(5, 0)).toBe(at(20, 0));
  });

  it("is a number for an empty corpus", () => {
    expect(bm25([1], [1], { own: 0, average: 0 }, PARAMETERS)).toBeGreaterThan(0);
  });
});
