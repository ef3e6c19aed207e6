import { describe, expect, it } from "vitest";
import { warmUp } from "../../src/core/warm-up.ts";
import { libraryOf } from "../fixtures/library-of.ts";

/** How often a library is searched while it is warmed up. */
async function searches(files: Readonly<Record<string, string>>): Promise<number> {
  const library = await libraryOf(files);
  let count = 0;
  const search: typeof library.passages.search = (...given) => {
    count += 1;
    return library.passages.search(...given);
  };
  warmUp({ ...library, passages: { ...library.passages, search } }, "2026-03-08");
  return count;
}

describe("warmUp", () => {
  it("asks for what a library holds", async () => {
    expect(await searches({ "a.txt": "The harbour was closed.\n\nThe bridge was opened.\n" })).toBe(
      2,
    );
  });

  it("asks little of a large one", async () => {
    const lines = Array.from({ length: 500 }, (_, at) => `Ship ${at} left the harbour of Hull.`);
    expect(await searches({ "a.txt": lines.join("\n\n") })).toBe(40);
  });

  it("asks nothing of an empty one", async () => {
    expect(await searches({})).toBe(0);
  });
});
