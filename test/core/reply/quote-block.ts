import type { Quote } from "../../../src/core/answer.ts";
import type { QuoteBlock } from "../../../src/core/reply/blocks.ts";

/** A quote of three lines of `a.md`. */
export const QUOTE: Quote = {
  path: "a.md",
  startLine: 3,
  endLine: 5,
  text: "One.\nTwo.\nThree.",
  title: "A title",
  source: "AP",
  date: "2026-03-05",
  headings: ["A title"],
  score: 0.9,
  hash: "f00d",
  start: 10,
  end: 26,
};

/** A block with that quote's citation. */
export function quoteBlock(text: string, given: Partial<QuoteBlock["citation"]> = {}): QuoteBlock {
  const { text: _text, score: _score, start: _start, end: _end, ...citation } = QUOTE;
  return { kind: "quote", text, citation: { ...citation, ...given } };
}
