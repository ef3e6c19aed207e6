import { describe, expect, it } from "vitest";
import { ask } from "../../../src/core/ask.ts";
import { countryAliases, shortFormAliases } from "../../../src/core/question/aliases.ts";
import { officeHolders } from "../../../src/core/question/office-holders.ts";
import { understand } from "../../../src/core/question/question.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

async function read(text: string) {
  const { corpus } = await libraryOf({ "a.txt": text });
  const { analyzer } = corpus;
  return officeHolders(corpus, countryAliases(analyzer), shortFormAliases(analyzer));
}

/** The titles by which a holder goes, by holder, but for those of any leader. */
async function held(text: string): Promise<Record<string, string[]>> {
  return Object.fromEntries(
    [...(await read(text)).offices].map(([key, ways]) => [
      key,
      ways
        .map(({ terms }) => terms.join(" "))
        .filter((way) => !/(?<!suprem) (?:leader|ruler|boss)$/.test(way)),
    ]),
  );
}

describe("an office that a document says who holds", () => {
  it.each([
    "They met Ukraine's president, Volodymyr Zelensky, in May.",
    "They met Ukraine’s President Volodymyr Zelensky in May.",
    "Ukrainian president Volodymyr Zelensky went.",
    "Ukrainian president Volodymyr Zelensky Thursday said so.",
  ])("is another name of its holder: %j", async (text) => {
    const { zelenski, ...others } = await held(text);
    expect(zelenski?.toSorted()).toEqual(["ukrain presid", "ukrainian presid"]);
    expect(others).toEqual({});
  });

  describe("is read in a question", () => {
    const termsOf = async (question: string) => {
      const library = await libraryOf({
        "a.txt": "Ukraine's president, Volodymyr Zelensky, flew to Vilnius.\n\nBread is baked.\n",
      });
      return understand(question, library, "2026-03-08").terms.map(({ written }) => written);
    };

    it.each([
      ["where did the Ukrainian president fly", "Ukrainian president"],
      ["where did the president of Ukraine fly", "president of Ukraine"],
      ["where did Ukraine's leader fly", "Ukraine's leader"],
      ["where did the Kyiv leader fly", "Kyiv leader"],
    ])("as its holder: %s", async (question, title) => {
      expect(await termsOf(question)).toEqual([title, "fly"]);
    });

    it.each(["who is the Ukrainian president?", "where do Ukrainian presidents live"])(
      "as itself where it cannot be the holder: %s",
      async (question) => {
        const [state, office] = await termsOf(question);
        expect([state, office]).toEqual(["Ukrainian", expect.stringMatching(/^presidents?$/)]);
      },
    );
  });

  it("has its holder found", async () => {
    const library = await libraryOf({
      "a.txt": "Ukraine's president, Volodymyr Zelensky, flew to Vilnius.\n",
      "b.txt": "Zelensky called the allies worthless.\n\nBread is baked.\n",
      "c.txt": "A president may call Ukrainian pilots.\n\nA patient gardener waits for rain.\n",
    });
    const question = "what did the Ukrainian leader call the allies";
    const answer = ask(question, library, { threshold: 0, today: "2026-03-08" });
    expect(answer).toMatchObject({ quotes: [{ text: "Zelensky called the allies worthless." }] });
  });

  it("goes by its short form, too", async () => {
    const { holders } = await read("U.S. President Jane Doe met them.");
    expect(holders.get("POTUS")).toEqual([{ terms: ["doe"], weight: 0.7 }]);
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
