import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isBuilt, type RunningBot, runBot } from "../fixtures/running-bot.ts";

const ASK_AGAIN_MS = 20;

describe.runIf(isBuilt)("the running bot, as documents change", () => {
  let folder: string;
  let knowledge: string;
  let bot: RunningBot;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "verbatim-reload-"));
    knowledge = join(folder, "knowledge");
    mkdirSync(knowledge);
    writeFileSync(join(knowledge, "bridge.md"), "Anna painted the bridge.\n");
    bot = await runBot({ VERBATIM_KNOWLEDGE: knowledge, VERBATIM_THRESHOLD: "0" });
  });

  afterEach(async () => {
    await bot.stop();
    rmSync(folder, { recursive: true });
  });

  /** Looks at the console meanwhile, which always answers. */
  async function untilPrinted(text: string): Promise<void> {
    while (!bot.printed().includes(text)) {
      expect(await answer("who painted the bridge?")).toContain("Anna painted the bridge.");
      await wait(ASK_AGAIN_MS);
    }
  }

  async function answer(question: string): Promise<string> {
    const response = await fetch(`${bot.url}/?q=${encodeURIComponent(question)}`);
    expect(response.status).toBe(200);
    return response.text();
  }

  it("answers from them, says what it read, and keeps them when the folder is gone", async () => {
    expect(bot.printed()).toMatch(/^Indexed .+: 1 of 1 files, 1 passages, 1 sentences/m);
    writeFileSync(join(knowledge, "photo.png"), "no text");
    writeFileSync(join(knowledge, "tower.md"), "Ben climbed the tower.\n");
    await untilPrinted("Read the changed documents: 2 of 3 files");
    expect(bot.printed()).toContain("skipped  photo.png: Its format is not read");
    expect(await answer("who climbed the tower?")).toContain("Ben climbed the tower.");
    renameSync(knowledge, join(folder, "away"));
    await untilPrinted("could not be read again; the earlier state stays: There is no folder");
    expect(await answer("who climbed the tower?")).toContain("Ben climbed the tower.");
  });
});
