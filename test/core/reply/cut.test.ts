import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cutAt,
  MIN_CUT_CHARS,
  oneLine,
  shortened,
  shortenedFront,
} from "../../../src/core/reply/cut.ts";

const FAMILY = "👨‍👩‍👧‍👦";

describe("cutAt", () => {
  it("cuts after a word", () => {
    expect(cutAt("a plain sentence", 10)).toBe("a plain ".length);
  });

  it("cuts inside a word that is too long", () => {
    expect(cutAt("a " + "x".repeat(50), 20)).toBe(20);
  });

  it("keeps what a reader sees as one character whole", () => {
    const text = `12345${FAMILY}67890`;
    expect(cutAt(text, 10)).toBe(5);
    expect(cutAt("1234567e\u0301xxxx", 8)).toBe(7);
    expect(cutAt("1234567👍🏽xxx", 9)).toBe(7);
  });

  it("makes way even in a character of very many marks", () => {
    expect(cutAt(`a${"\u0301".repeat(100)}`, 20)).toBe(20);
  });

  it("never parts a surrogate pair, stays in the room and takes a good part of it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", minLength: 60 }),
        fc.integer({ min: MIN_CUT_CHARS, max: 50 }),
        (text, room) => {
          const cut = cutAt(text, room);
          expect(cut).toBeLessThanOrEqual(room);
          expect(cut).toBeGreaterThan(room / 3);
          expect(text.slice(cut - 1, cut + 1)).not.toMatch(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
        },
      ),
    );
  });
});

describe("a shortened text", () => {
  it("is the text when it is short", () => {
    expect(shortened("a plain text", 12)).toBe("a plain text");
    expect(shortenedFront("a/b.md", 6)).toBe("a/b.md");
  });

  it("is whole words and a mark", () => {
    expect(shortened("a plain text of words", 15)).toBe("a plain text …");
  });

  it("keeps the end of a path", () => {
    expect(shortenedFront("reports/2026/march.md", 10)).toBe("…/march.md");
    expect(shortenedFront("😀😀😀😀.md", 7)).toBe("…😀.md");
  });

  it("stays within its bound", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 10, max: 30 }), (text, room) => {
        expect(shortened(text, room).length).toBeLessThanOrEqual(room);
        expect(shortenedFront(text, room).length).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe("oneLine", () => {
  it("puts a text on one line", () => {
    expect(oneLine(" a\r\n  b\tc\u2028d ")).toBe("a b c d");
  });
});
