import { describe, expect, it } from "vitest";
import { RELATED_WORDS } from "../../../src/core/language/related-words.ts";
import { stemOf } from "../../../src/core/language/spelling.ts";
import { createThesaurus } from "../../../src/core/language/thesaurus.ts";

const { related } = createThesaurus();
const stems = RELATED_WORDS.trim()
  .split("\n")
  .map((line) => line.split(" ", 1)[0] ?? "");

describe("the thesaurus", () => {
  it.each([
    ["buy", "purchase"],
    ["kill", "murder"],
    ["war", "warfare"],
  ])("relates %s to %s", (one, other) => {
    expect(related(stemOf(one)).get(stemOf(other))).toBeGreaterThan(0);
  });

  it("relates in both directions, equally", () => {
    const oneWay = stems.flatMap((from) =>
      [...related(from)]
        .filter(([to, weight]) => related(to).get(from) !== weight)
        .map(([to]) => `${from} ${to}`),
    );
    expect(oneWay).toEqual([]);
  });

  it("weighs every relation above 0 and below 1", () => {
    const outside = stems.filter((stem) =>
      [...related(stem).values()].some((weight) => !(weight > 0 && weight < 1)),
    );
    expect(outside).toEqual([]);
  });

  it("relates no word to itself", () => {
    expect(stems.filter((stem) => related(stem).has(stem))).toEqual([]);
  });

  it.each(["", "xyzzy", "constructor", "__proto__"])("knows nothing of %j", (term) => {
    expect(related(term).size).toBe(0);
  });
});
