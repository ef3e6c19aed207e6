import { describe, expect, it } from "vitest";
import type { Document } from "../../../src/core/corpus/document.ts";
import type { QuoteBlock } from "../../../src/core/reply/blocks.ts";
import { composeContext, composeForgotten } from "../../../src/core/reply/details.ts";
import { documentOf } from "../../fixtures/library-of.ts";

const FILE = `---
title: Ferries
date: 2026-03-05
---

# Ferries

## Harbour

One.

Two.
Three.

Four.

Five.
Six.
Seven.
`;
const document = documentOf("a.md", FILE);

function referenceTo(text: string, { path, hash, text: whole }: Document = document) {
  const start = whole.indexOf(text);
  return { path, hash, start, end: start + text.length };
}

function contextOf(text: string, around?: number, of = document): QuoteBlock | undefined {
  return composeContext(of, referenceTo(text, of), around).find((block) => block.kind === "quote");
}

describe("the lines around a quote", () => {
  it("are three lines of the body before and after it, exactly as they stand", () => {
    const context = contextOf("Four.");
    expect(context?.text).toBe("One.\n\nTwo.\nThree.\n\nFour.\n\nFive.\nSix.\nSeven.");
    expect(FILE).toContain(context?.text);
  });

  it("are as many as asked for", () => {
    expect(contextOf("Four.", 1)?.text).toBe("Three.\n\nFour.\n\nFive.");
    expect(contextOf("Four.", 0)?.text).toBe("Four.");
  });

  it("hold the quote's own lines whole", () => {
    expect(contextOf("wo.\nThr", 0)?.text).toBe("Two.\nThree.");
  });

  it("have a citation of their own", () => {
    expect(contextOf("Four.", 1)?.citation).toMatchObject({
      path: "a.md",
      startLine: 13,
      endLine: 17,
      title: "Ferries",
      date: "2026-03-05",
      headings: ["Ferries", "Harbour"],
      hash: document.hash,
    });
  });

  it("end with the body, and hold no front matter", () => {
    expect(contextOf("Seven.", 1)?.text).toBe("Six.\nSeven.");
    expect(contextOf("One.", 9)?.text.startsWith("# Ferries")).toBe(true);
  });

  it("stay on the quote's page", () => {
    const paged: Document = {
      ...document,
      lines: {
        ...document.lines,
        pages: document.lines.starts.map((start) => (start < FILE.indexOf("Four") ? 1 : 2)),
      },
    };
    expect(contextOf("Four.", 1, paged)?.text).toBe("Four.\n\nFive.");
  });

  it("are cut, with marks, where a line is very long", () => {
    const long = documentOf("b.txt", `${"before ".repeat(1000)}Here. ${"after ".repeat(1000)}`);
    const context = contextOf("Here.", 1, long);
    expect(context?.text.length).toBeLessThan(4_000);
    expect(context?.text).toMatch(/before Here\. after/);
    expect(context?.part).toEqual({ number: 1, of: 1, cutBefore: true, cutAfter: true });
    expect(long.text).toContain(context?.text);
  });
});

describe("instead of the lines around a quote", () => {
  it("a notice says that the document has changed", () => {
    const changed = documentOf("a.md", FILE.replace("Four", "Nine"));
    const blocks = composeContext(changed, referenceTo("Four."));
    expect(blocks.map((block) => block.kind === "notice" && block.text)).toEqual([
      "The document has changed since it was quoted. What stands there now is not shown in its place; ask again.",
    ]);
  });

  it("a notice says that the document is gone", () => {
    expect(composeContext(undefined, referenceTo("Four."))).toEqual([
      { kind: "notice", text: "The document of this quote is no longer there." },
    ]);
  });

  it.each([
    [5, 5],
    [9, 5],
    [0, 99_999],
  ])("nothing is shown for the offsets %i to %i", (start, end) => {
    const blocks = composeContext(document, { ...referenceTo("Four."), start, end });
    expect(blocks.map(({ kind }) => kind)).toEqual(["notice"]);
  });
});

describe("a forgotten question", () => {
  it("is said to be forgotten", () => {
    expect(composeForgotten()).toEqual([
      { kind: "notice", text: "This question is no longer kept here. Ask it again." },
    ]);
  });
});
