import { describe, expect, it } from "vitest";
import { inScope, type Scope, scopeOf } from "../../../src/core/question/scope.ts";
import { documentOf, libraryOf } from "../../fixtures/library-of.ts";

const TODAY = "2026-03-08";

const { corpus } = await libraryOf({
  "2026-03-05-harbour.md":
    "---\nsource: Associated Press\n---\n\nThe harbour lost its pilots. Smith told the Kyiv Independent that it hurts.\n",
  "2026-03-02-bridge.md": "---\nsource: The Guardian\n---\n\nThe bridge was closed, Smith says.\n",
  "2025-10-07-tunnel.txt": "The tunnel was opened by the Harbour Board.\n",
  "undated.txt": "The ferry still runs.\n",
});

const read = (question: string) => scopeOf(question, corpus, TODAY);
const on = (day: string): Scope => ({ from: day, to: day });

describe("dates of documents", () => {
  it.each<readonly [string, Scope, string]>([
    ["in the March 5 piece, what was lost", on("2026-03-05"), "what was lost"],
    ["march 2 article: who closed it", on("2026-03-02"), "who closed it"],
    ["the 5 March brief on pilots", on("2026-03-05"), "on pilots"],
    ["Feb. 28 note: pilots", on("2026-02-28"), "pilots"],
    ["what was lost per the 5th of March report", on("2026-03-05"), "what was lost"],
    ["2026-03-05 report pilots", on("2026-03-05"), "pilots"],
    ["according to the October 7, 2025 story who opened it", on("2025-10-07"), "who opened it"],
    ["in the report of 2 March, who closed it", on("2026-03-02"), "who closed it"],
    ["in the memo dated 2026-03-02 who closed it", on("2026-03-02"), "who closed it"],
    ["in the July 4 article who won", on("2026-07-04"), "who won"],
    ["yesterday's piece on pilots", on("2026-03-07"), "on pilots"],
    ["today’s digest: pilots", on("2026-03-08"), "pilots"],
    ["what has changed since 3 March", { from: "2026-03-03" }, "what has changed"],
    ["what changed after March 3, 2026", { from: "2026-03-03" }, "what changed"],
    ["as of yesterday who is lost", { to: "2026-03-07" }, "who is lost"],
    ["as of 2026-03-02 is it open", { to: "2026-03-02" }, "is it open"],
  ])("are read from %j", (question, scope, rest) => {
    expect(read(question)).toEqual({ scope, rest });
  });

  it("have the year of the newest document when they name none", async () => {
    const older = await libraryOf({
      "2019-01-01.txt": "Old news is here.\n",
      "2017-12-31.txt": "Older news is here.\n",
    });
    expect(scopeOf("the March 5 piece", older.corpus, TODAY).scope).toEqual(on("2019-03-05"));
  });

  it("are those of a document of that day in another year, when there is one", () => {
    expect(read("in the October 7 story, who opened it").scope).toEqual(on("2025-10-07"));
  });

  it("have this year when no document is dated", async () => {
    const undated = await libraryOf({ "a.txt": "Old news is here.\n" });
    expect(scopeOf("the March 5 piece", undated.corpus, TODAY).scope).toEqual(on("2026-03-05"));
  });

  it("cross the turn of the year for yesterday", () => {
    expect(scopeOf("as of yesterday", corpus, "2026-01-01").scope).toEqual({ to: "2025-12-31" });
  });
});

describe("sources of documents", () => {
  it.each<readonly [string, string, string]>([
    ["according to AP, what was lost", "Associated Press", "what was lost"],
    ["acc to AP what was lost", "Associated Press", "what was lost"],
    ["acc. to ap what was lost", "Associated Press", "what was lost"],
    ["what was lost as per the Associated Press", "Associated Press", "what was lost"],
    ["AP: what was lost", "Associated Press", "what was lost"],
    ["AP - what was lost", "Associated Press", "what was lost"],
    ["AP says what was lost", "Associated Press", "what was lost"],
    ["Associated-Press article on pilots", "Associated Press", "on pilots"],
    ["according to the Guardian, what is closed", "The Guardian", "what is closed"],
    ["Guardian: what is closed", "The Guardian", "what is closed"],
    ["the Guardian’s article on bridges", "The Guardian", "on bridges"],
    ["what is closed in the guardian piece", "The Guardian", "what is closed"],
  ])("are read from %j", (question, source, rest) => {
    expect(read(question)).toEqual({ scope: { source }, rest });
  });

  it("are taken by their own name before another's initials", async () => {
    const both = await libraryOf({
      "a.md": "---\nsource: Associated Press\n---\n\nThe harbour is open.\n",
      "b.md": "---\nsource: AP\n---\n\nThe bridge is closed.\n",
    });
    expect(scopeOf("according to AP, what", both.corpus, TODAY).scope).toEqual({ source: "AP" });
  });

  it("may stand beside a date", () => {
    expect(read("since 3 March, according to AP, what was lost").scope).toEqual({
      from: "2026-03-03",
      source: "Associated Press",
    });
  });

  it("may have characters that mean something in a pattern", async () => {
    const odd = await libraryOf({ "a.md": "---\nsource: C++ (Weekly)*\n---\n\nAll is well.\n" });
    expect(scopeOf("C++ (Weekly)*: is all well", odd.corpus, TODAY)).toEqual({
      scope: { source: "C++ (Weekly)*" },
      rest: "is all well",
    });
  });
});

describe("a source that is asked what it says", () => {
  it.each(["what does AP say about the harbour", "what did the AP report about the harbour"])(
    "is read from %j",
    (question) => {
      expect(read(question)).toEqual({
        scope: { source: "Associated Press" },
        rest: "what about the harbour",
      });
    },
  );
});

describe("outlets to which somebody spoke", () => {
  it.each([
    "Kyiv Independent - what hurts",
    "The Kyiv Independent: what hurts",
    "in the Kyiv Independent, what hurts",
    "According to the Kyiv Independent, what hurts",
    "per Kyiv Independent what hurts",
    "what hurts per the Kyiv Independent",
    "the Kyiv Independent article: what hurts",
    "what hurts in the Kyiv Independent’s piece",
    "what hurts does the Kyiv Independent say",
  ])("are read from %j", (question) => {
    expect(read(question)).toEqual({
      scope: { mentions: "Kyiv Independent" },
      rest: "what hurts",
    });
  });
});

describe("a question without a scope", () => {
  it.each([
    "what happened after the October 7 attack",
    "what changed after 9 March",
    "what has changed since September 1, 2025",
    "what was lost since 2022",
    "who opened it on October 7",
    "what was said on 5 March",
    "in March, what was lost",
    "the March 32 report",
    "according to Smith, what hurts",
    "Kyiv Post - what hurts",
    "in the Kyiv Post, what hurts",
    "what hurts in the Kyiv Independent newsroom",
    "Harbour Board - what was opened",
    "what did the guardian angel do",
    "is the AP reliable",
    "apparently AP lost",
    "tap: what was lost",
  ])("is %j, and keeps all its words", (question) => {
    expect(read(question)).toEqual({ scope: {}, rest: question });
  });
});

describe("inScope", () => {
  const dated = documentOf("2026-03-05.md", "---\nsource: AP\n---\n\nSmith told Le Monde so.\n");
  const undated = documentOf("a.md", "Nobody told anybody so.\n");

  it.each<readonly [string, Scope, boolean, boolean]>([
    ["nothing", {}, true, true],
    ["its day", on("2026-03-05"), true, false],
    ["another day", on("2026-03-04"), false, false],
    ["from its day on", { from: "2026-03-05" }, true, true],
    ["from the day after on", { from: "2026-03-06" }, false, true],
    ["up to its day", { to: "2026-03-05" }, true, true],
    ["up to the day before", { to: "2026-03-04" }, false, true],
    ["its source", { source: "AP" }, true, false],
    ["another source", { source: "ap" }, false, false],
    ["the outlet spoken to", { mentions: "Le Monde" }, true, false],
    ["another outlet", { mentions: "Le Figaro" }, false, false],
    ["its source on another day", { ...on("2026-03-04"), source: "AP" }, false, false],
  ])("compares a document with %s", (_, scope, isDatedIn, isUndatedIn) => {
    expect([inScope(scope, dated), inScope(scope, undated)]).toEqual([isDatedIn, isUndatedIn]);
  });
});

describe("a source that no document has", () => {
  it("leaves no document, so that nobody else is quoted for it", () => {
    const { scope, rest } = read("according to Reuters, who closed it");
    expect({ scope, rest }).toEqual({ scope: { source: "Reuters" }, rest: "who closed it" });
    expect(corpus.documents.some(({ document }) => inScope(scope, document))).toBe(false);
  });

  it.each([
    ["Rotterdam Times", "According to the Rotterdam Times, who closed it"],
    ["Smith Herald", "according to the Smith Herald, who closed it"],
  ])("may have a name of words that documents hold: %s", (source, question) => {
    expect(read(question)).toEqual({ scope: { source }, rest: "who closed it" });
  });

  it("is none when the documents know the name", () => {
    expect(read("according to Smith, who closed it").scope).toEqual({});
  });
});
