import { describe, expect, it } from "vitest";
import { ask } from "../../../src/core/ask.ts";
import { explainedAliases } from "../../../src/core/question/explained-aliases.ts";
import { understand } from "../../../src/core/question/question.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

async function explained(text: string): Promise<Record<string, string[]>> {
  const { corpus } = await libraryOf({ "a.txt": text });
  const aliases = [...explainedAliases(corpus)];
  return Object.fromEntries(
    aliases.map(([key, ways]) => [key, ways.map(({ terms }) => terms.join(" "))]),
  );
}

describe("an acronym that a document explains", () => {
  it.each([
    ["after its expansion", "They joined the Harbour Safety Board (HSB) in May."],
    ["before its expansion", "They joined the HSB (Harbour Safety Board) in May."],
    ["with words between that do not count", "A Harbour and the Safety of the Board (HSB)."],
  ])("stands for its expansion and back: %s", async (_, text) => {
    expect(await explained(text)).toEqual({
      HSB: ["harbor safeti board"],
      "harbor safeti board": ["HSB"],
    });
  });

  it.each([
    ["whose initials are others", "They joined the Harbour Rescue Board (HSB)."],
    ["of which a word is missing", "Safety Board (HSB) of harbours."],
    ["of what is no name", "They do harbour safety boarding (HSB) in May."],
    ["that is none", "The Harbour Safety Board (hsb) and the Board (there)."],
    ["across a line", "The Harbour Safety Board\n\n(HSB) met."],
  ])("is not believed: %s", async (_, text) => {
    expect(await explained(text)).toEqual({});
  });

  it("is said once however often it is explained", async () => {
    const text = "The Harbour Safety Board (HSB) met. The Harbour Safety Board (HSB) slept.";
    expect((await explained(text))["HSB"]).toHaveLength(1);
  });

  it("finds lines that hold only the other", async () => {
    const library = await libraryOf({
      "a.txt": "The Harbour Ferry Safety Board (HFSB) met.\n\nThe HFSB fined four pilots.\n",
      "b.txt": "Bread is baked.\n\nA patient gardener waits for rain.\n",
    });
    const today = "2026-03-08";
    const question = "who did the Harbour Ferry Safety Board fine";
    expect(understand(question, library, today).terms[0]?.written).toBe(
      "Harbour Ferry Safety Board",
    );
    const answer = ask(question, library, { threshold: 0, today });
    expect(answer).toMatchObject({ quotes: [{ text: "The HFSB fined four pilots." }] });
  });
});
