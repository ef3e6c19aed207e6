import { describe, expect, it } from "vitest";
import { compareSnapshots } from "../../../src/core/digest/changes.ts";
import { composeDigest } from "../../../src/core/digest/compose.ts";
import { type Digest, digestOf } from "../../../src/core/digest/digest.ts";
import { snapshotOf } from "../../../src/core/digest/snapshot.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

type Files = Readonly<Record<string, string>>;

async function digestBetween(before: Files, now: Files): Promise<Digest> {
  const [old, library] = [await libraryOf(before), await libraryOf(now)];
  const changes = compareSnapshots(snapshotOf(old.corpus), snapshotOf(library.corpus));
  return digestOf(library, { ...changes, earlier: [], today: "2026-03-09" });
}

const outline = (digest: Digest, heartbeat = false) =>
  composeDigest(digest, { heartbeat }).map((block) =>
    block.kind === "actions" ? "" : `${block.kind}: ${block.text}`,
  );

const file = (date: string, title: string, text: string, more = "") =>
  `---\ntitle: ${title}\ndate: ${date}\n${more}---\n\n${text}\n`;

const BRIDGE = "The new bridge at Hull was opened on Monday by mayor Aylin Demir.";
const LORRIES = "Lorries above twelve tonnes have to take the tunnel below the harbour.";
const OLD_LEAVE = "Everyone has 25 days of paid leave a year.";
const NEW_LEAVE = "Everyone has 27 days of paid leave a year.";

describe("a digest", () => {
  it("quotes new documents, newest first, each under its title and date", async () => {
    const digest = await digestBetween(
      {},
      {
        "a.md": file("2026-03-07", "Bridge", BRIDGE),
        "b.md": file("2026-03-08", "Lorries", LORRIES, "source: Harbour office\n"),
      },
    );
    expect(outline(digest)).toEqual([
      "notice: 2 new documents, newest first.",
      "heading: Lorries · Harbour office · 2026-03-08",
      `quote: ${LORRIES}`,
      "heading: Bridge · 2026-03-07",
      `quote: ${BRIDGE}`,
    ]);
  });

  it("cites every quote exactly", async () => {
    const text = file("2026-03-07", "Bridge", `${BRIDGE}\n\n${LORRIES}`);
    const digest = await digestBetween({}, { "a.md": text });
    const quotes = digest.entries.flatMap(({ lines }) => lines.map(({ quote }) => quote));
    expect(quotes.map((one) => [one.path, one.startLine, one.text])).toEqual([
      ["a.md", 6, BRIDGE],
      ["a.md", 8, LORRIES],
    ]);
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual([BRIDGE, LORRIES]);
  });

  it("shows what changed, old and new side by side, and nothing else of the document", async () => {
    const before = { "leave.md": file("2026-03-01", "Leave", `${BRIDGE} ${OLD_LEAVE}`) };
    const now = { "leave.md": file("2026-03-01", "Leave", `${BRIDGE} ${NEW_LEAVE} ${LORRIES}`) };
    const digest = await digestBetween(before, now);
    expect(outline(digest)).toEqual([
      "notice: 1 changed document.",
      "heading: Leave · 2026-03-01 · changed",
      "notice: Was:",
      `quote: ${OLD_LEAVE}`,
      "notice: Is now:",
      `quote: ${NEW_LEAVE}`,
      "notice: Put in:",
      `quote: ${LORRIES}`,
    ]);
    expect(digest.entries[0]?.lines.map(({ quote }) => quote.text)).toEqual([NEW_LEAVE, LORRIES]);
  });

  it("counts the changes past the sixth", async () => {
    const lines = (word: string) =>
      Array.from({ length: 9 }, (_, n) => `Pier ${n} belongs to the ${word} company ${word}${n}.`);
    const digest = await digestBetween(
      { "a.txt": lines("ferry").join("\n\n") },
      { "a.txt": lines("tram").join("\n\n") },
    );
    expect(outline(digest).filter((line) => line === "notice: Is now:")).toHaveLength(6);
    expect(outline(digest).at(-1)).toBe("notice: 3 more changes.");
  });

  it("groups nearly the same documents under the newest", async () => {
    const story = `${BRIDGE}\n\n${LORRIES}`;
    const digest = await digestBetween(
      {},
      {
        "wire.md": file("2026-03-07", "Wire", story),
        "copy.md": file("2026-03-08", "Copy", story),
      },
    );
    expect(outline(digest)).toEqual([
      "notice: 2 new documents.",
      "heading: Copy · 2026-03-08",
      "notice: Nearly the same: Wire · 2026-03-07 (wire.md).",
      `quote: ${BRIDGE}`,
      `quote: ${LORRIES}`,
    ]);
  });

  it("does not quote in one document what it quotes in another", async () => {
    const digest = await digestBetween(
      {},
      {
        "a.md": file(
          "2026-03-08",
          "First",
          `${BRIDGE}\n\nTickets for the tram cost two euros now.`,
        ),
        "b.md": file(
          "2026-03-07",
          "Second",
          `${LORRIES}\n\n${BRIDGE}\n\nThe museum is closed in May.`,
        ),
      },
    );
    const texts = outline(digest).filter((line) => line.startsWith("quote: "));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toContain(`quote: ${BRIDGE}`);
  });

  it("says so when nothing in a new document is both new and clear", async () => {
    const digest = await digestBetween({}, { "a.txt": "Who pays for it?" });
    expect(outline(digest).at(-1)).toBe("notice: No line of it is both new and clear by itself.");
  });

  it("begins with a table of contents when it has more than five documents", async () => {
    const files = (count: number) =>
      Object.fromEntries(
        ["Hull", "Porto", "Bergen", "Gdansk", "Cork", "Izmir"]
          .slice(0, count)
          .map((name) => [`${name}.txt`, `The port of ${name} received ships from ${name}ia.`]),
      );
    expect(outline(await digestBetween({}, files(5)))[1]).toMatch(/^heading: /);
    const [, contents] = outline(await digestBetween({}, files(6)));
    const towns = ["Bergen", "Cork", "Gdansk", "Hull", "Izmir", "Porto"];
    const lines = towns.map((town, at) => `${at + 1}. ${town} · no date`);
    expect(contents).toBe(`notice: ${lines.join("\n")}`);
  });

  it("tells of documents without a date last, and says that they have none", async () => {
    const digest = await digestBetween(
      {},
      { "a.md": BRIDGE, "b.md": file("2026-03-01", "Lorries", LORRIES) },
    );
    const headings = outline(digest).filter((line) => line.startsWith("heading: "));
    expect(headings).toEqual(["heading: Lorries · 2026-03-01", "heading: a · no date"]);
  });

  it("names documents past their review date to their owners, the longest overdue first", async () => {
    const files = {
      "a.md": file("2026-01-01", "Leave", OLD_LEAVE, "owner: Ada\nreviewBy: 2026-03-08\n"),
      "b.md": file("2026-01-01", "Pay", LORRIES, "reviewBy: 2026-02-01\n"),
      "c.md": file("2026-01-01", "Rent", BRIDGE, "owner: Eve\nreviewBy: 2026-03-09\n"),
    };
    expect(outline(await digestBetween(files, files))).toEqual([
      "heading: Past their review date",
      "notice: No owner: Pay · 2026-01-01 (b.md), to be reviewed by 2026-02-01\n" +
        "Ada: Leave · 2026-01-01 (a.md), to be reviewed by 2026-03-08",
    ]);
  });

  it("is silent when nothing is new, or says so in one line where that is wanted", async () => {
    const files = { "a.txt": BRIDGE };
    const digest = await digestBetween(files, files);
    expect(outline(digest)).toEqual([]);
    expect(outline(digest, true)).toEqual(["notice: Nothing new."]);
  });

  it("shows where a line and another document differ on a number, with both quotes", async () => {
    const old = { "old.md": file("2026-03-01", "Leave", OLD_LEAVE) };
    const now = { ...old, "new.md": file("2026-03-08", "Leave, revised", NEW_LEAVE) };
    const digest = await digestBetween(old, now);
    expect(outline(digest).slice(-4)).toEqual([
      "heading: Where sources differ",
      "notice: The sources differ: 25 (2026-03-01) and 27 (2026-03-08).",
      `quote: ${OLD_LEAVE}`,
      `quote: ${NEW_LEAVE}`,
    ]);
  });

  it("shows where they differ on a date", async () => {
    const line = (day: string) =>
      `The harbour bridge of Rotterdam was closed for repairs on ${day}.`;
    const old = { "old.md": file("2026-03-01", "Bridge", line("1 March")) };
    const now = { ...old, "new.md": file("2026-03-08", "Bridge again", line("3 March")) };
    const { differences } = await digestBetween(old, now);
    expect(differences.map(({ text }) => text)).toEqual([
      "The sources differ: 1 March (2026-03-01) and 3 March (2026-03-08).",
    ]);
  });

  it("sees no difference between different things", async () => {
    const old = { "old.md": file("2026-03-01", "Leave", OLD_LEAVE) };
    const sick = "Everyone has 10 days of sick leave a quarter without a doctor's note.";
    const digest = await digestBetween(old, { ...old, "new.md": file("2026-03-08", "Sick", sick) });
    expect(digest.differences).toEqual([]);
  });

  it("quotes thirty documents, names some more and counts the rest", async () => {
    const files = Array.from({ length: 140 }, (_, at) => {
      const name = `Ship ${String.fromCodePoint(65 + (at % 26))}${at}`;
      return [`d${at}.md`, file("2026-03-07", name, `The ${name} left the port of Hull for good.`)];
    });
    const digest = await digestBetween({}, Object.fromEntries(files));
    const blocks = outline(digest);
    expect(digest.entries).toHaveLength(30);
    expect(blocks[0]).toBe("notice: 30 new documents, newest first. Named at the end: 110 more.");
    const [named = ""] = blocks.slice(blocks.indexOf("heading: New or changed as well") + 1);
    expect(named.split("\n")).toHaveLength(101);
    expect(named).toMatch(/\n10 documents more\.$/);
  });
});
