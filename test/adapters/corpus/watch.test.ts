import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FolderWatch, watchFolder } from "../../../src/adapters/corpus/watch.ts";

describe("watchFolder", () => {
  let outside: string;
  let root: string;
  let changes: number;
  let watch: FolderWatch;

  beforeEach(async () => {
    outside = mkdtempSync(join(tmpdir(), "verbatim-watch-"));
    root = join(outside, "knowledge");
    mkdirSync(root);
    writeFileSync(join(root, "old.md"), "Old.");
    changes = 0;
    const onChange = async () => {
      changes += 1;
    };
    watch = await watchFolder(root, onChange, 50);
  });

  afterEach(async () => {
    await watch.close();
    rmSync(outside, { recursive: true });
  });

  /** Does something, and waits until it has been noticed. */
  async function noticed(act: () => void): Promise<void> {
    const before = changes;
    act();
    await expect.poll(() => changes, { timeout: 5_000 }).toBeGreaterThan(before);
  }

  it("notices a file that comes and one that changes", async () => {
    await noticed(() => writeFileSync(join(root, "a.md"), "One."));
    await noticed(() => writeFileSync(join(root, "a.md"), "Two."));
  });

  it("goes on when the folder is moved away and put back", async () => {
    await noticed(() => renameSync(root, join(outside, "away")));
    await noticed(() => renameSync(join(outside, "away"), root));
    await noticed(() => writeFileSync(join(root, "a.md"), "One."));
  });

  it("goes on when another folder takes its place", async () => {
    await noticed(() => rmSync(root, { recursive: true }));
    await noticed(() => mkdirSync(root));
    await noticed(() => writeFileSync(join(root, "a.md"), "One."));
  });
});
