import { describe, expect, it } from "vitest";
import type { Library } from "../../../src/core/library.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

/** The first words of the passages found, best first. */
function search(
  { corpus, passages }: Library,
  terms: Readonly<Record<string, number>>,
  { limit = 10, not = "" } = {},
): readonly string[] {
  const textOf = (index: number) => {
    const { document: holder, firstSentence } = corpus.passages[index] ?? {
      document: -1,
      firstSentence: -1,
    };
    const { start, end } = corpus.sentences[firstSentence] ?? { start: 0, end: 0 };
    return corpus.documents[holder]?.document.text.slice(start, end) ?? "";
  };
  const searched = Object.entries(terms).map(([term, weight]) => ({ term, weight }));
  const accept = ({ document }: { readonly document: number }) =>
    corpus.documents[document]?.document.path !== not;
  return passages.search(searched, limit, accept).map(textOf);
}

const library = await libraryOf({
  "harbour.md":
    "---\ntitle: Harbour news\nsource: Reuters\ntags: [strike]\n---\n\nThe ferry burns.\n\n## Pilots\n\nClouds are seen.\n",
  "garden.md": "Gardens need rain.\n\nThe ferry and the ferry and the pilots wait.\n",
});

describe("search", () => {
  it("finds a passage by its text", () => {
    expect(search(library, { rain: 1 })).toEqual(["Gardens need rain."]);
  });

  it("finds a passage by the heading above it", () => {
    expect(search(library, { pilot: 1 })).toContain("Clouds are seen.");
  });

  it("finds the passages of a document by its title, source and tags", () => {
    for (const term of ["harbor", "reuter", "strike"]) {
      expect(search(library, { [term]: 1 }).toSorted()).toEqual([
        "Clouds are seen.",
        "The ferry burns.",
      ]);
    }
  });

  it("puts a match in the text before one in a heading", async () => {
    const both = await libraryOf({
      "a.md": "## Pilots\n\nClouds are seen.\n",
      "b.md": "Pilots are seen.\n",
    });
    expect(search(both, { pilot: 1 })).toEqual(["Pilots are seen.", "Clouds are seen."]);
  });

  it("does not multiply the score by the number of matched words", async () => {
    // Of 20 passages 8 hold both common words (idf 0.90 each) and one the rare word (idf 2.64):
    // together the common words weigh less than the rare one, twice that weighs more.
    const common = Array.from({ length: 8 }, (_, at) => `Ferry pilots met ${at}.`);
    const others = Array.from({ length: 11 }, (_, at) => `Garden rain fell ${at}.`);
    const mixed = await libraryOf({
      "a.txt": `${[...common, ...others].join("\n\n")}\n\nTwo whales met 5.\n`,
    });
    expect(search(mixed, { whale: 1, ferri: 1, pilot: 1 })[0]).toBe("Two whales met 5.");
  });

  it("counts a word by its weight", () => {
    expect(search(library, { rain: 1, cloud: 0.1 })[0]).toBe("Gardens need rain.");
    expect(search(library, { rain: 0.1, cloud: 1 })[0]).toBe("Clouds are seen.");
  });

  it("leaves out what is not accepted", () => {
    expect(search(library, { ferri: 1 }, { not: "garden.md" })).toEqual(["The ferry burns."]);
  });

  it("fills its limit with what is accepted", () => {
    expect(search(library, { ferri: 1, pilot: 1 }, { not: "garden.md", limit: 1 })).toHaveLength(1);
    expect(search(library, { ferri: 1, pilot: 1 }, { limit: 2 })).toHaveLength(2);
  });

  it("orders equal passages as they stand in the corpus", async () => {
    const same = await libraryOf({
      "b.txt": "Ferry one.\n\nFerry two.\n",
      "a.txt": "Ferry six.\n",
    });
    expect(search(same, { ferri: 1 })).toEqual(["Ferry one.", "Ferry two.", "Ferry six."]);
  });

  it("finds nothing without words, for unknown ones, and in nothing", async () => {
    expect(search(library, {})).toEqual([]);
    expect(search(library, { xyzzi: 1 })).toEqual([]);
    expect(search(await libraryOf({}), { ferri: 1 })).toEqual([]);
  });

  it("takes a word as it stands: no beginnings, no mistakes", () => {
    expect(search(library, { ferr: 1 })).toEqual([]);
    expect(search(library, { fetri: 1 })).toEqual([]);
  });
});

describe("similar", () => {
  it.each([
    ["fetri", "ferri"],
    ["frri", "ferri"],
    ["gard", "garden"],
    ["piltos", "pilot"],
  ])("reads %s as %s", (typed, term) => {
    expect(library.passages.similar(typed)).toContain(term);
  });

  it.each(["fer", "xyzzi", ""])("knows nothing like %j", (typed) => {
    expect(library.passages.similar(typed)).toEqual([]);
  });

  it("knows the words of headings and titles too", () => {
    expect(library.passages.similar("harbo")).toContain("harbor");
  });
});
