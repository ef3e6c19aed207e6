import { describe, expect, it } from "vitest";
import { composeSources, documentCount, sourceLines } from "../../../src/core/reply/sources.ts";
import { documentOf } from "../../fixtures/library-of.ts";

const documents = [
  documentOf("old.md", "---\ndate: 2024-01-02\n---\n\n# Old\n"),
  documentOf("new.md", "---\ndate: 2026-03-05\nsource: AP\n---\n\n# New\n"),
  documentOf("undated.md", "# Undated\n"),
];

describe("the list of documents", () => {
  it("counts them and names each, newest first", () => {
    expect(composeSources(documents)).toEqual([
      { kind: "notice", text: "3 documents can be quoted, newest first:" },
      {
        kind: "notice",
        text: "New · AP · 2026-03-05 · new.md\nOld · 2024-01-02 · old.md\nUndated · undated.md",
      },
    ]);
  });

  it("says so when there is none", () => {
    expect(composeSources([])).toEqual([
      { kind: "notice", text: "No document can be quoted yet." },
    ]);
  });

  it("gives each one line, whatever its name", () => {
    const [line] = sourceLines([{ ...documentOf("a\nb.md", "# T\n"), title: "T\u0007" }]);
    expect(line).toBe("T\\u{7} · a\\nb.md");
  });

  it("may be its beginning only", () => {
    expect(sourceLines(documents, 1)).toEqual(["New · AP · 2026-03-05 · new.md"]);
  });
});

describe("a count of documents", () => {
  it.each([
    [1, "1 document"],
    [1200, "1,200 documents"],
  ])("of %i is %j", (count, text) => {
    expect(documentCount(count)).toBe(text);
  });
});
