import { describe, expect, it } from "vitest";
import type { IncomingQuestion } from "../../src/core/delivery/delivery.ts";
import { ANSWERED, PLACE, type LedgerUnderTest, stepsOn } from "./ledger-steps.ts";

/** Part of the contract of a ledger: what was asked before, ratings, forgetting. */
export function historyContract({ ledger, ratings }: LedgerUnderTest): void {
  const { accepted, done, edit } = stepsOn(ledger);

  describe("looking back", () => {
    const before = (askedAt: number, changes: Partial<IncomingQuestion["place"]> = {}) =>
      ledger.earlier({ place: { ...PLACE, ...changes }, askedAt });

    it("finds the latest question asked before in the conversation", async () => {
      await done("a", { askedAt: 10 });
      await accepted("b", { askedAt: 20 });
      await accepted("c", { askedAt: 30 });
      expect((await before(30))?.question.key).toBe("b");
      expect(await before(10)).toBeUndefined();
    });

    it("sees no other thread, channel, workspace or platform", async () => {
      const { thread: _, ...unthreaded } = PLACE;
      await accepted("q", { askedAt: 10 });
      expect(await ledger.earlier({ place: unthreaded, askedAt: 99 })).toBeUndefined();
      for (const field of ["platform", "workspace", "channel", "thread"]) {
        expect(await before(99, { [field]: "other" })).toBeUndefined();
      }
      await accepted("top", { askedAt: 5, place: unthreaded });
      const found = await ledger.earlier({ place: unthreaded, askedAt: 99 });
      expect(found?.question.key).toBe("top");
    });

    it("finds the question that is followed, in another thread too", async () => {
      await done("a", { askedAt: 10 });
      await accepted("b", { askedAt: 20 });
      const place = { ...PLACE, thread: "other" };
      expect(await ledger.earlier({ place, askedAt: 30, follows: "a" })).toMatchObject({
        question: { key: "a" },
      });
      expect(await ledger.earlier({ place, askedAt: 30, follows: "z" })).toBeUndefined();
    });

    it("passes over a question that was withdrawn", async () => {
      await done("p", { askedAt: 10 });
      await done("q", { askedAt: 20 });
      await done("r", { askedAt: 30 }, { outcome: "withdrawn", quotes: [], at: 1 });
      await edit(1, null);
      expect((await before(99))?.question.key).toBe("p");
    });

    it("lists questions of a workspace, latest first", async () => {
      for (const askedAt of [20, 30, 10]) await accepted(`q${askedAt}`, { askedAt });
      await accepted("elsewhere", { place: { ...PLACE, workspace: "T2" } });
      const filter = { platform: "slack", workspace: "T1" };
      const keys = async (most: number) =>
        (await ledger.questions(filter, most)).map(({ question }) => question.key);
      expect(await keys(9)).toEqual(["q30", "q20", "q10"]);
      expect(await keys(2)).toEqual(["q30", "q20"]);
    });

    it("lists by asker and by outcome", async () => {
      await done("a");
      await done("b", { asker: "ben" }, { ...ANSWERED, outcome: "unanswered" });
      await accepted("c", { asker: "ben" });
      const keys = async (filter: object) =>
        (await ledger.questions({ platform: "slack", workspace: "T1", ...filter }, 9)).map(
          ({ question }) => question.key,
        );
      expect(await keys({ asker: "anna" })).toEqual(["a"]);
      expect(await keys({ outcome: "unanswered" })).toEqual(["b"]);
      expect((await keys({ asker: "ben" })).toSorted()).toEqual(["b", "c"]);
      expect(await keys({ asker: "anna", outcome: "unanswered" })).toEqual([]);
    });
  });

  describe("rating and forgetting", () => {
    const rating = { key: "q", user: "ben", helpful: true, ratedAt: 300 };

    it("keeps the last rating of each reader", async () => {
      await done("q");
      await ledger.rate({ ...rating, reason: "clear" });
      await ledger.rate({ ...rating, user: "eva" });
      await ledger.rate({ ...rating, helpful: false, ratedAt: 400 });
      const kept = await ratings();
      expect(kept).toHaveLength(2);
      expect(kept).toContainEqual({ ...rating, helpful: false, ratedAt: 400 });
      expect(kept).toContainEqual({ ...rating, user: "eva" });
    });

    it("takes no rating of what is unknown", async () => {
      await ledger.rate(rating);
      expect(await ratings()).toEqual([]);
    });

    it("forgets what was taken up before, and counts questions alone", async () => {
      await ledger.takeUp("old", 49);
      await ledger.takeUp("young", 50);
      expect(await ledger.forget(50)).toBe(0);
      expect(await ledger.takeUp("old", 60)).toBe(true);
      expect(await ledger.takeUp("young", 60)).toBe(false);
    });

    it("forgets old questions with their ratings, and not what is still owed", async () => {
      await done("q", { askedAt: 10 });
      await ledger.rate(rating);
      await ledger.fail(await accepted("failed", { askedAt: 10 }), "refused");
      await accepted("owed", { askedAt: 10 });
      await done("young", { askedAt: 50 });
      expect(await ledger.forget(50)).toBe(2);
      expect(await ledger.forget(50)).toBe(0);
      expect(await ratings()).toEqual([]);
      expect(await ledger.find("q")).toBeUndefined();
      expect(await ledger.find("owed")).toBeDefined();
      expect(await ledger.find("young")).toBeDefined();
    });
  });
}
