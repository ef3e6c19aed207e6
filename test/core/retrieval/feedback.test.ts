import { describe, expect, it } from "vitest";
import { feedbackOf } from "../../../src/core/retrieval/feedback.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

const { corpus } = await libraryOf({
  "a.txt": "The ferry has an anchor. The anchor rusts.\n",
  "b.txt": "The ferry sails.\n",
  "c.txt": "The ferry burns.\n",
});

const words = (most: number) =>
  feedbackOf(corpus.documents.slice(0, 1), corpus, most).map(({ id }) =>
    corpus.vocabulary.termOf(id),
  );

describe("feedbackOf", () => {
  it("has the words first that the documents often hold and others seldom", () => {
    expect(words(9)).toEqual(["anchor", "rust", "ferri"]);
  });

  it("has no more words than asked for", () => {
    expect(words(1)).toEqual(["anchor"]);
  });

  it("weighs the most telling word 1 and the others by Bo1", () => {
    const [first, second] = feedbackOf(corpus.documents.slice(0, 1), corpus, 2);
    expect(first?.weight).toBe(1);
    const bo1 = (times: number, part: number) =>
      times * Math.log2((1 + part) / part) + Math.log2(1 + part);
    expect(second?.weight).toBeCloseTo(bo1(1, 1 / 3) / bo1(2, 1 / 3), 9);
  });

  it("is empty without documents", () => {
    expect(feedbackOf([], corpus, 9)).toEqual([]);
  });
});
