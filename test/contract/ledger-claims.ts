import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/core/delivery/delivery.ts";
import { ANSWERED, LEASE_END, questionFor, type LedgerUnderTest, stepsOn } from "./ledger-steps.ts";

/** Part of the contract of a ledger: taking a question in, and completing it. */
export function claimsContract({ ledger, replica }: LedgerUnderTest): void {
  const { accepted, done, edit } = stepsOn(ledger);

  describe("taking a question in", () => {
    it("claims its reply", async () => {
      const question = questionFor("q");
      expect(await ledger.accept(question, LEASE_END)).toEqual({
        question,
        text: question.text,
        version: 0,
        attempt: 1,
        token: expect.any(String),
        leaseEndsAt: LEASE_END,
      });
      expect(await ledger.find("q")).toEqual({
        question,
        text: question.text,
        state: "due",
        attempts: 1,
        quotes: [],
      });
    });

    it("gives no claim on a question that is known", async () => {
      await accepted("q");
      expect(await replica.accept(questionFor("q"), 9000)).toBeUndefined();
      expect(await ledger.find("q")).toMatchObject({ attempts: 1 });
    });

    it("keeps every field, and the missing thread", async () => {
      const place = { platform: "discord", workspace: "", channel: "C'9\"" };
      const changes = {
        place,
        addressed: false,
        shared: true,
        askedAt: 1_795_000_000_123,
      } as const;
      const question = questionFor("ключ 🗝", {
        ...changes,
        audience: "asker",
        replyTo: "https://slack.example/reply",
      });
      await ledger.accept(question, LEASE_END);
      expect((await ledger.find("ключ 🗝"))?.question).toEqual(question);
    });

    it("takes text that databases choke on", async () => {
      await accepted("q", { text: "before\0after \uD800 é" });
      expect((await ledger.find("q"))?.text).toMatch(/^before.after/su);
    });

    it("knows nothing of a question that was never asked", async () => {
      expect(await ledger.find("q")).toBeUndefined();
    });
  });

  describe("taking up what is told to each replica", () => {
    it("lets one act, and none after it", async () => {
      const both = [ledger.takeUp("press", 10), replica.takeUp("press", 10)];
      expect((await Promise.all(both)).filter((isFirst) => isFirst)).toEqual([true]);
      expect(await ledger.takeUp("press", 20)).toBe(false);
      expect(await replica.takeUp("another", 20)).toBe(true);
    });

    it("is no question", async () => {
      await ledger.takeUp("q", 10);
      expect(await ledger.find("q")).toBeUndefined();
      expect(await ledger.accept(questionFor("q"), LEASE_END)).toBeDefined();
    });
  });

  describe("completing", () => {
    it("notes what became of the question", async () => {
      await done("q");
      expect(await ledger.find("q")).toEqual({
        question: questionFor("q"),
        text: "what about q?",
        state: "done",
        attempts: 1,
        outcome: "answered",
        messageId: "m1",
        quotes: ANSWERED.quotes,
      });
    });

    it("keeps of a quote where it stands, not its words", async () => {
      const quote = { ...ANSWERED.quotes[0], path: "a", hash: "b", start: 0, end: 1, text: "x" };
      await done("q", {}, { ...ANSWERED, quotes: [quote] });
      expect((await ledger.find("q"))?.quotes).toEqual([
        { path: "a", hash: "b", start: 0, end: 1 },
      ]);
    });

    it.each(["done", "failed"])("forgets where a private reply was taken once %s", async (end) => {
      const replyTo = "https://slack.example/reply";
      const claim = await accepted("q", { audience: "asker", replyTo });
      expect((await ledger.find("q"))?.question).toMatchObject({ replyTo });
      if (end === "done") await ledger.complete(claim, ANSWERED);
      else await ledger.fail(claim, "refused");
      expect((await ledger.find("q"))?.question).not.toHaveProperty("replyTo");
    });

    it("is lost on one who has completed, postponed or failed before", async () => {
      for (const end of [
        (claim: Claim) => ledger.complete(claim, ANSWERED),
        (claim: Claim) => ledger.postpone(claim, { at: 0, reason: "later" }),
        (claim: Claim) => ledger.fail(claim, "never"),
      ]) {
        const claim = await accepted(`q${String(end)}`);
        await end(claim);
        expect(await ledger.complete(claim, ANSWERED)).toBe("lost");
      }
    });

    it("is lost on one whose lease another has taken over", async () => {
      const late = await accepted("q");
      const [claim] = await replica.due(LEASE_END, 3000, 9);
      expect(await ledger.complete(late, ANSWERED)).toBe("lost");
      expect(claim && (await ledger.complete(claim, ANSWERED))).toBe("done");
    });

    it("is not too late as long as nobody else has claimed", async () => {
      expect(await ledger.complete(await accepted("q"), { ...ANSWERED, at: 9000 })).toBe("done");
    });

    it("forgets the message when the reply was taken back", async () => {
      await done("q");
      const claim = await edit(1, null);
      expect(claim).toMatchObject({ text: null, messageId: "m1" });
      const withdrawn = { outcome: "withdrawn", quotes: [], at: 600 } as const;
      expect(claim && (await ledger.complete(claim, withdrawn))).toBe("done");
      const found = await ledger.find("q");
      expect(found).toMatchObject({ state: "done", outcome: "withdrawn", text: null });
      expect(found?.messageId).toBeUndefined();
    });
  });
}
