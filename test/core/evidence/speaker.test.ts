import { describe, expect, it } from "vitest";
import { speakerAsked, speaksIn } from "../../../src/core/evidence/speaker.ts";
import { weighedAlone } from "../../fixtures/weighed-alone.ts";

/** Whether the one whom a question asks for speaks in a sentence, which stands alone. */
async function speaks(question: string, sentence: string): Promise<boolean> {
  const { one, setting } = await weighedAlone(question, sentence);
  return speaksIn(one, speakerAsked(setting), setting);
}

const OF_WEBER = "what did Weber say about the fish?";

describe("the one who is asked to have said something", () => {
  it.each([
    [OF_WEBER, "Anna Weber, a professor in London, also said that fish are sold."],
    [OF_WEBER, "Fish are sold, said the spokesman Weber."],
    [OF_WEBER, "According to Weber fish are sold."],
    [OF_WEBER, "Weber’s words about the fish were short."],
    [OF_WEBER, "Anna Weber vowed in a long speech to journalists that fish die out."],
    [
      "what did Weber say about fish in London",
      "Weber told journalists that fish are sold in London.",
    ],
    [OF_WEBER, "He also said that the fish of Weber are sold."],
    ["what did Anna Weber say about fish?", "“Fish are sold,” Weber told us."],
    [
      "what is said of the fish in London, according to Weber?",
      "Weber argued that fish in London die.",
    ],
  ])("speaks: %j in %j", async (question, sentence) => {
    expect(await speaks(question, sentence)).toBe(true);
  });

  it.each([
    [OF_WEBER, "The fish went to Weber."],
    [OF_WEBER, "Weber’s boats bring the fish."],
    [OF_WEBER, "Lindt said that all of the fish in the old harbour went to Weber."],
    [
      "what is said of Lindt and the fish, according to Weber?",
      "Lindt said that all of the fish are of Weber.",
    ],
  ])("does not speak: %j in %j", async (question, sentence) => {
    expect(await speaks(question, sentence)).toBe(false);
  });
});
