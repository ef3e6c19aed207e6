import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { readDocument } from "../../../src/adapters/corpus/read.ts";
import { createLibrary } from "../../../src/core/library.ts";
import { buildDocx, docxParagraph } from "../../fixtures/build-docx.ts";
import { buildPdf } from "../../fixtures/build-pdf.ts";
import { faultsOf } from "../../fixtures/parsed-text.ts";

const folder = mkdtempSync(join(tmpdir(), "verbatim-read-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LIMITS = { maxFileBytes: 1_000_000, maxUnzippedBytes: 10_000_000 };

async function readBytes(path: string, bytes: Uint8Array) {
  writeFileSync(join(folder, path), bytes);
  return readDocument(folder, { path, sizeBytes: bytes.length, modifiedAt: 0 }, LIMITS);
}

/** Words that every format can carry, in lines as long as a page is wide. */
const line = fc
  .array(fc.stringMatching(/^[A-Za-z][a-z]{0,8}[.,!]?$/), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(" "));

async function holdsItsQuotes(path: string, bytes: Uint8Array, lines: readonly string[]) {
  const { document, problems } = await readBytes(path, bytes);
  if (document === undefined) throw new Error(JSON.stringify(problems));
  expect(faultsOf({ ...document, metadata: {}, warnings: [] })).toEqual([]);
  const { corpus } = await createLibrary([document]);
  for (const { start, end } of corpus.sentences) {
    const words = document.text.slice(start, end).split(/\s+/);
    expect(lines.join(" ").split(/\s+/)).toEqual(expect.arrayContaining(words));
  }
}

describe("readDocument", () => {
  it.each(["a.md", "a.txt", "a.html", "a.pdf", "a.docx", "a"])(
    "never throws on any bytes: %s",
    async (path) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (bytes) => {
          const { document, problems } = await readBytes(path, bytes);
          expect(document !== undefined || problems.length > 0).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
  );

  it("keeps the offsets of any text in a PDF", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
        const page = lines.map((text, at) => ({ text, y: 780 - 14 * at }));
        await holdsItsQuotes("a.pdf", buildPdf([page]), lines);
      }),
      { numRuns: 25 },
    );
  });

  it("keeps the offsets of any text in a DOCX", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
        const body = lines.map((text) => docxParagraph(text)).join("");
        await holdsItsQuotes("a.docx", buildDocx(body), lines);
      }),
      { numRuns: 5 },
    );
  });
});
