import { describe, expect, it } from "vitest";
import type { Corpus } from "../../src/core/corpus/corpus.ts";
import type { PassageIndex } from "../../src/core/ports.ts";
import { libraryOf } from "../fixtures/library-of.ts";

const FILES = {
  "harbour.md": "# Harbour\n\nThe crane was sold to Oslo.\n\nThe pier stays open in winter.\n",
  "town.md":
    "# Town\n\n## Crane and pier\n\nBoth are old.\n\nThe mayor praised the crane, the crane!\n",
};

/** What every implementation of the port `PassageIndex` promises. */
export function passageIndexContract(
  name: string,
  create: (corpus: Corpus) => Promise<PassageIndex> | PassageIndex,
): void {
  describe(`${name} as PassageIndex`, () => {
    const all = () => true;
    const term = (word: string) => ({ term: word, weight: 1 });
    const setUp = async () => {
      const { corpus } = await libraryOf(FILES);
      const index = await create(corpus);
      const textOf = (at: number) => {
        const passage = corpus.passages[at];
        const sentence = corpus.sentences[passage?.firstSentence ?? -1];
        const document = corpus.documents[passage?.document ?? -1]?.document;
        return document?.text.slice(sentence?.start, sentence?.end);
      };
      return { corpus, index, textOf };
    };

    it("finds a passage by a word of its text", async () => {
      const { index, textOf } = await setUp();
      expect(index.search([term("oslo")], 5, all).map(textOf)).toEqual([
        "The crane was sold to Oslo.",
      ]);
    });

    it("finds passages by a word of their heading", async () => {
      const { index, textOf } = await setUp();
      expect(index.search([term("pier")], 5, all).map(textOf)).toContain("Both are old.");
    });

    it("puts a passage with more of the words first", async () => {
      const { index, textOf } = await setUp();
      const [first] = index.search([term("crane"), term("mayor")], 5, all);
      expect(textOf(first ?? -1)).toMatch(/^The mayor/);
    });

    it("gives no more passages than asked for", async () => {
      const { index } = await setUp();
      expect(index.search([term("crane")], 1, all)).toHaveLength(1);
    });

    it("leaves out what is not accepted", async () => {
      const { corpus, index } = await setUp();
      const inTown = index.search(
        [term("crane")],
        5,
        ({ document }) => corpus.documents[document]?.document.path === "town.md",
      );
      expect(inTown.map((at) => corpus.passages[at]?.document)).toEqual(inTown.map(() => 1));
      expect(inTown.length).toBeGreaterThan(0);
    });

    it("finds nothing for no words and for unknown words", async () => {
      const { index } = await setUp();
      expect(index.search([], 5, all)).toEqual([]);
      expect(index.search([term("zeppelin")], 5, all)).toEqual([]);
    });

    it("knows the terms that a misspelt or unfinished word may mean", async () => {
      const { index } = await setUp();
      expect(index.similar("crnae")).toContain("crane");
      expect(index.similar("wint")).toContain("winter");
      expect(index.similar("zeppelin")).toEqual([]);
    });
  });
}
