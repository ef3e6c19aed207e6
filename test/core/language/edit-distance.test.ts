import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../../src/core/language/edit-distance.ts";

/** Few letters, so that words are often near each other. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
const limit = fc.integer({ min: 0, max: 4 });

/** No two words of the generator are further apart. */
const NO_LIMIT = 14;

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["", "ab", 2],
    ["border", "border", 0],
    ["border", "boarder", 1],
    ["border", "broder", 1],
    ["border", "bordes", 1],
    ["border", "orders", 2],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
  ])("from %j to %j is %i", (a, b, distance) => {
    expect(editDistance(a, b, NO_LIMIT)).toBe(distance);
  });

  it("is 0 for equal words only", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, NO_LIMIT) === 0).toBe(a === b);
      }),
    );
  });

  it("is the same in both directions, at every limit", () => {
    fc.assert(
      fc.property(word, word, limit, (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(editDistance(b, a, most));
      }),
      { numRuns: 500 },
    );
  });

  it("is one more than the limit for everything beyond it", () => {
    fc.assert(
      fc.property(word, word, limit, (a, b, most) => {
        const distance = editDistance(a, b, NO_LIMIT);
        expect(editDistance(a, b, most)).toBe(Math.min(distance, most + 1));
      }),
      { numRuns: 500, examples: [["abcd", "abxyzw", 2]] },
    );
  });

  it("is at least the difference in length and at most the longer length", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, NO_LIMIT);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
