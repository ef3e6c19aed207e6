import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parsePlainText } from "../../../../src/adapters/corpus/formats/text/text.ts";
import { MASK } from "../../../../src/core/corpus/document.ts";

const CORPUS = join(import.meta.dirname, "../../../../../shared/corpus");

/** Each block as `[kind, words]`, with the level after "heading" and masks left out of the words. */
function blocksOf(text: string, bodyStart = 0): [string, string][] {
  const { plain, blocks } = parsePlainText(text, bodyStart);
  return blocks.map(({ kind, level, start, end }) => [
    level === undefined ? kind : `${kind} ${level}`,
    plain.slice(start, end).replaceAll(MASK, ""),
  ]);
}

function paragraphs(...words: string[]): [string, string][] {
  return words.map((word) => ["paragraph", word]);
}

const PROSE = "The council met on Monday to settle the budget.";
const WIDE = `${PROSE} ${PROSE} ${PROSE}`;
const WRAPPED = [
  "The council met on Monday to settle the budget for",
  "Leeds and the two towns that it shares a border",
  "with. Nobody voted against it.",
].join("\n");

describe("parsePlainText, paragraphs", () => {
  it("parts paragraphs at blank lines", () => {
    expect(blocksOf(`${PROSE}\n\n  \n${PROSE}\n`)).toEqual(paragraphs(PROSE, PROSE));
  });

  it("makes each long line a paragraph", () => {
    expect(blocksOf(`${WIDE}\n${WIDE}\n${PROSE}\nquickly ${WIDE}`)).toEqual(
      paragraphs(WIDE, WIDE, PROSE, `quickly ${WIDE}`),
    );
  });

  it("joins a long line that has no end to a next one in lower case", () => {
    expect(blocksOf(`${WIDE} It was\nquickly ${WIDE}`)).toHaveLength(1);
  });

  it("joins wrapped lines into one paragraph", () => {
    expect(blocksOf(WRAPPED)).toEqual(paragraphs(WRAPPED));
  });

  it("ends a wrapped paragraph at a short line that ends a sentence", () => {
    expect(blocksOf(`${WRAPPED}\n${WRAPPED}`)).toEqual(paragraphs(WRAPPED, WRAPPED));
  });

  it("joins after a full line that ends a sentence", () => {
    const text = `${WRAPPED}\n\nNobody voted against it, so that it is settled now.\n${WRAPPED}`;
    expect(blocksOf(text)).toHaveLength(2);
  });

  it("joins after a nearly full line without an end, and not after a short one", () => {
    const near = "Nobody voted against the budget of";
    expect(blocksOf(`${WRAPPED}\n\n${near}\n${WRAPPED}`)).toHaveLength(2);
    expect(blocksOf(`${WRAPPED}\n\nThe budget\n${WRAPPED}`)).toHaveLength(3);
  });

  it("joins after a word or comma that ends no paragraph, whatever the width", () => {
    const cut = "The old swimming pool would be closed for repairs until";
    expect(blocksOf(`${cut}\nOctober.\n\nShort.\nLines.\n`)).toEqual(
      paragraphs(`${cut}\nOctober.`, "Short.", "Lines."),
    );
  });

  it("keeps a long line in a wrapped document apart", () => {
    expect(blocksOf(`${WRAPPED}\n\n${WIDE} Yes\n${WRAPPED}`)).toEqual(
      paragraphs(WRAPPED, `${WIDE} Yes`, WRAPPED),
    );
  });

  it("ends a wrapped paragraph before an indented line", () => {
    const first = WRAPPED.slice(0, WRAPPED.lastIndexOf("\n"));
    expect(blocksOf(`  ${first}\n  ${WRAPPED}`)).toEqual(paragraphs(first, WRAPPED));
  });

  it("keeps lines apart that no width explains", () => {
    const lines = [
      "We open at nine.",
      "We never open on Sundays or on public holidays.",
      "Bring a pen.",
    ];
    expect(blocksOf([...lines, ...lines].join("\n"))).toEqual(paragraphs(...lines, ...lines));
  });

  it("keeps short words on lines of their own apart", () => {
    expect(blocksOf("Apples\nPears\nPlums").slice(1)).toEqual(paragraphs("Pears", "Plums"));
  });

  it("reads lines ended by carriage returns", () => {
    expect(blocksOf(`${WRAPPED}\n\n${PROSE}`.replaceAll("\n", "\r\n"))).toHaveLength(2);
    expect(blocksOf(`${WRAPPED}\n\n${PROSE}`.replaceAll("\n", "\r"))).toHaveLength(2);
  });

  it("begins at the body, inside a line or after lines", () => {
    expect(blocksOf(` date 2020-01-02 ${PROSE}\n\n${PROSE}`, 17)).toEqual(paragraphs(PROSE, PROSE));
    expect(blocksOf(`a: b\n---\n${PROSE}`, 9)).toEqual(paragraphs(PROSE));
    expect(blocksOf(PROSE, PROSE.length)).toEqual([]);
  });

  it("keeps the table of all lines, those before the body too", () => {
    expect(parsePlainText(`a: b\n---\n${PROSE}`, 9).lines.starts).toEqual([0, 5, 9]);
  });
});

describe("parsePlainText, headings", () => {
  it("sees a short line alone before text as a heading, the first one of level 1", () => {
    expect(blocksOf(`The budget\n\n${PROSE}\n\n2 open questions\n\n${PROSE}`)).toEqual([
      ["heading 1", "The budget"],
      ["paragraph", PROSE],
      ["heading 2", "2 open questions"],
      ["paragraph", PROSE],
    ]);
  });

  it("sees a short first line as a heading without a blank line after it", () => {
    expect(blocksOf(`The budget\n${WIDE}\n${WIDE}`)[0]).toEqual(["heading 1", "The budget"]);
  });

  it.each([
    ["ends like a sentence", "The budget is settled."],
    ["asks", "Who pays?"],
    ["ends in a colon", "Note:"],
    ["begins in lower case", "the budget"],
    ["has many words", "A b c d e f g h i j k l m"],
    ["is long", `The ${"budget".repeat(14)}`],
    ["names the author", "By Ann Hill"],
  ])("leaves a paragraph what %s", (_, line) => {
    expect(blocksOf(`${PROSE}\n\n${line}\n\n${PROSE}`)).toEqual(paragraphs(PROSE, line, PROSE));
  });

  it("leaves a short line without text after it a paragraph", () => {
    expect(blocksOf(`${PROSE}\n\nAnn Hill, Northern News\n\nMore News\n`)).toEqual(
      paragraphs(PROSE, "Ann Hill, Northern News", "More News"),
    );
  });

  it("leaves a short line inside a run a paragraph", () => {
    expect(blocksOf(`${WIDE}\nThe budget\n${WIDE}`)).toEqual(paragraphs(WIDE, "The budget", WIDE));
  });

  it("reads marked and underlined headings", () => {
    expect(
      blocksOf(`${PROSE}\n\nis it?\n---\n${PROSE}\n\nyes.\n====\n\n### no.\n${PROSE}`),
    ).toEqual([
      ["paragraph", PROSE],
      ["heading 2", "is it?"],
      ["paragraph", PROSE],
      ["heading 1", "yes."],
      ["heading 3", "no."],
      ["paragraph", PROSE],
    ]);
  });

  it("takes a rule after a paragraph of several lines for a rule", () => {
    expect(blocksOf(`${WRAPPED}\n----\n${PROSE}`)).toEqual(paragraphs(WRAPPED, PROSE));
    expect(blocksOf(`${WIDE}\nIt is.\n----\n${PROSE}`)).toEqual(paragraphs(WIDE, "It is.", PROSE));
  });
});

describe("parsePlainText, lists, quotations, tables and code", () => {
  it.each(["-", "*", "•", "–", "1.", "12)", "a)", "(b)", "(3)"])(
    "reads items marked %s",
    (marker) => {
      expect(blocksOf(`${PROSE}\n${marker} open the box\n${marker} Close it.\n\n${PROSE}`)).toEqual(
        [
          ["paragraph", PROSE],
          ["list-item", "open the box"],
          ["list-item", "Close it."],
          ["paragraph", PROSE],
        ],
      );
    },
  );

  it("joins what continues an item", () => {
    expect(blocksOf("- Open the\nbox.\n- Close it.\n  Then go.\n\nDone now.")).toEqual([
      ["list-item", "Open the\nbox."],
      ["list-item", "Close it.\n  Then go."],
      ["paragraph", "Done now."],
    ]);
  });

  it("reads a list under an unfinished line", () => {
    const kinds = blocksOf("You need\n- flour\n- milk").map(([kind]) => kind);
    expect(kinds.slice(1)).toEqual(["list-item", "list-item"]);
  });

  it("keeps a dash that a wrap brought to the front of a line in its paragraph", () => {
    const text = WRAPPED.replace("Leeds and", "– and soon");
    expect(blocksOf(text)).toEqual(paragraphs(text));
  });

  it("masks markers at their length and nothing else", () => {
    const text = "# Top\n\n 1. One\n> q\n>> r\n\na – b > c";
    const { plain } = parsePlainText(text, 0);
    expect(plain.replaceAll(MASK, "_")).toBe("__Top\n\n ___One\n__q\n___r\n\na – b > c");
  });

  it("joins quoted lines and parts them at an empty one", () => {
    expect(blocksOf("> One\n> and two.\n>\n> Three.\nfour")).toEqual([
      ["block-quote", "One\nand two."],
      ["block-quote", "Three."],
      ["paragraph", "four"],
    ]);
  });

  it.each([
    ["tabs", "Name\tPrice\nTea\t2\nMilk\t1"],
    ["bars", "Name | Price\n-----|------\nTea | 2"],
    ["framed bars", "| Name | Price |\n|---|---|\n| Tea | 2 |"],
  ])("reads rows parted by %s", (_, table) => {
    const rows = table.split("\n").filter((line) => /\w/.test(line));
    expect(blocksOf(`${table}\n\n${PROSE}`)).toEqual([
      ...rows.map((row) => ["table-row", row]),
      ["paragraph", PROSE],
    ]);
  });

  it("takes a single bar in a line for text", () => {
    expect(blocksOf(`Home | News.\n\n${PROSE}`)[0]?.[0]).toBe("paragraph");
  });

  it("leaves a line that looks like code but is not indented a paragraph", () => {
    expect(blocksOf("Call f(x) first.\n\n  Then g(x).")).toEqual(
      paragraphs("Call f(x) first.", "Then g(x)."),
    );
  });

  it("reads indented lines that look like code as code, and others as text", () => {
    const code = "    if (a) {\n      b\n    }";
    expect(blocksOf(`${PROSE}\n\n${code}\n\n    ${PROSE}`)).toEqual([
      ["paragraph", PROSE],
      ["code", code.trim()],
      ["paragraph", PROSE],
    ]);
  });
});

describe("parsePlainText, title", () => {
  it.each([
    ["The budget\n\nIt is settled.", "The budget"],
    ["# The  budget.\n\nIt is settled.", "The budget."],
    ["Who pays for it?\nNobody does.", "Who pays for it?"],
    ["It is settled.\n\nThe budget\n\nIt is.", undefined],
    [WIDE, undefined],
    ["- The budget\n\nIt is settled.", undefined],
    ["", undefined],
  ])("of %j is %j", (text, title) => {
    expect(parsePlainText(text, 0).metadata.title).toBe(title);
  });
});

const PIECES = [
  ...Array.from("aZé1 .!?:|\t>-*#=•–)(�彼\n\r"),
  ..."\n\n,\r\n,- ,1. ,a) ,# ,> ,---,===,    ,{},The ,said ".split(","),
  MASK,
  "\ud83d",
  "\udc00",
  "\u2029",
  WIDE,
  PROSE,
];
const texts = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join("")),
    fc.nat(20),
  )
  .map(([text, at]) => ({ text, bodyStart: Math.min(at, text.length) }));

describe("parsePlainText, on any text", () => {
  it("returns the text itself, and as plain text the same with some of it masked", () => {
    fc.assert(
      fc.property(texts, ({ text, bodyStart }) => {
        const parsed = parsePlainText(text, bodyStart);
        expect(parsed.text).toBe(text);
        expect(parsed.plain).toHaveLength(text.length);
        for (let at = 0; at < text.length; at += 1) {
          expect([text[at], MASK]).toContain(parsed.plain[at]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives ascending blocks that do not overlap", () => {
    fc.assert(
      fc.property(texts, ({ text, bodyStart }) => {
        let at = bodyStart;
        for (const { start, end } of parsePlainText(text, bodyStart).blocks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it("covers every letter and digit of the body", () => {
    fc.assert(
      fc.property(texts, ({ text, bodyStart }) => {
        const { blocks } = parsePlainText(text, bodyStart);
        for (const { index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
          if (index < bodyStart) continue;
          expect(blocks.some(({ start, end }) => start <= index && index < end)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.nat(220), (text, bodyStart) => {
        parsePlainText(text, bodyStart);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(["a", "\n", "\t", " |", "> ", "- ", "x\n", "1. a\n", "---\n", " x\n", "a\tb\n"])(
    "reads 300 KB of %j to the end",
    (piece) => {
      const text = piece.repeat(300_000 / piece.length);
      // Were the time quadratic, the test would not end before its limit.
      expect(parsePlainText(text, 0).text).toBe(text);
    },
  );
});

/** Blocks of each article as printed and compared with the article by eye: paragraphs, headings. */
const COUNTED: readonly (readonly [file: string, paragraphs: number, headings: number])[] = [
  ["000_799e4c2d809537d7.txt", 14, 0],
  ["001_fbece6b0bc1674bf.txt", 39, 4],
  ["002_b139ad2ca91a499b.txt", 19, 1],
  ["003_2ec3ec5de0281b72.txt", 14, 1],
  ["004_f8621d81d7e57f20.txt", 36, 4],
];

describe("parsePlainText, on the articles", () => {
  const reason = existsSync(CORPUS) ? "" : ` (skipped: ${CORPUS} is not there)`;
  it.skipIf(reason !== "").each(COUNTED)(
    `finds the blocks of %s${reason}`,
    (file, text, headings) => {
      const article = readFileSync(join(CORPUS, file), "utf8");
      const kinds = blocksOf(article, /^ date \S+ /.exec(article)?.[0].length ?? 0).map(
        ([kind]) => kind,
      );
      expect(kinds.filter((kind) => kind === "paragraph")).toHaveLength(text);
      expect(kinds.filter((kind) => kind.startsWith("heading"))).toHaveLength(headings);
    },
  );
});
