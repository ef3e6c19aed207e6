import { describe, expect, it } from "vitest";
import { TRAIT, type Trait, traitsOf } from "../../../src/core/language/traits.ts";

function has(sentence: string, trait: Trait): boolean {
  return (traitsOf(sentence) & TRAIT[trait]) !== 0;
}

describe("traitsOf", () => {
  it.each<readonly [Trait, string, string]>([
    ["date", "It sank in March.", "They march on."],
    ["date", "It sank in 1979.", "It sank at 79 metres."],
    ["date", "It sank on Monday.", "It sank quickly."],
    ["date", "It sank yesterday.", "It sank again."],
    ["date", "It sank ten years ago.", "It was ten years old."],
    ["date", "It sank last summer.", "It sank in its last hours."],
    ["amount", "It costs $30.", "It costs a lot."],
    ["amount", "It costs 30 euros.", "It costs 30 ships."],
    ["amount", "It rose 5 %.", "It rose 5 times."],
    ["amount", "It rose five per cent.", "It rose five times."],
    ["cause", "It sank because of a storm.", "It sank in a storm."],
    ["cause", "The storm led to losses.", "The storm led the news."],
    ["reason", "It sank because of a storm.", "As a result, it sank."],
    ["reason", "They left for fear of a storm.", "They left amid a storm."],
    ["quotation", "It was “old”.", "It’s old."],
    ["quotation", 'It was "old".', "It was old."],
    ["pointsBack", "He left.", "Peskov left."],
    ["pointsBack", "“It sank,” they said.", "“Ships sank,” they said."],
    ["pointsBack", "However, it sank.", "Howard sank it."],
  ])("finds %s in %j and not in %j", (trait, with_, without) => {
    expect([has(with_, trait), has(without, trait)]).toEqual([true, false]);
  });

  it("gives each trait a bit of its own", () => {
    const bits = Object.values(TRAIT);
    expect(new Set(bits).size).toBe(bits.length);
    expect(bits.every((bit) => Number.isInteger(Math.log2(bit)))).toBe(true);
  });

  it("finds nothing in nothing", () => {
    expect(traitsOf("")).toBe(0);
  });
});
