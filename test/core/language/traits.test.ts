import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../../src/core/language/tokens.ts";
import { TRAIT, type Trait, traitsOf } from "../../../src/core/language/traits.ts";

const { tokens } = createAnalyzer();

function has(sentence: string, trait: Trait): boolean {
  return (traitsOf(sentence, tokens(sentence)) & TRAIT[trait]) !== 0;
}

describe("traitsOf", () => {
  it.each<readonly [Trait, string, string]>([
    ["name", "The harbour of Odesa is shut.", "The harbour is shut."],
    ["name", "Ships of the UAE wait.", "Ships of the king wait."],
    ["name", "They asked Peskov.", "Peskov was asked."],
    ["number", "They paid 30 coins.", "They paid a coin."],
    ["number", "They lost eight ships.", "They lost several ships."],
    ["date", "It sank in March.", "They march on."],
    ["date", "It sank in 1979.", "It sank at 79 metres."],
    ["date", "It sank on Monday.", "It sank quickly."],
    ["date", "It sank yesterday.", "It sank again."],
    ["money", "It costs $30.", "It costs a lot."],
    ["money", "It costs 30 euros.", "It costs 30 ships."],
    ["percent", "It rose 5 %.", "It rose 5 times."],
    ["percent", "It rose five per cent.", "It rose five times."],
    ["quotation", "It was “an outrage”.", "It was an outrage."],
    ["quotation", "It was 'an outrage' again.", "The dogs' tails wag."],
    ["speech", "The envoy warned them.", "The envoy left them."],
    ["speech", "According to the envoy it sank.", "In the harbour it sank."],
    ["cause", "It sank because of a storm.", "It sank in a storm."],
    ["cause", "The storm led to losses.", "The storm led the news."],
    ["negation", "It did not sink.", "It did sink."],
    ["negation", "They didn’t ask.", "They did ask."],
    ["modal", "It might sink.", "It sinks."],
    ["question", "Did it sink?", "It sank."],
    ["question", "“Did it sink?”", "“It sank.”"],
    ["pointsBack", "He left.", "Peskov left."],
    ["pointsBack", "“It sank,” they said.", "“Ships sank,” they said."],
    ["pointsBack", "However, it sank.", "Howard sank it."],
    ["place", "It sank near Odesa.", "It sank near land."],
    ["place", "It sank off the Crimean coast.", "It sank off the coast."],
    ["definition", "A frenemy is a friend and foe.", "A frenemy left."],
    ["definition", "Peskov, the spokesman, left.", "Peskov left."],
    ["definition", "The agency (IAEA) left.", "The agency left."],
    ["duration", "It burnt for two days.", "It burnt on two decks."],
    ["duration", "They signed a 30-day waiver.", "They signed a waiver that day."],
    ["person", "They asked Dmitry Peskov.", "They asked Peskov."],
    ["person", "They asked President Assad.", "They asked the president."],
    ["person", "They asked Julian G. Waller.", "They asked Waller."],
    ["person", "They asked Bashar al-Assad.", "They asked al-Assad."],
    ["person", "They asked Dmitry Peskov.", "The Kremlin was asked."],
  ])("finds %s in %j and not in %j", (trait, with_, without) => {
    expect([has(with_, trait), has(without, trait)]).toEqual([true, false]);
  });

  it("gives each trait a bit of its own", () => {
    const bits = Object.values(TRAIT);
    expect(new Set(bits).size).toBe(bits.length);
    expect(bits.every((bit) => Number.isInteger(Math.log2(bit)))).toBe(true);
  });

  it("finds nothing in nothing", () => {
    expect(traitsOf("", [])).toBe(0);
  });
});
