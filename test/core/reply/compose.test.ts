import { describe, expect, it } from "vitest";
import type { Answer, Answered, NonEmpty, Quote } from "../../../src/core/answer.ts";
import type { Block } from "../../../src/core/reply/blocks.ts";
import { composeAnswer } from "../../../src/core/reply/compose.ts";
import { QUOTE, quoteBlock } from "./quote-block.ts";

const options = { key: "k", audience: "place" } as const;
const reading = { scope: {}, readAs: [], confidence: 0.9 };
const other: Quote = { ...QUOTE, path: "b.md", text: "Other.", score: 0.5 };
const unlikely: Quote = { ...other, text: "Unlikely.", score: 0.44 };

function answered(...quotes: NonEmpty<Quote>): Answered {
  return { ...reading, outcome: "answered", quotes };
}

function unanswered(nearest: readonly Quote[], unknownWords: readonly string[]): Answer {
  return { ...reading, outcome: "unanswered", nearest, unknownWords };
}

const outline = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === "actions"
      ? block.actions.map(({ action, index }) => `${action} ${index}`).join(", ")
      : block.text,
  );

describe("an answer", () => {
  it("says how many quotes there are, best first, each with its buttons", () => {
    expect(outline(composeAnswer(answered(QUOTE, other), options))).toEqual([
      "2 quotes from 2 documents, best first.",
      "One.\nTwo.\nThree.",
      "context 0, why 0",
      "Other.",
      "context 1, why 1",
      "helpful 0, unhelpful 0",
    ]);
  });

  it("cites each quote and leaves out its score and offsets", () => {
    expect(composeAnswer(answered(QUOTE), options)[1]).toEqual(quoteBlock(QUOTE.text));
  });

  it("says so when there is one quote, or one document", () => {
    expect(outline(composeAnswer(answered(QUOTE), options))[0]).toBe("One quote.");
    expect(outline(composeAnswer(answered(other, unlikely), options))[0]).toBe(
      "2 quotes from one document, best first.",
    );
  });

  it("sets apart what is less than half as likely as the first", () => {
    const texts = outline(composeAnswer(answered(QUOTE, other, unlikely, unlikely), options));
    expect(texts.indexOf("Less likely:")).toBe(texts.indexOf("Unlikely.") - 1);
    expect(texts.filter((text) => text === "Less likely:")).toHaveLength(1);
  });

  it("says that two sources differ, before their quotes", () => {
    const differing = [
      { quote: 0, value: "14" },
      { quote: 1, value: "17" },
    ] as const;
    const newer = { ...unlikely, date: "2026-03-08" };
    expect(outline(composeAnswer({ ...answered(QUOTE, newer), differing }, options))).toEqual([
      "2 quotes from 2 documents, best first. The sources differ: 14 (2026-03-05) and 17 (2026-03-08).",
      "One.\nTwo.\nThree.",
      "context 0, why 0",
      "Unlikely.",
      "context 1, why 1",
      "helpful 0, unhelpful 0",
    ]);
  });

  it("says so only where both are shown", () => {
    const differing = [
      { quote: 0, value: "14" },
      { quote: 1, value: "17" },
    ] as const;
    const more = { ...answered(QUOTE, other, other), differing };
    const texts = outline(composeAnswer(more, { ...options, from: 2, most: 2 }));
    expect(texts[0]).toBe("3 quotes from 2 documents, best first.");
  });

  it("tells how the question was read", () => {
    const answer = {
      ...answered(QUOTE),
      scope: { source: "A\nP" },
      readAs: [{ word: "fery", as: "ferry" }],
    };
    expect(composeAnswer(answer, { ...options, asked: "When did AP\nsay so?" })[1]).toEqual({
      kind: "notice",
      text: "Read with the earlier question: “When did AP say so?”. Only documents by A P. Read “fery” as “ferry”.",
      aside: true,
    });
  });

  it("names the question when it is shared", () => {
    const shared = composeAnswer(answered(QUOTE), { ...options, shared: "Who\n won?" });
    expect(outline(shared).slice(0, 2)).toEqual(["Asked: “Who won?”", "One quote."]);
  });

  it("may be shared by the one who alone sees it", () => {
    const labels = (audience: "asker" | "place") => {
      const last = composeAnswer(answered(QUOTE), { key: "k", audience }).at(-1);
      return last?.kind === "actions" ? last.actions.map(({ label }) => label) : [];
    };
    expect(labels("asker")).toEqual(["👍", "👎", "Share in channel"]);
    expect(labels("place")).toEqual(["👍", "👎"]);
  });
});

describe("no answer", () => {
  it("says so, with the unknown words and the nearest lines", () => {
    expect(outline(composeAnswer(unanswered([QUOTE], ["zeppelin", "x\ny"]), options))).toEqual([
      "Not in the documents.",
      "Nowhere in them: “zeppelin”, “x y”.",
      "The nearest lines, which are not an answer:",
      "One.\nTwo.\nThree.",
      "context 0, why 0",
      "helpful 0, unhelpful 0",
    ]);
  });

  it("says no more where there is no more to say", () => {
    expect(outline(composeAnswer(unanswered([], []), options))).toEqual([
      "Not in the documents.",
      "helpful 0, unhelpful 0",
    ]);
  });

  it("keeps very long words short", () => {
    const [, words] = outline(composeAnswer(unanswered([], ["x".repeat(500)]), options));
    expect(words?.length).toBeLessThan(90);
  });
});
