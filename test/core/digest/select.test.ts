import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { select, type Selection } from "../../../src/core/digest/select.ts";
import { createShown } from "../../../src/core/digest/shown.ts";
import type { Library } from "../../../src/core/library.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/digest");

async function libraryOfFixture(name: string): Promise<Library> {
  return libraryOf({ [name]: readFileSync(join(FIXTURES, name), "utf8") });
}

function selected(library: Library, at = 0, known: readonly number[] = []): Selection {
  const shown = createShown(library.corpus, []);
  return select(at, library, { isKnown: (document) => known.includes(document), shown });
}

const texts = ({ lines }: Selection) => lines.map(({ text }) => text);

describe("the lines of a document", () => {
  it("are the rules of a page of a handbook", async () => {
    expect(texts(selected(await libraryOfFixture("handbook-leave.md")))).toEqual([
      "Everyone at Harbour & Pine has 27 days of paid leave a year, on top of public holidays.",
      "Ask your team lead in the leave calendar at least two weeks before the first day.",
      "Leave of more than three weeks in a row needs the agreement of the head of department, Jonas Weber.",
      "Sick days during paid leave are given back when a doctor's note covers them.",
    ]);
  });

  it("are the summary and what is new of release notes", async () => {
    const lines = texts(selected(await libraryOfFixture("release-notes.md")));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^Tern 4.2 reads spreadsheets directly/);
    expect(lines).toContainEqual(expect.stringContaining("310 MB instead of 640 MB"));
  });

  it("are decisions and figures of minutes", async () => {
    const lines = texts(selected(await libraryOfFixture("minutes-2026-07-09.txt")));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^The committee approved the cycle path/);
    expect(lines[1]).toMatch(/^Rosa Marini reported that the swimming pool lost 21,400/);
  });

  it("never come from the caption, the byline or a repeated standfirst", async () => {
    const library = await libraryOf({
      "a.txt": [
        "The mayor Aylin Demir opens the new bridge at Hull on Monday. (Ann Lee/AFP via Getty Images)",
        "The new bridge at Hull was opened by mayor Aylin Demir after nine years of work.",
        "The new bridge at Hull was opened by mayor Aylin Demir after nine years of work.",
        "Tom Becker contributed reporting.",
      ].join("\n\n"),
    });
    const { lines, passedOver } = selected(library);
    expect(lines).toHaveLength(1);
    expect(passedOver.map(({ why }) => why)).toEqual([
      "boilerplate",
      "boilerplate",
      "repeated",
      "boilerplate",
    ]);
  });

  it("do not say the same twice", async () => {
    const library = await libraryOf({
      "a.txt":
        "The new bridge at Hull was opened on Monday by mayor Aylin Demir.\n\n" +
        "Mayor Aylin Demir opened the new bridge at Hull on Monday morning.\n\n" +
        "Lorries above twelve tonnes have to take the tunnel below the harbour.",
    });
    expect(texts(selected(library))).toEqual([
      expect.stringContaining("Aylin Demir"),
      "Lorries above twelve tonnes have to take the tunnel below the harbour.",
    ]);
  });

  it("leave out what a known document says, and only then", async () => {
    const said = "The new bridge at Hull was opened on Monday by mayor Aylin Demir.";
    const library = await libraryOf({
      "a.txt": `Yesterday's news in short.\n\n${said}`,
      "b.txt": `${said}\n\nLorries above twelve tonnes have to take the tunnel below the harbour.`,
    });
    expect(texts(selected(library, 1))).toContain(said);
    const { lines, passedOver } = selected(library, 1, [0]);
    expect(lines.map(({ text }) => text)).not.toContain(said);
    expect(passedOver.map(({ why }) => why)).toEqual(["said already"]);
  });

  it("leave out what was shown before", async () => {
    const library = await libraryOf({
      "a.txt":
        "The new bridge at Hull was opened on Monday by mayor Aylin Demir.\n\n" +
        "Lorries above twelve tonnes have to take the tunnel below the harbour.",
    });
    const shown = createShown(library.corpus, [
      "Aylin Demir, mayor, opened the new bridge at Hull.",
    ]);
    expect(texts(select(0, library, { isKnown: () => false, shown }))).toEqual([
      "Lorries above twelve tonnes have to take the tunnel below the harbour.",
    ]);
  });

  it("are at most five of a long one, in its order", async () => {
    const names = ["Hull", "Porto", "Bergen", "Gdansk", "Ravenna", "Cork", "Izmir", "Aarhus"];
    const paragraphs = names.flatMap((name, at) =>
      [1, 2, 3, 4, 5].map(
        (n) => `The port of ${name} received ${at}${n}00 ships carrying cargo ${name}${n}.`,
      ),
    );
    const { lines } = selected(await libraryOf({ "a.txt": paragraphs.join("\n\n") }));
    expect(lines).toHaveLength(5);
    expect(lines.map(({ index }) => index)).toEqual(
      lines.map(({ index }) => index).toSorted((a, b) => a - b),
    );
  });

  it("are none of a document without a sentence that stands alone", async () => {
    expect(texts(selected(await libraryOf({ "a.txt": "Who pays for it?" })))).toEqual([]);
  });
});
