import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { createMemoryLedger } from "../fakes/memory-ledger.ts";
import { arbitrarySteps, story } from "./ledger-model.ts";
import { storedLedger, testStores } from "./ledger-stores.ts";

const RUNS: Readonly<Record<string, number>> = { SQLite: 100, PostgreSQL: 15 };

describe.each(await testStores())("a ledger in %s", async (name, create) => {
  const { ledger, clear, close } = await storedLedger(await create());
  afterAll(close);

  it("tells the same story as one in memory, with one live claim at most", async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySteps, async (steps) => {
        await clear();
        expect(await story(ledger, steps)).toEqual(await story(createMemoryLedger(), steps));
      }),
      { numRuns: RUNS[name] ?? 15 },
    );
  });
});
