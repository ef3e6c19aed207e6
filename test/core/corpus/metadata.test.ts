import { describe, expect, it } from "vitest";
import { type Metadata, MASK } from "../../../src/core/corpus/document.ts";
import { completeMetadata } from "../../../src/core/corpus/metadata.ts";

interface Given {
  readonly path?: string;
  readonly given?: Metadata;
  readonly parsed?: Metadata;
  /** The first paragraph. */
  readonly plain?: string;
}

function complete({ path = "note.md", given = {}, parsed = {}, plain = "" }: Given) {
  const blocks = plain === "" ? [] : [{ kind: "paragraph" as const, start: 0, end: plain.length }];
  return completeMetadata(path, given, { plain, blocks, metadata: parsed });
}

describe("completeMetadata", () => {
  it("sets front matter above the format, the format above text and file name", () => {
    const path = "2026-03-05-note.md";
    const plain = "MOSCOW (AP) — Words.";
    const parsed = { title: "Heading", source: "Page", date: "2026-03-04" };
    const given = { title: "Front", source: "Wire", date: "2026-03-03" };
    expect(complete({ path, plain, parsed, given })).toEqual(given);
    expect(complete({ path, plain, parsed })).toEqual(parsed);
    expect(complete({ path, plain })).toEqual({
      title: "2026-03-05-note",
      source: "AP",
      date: "2026-03-05",
    });
  });

  it.each([
    ["handbook/leave.md", "leave"],
    ["README", "README"],
    [".md", ".md"],
    ["a.tar.gz", "a.tar"],
    ["two\nlines.md", "two lines"],
  ])("titles %j after its name", (path, title) => expect(complete({ path }).title).toBe(title));

  it("leaves out what nobody tells", () => {
    expect(complete({})).toEqual({ title: "note" });
  });

  it.each([
    ["One\n two\r\n\tthree", "One two three"],
    ["\u0000a\u001B[31mb\u0085c\u2028d", "a [31mb c d"],
    [" padded ", "padded"],
  ])("puts the title %j on one line", (title, line) =>
    expect(complete({ given: { title } }).title).toBe(line),
  );

  it("puts every other value on one line", () => {
    expect(
      complete({
        given: { source: "A\nP", author: "A\tda", owner: "\u0007me", tags: ["a\nb", " "] },
      }),
    ).toEqual({ title: "note", source: "A P", author: "A da", owner: "me", tags: ["a b"] });
  });

  it("passes over blank values", () => {
    const parsed = { title: "Heading", source: "Page" };
    expect(complete({ given: { title: "\n", source: " ", tags: [""] }, parsed })).toEqual(parsed);
    expect(complete({ given: { title: "\u0000" } }).title).toBe("note");
  });

  it("shortens a title without breaking a character", () => {
    expect(complete({ given: { title: "a".repeat(500) } }).title).toBe("a".repeat(200));
    expect(complete({ given: { title: `${"a".repeat(199)}😀` } }).title).toBe("a".repeat(199));
  });

  it.each([
    ["2026-03-05-why.md", "2026-03-05"],
    ["notes/2026_03_05.txt", "2026-03-05"],
    ["20260305.txt", "2026-03-05"],
    ["2026.03.05 why.md", "2026-03-05"],
    ["2026-0305.md", undefined],
    ["2026-02-30.md", undefined],
    ["2026030512.txt", undefined],
    ["2026-03-05/note.md", undefined],
    ["why-2026-03-05.md", "2026-03-05"],
    ["отчёт 2026-03-05.md", "2026-03-05"],
    ["build-4512-03-05.md", undefined],
  ])("dates %s by its name", (path, date) => expect(complete({ path }).date).toBe(date));

  it.each([
    ["MOSCOW (AP) — Russia said so.", "AP"],
    ["TEL AVIV, Israel (Reuters) - Words.", "Reuters"],
    ["PORT-AU-PRINCE (Agence France) – Words.", "Agence France"],
    ["The Atlantic alliance (NATO) — Words.", undefined],
    [`${MASK}KYIV${MASK} (AP) — Words.`, "AP"],
    ["The envoy (Lavrov) said so.", undefined],
    ["kyiv (AP) — Words.", undefined],
    ["A word. MOSCOW (AP) — Words.", undefined],
  ])("reads the source of %j", (plain, source) => expect(complete({ plain }).source).toBe(source));
});
