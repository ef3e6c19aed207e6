import { describe, expect, it } from "vitest";
import { parsePdf } from "../../../../src/adapters/corpus/formats/pdf/pdf.ts";
import { buildPdf } from "../../../fixtures/build-pdf.ts";
import { blocksOf, faultsOf, lineNumbersOf } from "../../../fixtures/parsed-text.ts";

/** Lines of one page, 14 points apart, an empty one leaving a gap. */
const lines = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ text, y: 800 - index * 14 })).filter((line) => line.text !== "");

describe("parsePdf", () => {
  it("joins a paragraph's lines and parts paragraphs at a gap", async () => {
    const parsed = await parsePdf(
      buildPdf([lines("Refunds are paid", "within 14 days.", "", "Ask the pay-", "roll team.")]),
    );
    expect(blocksOf(parsed)).toEqual([
      "paragraph: Refunds are paid\nwithin 14 days.",
      "paragraph: Ask the pay-\nroll team.",
    ]);
  });

  it("counts lines from 1 on each page and ends paragraphs with the page", async () => {
    const parsed = await parsePdf(
      buildPdf([lines("One", "two"), lines("three", "four", "", "five")]),
    );
    expect(lineNumbersOf(parsed)).toEqual(["p1:1-2", "p2:1-2", "p2:3"]);
    expect(parsed.text).toBe("One\ntwo\nthree\nfour\nfive");
  });

  it("takes larger letters for headings, the largest for the topmost", async () => {
    const page = [
      { text: "Handbook", y: 800, size: 24 },
      { text: "Leave", y: 770, size: 16 },
      { text: "Everyone has 30 days", y: 750 },
      { text: "of leave.", y: 736 },
    ];
    expect(blocksOf(await parsePdf(buildPdf([page])))).toEqual([
      "heading1: Handbook",
      "heading2: Leave",
      "paragraph: Everyone has 30 days\nof leave.",
    ]);
  });

  it("begins an item at a bullet, and at a number after a sentence", async () => {
    const page = lines("Rules are:", "1. Be on time, at", "9 or so.", "2. Be kind.", "\u0095 Rest");
    expect(blocksOf(await parsePdf(buildPdf([page])))).toEqual([
      "paragraph: Rules are:",
      "list-item: Be on time, at\n9 or so.",
      "list-item: Be kind.",
      "list-item: Rest",
    ]);
  });

  it("goes on in the next column when the sentence does", async () => {
    const page = [
      { text: "A sentence of", y: 700, x: 72 },
      { text: "the left", y: 686, x: 72 },
      { text: "and the right column.", y: 700, x: 320 },
    ];
    expect((await parsePdf(buildPdf([page]))).blocks).toHaveLength(1);
  });

  it("takes title and author, but no made-up title", async () => {
    const page = [lines("x")];
    const named = await parsePdf(buildPdf(page, { Title: "Leave policy", Author: "Ann" }));
    expect(named.metadata).toEqual({ title: "Leave policy", author: "Ann" });
    const madeUp = await parsePdf(buildPdf(page, { Title: "Microsoft Word - leave.docx" }));
    expect(madeUp.metadata).toEqual({});
  });

  it("warns of a file without text", async () => {
    const parsed = await parsePdf(buildPdf([[], []]));
    expect(parsed.warnings.join()).toContain("has no text layer (a scan?): run OCR on it first");
    expect(parsed.blocks).toEqual([]);
    expect(faultsOf(parsed)).toEqual([]);
  });

  it("warns of pages without text", async () => {
    const parsed = await parsePdf(buildPdf([lines("x"), []]));
    expect(parsed.warnings.join()).toContain("page 2 of 2");
  });

  it("keeps its promises and leaves the bytes as they are", async () => {
    const bytes = buildPdf([lines("One", "two", "", "three"), lines("four")]);
    const before = bytes.length;
    expect(faultsOf(await parsePdf(bytes))).toEqual([]);
    expect(bytes.length).toBe(before);
  });

  it.each([
    ["truncated", buildPdf([lines("x")]).subarray(0, 300)],
    ["empty", new Uint8Array()],
    ["no PDF", Buffer.from("hello")],
  ])("refuses a file that is %s", async (_, bytes) => {
    await expect(parsePdf(bytes)).rejects.toMatchObject({
      code: "unreadable",
      message: expect.stringContaining("save it anew"),
    });
  });

  it("refuses a file protected by a password and says so", async () => {
    const encrypt =
      "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" +
      `${"41".repeat(32)}> /U <${"42".repeat(32)}> >> /ID [<43> <43>] /Root`;
    const pdf = Buffer.from(buildPdf([lines("x")])).toString("latin1");
    const locked = Buffer.from(pdf.replace("/Root", encrypt), "latin1");
    await expect(parsePdf(locked)).rejects.toMatchObject({
      code: "unreadable",
      message: expect.stringContaining("password"),
    });
  });
});
