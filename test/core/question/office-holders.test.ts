import { describe, expect, it } from "vitest";
import { ask } from "../../../src/core/ask.ts";
import { generalAliases } from "../../../src/core/question/aliases.ts";
import { officeHolders } from "../../../src/core/question/office-holders.ts";
import { understand } from "../../../src/core/question/question.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

async function held(text: string): Promise<Record<string, string[]>> {
  const { corpus } = await libraryOf({ "a.txt": text });
  const aliases = [...officeHolders(corpus, generalAliases(corpus.analyzer))];
  return Object.fromEntries(
    aliases.map(([key, ways]) => [key, ways.map(({ terms }) => terms.join(" "))]),
  );
}

describe("an office that a document says who holds", () => {
  it.each([
    "They met Ukraine's president, Volodymyr Zelensky, in May.",
    "They met Ukraine’s President Volodymyr Zelensky in May.",
    "Ukrainian president Volodymyr Zelensky went.",
    "Ukrainian president Volodymyr Zelensky Thursday said so.",
  ])("is another name of its holder: %j", async (text) => {
    expect(await held(text)).toEqual({ zelenski: ["ukrain presid", "ukrainian presid"] });
  });

  it("stands for itself: who asks for it may ask who holds it", async () => {
    const library = await libraryOf({
      "a.txt": "Ukraine's president, Volodymyr Zelensky, flew to Vilnius.\n\nBread is baked.\n",
    });
    const { terms } = understand("who is the Ukrainian president?", library, "2026-03-08");
    expect(terms.map(({ written }) => written)).toEqual(["Ukrainian", "president"]);
  });

  it("may have a rank, and an abbreviated state", async () => {
    const aliases = await held(
      "U.S. Vice President Jane Doe met Iran’s Supreme Leader, Ayatollah Ali Khamenei.",
    );
    expect(aliases["doe"]).toContain("US vice presid");
    expect(aliases["khamenei"]).toContain("iran suprem leader");
  });

  it.each([
    ["who held it once", "They met the former Ukrainian president Leonid Kuchma."],
    ["of no state", "They met the Harbour president Jane Doe."],
    ["without a name", "They met the Ukrainian president, who called Jane Doe."],
    [
      "whom many hold",
      "Iranian President Ali Reza, Iranian President Omid Arash, Iranian President Jan Navid.",
    ],
  ])("is not believed of somebody %s", async (_, text) => {
    expect(await held(text)).toEqual({});
  });

  it("finds lines that hold only the other", async () => {
    const library = await libraryOf({
      "a.txt": "Ukraine's president, Volodymyr Zelensky, flew to Vilnius.\n",
      "b.txt": "The Ukrainian president called the allies worthless.\n\nBread is baked.\n",
      "c.txt": "A president may call Ukrainian pilots.\n\nA patient gardener waits for rain.\n",
    });
    const question = "what did Zelensky call the allies";
    const answer = ask(question, library, { threshold: 0, today: "2026-03-08" });
    expect(answer).toMatchObject({
      quotes: [{ text: "The Ukrainian president called the allies worthless." }],
    });
  });
});
