import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../../src/core/language/tokens.ts";
import {
  cosine,
  DIMENSIONS,
  encodeVector,
  sumOfVectors,
  vectorOf,
} from "../../../src/core/language/word-vectors.ts";

const { words } = createAnalyzer();
const sense = (text: string) => sumOfVectors(words(text).map(({ term }) => term));
const likeness = (one: string, other: string) => cosine(sense(one), sense(other));
const length = (vector: Float32Array | undefined) => Math.hypot(...(vector ?? []));

describe("vectorOf", () => {
  it("points the same way for words that stand among the same others", () => {
    expect(likeness("scared", "afraid")).toBeGreaterThan(0.5);
    expect(likeness("troops", "soldiers")).toBeGreaterThan(0.5);
    expect(likeness("scared", "parliament")).toBeLessThan(0.2);
  });

  it("is short for frequent words and nearly 1 long for rare ones", () => {
    const frequent = length(vectorOf("say"));
    expect(frequent).toBeGreaterThan(0.1);
    expect(frequent).toBeLessThan(0.3);
    expect(length(vectorOf("frigat"))).toBeGreaterThan(0.95);
  });

  it("is nothing for a word that is not among the frequent ones", () => {
    expect(vectorOf("xyzzi")).toBeUndefined();
    expect(vectorOf("")).toBeUndefined();
  });
});

describe("sumOfVectors", () => {
  it("is 0 for no words, and has no direction then", () => {
    expect([...sumOfVectors(["xyzzi"])]).toEqual(Array.from({ length: DIMENSIONS }, () => 0));
    expect(cosine(sumOfVectors([]), sumOfVectors(["troop"]))).toBe(0);
  });

  it("does not change what it sums", () => {
    const before = [...(vectorOf("troop") ?? [])];
    sumOfVectors(["troop", "troop", "soldier"]);
    expect([...(vectorOf("troop") ?? [])]).toEqual(before);
  });
});

describe("encodeVector", () => {
  it("takes a character for two numbers, each one of seven levels", () => {
    expect(encodeVector([3, -3, 0, 0, 1, -1])).toBe("qYe");
    expect(encodeVector([0.3, -0.3, 0, 0.04, 0.1, -0.1])).toBe("qYe");
  });
});
