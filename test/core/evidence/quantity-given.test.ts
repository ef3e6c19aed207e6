import { describe, expect, it } from "vitest";
import { givesQuantity } from "../../../src/core/evidence/quantity-given.ts";
import { weighedAlone } from "../../fixtures/weighed-alone.ts";

/** Whether a sentence, which stands alone, gives the quantity that a question asks for. */
async function gives(question: string, sentence: string): Promise<boolean> {
  const { one, setting } = await weighedAlone(question, sentence);
  return givesQuantity(one, setting);
}

describe("the quantity that is asked for", () => {
  it.each([
    ["how many workers were paid", "They paid 300 workers."],
    ["how many dollars did the ferry cost", "The ferry cost 5 million dollars."],
    ["how long did they work without being paid", "They worked three months without being paid."],
    ["how long has the ferry been in service", "The ferry has been in service since 1984."],
    ["how much time did the repair take", "The repair took three months."],
    ["how much did the ferry cost", "The ferry cost 5 million dollars."],
    ["how many pilots drowned", "Two of the old ferry's pilots drowned."],
    ["how many drowned off Odesa", "Off Odesa 300 of the soldiers drowned."],
    ["how often does the ferry leave", "The ferry leaves every 2 weeks."],
    ["how many months was the ferry gone", "The ferry was gone for 12 months."],
  ])("is given: %j by %j", async (question, sentence) => {
    expect(await gives(question, sentence)).toBe(true);
  });

  it.each([
    ["how many workers were paid", "The workers were paid."],
    ["how many of the 300 workers were paid", "The 300 workers were paid."],
    ["how much oil does the ferry burn a day", "The ferry burns oil for 30 days."],
    ["how many barrels does the ferry burn a day", "For 30 days the ferry burns barrels."],
    ["how many ferries were lost", "Two of the richest states in the world lost ferries."],
    ["what will the ferry cost", "The ferry carries 20 tonnes."],
    ["how much bread did the ferry carry", "The ferry carried bread on line 2."],
  ])("is not given: %j by %j", async (question, sentence) => {
    expect(await gives(question, sentence)).toBe(false);
  });
});
