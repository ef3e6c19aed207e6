import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/core/delivery/delivery.ts";
import type { Ledger } from "../../src/core/ports.ts";
import { ANSWERED, LEASE_END, questionFor, type LedgerUnderTest, stepsOn } from "./ledger-steps.ts";

/** Part of the contract of a ledger: what is left over, and who may take it up. */
export function sweepsContract({ ledger, replica }: LedgerUnderTest): void {
  const { accepted, done } = stepsOn(ledger);

  describe("due", () => {
    it("takes a lease when it ends, and no moment before", async () => {
      await accepted("q");
      expect(await ledger.due(LEASE_END - 1, 3000, 9)).toEqual([]);
      const [claim] = await ledger.due(LEASE_END, 3000, 9);
      expect(claim).toMatchObject({ question: { key: "q" }, attempt: 2, leaseEndsAt: 3000 });
      expect(await ledger.due(LEASE_END, 3000, 9)).toEqual([]);
    });

    it("takes what was postponed, when its time has come", async () => {
      await ledger.postpone(await accepted("q"), { at: 700, reason: "busy" });
      expect(await ledger.find("q")).toMatchObject({ state: "due", reason: "busy" });
      expect(await ledger.due(699, 3000, 9)).toEqual([]);
      expect(await ledger.due(700, 3000, 9)).toHaveLength(1);
    });

    it("leaves what another platform owes", async () => {
      const place = { platform: "discord", workspace: "G1", channel: "C1" };
      await accepted("q", { place });
      expect(await ledger.due(9000, 9999, 9)).toEqual([]);
    });

    it("leaves what is done or failed", async () => {
      await done("q");
      await ledger.fail(await accepted("r"), "refused");
      expect(await ledger.due(9000, 9999, 9)).toEqual([]);
      expect(await ledger.find("r")).toMatchObject({ state: "failed", reason: "refused" });
    });

    it("takes no more than asked for, those waiting longest first", async () => {
      for (const [key, at] of [
        ["a", 30],
        ["b", 10],
        ["c", 20],
      ] as const) {
        await ledger.postpone(await accepted(key), { at: at, reason: "busy" });
      }
      const keys = (claims: readonly Claim[]) => claims.map(({ question }) => question.key);
      expect(keys(await ledger.due(50, 3000, 2)).toSorted()).toEqual(["b", "c"]);
      expect(keys(await ledger.due(50, 3000, 2))).toEqual(["a"]);
    });

    it("gives each claim a token of its own", async () => {
      await accepted("a");
      await accepted("b");
      const [one, two] = await ledger.due(LEASE_END, 3000, 9);
      expect(one?.token).not.toBe(two?.token);
    });

    it("claims a private reply that can still be sent", async () => {
      await accepted("q", { audience: "asker", replyTo: "https://slack.example/reply" });
      expect(await ledger.due(LEASE_END - 1, 3000, 9)).toEqual([]);
      expect(await ledger.due(LEASE_END, 3000, 9)).toMatchObject([
        { attempt: 2, question: { key: "q", replyTo: "https://slack.example/reply" } },
      ]);
    });

    it("gives up a private reply that went out with no acknowledgement", async () => {
      const claim = await accepted("q", { audience: "asker" });
      expect(await ledger.due(LEASE_END - 1, 3000, 9)).toEqual([]);
      expect(await ledger.find("q")).toMatchObject({ state: "due" });
      expect(await ledger.due(LEASE_END, 3000, 9)).toEqual([]);
      expect(await ledger.find("q")).toMatchObject({ state: "failed", reason: "interrupted" });
      expect(await ledger.complete(claim, ANSWERED)).toBe("lost");
    });
  });

  describe("beginning to send where nobody can look", () => {
    const PRIVATE = { audience: "asker", replyTo: "https://slack.example/reply" } as const;
    const next = async (now: number) => (await replica.due(now, now + 1000, 9))[0];

    it("puts every later claim in doubt, until the reply is noted", async () => {
      const claim = await accepted("q", PRIVATE);
      expect(claim).not.toHaveProperty("inDoubt");
      expect(await ledger.begin(claim, LEASE_END)).toBe(true);
      const second = await next(LEASE_END);
      expect(second).toMatchObject({ inDoubt: true, attempt: 2 });
      if (second === undefined) throw new Error("nothing is due");
      await replica.postpone(second, { at: 3000, reason: "unsure" });
      const third = await next(3000);
      expect(third).toMatchObject({ inDoubt: true, attempt: 3 });
      expect(third && (await ledger.complete(third, ANSWERED))).toBe("done");
    });

    it("holds the claim for longer", async () => {
      const claim = await accepted("q", PRIVATE);
      await ledger.begin(claim, LEASE_END + 500);
      expect(await next(LEASE_END + 499)).toBeUndefined();
      expect(await next(LEASE_END + 500)).toMatchObject({ inDoubt: true, attempt: 2 });
    });

    it("is taken back when nothing was sent", async () => {
      const claim = await accepted("q", PRIVATE);
      await ledger.begin(claim, LEASE_END);
      await ledger.postpone(claim, { at: 700, reason: "busy", isUnsent: true });
      expect(await next(700)).not.toHaveProperty("inDoubt");
    });

    it("does nothing for one who has lost the claim", async () => {
      const late = await accepted("q", PRIVATE);
      const claim = await next(LEASE_END);
      expect(await ledger.begin(late, 9000)).toBe(false);
      expect(claim && (await replica.begin(claim, LEASE_END))).toBe(true);
    });
  });

  describe("giving back", () => {
    it("does nothing for one who has lost the claim", async () => {
      const late = await accepted("q");
      await ledger.due(LEASE_END, 3000, 9);
      await ledger.postpone(late, { at: 0, reason: "busy" });
      await ledger.fail(late, "refused");
      expect(await ledger.find("q")).toMatchObject({ state: "due", attempts: 2 });
      expect(await ledger.find("q")).not.toHaveProperty("reason");
      expect(await ledger.due(2999, 9999, 9)).toEqual([]);
    });
  });

  describe("replicas at once", () => {
    const both = <T>(act: (of: Ledger, at: number) => Promise<T>): Promise<T[]> =>
      Promise.all(Array.from({ length: 40 }, (_, at) => act(at % 2 === 0 ? ledger : replica, at)));

    it("get one claim on a question", async () => {
      const claims = await both((of) => of.accept(questionFor("q"), LEASE_END));
      expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    });

    it("get each reply that is due once", async () => {
      await both((of, at) => of.accept(questionFor(`q${at}`), LEASE_END));
      const claims = (await both((of) => of.due(LEASE_END, 3000, 3))).flat();
      const rest = await ledger.due(LEASE_END, 3000, 99);
      const keys = [...claims, ...rest].map(({ question }) => question.key);
      expect(keys).toHaveLength(40);
      expect(new Set(keys).size).toBe(40);
    });

    it("get one claim on an edited question", async () => {
      await done("q");
      const claims = await both((of) =>
        of.amend({ key: "q", version: 1, text: "new", at: 500 }, 1500),
      );
      expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    });

    it("complete a claim once", async () => {
      const claim = await accepted("q");
      const ends = await both((of) => of.complete(claim, ANSWERED));
      expect(ends.filter((end) => end === "done")).toHaveLength(1);
    });
  });
}
