import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quote } from "../../src/core/answer.ts";
import { ask } from "../../src/core/ask.ts";
import type { Document } from "../../src/core/corpus/document.ts";
import { spanOf } from "../../src/core/corpus/lines.ts";
import type { Library } from "../../src/core/library.ts";
import { libraryOf } from "../fixtures/library-of.ts";

type Files = Readonly<Record<string, string>>;

const word = fc.oneof(
  {
    arbitrary: fc.constantFrom("war", "Moscow", "the", "U.S.", "30", "paid", "“no”", "Putin", "it"),
    weight: 6,
  },
  {
    arbitrary: fc.constantFrom(
      "&amp;",
      "**bold**",
      "`a`",
      "[a](b)",
      "*",
      "_x_",
      "<b>",
      "é",
      "😀",
      "e\u0301",
      "\u2060",
      "戦争。",
      "\\*",
      "|",
      "\t",
    ),
    weight: 2,
  },
  { arbitrary: fc.string({ unit: "binary", maxLength: 4 }), weight: 1 },
);

const text = fc
  .array(
    fc.tuple(
      word,
      fc.constantFrom(
        " ",
        " ",
        " ",
        " ",
        ". ",
        "? ",
        "\n",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "\r\n\r\n",
        "\r\r",
      ),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.flat().join(""));

const block = fc.oneof(
  { arbitrary: text, weight: 5 },
  {
    arbitrary: fc.constantFrom(
      "# Heading\n\n",
      "> quoted war. Paid.\n> And more\n\n",
      "- item paid\n- item\n  goes on\n\n",
      "| war | paid |\n| --- | --- |\n| a | Moscow |\n\n",
      "```\nwar = paid;\n\nx\n```\n\n",
      "    war();\n\n",
      "<p>War is <b>paid</b>.<br>It ends.</p>\n<!-- no -->\n",
      "<ul>\n<li>War\n<li>Paid &lt; 3</ul>",
      "date 2026-03-02 War.\n",
    ),
    weight: 2,
  },
);

const file = fc
  .tuple(
    fc.constantFrom("", "", "---\ntitle: War\n---\n", "---\r\nsource: AP\r\n---\r\n"),
    fc.array(block, { maxLength: 6 }),
  )
  .map(([front, blocks]) => front + blocks.join(""));

const files: fc.Arbitrary<Files> = fc.dictionary(
  fc.constantFrom("a.md", "b.md", "c.txt", "d.txt", "e.html"),
  file,
  { minKeys: 1, maxKeys: 4 },
);

/** Where quotes are promised to stand in the file as an editor shows it. */
const isPlain = (path: string) => !path.endsWith(".html");

/** The lines `startLine` to `endLine` of a file, as an editor splits it. */
function editorLines(raw: string, startLine: number, endLine: number): string {
  const lines = raw.split(/(?<=\r\n|\r(?!\n)|\n)/);
  return lines.slice(startLine - 1, endLine).join("");
}

/** The 1-based line of an offset; that of the line's end belongs to the line. */
function editorLineAt(raw: string, offset: number): number {
  return raw.slice(0, offset).split(/\r\n|\r|\n/).length;
}

/** The text of the cited lines by the document's own table; a number may stand twice in HTML. */
function tableLines({ text: whole, lines }: Document, startLine: number, endLine: number): string {
  const first = lines.numbers.indexOf(startLine);
  const last = lines.numbers.lastIndexOf(endLine);
  return whole.slice(lines.starts[first], lines.starts[last + 1]);
}

function expectExact(
  quote: Omit<Quote, "title" | "headings" | "score">,
  library: Library,
  raw: Files,
) {
  const { path, text: quoted, start, end, startLine, endLine, hash } = quote;
  const holder = library.corpus.documents.find(({ document }) => document.path === path);
  if (holder === undefined) throw new Error(`no document ${path}`);
  const { document } = holder;
  expect(quoted).not.toBe("");
  expect(quoted).toBe(document.text.slice(start, end));
  expect(hash).toBe(document.hash);
  expect(startLine).toBeLessThanOrEqual(endLine);
  expect(tableLines(document, startLine, endLine)).toContain(quoted);
  if (!isPlain(path)) return;
  const whole = raw[path] ?? "";
  expect(editorLines(whole, startLine, endLine)).toContain(quoted);
  // No line too many is cited.
  expect(editorLineAt(whole, start)).toBe(startLine);
  expect(editorLineAt(whole, end)).toBe(endLine);
}

describe("quotes", () => {
  it("stand in their files, for every sentence of any corpus", async () => {
    await fc.assert(
      fc.asyncProperty(files, async (raw) => {
        const library = await libraryOf(raw);
        let [before, free] = [-1, 0];
        for (const { document: index, start, end } of library.corpus.sentences) {
          const document = library.corpus.documents[index]?.document;
          if (document === undefined) throw new Error("a sentence without a document");
          const { path, hash, text: whole, lines } = document;
          // Sentences of a document follow one another and never share a character.
          if (index !== before) free = 0;
          expect(start).toBeGreaterThanOrEqual(free);
          [before, free] = [index, end];
          const quoted = { path, hash, start, end, text: whole.slice(start, end) };
          expectExact({ ...quoted, ...spanOf(lines, start, end) }, library, raw);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("stand in their files, for every answer to any question", async () => {
    const questions = fc.oneof(
      fc.constantFrom(
        "who paid for the war?",
        "Moscow war paid 30",
        "is it “no”?",
        "item heading a",
      ),
      text,
    );
    await fc.assert(
      fc.asyncProperty(files, questions, async (raw, question) => {
        const library = await libraryOf(raw);
        const answer = ask(question, library, { threshold: 0, today: "2026-03-08" });
        const quotes = answer.outcome === "answered" ? answer.quotes : answer.nearest;
        expect(quotes.length).toBeLessThanOrEqual(5);
        for (const quote of quotes) {
          expectExact(quote, library, raw);
          expect(quote.score).toBeGreaterThanOrEqual(0);
          expect(quote.score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("cover every word of a plain text", async () => {
    await fc.assert(
      fc.asyncProperty(file, async (raw) => {
        const { corpus } = await libraryOf({ "a.txt": raw });
        const [holder] = corpus.documents;
        if (holder === undefined) return;
        const { blocks, plain } = holder.document;
        let rest = plain;
        const blank = ({ start, end }: { start: number; end: number }) => {
          rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
        };
        corpus.sentences.forEach(blank);
        const quotable = blocks
          .filter(({ kind }) => kind !== "heading")
          .map(({ start, end }) => rest.slice(start, end));
        expect(quotable.join("")).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 60 },
    );
  });
});
