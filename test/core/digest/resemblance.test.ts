import { describe, expect, it } from "vitest";
import { groupAlike } from "../../../src/core/digest/resemblance.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

const story = (topic: string) =>
  Array.from({ length: 30 }, (_, n) => `The ${topic}${n} sails past ${topic} pier ${n} at dawn.`);

async function groups(files: Readonly<Record<string, string>>): Promise<number[][]> {
  const { corpus } = await libraryOf(files);
  return groupAlike([...corpus.documents.keys()], corpus);
}

describe("documents", () => {
  it("are grouped under the first when one is an edited copy", async () => {
    const original = story("ferry");
    const edited = [...original.slice(0, 27), "The editors added a closing line of their own."];
    expect(
      await groups({
        "a.txt": original.join("\n\n"),
        "b.txt": story("tram").join("\n\n"),
        "c.txt": edited.join("\n\n"),
      }),
    ).toEqual([[0, 2], [1]]);
  });

  it("stay apart when they share a passage only", async () => {
    const shared = story("ferry").slice(0, 5);
    expect(
      await groups({
        "a.txt": [...story("tram"), ...shared].join("\n\n"),
        "b.txt": [...story("barge"), ...shared].join("\n\n"),
      }),
    ).toEqual([[0], [1]]);
  });

  it("of a few words are grouped when they are the same", async () => {
    expect(await groups({ "a.txt": "Closed on Monday.", "b.txt": "Closed on Monday!" })).toEqual([
      [0, 1],
    ]);
  });
});
