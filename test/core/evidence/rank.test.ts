import { describe, expect, it } from "vitest";
import { FEATURE_NAMES } from "../../../src/core/evidence/features.ts";
import { rank, type Weights } from "../../../src/core/evidence/rank.ts";
import type { Library } from "../../../src/core/library.ts";
import { understand } from "../../../src/core/question/question.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

function ranked(question: string, library: Library, weights?: Weights) {
  const { corpus } = library;
  const read = understand(question, library, "2026-03-08");
  return rank(read, corpus, [...corpus.passages.keys()], weights);
}

const sentences = (ranking: ReturnType<typeof ranked>) =>
  ranking.evidence.map(({ document: { document }, sentence: { start, end } }) =>
    document.text.slice(start, end),
  );

const library = await libraryOf({
  "a.txt": "The ferry burns.\n\nThe ferry lost its pilots in a storm.\n\nBread is baked.\n",
  "b.txt": "Pilots strike.\n\nThe ferry burns.\n",
});

describe("rank", () => {
  it("puts the sentence first that answers best", () => {
    expect(sentences(ranked("why did the ferry lose pilots", library))[0]).toBe(
      "The ferry lost its pilots in a storm.",
    );
  });

  it("orders by score, and equal ones as they stand in the corpus", () => {
    const { evidence } = ranked("ferry pilots", library, {});
    expect(evidence.map(({ score }) => score)).toEqual([0, 0, 0, 0, 0]);
    expect(evidence.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    const scores = ranked("ferry pilots", library).evidence.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it("gives the same order every time", async () => {
    const again = await libraryOf({
      "a.txt": "The ferry burns.\n\nThe ferry lost its pilots in a storm.\n\nBread is baked.\n",
      "b.txt": "Pilots strike.\n\nThe ferry burns.\n",
    });
    const order = ({ evidence }: ReturnType<typeof ranked>) =>
      evidence.map(({ index, score }) => [index, score]);
    expect(order(ranked("ferry pilots", again))).toEqual(order(ranked("ferry pilots", library)));
  });

  it("scores by the weighted sum of the features", () => {
    const weights = { coverage: 2, position: -1, unheardOf: 100 };
    for (const { features, score } of ranked("ferry pilots", library, weights).evidence) {
      const at = (name: string) => features[FEATURE_NAMES.findIndex((one) => one === name)] ?? 0;
      expect(score).toBeCloseTo(2 * at("coverage") - at("position"), 10);
    }
  });

  it("looks into the passages given only", () => {
    const read = understand("ferry", library, "2026-03-08");
    const { evidence } = rank(read, library.corpus, [1, 99]);
    expect(evidence.map(({ index }) => index)).toEqual([1]);
  });

  it("leaves out a sentence that repeats one of its document", async () => {
    const repeating = await libraryOf({ "a.md": "The ferry burns.\n\n> The ferry burns.\n" });
    expect(ranked("ferry", repeating).evidence).toHaveLength(1);
  });

  it("weighs the eighty most promising sentences", async () => {
    const filler = Array.from({ length: 100 }, (_, at) => `Number ${at} is on the ferry.`);
    const large = await libraryOf({
      "a.txt": `${filler.join("\n\n")}\n\nThe ferry lost its pilots.\n`,
    });
    const found = ranked("ferry pilots", large);
    expect(found.setting.candidates).toHaveLength(101);
    expect(found.evidence).toHaveLength(80);
    expect(sentences(found)[0]).toBe("The ferry lost its pilots.");
  });

  it("finds nothing in nothing", async () => {
    expect(ranked("ferry", await libraryOf({})).evidence).toEqual([]);
  });
});
