import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../../src/core/ask.ts";
import type { Quote } from "../../src/core/answer.ts";
import type { Desk } from "../../src/core/desk.ts";
import { explain } from "../../src/core/explain.ts";
import type { Library } from "../../src/core/library.ts";
import { composeContext } from "../../src/core/reply/details.ts";
import { libraryOf } from "../fixtures/library-of.ts";

/** What a desk is asked over. */
const FILES = {
  "harbour.md": `---
title: The harbour
source: AP
date: 2026-03-05
owner: anna
reviewBy: 2026-09-01
---

The harbour of Rotterdam was closed on Monday because of the storm.

Ships waited at sea for two days.
`,
  "bridge.md": "# The bridge\n\nThe bridge in Antwerp was opened in 1933 by King Albert.\n",
};

const QUESTION = "why was the harbour of Rotterdam closed?";
const TODAY = "2026-03-08";
const OPTIONS = { threshold: 0.2, today: TODAY };

export interface OpenDesk {
  readonly desk: Desk;
  readonly close: () => Promise<void>;
}

/** What every desk does, over files by their path. */
export function describeDesk(
  open: (files: Readonly<Record<string, string>>) => Promise<OpenDesk>,
): void {
  describe("a desk", () => {
    let opened: OpenDesk;
    let desk: Desk;
    let library: Library;
    let quote: Quote;

    beforeAll(async () => {
      library = await libraryOf(FILES);
      opened = await open(FILES);
      ({ desk } = opened);
      const answer = ask(QUESTION, library, OPTIONS);
      if (answer.outcome !== "answered") throw new Error("nothing is quoted");
      [quote] = answer.quotes;
    });

    afterAll(() => opened.close());

    it("answers as the library does", async () => {
      for (const question of [QUESTION, "who won the yacht race?", ""]) {
        expect(await desk.ask(question, OPTIONS)).toEqual(ask(question, library, OPTIONS));
      }
    });

    it("gives each of many questions its own answer", async () => {
      const questions = Array.from({ length: 20 }, (_, at) =>
        at % 2 === 0 ? QUESTION : "who opened the bridge in Antwerp?",
      );
      const answers = await Promise.all(questions.map((text) => desk.ask(text, OPTIONS)));
      expect(answers).toEqual(questions.map((text) => ask(text, library, OPTIONS)));
    });

    it("explains as the library does", async () => {
      expect(await desk.explain(QUESTION, TODAY)).toEqual(explain(QUESTION, library, TODAY));
    });

    it("shows the lines around a quote", async () => {
      const document = library.corpus.documents.find((one) => one.document.path === quote.path);
      expect(await desk.context(quote)).toEqual(composeContext(document?.document, quote));
      expect((await desk.around(quote))?.map(({ number, text }) => [number, text])).toEqual([
        [9, "The harbour of Rotterdam was closed on Monday because of the storm."],
        [11, "Ships waited at sea for two days."],
      ]);
    });

    it("shows no line of a document that has changed or is gone", async () => {
      expect(await desk.around({ ...quote, hash: "0".repeat(64) })).toBeUndefined();
      expect(await desk.around({ ...quote, path: "gone.md" })).toBeUndefined();
      expect(await desk.context({ ...quote, path: "gone.md" })).toEqual(
        composeContext(undefined, quote),
      );
    });

    it("gives a part of a document, with the quote marked in it", async () => {
      const part = await desk.part("harbour.md", { most: 2, from: 8, quote });
      expect(part).toMatchObject({ from: 8, marked: { start: quote.start, end: quote.end } });
      expect(part?.rows.map(({ number }) => number)).toEqual([9, 10]);
      expect(await desk.part("gone.md", { most: 2 })).toBeUndefined();
    });

    it("knows every document, without its text", () => {
      const { documents } = desk.catalogue();
      expect(documents.map(({ path }) => path).toSorted()).toEqual(["bridge.md", "harbour.md"]);
      expect(documents.find(({ path }) => path === "harbour.md")).toMatchObject({
        title: "The harbour",
        source: "AP",
        date: "2026-03-05",
        owner: "anna",
        reviewBy: "2026-09-01",
        lineCount: 12,
      });
      expect(JSON.stringify(documents)).not.toContain("Ships waited");
    });

    it("gives plain data", async () => {
      const given: unknown[] = [
        desk.catalogue(),
        await desk.ask(QUESTION, OPTIONS),
        await desk.explain(QUESTION, TODAY),
        await desk.context(quote),
        await desk.around(quote),
        await desk.part("harbour.md", { most: 9 }),
      ];
      for (const one of given) expect(structuredClone(one)).toEqual(one);
    });
  });
}
