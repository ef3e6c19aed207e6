import { describe, expect, it } from "vitest";
import { createVocabulary } from "../../../src/core/corpus/vocabulary.ts";
import { createNgramOverlap } from "../../../src/core/evidence/ngram-overlap.ts";
import type { QueryTerm } from "../../../src/core/question/question.ts";

const query = (word: string): QueryTerm => ({
  written: word,
  times: 1,
  word,
  shape: "word",
  alternatives: [],
  related: new Map(),
});

/** How like each of the question's words a word of the corpus is. */
function kin(term: string, ...question: readonly string[]): readonly number[] {
  const vocabulary = createVocabulary();
  vocabulary.add("other", "other", false);
  const id = vocabulary.add(term, term, false);
  const likeness = createNgramOverlap(question.map(query), vocabulary)(id);
  return [...(likeness ?? question.map(() => 0))];
}

describe("ngramOverlap", () => {
  it("is 1 for the same spelling", () => {
    expect(kin("ferry", "ferry")).toEqual([1]);
  });

  it("is twice the shared 4-grams over all of both", () => {
    // abcd bcde cdef | bcde cdef defg
    expect(kin("abcdef", "bcdefg")[0]).toBeCloseTo(4 / 6, 5);
  });

  it("finds relatives that stemming leaves apart", () => {
    expect(kin("asymmetr", "asymmetry")[0]).toBeGreaterThan(0.8);
  });

  it("is 0 for what is alike by chance", () => {
    // One 4-gram of six and six.
    expect(kin("abcdefghi", "abcdzyxwv")).toEqual([0]);
  });

  it.each([
    ["bread", "ferry"],
    ["war", "war"],
    ["", "ferry"],
    ["ferry", ""],
  ])("is 0 between %j and %j", (term, word) => {
    expect(kin(term, word)).toEqual([0]);
  });

  it("is given for each word of the question", () => {
    const [one, two, three] = kin("ferries", "bread", "ferried", "ferries");
    expect([one, three]).toEqual([0, 1]);
    expect(two).toBeGreaterThan(0);
    expect(two).toBeLessThan(1);
  });

  it("is the same when asked again", () => {
    const vocabulary = createVocabulary();
    const id = vocabulary.add("ferries", "ferries", false);
    const ngramOverlap = createNgramOverlap([query("ferried")], vocabulary);
    expect(ngramOverlap(id)).toEqual(ngramOverlap(id));
  });
});
