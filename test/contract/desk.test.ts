import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "vitest";
import { createThreadedDesk } from "../../src/adapters/index/threaded-desk.ts";
import { deskOf } from "../fixtures/desk-of.ts";
import { libraryOf } from "../fixtures/library-of.ts";
import { isBuilt, WORKER } from "../fixtures/running-bot.ts";
import { describeDesk } from "./desk.ts";

describe("in this thread", () => {
  describeDesk(async (files) => {
    const library = await libraryOf(files);
    return { desk: deskOf(() => library), close: async () => {} };
  });
});

describe.runIf(isBuilt)("in another thread", () => {
  describeDesk(async (files) => {
    const knowledge = mkdtempSync(join(tmpdir(), "verbatim-desk-"));
    for (const [path, text] of Object.entries(files)) await writeFile(join(knowledge, path), text);
    const threaded = createThreadedDesk({
      folder: { knowledge, maxFileBytes: 1_000_000, maxUnzippedBytes: 1_000_000 },
      script: WORKER,
      onFault: (message, cause) => {
        throw new Error(message, { cause });
      },
    });
    await threaded.open();
    const close = () => threaded.close().then(() => rmSync(knowledge, { recursive: true }));
    return { desk: threaded.desk, close };
  });
});
