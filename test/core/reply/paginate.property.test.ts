import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, QuoteBlock } from "../../../src/core/reply/blocks.ts";
import { type Limits, plainCost } from "../../../src/core/reply/limits.ts";
import { paginate } from "../../../src/core/reply/paginate.ts";
import { quoteBlock } from "./quote-block.ts";

const piece = fc.oneof(
  fc.constantFrom(
    "word ",
    "word ",
    "\n",
    "\r\n",
    "\r",
    "👨‍👩‍👧‍👦",
    "🇺🇦",
    "e\u0301",
    "שלום ",
    "مرحبا ",
    "\u0007",
    "\u202E",
    "*_~`",
    "\u2028",
    "… ",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constantFrom("x".repeat(400), "word ".repeat(150), "\u0301".repeat(300), "\n".repeat(30)),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

const actions = fc.nat({ max: 2 }).map((more): Block => {
  const one = { action: "why", label: "Why", key: "k", index: 0 } as const;
  return { kind: "actions", actions: [one, ...Array.from({ length: more }, () => one)] };
});
const heading = fc.record({
  kind: fc.constant("heading" as const),
  text: fc.constantFrom("One", "Two", "Three"),
  together: fc.constant(true as const),
});
const block: fc.Arbitrary<Block> = fc.oneof(
  heading,
  text.map((words): Block => ({ kind: "notice", text: words })),
  fc.tuple(text, text).map(([words, title]): Block => quoteBlock(words, { title })),
  actions,
);

const escaped = (one: Block) => {
  const { blocks, chars } = plainCost(one);
  return {
    blocks: one.kind === "quote" ? 2 : blocks,
    chars: chars + (one.kind === "quote" ? (one.text.match(/[*_~`]/g)?.length ?? 0) : 0),
  };
};
const limits: fc.Arbitrary<Limits> = fc.record({
  blocksPerPage: fc.integer({ min: 8, max: 20 }),
  charsPerBlock: fc.integer({ min: 700, max: 1_500 }),
  charsPerPage: fc.integer({ min: 1_000, max: 3_000 }),
  buttonsPerBlock: fc.integer({ min: 1, max: 5 }),
  buttonsPerPage: fc.integer({ min: 4, max: 12 }),
  fallbackChars: fc.integer({ min: 10, max: 500 }),
  costOf: fc.constantFrom(plainCost, escaped),
});

function check(test: (blocks: readonly Block[], limits: Limits) => void): void {
  fc.assert(fc.property(fc.array(block, { maxLength: 8 }), limits, test), { numRuns: 200 });
}

const quotesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((one): QuoteBlock[] => (one.kind === "quote" ? [one] : []));
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe("pages", () => {
  it("hold every quote, in order, whole, each part with its citation", () => {
    check((blocks, given) => {
      const joined: QuoteBlock[] = [];
      for (const one of quotesOf(paginate(blocks, given).flatMap((page) => page.blocks))) {
        const before = (one.part?.number ?? 1) > 1 ? joined.pop() : undefined;
        joined.push({ ...one, text: (before?.text ?? "") + one.text });
      }
      const bare = ({ text: words, citation }: QuoteBlock) => ({ text: words, citation });
      expect(joined.map(bare)).toEqual(quotesOf(blocks).map(bare));
    });
  });

  it("hold every word of a notice and every button, in order", () => {
    check((blocks, given) => {
      const pages = paginate(blocks, given);
      const own = pages.flatMap((page, at) =>
        page.blocks.slice(0, at < pages.length - 1 ? endOf(page.blocks) : undefined),
      );
      expect(wordsOf(own)).toBe(wordsOf(blocks));
      expect(own.flatMap(buttonsOf)).toEqual(blocks.flatMap(buttonsOf));
    });
  });

  it("pass no limit", () => {
    check((blocks, given) => {
      for (const page of paginate(blocks, given)) {
        const costs = page.blocks.map(given.costOf);
        const rows = page.blocks.map((one) => buttonsOf(one).length);
        expect(Math.max(0, ...costs.map(({ chars }) => chars))).toBeLessThanOrEqual(
          given.charsPerBlock,
        );
        expect(sum(costs.map(({ chars }) => chars))).toBeLessThanOrEqual(given.charsPerPage);
        expect(sum(costs.map((cost) => cost.blocks))).toBeLessThanOrEqual(given.blocksPerPage);
        expect(Math.max(0, ...rows)).toBeLessThanOrEqual(given.buttonsPerBlock);
        expect(sum(rows)).toBeLessThanOrEqual(given.buttonsPerPage);
        expect(page.fallback.length).toBeLessThanOrEqual(given.fallbackChars);
      }
    });
  });

  it("name the heading that a quote stands under", () => {
    const named = (blocks: readonly Block[]) => {
      let last: string | undefined;
      return blocks.flatMap((one) => {
        if (one.kind === "heading") last = one.text.replace(" (continued)", "");
        return one.kind === "quote" && (one.part?.number ?? 1) === 1 ? [last] : [];
      });
    };
    check((blocks, given) => {
      expect(paginate(blocks, given).flatMap((page) => named(page.blocks))).toEqual(named(blocks));
    });
  });

  it("number the parts of each quote from one to the last", () => {
    check((blocks, given) => {
      const parts = quotesOf(paginate(blocks, given).flatMap((page) => page.blocks)).flatMap(
        ({ part }) => part ?? [],
      );
      parts.forEach(({ number, of }, at) => {
        expect(number === 1 || parts[at - 1]?.number === number - 1).toBe(true);
        expect(number === of).toBe((parts[at + 1]?.number ?? 1) === 1);
      });
    });
  });

  it("part no surrogate pair", () => {
    check((blocks, given) => {
      const cut = quotesOf(paginate(blocks, given).flatMap((page) => page.blocks)).filter(
        ({ part }) => part?.cutAfter === true,
      );
      const whole = blocks.map((one) => (one.kind === "quote" ? one.text : "")).join("\n");
      const parted = cut.filter(
        ({ text: words }) =>
          /[\uD800-\uDBFF]$/.test(words) && !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(whole),
      );
      expect(parted).toEqual([]);
    });
  });
});

/** Where what a page says of itself begins: a notice, and a button for the next page. */
function endOf(blocks: readonly Block[]): number {
  return blocks.length - (blocks.at(-1)?.kind === "actions" ? 2 : 1);
}

/** Without spaces and marks, which a cut may add or leave out. */
function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((one) => (one.kind === "notice" ? one.text : ""))
    .join("")
    .replaceAll(/[\s…]/g, "");
}

function buttonsOf(one: Block) {
  return one.kind === "actions" ? one.actions : [];
}
