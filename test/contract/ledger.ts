import { afterAll, beforeEach, describe } from "vitest";
import { amendmentsContract } from "./ledger-amendments.ts";
import { claimsContract } from "./ledger-claims.ts";
import { historyContract } from "./ledger-history.ts";
import type { LedgerUnderTest } from "./ledger-steps.ts";
import { sweepsContract } from "./ledger-sweeps.ts";

/** What every implementation of the port `Ledger` promises. Closes it in the end. */
export function ledgerContract(name: string, under: LedgerUnderTest): void {
  describe(`${name} as Ledger`, () => {
    beforeEach(() => under.clear());
    afterAll(() => under.close());

    claimsContract(under);
    amendmentsContract(under);
    sweepsContract(under);
    historyContract(under);
  });
}
