import { expect } from "vitest";
import type { Claim, IncomingQuestion, Outcome } from "../../src/core/delivery/delivery.ts";
import type { Ledger, Rating } from "../../src/core/ports.ts";

/** An implementation of the port `Ledger` under test. */
export interface LedgerUnderTest {
  readonly ledger: Ledger;
  /** The same rows as another replica sees them. */
  readonly replica: Ledger;
  /** The port has no way to read ratings yet. */
  readonly ratings: () => Promise<Rating[]>;
  readonly clear: () => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

/** Where test questions are asked: in a thread. */
export const PLACE = { platform: "slack", workspace: "T1", channel: "C1", thread: "1.1" };
/** When the first claim on a test question ends. */
export const LEASE_END = 1000;

/** A question for tests, asked at 100 by `anna` in a thread. */
export function questionFor(
  key: string,
  changes: Partial<IncomingQuestion> = {},
): IncomingQuestion {
  const text = `what about ${key}?`;
  const rest = { asker: "anna", audience: "place", addressed: true, askedAt: 100 } as const;
  return { key, place: PLACE, text, ...rest, ...changes };
}

/** What is noted when a reply was posted as `m1`. */
export const ANSWERED: Outcome = {
  outcome: "answered",
  messageId: "m1",
  quotes: [{ path: "a.md", hash: "b0", start: 3, end: 9 }],
  at: 200,
};

/** Steps that many tests take, on one ledger. */
export function stepsOn(ledger: Ledger) {
  const accepted = async (key: string, changes?: Partial<IncomingQuestion>): Promise<Claim> => {
    const claim = await ledger.accept(questionFor(key, changes), LEASE_END);
    if (claim === undefined) throw new Error(`${key} is known already`);
    return claim;
  };
  return {
    accepted,
    done: async (key: string, changes?: Partial<IncomingQuestion>, outcome = ANSWERED) =>
      expect(await ledger.complete(await accepted(key, changes), outcome)).toBe("done"),
    /** Edits the question `q`, half a second in unless told otherwise. */
    edit: (version: number, text: string | null = "edited", at = 500) =>
      ledger.amend({ key: "q", version, text, at }, at + 1000),
  };
}
