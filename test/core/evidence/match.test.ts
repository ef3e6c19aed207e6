import { describe, expect, it } from "vitest";
import { createMatcher } from "../../../src/core/evidence/match.ts";
import { understand } from "../../../src/core/question/question.ts";
import { idf } from "../../../src/core/retrieval/bm25.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

const library = await libraryOf({
  "a.txt":
    "A ferry meets a ferry in the United States. Iranian ferries and Iran.\n\nThe States wait.\n",
  "b.txt": "Pilots wait.\n",
});
const { corpus } = library;

const NOTHING = { firstTerm: 0, length: 0 };

const matcherFor = (question: string) =>
  createMatcher(understand(question, library, "2026-03-08").terms, corpus);

/** What is counted in the nth sentence; single precision, rounded. */
const counted = (question: string, sentence: number) =>
  Array.from(
    matcherFor(question).inTerms(corpus.termsOf(corpus.sentences[sentence] ?? NOTHING)),
    (times) => Number(times.toFixed(3)),
  );

describe("a matcher", () => {
  it("counts how often each word of the question stands in a text", () => {
    expect(counted("ferry pilots wait", 0)).toEqual([2, 0, 0]);
    expect(counted("ferry pilots wait", 3)).toEqual([0, 1, 1]);
  });

  it("counts an alternative by its weight", () => {
    expect(counted("fery", 0)).toEqual([1.6]);
    expect(counted("Tehran", 1)).toEqual([1.4]);
  });

  it("counts another name by its weight, once for each time it stands there", () => {
    expect(counted("Iran", 1)).toEqual([1.9]);
  });

  it("counts words that must stand together only where all do", () => {
    expect(counted("America", 0)).toEqual([0.9]);
    expect(counted("America", 2)).toEqual([0]);
  });

  it("counts words that must stand together only side by side, in any order", () => {
    const [states, united] = ["state", "unit"].map((term) => corpus.vocabulary.idOf(term) ?? -1);
    const wait = corpus.vocabulary.idOf("wait") ?? -1;
    const found = (ids: readonly (number | undefined)[]) =>
      matcherFor("America").inTerms(Uint32Array.from(ids, (id) => id ?? -1))[0];
    expect(found([wait, states, united])).toBeCloseTo(0.9, 5);
    expect(found([united, wait, states])).toBe(0);
  });

  it("counts the same in a whole document as in its sentences", () => {
    const matcher = matcherFor("ferry Iran wait pilots");
    for (const { sortedTerms, firstSentence, endSentence } of corpus.documents) {
      const summed = corpus.sentences
        .slice(firstSentence, endSentence)
        .map((sentence) => matcher.inTerms(corpus.termsOf(sentence)))
        .reduce((sum, found) => sum.map((times, term) => times + (found[term] ?? 0)));
      for (const [term, times] of matcher.inSortedTerms(sortedTerms).entries()) {
        expect(times).toBeCloseTo(summed[term] ?? -1, 5);
      }
    }
  });

  it("knows which word of the question a word of the corpus stands for", () => {
    const matcher = matcherFor("pilots fery");
    expect(matcher.termOf(corpus.vocabulary.idOf("ferri") ?? -1)).toBe(1);
    expect(matcher.termOf(corpus.vocabulary.idOf("wait") ?? -1)).toBeUndefined();
    expect(matcher.termOf(-1)).toBeUndefined();
  });

  it("knows the parts of a name of several words as parts of the question", () => {
    const matcher = matcherFor("when did the United States wait");
    expect(matcher.termOf(corpus.vocabulary.idOf("unit") ?? -1)).toBe(0);
    expect(matcher.termOf(corpus.vocabulary.idOf("iran") ?? -1)).toBeUndefined();
  });

  it("has the idf of each word among sentences, passages and documents", () => {
    const { idf: own } = matcherFor("ferry wait");
    expect(own.sentence).toEqual(Float32Array.of(idf(2, 4), idf(2, 4)));
    expect(own.passage).toEqual(Float32Array.of(idf(1, 3), idf(2, 3)));
    expect(own.document).toEqual(Float32Array.of(idf(1, 2), idf(2, 2)));
  });

  it("gives an unknown word the highest idf", () => {
    expect(matcherFor("xyzzy").idf.sentence).toEqual(Float32Array.of(idf(0, 4)));
  });

  it("counts nothing for a question without words", () => {
    expect(counted("who is it", 0)).toEqual([]);
  });
});
