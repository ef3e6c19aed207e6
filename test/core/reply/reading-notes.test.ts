import { describe, expect, it } from "vitest";
import { readingNotes } from "../../../src/core/reply/reading-notes.ts";

const notesOn = (scope: Parameters<typeof readingNotes>[0]["scope"]) =>
  readingNotes({ scope, readAs: [] });

describe("notes on how a question was read", () => {
  it.each([
    [{}, []],
    [{ source: "AP" }, ["Only documents by AP."]],
    [{ mentions: "The Paper" }, ["Only documents in which someone speaks to The Paper."]],
    [{ from: "2026-03-05", to: "2026-03-05" }, ["Only documents of 2026-03-05."]],
    [{ from: "2026-03-05" }, ["Only documents since 2026-03-05, and undated ones."]],
    [{ to: "2026-03-05" }, ["Only documents up to 2026-03-05, and undated ones."]],
  ])("say of the scope %j: %j", (scope, notes) => {
    expect(notesOn(scope)).toEqual(notes);
  });

  it("tell which words were read as others", () => {
    expect(readingNotes({ scope: {}, readAs: [{ word: "fery", as: "ferry" }] })).toEqual([
      "Read “fery” as “ferry”.",
    ]);
  });
});
