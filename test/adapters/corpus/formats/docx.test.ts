import { describe, expect, it } from "vitest";
import { parseDocx } from "../../../../src/adapters/corpus/formats/docx/docx.ts";
import { buildDocx, buildZip, DOCX_STYLES, docxParagraph } from "../../../fixtures/build-docx.ts";
import { blocksOf, faultsOf, lineNumbersOf } from "../../../fixtures/parsed-text.ts";

const limits = { maxUnzippedBytes: 10_000_000 };
const unreadable = (words: string) => ({
  code: "unreadable",
  message: expect.stringContaining(words),
});

describe("parseDocx", () => {
  it("takes headings, paragraphs and rows, lines counted in the text", async () => {
    const cell = (words: string) => `<w:tc>${docxParagraph(words)}</w:tc>`;
    const parsed = await parseDocx(
      buildDocx(
        docxParagraph("Leave", "Heading1") +
          docxParagraph("Ask R&amp;D.") +
          `<w:tbl><w:tr>${cell("Free")}${cell("3")}</w:tr></w:tbl>`,
        [DOCX_STYLES],
      ),
      limits,
    );
    expect(blocksOf(parsed)).toEqual([
      "heading1: Leave",
      "paragraph: Ask R&D.",
      "table-row: Free | 3",
    ]);
    expect(lineNumbersOf(parsed)).toEqual(["1", "2", "3"]);
    expect(parsed.metadata).toEqual({ title: "Leave" });
    expect(faultsOf(parsed)).toEqual([]);
  });

  it("drops what was deleted and keeps what was inserted", async () => {
    const body =
      "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>";
    expect((await parseDocx(buildDocx(body), limits)).text).toBe("new");
  });

  it("refuses a file that is no zip", async () => {
    const bytes = Buffer.from("not a zip at all, but long enough for one");
    await expect(parseDocx(bytes, limits)).rejects.toMatchObject(unreadable("no DOCX"));
    await expect(parseDocx(new Uint8Array(), limits)).rejects.toMatchObject(unreadable("no DOCX"));
  });

  it("refuses a zip that is no DOCX", async () => {
    const bytes = buildZip([{ name: "a.txt", content: "a" }]);
    await expect(parseDocx(bytes, limits)).rejects.toMatchObject(unreadable("cannot be converted"));
  });

  it("refuses a truncated file", async () => {
    const bytes = buildDocx(docxParagraph("x")).subarray(0, -30);
    await expect(parseDocx(bytes, limits)).rejects.toMatchObject(unreadable("no DOCX"));
  });

  it("refuses a file that declares 500 MB", async () => {
    const bytes = buildDocx("", [{ name: "a", content: "a", declaredBytes: 500_000_000 }]);
    await expect(parseDocx(bytes, limits)).rejects.toMatchObject(unreadable("unpacks to 501 MB"));
  });

  it("refuses a file that unpacks to more than it declares", async () => {
    const bomb = { name: "a", content: "a".repeat(100_000), declaredBytes: 10 };
    await expect(parseDocx(buildDocx("", [bomb]), limits)).rejects.toMatchObject(
      unreadable("more than it says"),
    );
  });

  it("refuses a file with entries outside the counted directory", async () => {
    const bytes = Buffer.from(buildDocx(docxParagraph("x")));
    const sizeAt = bytes.length - 22 + 12;
    bytes.writeUInt32LE(bytes.readUInt32LE(sizeAt) - 1, sizeAt);
    await expect(parseDocx(bytes, limits)).rejects.toMatchObject(unreadable("no DOCX"));
  });
});
