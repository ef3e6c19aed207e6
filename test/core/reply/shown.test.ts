import { describe, expect, it } from "vitest";
import { aboutText, shownQuote, shownText } from "../../../src/core/reply/shown.ts";
import { quoteBlock } from "./quote-block.ts";

const part = { number: 1, of: 3, cutBefore: false, cutAfter: false };

describe("a quote as it is shown", () => {
  it("has its words, what it is from and where it stands", () => {
    expect(shownQuote(quoteBlock("One.\nTwo."))).toEqual({
      text: "One.\nTwo.",
      about: "A title · AP · 2026-03-05",
      place: "a.md:3-5",
      notes: [],
    });
  });

  it("names the page, where there are pages", () => {
    expect(shownQuote(quoteBlock("x", { endLine: 3, page: 2 })).place).toBe("a.md:3 (page 2)");
  });

  it("says which part it is", () => {
    const { text, notes } = shownQuote({ ...quoteBlock("One.\n"), part });
    expect(text).toBe("One.");
    expect(notes).toEqual(["part 1 of 3"]);
  });

  it("is marked where a line is cut", () => {
    const cut = { ...part, cutBefore: true, cutAfter: true };
    expect(shownQuote({ ...quoteBlock("some words"), part: cut }).text).toBe("… some words …");
  });

  it("is no part when it is an excerpt", () => {
    expect(shownQuote({ ...quoteBlock("x"), part: { ...part, of: 1 } }).notes).toEqual([]);
  });

  it("tells what was done about a damaged file", () => {
    expect(shownQuote(quoteBlock("x", { repairs: { restored: 2, marked: 1 } })).notes).toEqual([
      "damaged file; places restored: 2, marked \uFFFD: 1",
    ]);
  });

  it("shows control characters and direction marks", () => {
    const { text, about, place } = shownQuote(
      quoteBlock("a\u0007b\u202Ec", { title: "T\u0000\nU", path: "x\ny.md" }),
    );
    expect(text).toBe("a\\u{7}b\\u{202e}c");
    expect(about).toContain("T\\u{0} U");
    expect(place).toContain("x\\ny.md");
  });

  it("has a citation of bounded length", () => {
    const long = "long ".repeat(1000);
    const { about, place } = shownQuote(quoteBlock("x", { title: long, source: long, path: long }));
    expect(`${about}${place}`.length).toBeLessThan(520);
    expect(about).toContain("…");
    expect(place).toMatch(/^….*long :3-5$/);
  });
});

describe("aboutText", () => {
  it("leaves out what a document does not tell", () => {
    expect(aboutText({ title: "T" })).toBe("T");
  });
});

describe("a block as text", () => {
  it("has a quote's citation below it", () => {
    expect(shownText(quoteBlock("One."))).toBe("One.\nA title · AP · 2026-03-05\na.md:3-5");
  });

  it("leaves out buttons", () => {
    const actions = [{ action: "why", label: "Why", key: "k", index: 0 }] as const;
    expect(shownText({ kind: "actions", actions })).toBe("");
  });
});
