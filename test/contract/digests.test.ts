import { createDigestStore } from "../../src/adapters/store/digests.ts";
import { createMemoryDigests } from "../fakes/memory-digests.ts";
import { type DigestsUnderTest, digestsContract } from "./digests.ts";
import { type TestStore, testStores } from "./ledger-stores.ts";

function inMemory(): DigestsUnderTest {
  const clock = { now: 0 };
  const store = createMemoryDigests(() => clock.now);
  return { store, replica: store, clock, clear: store.clear, close: async () => {} };
}

async function stored(test: TestStore): Promise<DigestsUnderTest> {
  const clock = { now: 0 };
  const [database, second] = [await test.open(), await test.open()];
  return {
    store: createDigestStore(database, "slack", () => clock.now),
    replica: createDigestStore(second, "slack", () => clock.now),
    clock,
    clear: async () => {
      for (const table of ["subscriptions", "editions", "snapshots", "known_documents"] as const) {
        await database.deleteFrom(table).execute();
      }
    },
    close: async () => {
      await Promise.all([database.destroy(), second.destroy()]);
      await test.remove();
    },
  };
}

digestsContract("Digests in memory", inMemory());

for (const [name, create] of await testStores()) {
  digestsContract(`Digests in ${name}`, await stored(await create()));
}
