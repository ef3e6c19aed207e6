import { describe, expect, it } from "vitest";
import { createPositions } from "../../../src/core/digest/position.ts";

const at = (passage: number, opens = true) => ({
  index: passage,
  terms: new Uint32Array(),
  text: "",
  passage,
  opens,
});

describe("the value of a place", () => {
  const places = [7, 9, 10, 11, 12, 13, 14, 15, 16, 17].map((passage) => at(passage));
  const positionOf = createPositions(places);

  it("is one for the first paragraph that can be quoted, and falls to a half in four", () => {
    expect(places.slice(0, 5).map(positionOf)).toEqual([1, 4 / 5, 4 / 6, 4 / 7, 4 / 8]);
  });

  it("is a half for the conclusion", () => {
    expect(positionOf(at(17))).toBe(0.5);
    expect(positionOf(at(16))).toBeLessThan(0.5);
  });

  it("is less inside a paragraph than at its beginning", () => {
    expect(positionOf(at(7, false))).toBe(0.75);
  });
});
