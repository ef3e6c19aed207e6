import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSnapshots } from "../../../src/core/digest/changes.ts";
import { type Snapshot, snapshotOf } from "../../../src/core/digest/snapshot.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

async function snapshot(files: Readonly<Record<string, string>>): Promise<Snapshot> {
  return snapshotOf((await libraryOf(files)).corpus);
}

async function changesOf(before: string, now: string) {
  const [old, current] = [await snapshot({ "a.txt": before }), await snapshot({ "a.txt": now })];
  const { changed } = compareSnapshots(old, current);
  const [document] = current.documents;
  return (changed[0]?.changes ?? []).map(({ before: was, after }) => [
    was?.text,
    after === undefined ? undefined : document?.sentences[after]?.text,
  ]);
}

describe("two snapshots", () => {
  it("tell new, changed and gone documents apart", async () => {
    const before = await snapshot({ "a.txt": "One stays.", "b.txt": "Two goes.", "c.txt": "Old." });
    const now = await snapshot({ "a.txt": "One stays.", "c.txt": "New.", "d.txt": "Four comes." });
    const { fresh, changed, gone } = compareSnapshots(before, now);
    expect({ fresh, changed: changed.map(({ path }) => path), gone }).toEqual({
      fresh: ["d.txt"],
      changed: ["c.txt"],
      gone: ["b.txt"],
    });
  });

  it("do not call a moved file new or gone", async () => {
    expect(
      compareSnapshots(
        await snapshot({ "a.txt": "It stays." }),
        await snapshot({ "b.txt": "It stays." }),
      ),
    ).toEqual({ fresh: [], changed: [], gone: [] });
  });

  it("put a rewritten line beside its old self", async () => {
    const head = "Leave is for everyone.";
    expect(
      await changesOf(
        `${head} Everyone has 25 days of paid leave a year. It ends in March.`,
        `${head} Everyone has 27 days of paid leave a year. It ends in March.`,
      ),
    ).toEqual([
      ["Everyone has 25 days of paid leave a year.", "Everyone has 27 days of paid leave a year."],
    ]);
  });

  it("tell what was put in and what was taken out", async () => {
    expect(await changesOf("One stays. Two goes away.", "One stays. Birds sing at night.")).toEqual(
      [
        [undefined, "Birds sing at night."],
        ["Two goes away.", undefined],
      ],
    );
  });

  it("take new line breaks, markup and order for no change", async () => {
    expect(await changesOf("One line\nof text. Two.", "Two.\n\nOne line of text.")).toEqual([]);
  });

  it("survive being kept as JSON", async () => {
    const one = await snapshot({ "a.md": "---\ndate: 2026-03-05\n---\nOne. Two." });
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });

  it("keep the text of a long document within bounds, and its changes all the same", async () => {
    const lines = Array.from({ length: 3_000 }, (_, n) => `Ship number ${n} arrives at pier ${n}.`);
    const before = await snapshot({ "a.txt": lines.join("\n\n") });
    const chars = before.documents[0]?.sentences.reduce(
      (sum, { text = "" }) => sum + text.length,
      0,
    );
    expect(chars).toBeLessThanOrEqual(64 * 1024);
    const now = await snapshot({
      "a.txt": [...lines.slice(0, -1), "The last one sank."].join("\n\n"),
    });
    expect(compareSnapshots(before, now).changed[0]?.changes).toEqual([
      { after: 2_999 },
      { before: expect.not.objectContaining({ text: expect.anything() }) },
    ]);
  });

  it("account for every sentence that only one of them holds", async () => {
    const sentences = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1 });
    const write = (numbers: readonly number[]) => numbers.map((n) => `Ship number ${n} sails.`);
    await fc.assert(
      fc.asyncProperty(sentences, sentences, async (one, other) => {
        const [before, now] = [write(one), write(other)];
        const changes = await changesOf(before.join("\n\n"), now.join("\n\n"));
        const sides = (at: 0 | 1) => changes.flatMap((change) => change[at] ?? []).toSorted();
        expect(sides(0)).toEqual(before.filter((line) => !now.includes(line)).toSorted());
        expect(sides(1)).toEqual(now.filter((line) => !before.includes(line)).toSorted());
      }),
      { numRuns: 50 },
    );
  });
});
