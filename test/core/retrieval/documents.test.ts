import { describe, expect, it } from "vitest";
import { findDocuments } from "../../../src/core/retrieval/documents.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

const library = await libraryOf({
  "garden.txt": "Gardens need rain. A ferry is no garden.\n",
  "2026-03-05-ferry.md": "---\ntitle: A ferry burns\nsource: AP\n---\n\nThe ferry burns. Smoke.\n",
  "2026-03-02-harbour.md": "---\ntitle: The whale\n---\n\nThe ferry waits for pilots and rain.\n",
  "bread.txt": "Bread is baked every morning.\n",
});

const find = (question: string) =>
  findDocuments(question, library, "2026-03-08").map(
    ({ index }) => library.corpus.documents[index]?.document.path,
  );

describe("findDocuments", () => {
  it("finds every document with a word of the question, the best first", () => {
    const found = find("ferry");
    expect(found[0]).toBe("2026-03-05-ferry.md");
    expect(new Set(found)).toEqual(
      new Set(["2026-03-02-harbour.md", "2026-03-05-ferry.md", "garden.txt"]),
    );
  });

  it("puts a document first that holds more of the question", () => {
    expect(find("rain for the pilots")[0]).toBe("2026-03-02-harbour.md");
  });

  it("finds a document by its title alone", () => {
    expect(find("whale")).toEqual(["2026-03-02-harbour.md"]);
  });

  it("finds a word with a typing mistake", () => {
    expect(find("brread")).toEqual(["bread.txt"]);
  });

  it("prefers what shares other words with the best ones, when it finds many", async () => {
    const files = (many: number) => ({
      "best.txt": "The ferry, the ferry, the ferry! Captain and anchor.\n",
      "bread.txt": "A ferry with bread and rain.\n",
      "anchor.txt": "A ferry with captain and anchor.\n",
      ...Object.fromEntries(
        Array.from({ length: many }, (_, at) => [
          `${at}.txt`,
          `Ferry ${at} sails far from here.\n`,
        ]),
      ),
    });
    const found = async (many: number) => {
      const { corpus, ...rest } = await libraryOf(files(many));
      return findDocuments("ferry", { corpus, ...rest }, "2026-03-08").map(
        ({ index }) => corpus.documents[index]?.document.path,
      );
    };
    expect((await found(9)).slice(0, 2)).toEqual(["best.txt", "anchor.txt"]);
    expect((await found(2)).slice(0, 2)).toEqual(["best.txt", "bread.txt"]);
  });

  it("keeps to the documents asked about", () => {
    expect(find("in the March 2 piece, the ferry")).toEqual(["2026-03-02-harbour.md"]);
    expect(find("according to AP, the ferry")).toEqual(["2026-03-05-ferry.md"]);
    expect(find("in the March 3 piece, the ferry")).toEqual([]);
  });

  it("orders equal documents as they stand in the corpus", async () => {
    const same = await libraryOf({ "pier.txt": "A ferry.\n", "dock.txt": "A ferry.\n" });
    const found = findDocuments("ferry", same, "2026-03-08");
    expect(found.map(({ index }) => index)).toEqual([0, 1]);
  });

  it("gives scores that descend and are above 0", () => {
    const scores = findDocuments("ferry rain", library, "2026-03-08").map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThan(0);
  });

  it.each(["xyzzy", "who is it", ""])("finds nothing for %j", (question) => {
    expect(find(question)).toEqual([]);
  });
});
