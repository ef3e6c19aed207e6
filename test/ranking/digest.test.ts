import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/core/corpus/document.ts";
import { digestOf } from "../../src/core/digest/digest.ts";
import { createLibrary } from "../../src/core/library.ts";
import { openFolder } from "../../src/adapters/corpus/open.ts";
import { settings } from "../../src/settings.ts";

const FOLDER = join(import.meta.dirname, "../../../shared/corpus");
const isThere = existsSync(FOLDER);

/**
 * What a careful reader picked of each article before the method was written: ten sentences, by
 * their place in the article, counted from 0. The method was tried on them: they show that it has
 * not become worse, not how good it is elsewhere.
 */
const PICKS: Readonly<Record<string, readonly number[]>> = {
  "000": [0, 3, 6, 9, 10, 13, 19, 22, 34, 37],
  "001": [2, 3, 4, 5, 16, 19, 22, 23, 27, 36],
  "002": [0, 11, 13, 20, 22, 25, 28, 35, 37, 38],
  "003": [0, 2, 6, 9, 24, 29, 33, 40, 47, 48],
  "004": [0, 1, 3, 4, 6, 7, 23, 25, 38, 43],
};

const MOST_LINES = 5;
const LEAST_PICKED = 3;

/** Places of the lines of the digest after the last of these documents was added to the others. */
async function digestOfLast(documents: readonly Document[]) {
  const library = await createLibrary(documents);
  const fresh = documents.slice(-1).map(({ path }) => path);
  const { entries } = digestOf(library, { fresh, changed: [], earlier: [], today: "2026-03-09" });
  const { firstSentence = 0 } = library.corpus.documents.at(-1) ?? {};
  return (entries[0]?.lines ?? []).map(({ index }) => index - firstSentence);
}

describe(`the digest of the shared corpus${isThere ? "" : " (skipped: no ../shared/corpus)"}`, () => {
  it.runIf(isThere)("quotes what a reader picked, as articles come in one by one", async () => {
    const { documents } = (await openFolder({ ...settings.parse({}), knowledge: FOLDER })).reading;
    expect(documents.map(({ path }) => path.slice(0, 3))).toEqual(Object.keys(PICKS));
    const digests = documents.map(async ({ path }, at) => {
      const places = await digestOfLast(documents.slice(0, at + 1));
      const picked = places.filter((place) => PICKS[path.slice(0, 3)]?.includes(place));
      return { path, lines: places.length, picked: picked.length };
    });
    const poor = (await Promise.all(digests)).filter(
      ({ lines, picked }) => lines > MOST_LINES || picked < LEAST_PICKED,
    );
    expect(poor).toEqual([]);
  });
});
