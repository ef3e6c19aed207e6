import { describe, expect, it } from "vitest";
import { ledgerContract } from "./ledger.ts";
import { memoryLedger, postgresMissing, storedLedger, testStores } from "./ledger-stores.ts";

ledgerContract("A ledger in memory", memoryLedger());

for (const [name, create] of await testStores()) {
  ledgerContract(name, await storedLedger(await create()));
}

describe("PostgreSQL", () => {
  it("is there to be tested on", async (context) => {
    const missing = await postgresMissing();
    if (missing !== undefined) context.skip(missing);
    expect(missing).toBeUndefined();
  });
});
