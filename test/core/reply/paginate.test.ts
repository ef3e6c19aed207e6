import { describe, expect, it } from "vitest";
import type { Action, Block } from "../../../src/core/reply/blocks.ts";
import { type Limits, plainCost } from "../../../src/core/reply/limits.ts";
import { paginate } from "../../../src/core/reply/paginate.ts";
import { shownQuote } from "../../../src/core/reply/shown.ts";
import { quoteBlock } from "./quote-block.ts";

const LIMITS: Limits = {
  blocksPerPage: 8,
  charsPerBlock: 300,
  charsPerPage: 500,
  buttonsPerBlock: 5,
  buttonsPerPage: 10,
  fallbackChars: 3_500,
  costOf: plainCost,
};

const notice: Block = { kind: "notice", text: "Some quotes." };
const button = (action: Action["action"], index = 0): Action => ({
  action,
  label: action,
  key: "k",
  index,
});
const actions = (index: number): Block => ({ kind: "actions", actions: [button("why", index)] });
const quotes = (count: number): Block[] =>
  Array.from({ length: count }, (_, index) => [
    quoteBlock(`${index}`.repeat(150)),
    actions(index),
  ]).flat();
const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);
const textOf = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === "notice" ? block.text : block.kind));
const partsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "quote" ? [block] : []));

describe("paginate", () => {
  it("gives one page of what fits one", () => {
    const blocks = [notice, ...quotes(2)];
    expect(paginate(blocks, LIMITS)).toMatchObject([{ blocks }]);
  });

  it("gives one empty page of nothing", () => {
    expect(paginate([], LIMITS)).toEqual([{ blocks: [], fallback: "" }]);
  });

  it("says on each page but the last what follows, with a button to it", () => {
    const pages = paginate([notice, ...quotes(5)], LIMITS);
    const ends = pages.map(({ blocks }) => blocks.slice(-2));
    expect(pages).toHaveLength(3);
    expect(ends[0]).toEqual([
      { kind: "notice", text: "Page 1 of 3. Next: 3 more quotes.", aside: true },
      { kind: "actions", actions: [{ action: "page", label: "Next page", key: "k", index: 1 }] },
    ]);
    expect(textOf(ends[1] ?? [])).toEqual(["Page 2 of 3. Next: 1 more quote.", "actions"]);
    expect(kinds(ends[2] ?? [])).toEqual(["quote", "actions"]);
  });

  it("keeps a quote with its buttons and with what leads to it", () => {
    const blocks = [...quotes(1), { kind: "notice", text: "Less likely:" } as const, ...quotes(2)];
    const tight = { ...LIMITS, blocksPerPage: 6 };
    expect(paginate(blocks, tight).map(({ blocks: page }) => kinds(page))).toEqual([
      ["quote", "actions", "notice", "actions"],
      ["notice", "quote", "actions", "notice", "actions"],
      ["quote", "actions"],
    ]);
  });

  it("keeps what stands under a heading on one page where that is wished", () => {
    const chapter = (text: string): Block => ({ kind: "heading", text, together: true });
    const blocks = [notice, chapter("A"), ...quotes(1), chapter("B"), ...quotes(2)];
    const wide = { ...LIMITS, blocksPerPage: 12 };
    expect(paginate(blocks, wide).map(({ blocks: page }) => kinds(page))).toEqual([
      ["notice", "heading", "quote", "actions", "notice", "actions"],
      ["heading", "quote", "actions", "quote", "actions"],
    ]);
  });

  it("says such a heading again where one page does not do, until the next one", () => {
    const chapter: Block = { kind: "heading", text: "A", together: true };
    const end: Block = { kind: "heading", text: "End" };
    const pages = paginate([chapter, ...quotes(5), end, ...quotes(3)], LIMITS);
    const headings = pages.map(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : [])),
    );
    expect(headings).toEqual([["A"], ["A (continued)"], ["A (continued)", "End"], []]);
  });

  it("splits a quote too long for a page between its lines", () => {
    const line = `${"word ".repeat(10)}\n`;
    const pages = paginate([notice, quoteBlock(line.repeat(12)), actions(0)], LIMITS, "k");
    const parts = pages.flatMap(({ blocks }) => partsOf(blocks));
    expect(parts.map(({ text }) => text).join("")).toBe(line.repeat(12));
    expect(parts.every(({ text }) => text.length % line.length === 0)).toBe(true);
    expect(parts.map(({ part }) => part?.number)).toEqual(parts.map((_, at) => at + 1));
    expect(new Set(parts.map(({ part }) => part?.of))).toEqual(new Set([parts.length]));
    expect(parts.every(({ citation }) => citation.path === "a.md")).toBe(true);
    expect(textOf(pages[0].blocks)).toContain(
      `Page 1 of ${pages.length}. Next: the rest of this quote.`,
    );
    expect(kinds(pages[0].blocks)).toContain("quote");
    expect(kinds(pages.at(-1)?.blocks ?? []).slice(-2)).toEqual(["quote", "actions"]);
  });

  it("keeps the last part of a quote with its buttons", () => {
    const long = quoteBlock(`${"x".repeat(29)}\n`.repeat(8));
    const narrow = { ...LIMITS, charsPerBlock: 200, blocksPerPage: 4 };
    const pages = paginate([long, actions(0), quoteBlock("y"), actions(1)], narrow);
    expect(pages.map(({ blocks }) => kinds(blocks))).toEqual([
      ["quote", "notice", "actions"],
      ["quote", "actions", "notice", "actions"],
      ["quote", "actions"],
    ]);
  });

  it("cuts a line that is too long for any page, with a mark", () => {
    const long = "word ".repeat(200);
    const pages = paginate([quoteBlock(`short\n${long}`)], LIMITS, "k");
    const shown = pages.flatMap(({ blocks }) => partsOf(blocks)).map((one) => shownQuote(one).text);
    expect(shown[0]).toBe("short");
    expect(shown[1]).toMatch(/^word .* …$/);
    expect(shown.at(-1)).toMatch(/^… word/);
  });

  it("counts what a block takes as the platform does", () => {
    const twice: Limits = {
      ...LIMITS,
      costOf: (block) => ({ blocks: 1, chars: 2 * plainCost(block).chars }),
    };
    expect(paginate(quotes(2), LIMITS)).toHaveLength(1);
    expect(paginate(quotes(2), { ...twice, charsPerBlock: 600, charsPerPage: 600 })).toHaveLength(
      2,
    );
  });

  it("puts buttons in rows and never too many on a page", () => {
    const many = (["helpful", "unhelpful", "share"] as const).map((action) => button(action));
    const [first, ...others] = many;
    const blocks: Block[] = first
      ? [quoteBlock("x"), { kind: "actions", actions: [first, ...others] }]
      : [];
    const [page] = paginate(blocks, { ...LIMITS, buttonsPerBlock: 2 });
    expect(
      page.blocks.map((block) => (block.kind === "actions" ? block.actions.length : 0)),
    ).toEqual([0, 2, 1]);
    expect(paginate(quotes(2), { ...LIMITS, buttonsPerPage: 2 })).toHaveLength(1);
    expect(paginate(quotes(3), { ...LIMITS, buttonsPerPage: 2, charsPerPage: 2_000 })).toHaveLength(
      3,
    );
  });

  it("splits a list between its lines", () => {
    const lines = Array.from({ length: 40 }, (_, at) => `Document ${at} · a/path.md`);
    const pages = paginate([{ kind: "notice", text: lines.join("\n") }], LIMITS);
    const said = pages.flatMap(({ blocks }) =>
      textOf(blocks)
        .filter((text) => !text.startsWith("Left out "))
        .join("\n")
        .split("\n"),
    );
    expect(said).toEqual(lines);
    expect(textOf(pages[0].blocks).at(-1)).toBe("Left out for lack of room: the rest.");
  });

  it("says what is left out where there is no button to it", () => {
    const many = [quoteBlock("line\n".repeat(150)), quoteBlock("x"), quoteBlock("y")];
    const [page] = paginate(many, LIMITS);
    expect(page.blocks.at(-1)).toEqual({
      kind: "notice",
      text: "Left out for lack of room: the rest of this quote and 2 more quotes.",
      aside: true,
    });
  });

  it("cuts the plain text at a word, with a mark", () => {
    const [page] = paginate(quotes(1), { ...LIMITS, fallbackChars: 160 });
    expect(page.fallback).toMatch(/^0{150} … ?|A …$/u);
    expect(page.fallback.length).toBeLessThanOrEqual(160);
    expect(page.fallback.endsWith(" …")).toBe(true);
  });

  it("refuses limits that leave no room", () => {
    expect(() => paginate(quotes(1), { ...LIMITS, charsPerPage: 20 })).toThrow("No page has room");
    expect(() => paginate(quotes(1), { ...LIMITS, buttonsPerPage: 0 })).toThrow("No page has room");
  });
});
