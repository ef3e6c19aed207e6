import { describe, expect, it } from "vitest";
import { noticePage } from "../../../src/core/reply/notice-page.ts";
import { printable, printableLine } from "../../../src/core/reply/printable.ts";

describe("printable text", () => {
  it("shows control characters and direction marks, and keeps line ends and tabs", () => {
    expect(printable("a\u001B[1m\r\nb\tc\rd\u202E\u2066")).toBe(
      "a\\u{1b}[1m\nb\tc\\u{d}d\\u{202e}\\u{2066}",
    );
  });

  it("stays on one line where it must", () => {
    expect(printableLine("a\nb\tc")).toBe("a\\nb\\tc");
  });
});

describe("a page of one notice", () => {
  it("says it in the block and in plain text", () => {
    expect(noticePage("Done.")).toEqual({
      blocks: [{ kind: "notice", text: "Done." }],
      fallback: "Done.",
    });
  });
});
