import { describe, expect, it } from "vitest";
import { ANSWERED, LEASE_END, type LedgerUnderTest, questionFor, stepsOn } from "./ledger-steps.ts";

/** Part of the contract of a ledger: questions that are edited or deleted. */
export function amendmentsContract({ ledger, replica }: LedgerUnderTest): void {
  const { accepted, done, edit } = stepsOn(ledger);

  describe("amending", () => {
    it("does nothing to a question that is unknown", async () => {
      expect(await edit(1)).toBeUndefined();
      expect(await ledger.find("q")).toBeUndefined();
    });

    it("claims a question that is done, with the message of its reply", async () => {
      await done("q");
      expect(await edit(7)).toMatchObject({
        text: "edited",
        version: 7,
        // It is known where the reply stands: it need not be looked for.
        attempt: 1,
        leaseEndsAt: 1500,
        messageId: "m1",
      });
      expect(await ledger.find("q")).toMatchObject({ state: "due", text: "edited" });
    });

    it("claims a question that failed, is postponed, or whose lease has ended", async () => {
      const claim = await accepted("q");
      expect(await edit(1, "a", LEASE_END)).toMatchObject({ version: 1, attempt: 2 });
      expect(await ledger.complete(claim, ANSWERED)).toBe("lost");
      const [again] = await ledger.due(2000, 3000, 9);
      if (again !== undefined) await ledger.postpone(again, { at: 90_000, reason: "busy" });
      const third = await edit(2, "b", 2500);
      expect(third).toMatchObject({ version: 2, attempt: 4 });
      if (third !== undefined) await ledger.fail(third, "refused");
      expect(await edit(3, "c", 2600)).toMatchObject({ version: 3, attempt: 5 });
      expect(await ledger.find("q")).not.toHaveProperty("reason");
    });

    it("leaves a live claim to its holder, who sees the change as it completes", async () => {
      const claim = await accepted("q");
      expect(await edit(1, "new", LEASE_END - 1)).toBeUndefined();
      expect(await ledger.complete(claim, ANSWERED)).toBe("amended");
      const found = await ledger.find("q");
      expect(found).toMatchObject({ state: "due", text: "new", messageId: "m1" });
      expect(await ledger.due(LEASE_END - 1, 3000, 9)).toEqual([]);
      expect(await ledger.complete({ ...claim, version: 1 }, ANSWERED)).toBe("done");
    });

    it("gives the next holder the edited text and the message", async () => {
      const claim = await accepted("q");
      await edit(1, "new");
      await ledger.complete(claim, ANSWERED);
      await ledger.postpone(claim, { at: 600, reason: "edited" });
      const [next] = await replica.due(600, 3000, 9);
      expect(next).toMatchObject({ text: "new", version: 1, attempt: 2, messageId: "m1" });
    });

    it("ignores a version that is known and one that is older", async () => {
      await done("q");
      const claim = await edit(5, "five");
      if (claim !== undefined) await ledger.complete(claim, ANSWERED);
      expect(await edit(5, "again")).toBeUndefined();
      expect(await edit(4, "four")).toBeUndefined();
      expect(await ledger.find("q")).toMatchObject({ state: "done", text: "five" });
    });

    it("may come first: what is taken in later is as it was edited", async () => {
      const change = { key: "q", version: 5, text: "edited", at: 500 };
      const claim = await ledger.accept(questionFor("q"), LEASE_END, change);
      // It may have been answered and forgotten: its reply is to be looked for.
      expect(claim).toMatchObject({ text: "edited", version: 5, attempt: 2 });
      expect(await replica.accept(questionFor("q"), LEASE_END)).toBeUndefined();
      expect(await edit(4, "older")).toBeUndefined();
      expect(await ledger.find("q")).toMatchObject({ text: "edited", state: "due" });
      expect(claim && (await ledger.complete(claim, ANSWERED))).toBe("done");
      expect(await edit(6, "newer")).toMatchObject({ text: "newer", messageId: "m1" });
    });

    it("may come first as a deletion: nothing of the words is kept", async () => {
      const change = { key: "q", version: 5, text: null, at: 500 };
      const claim = await ledger.accept(questionFor("q"), LEASE_END, change);
      expect(claim).toMatchObject({ text: null, question: { text: "" } });
      expect(await replica.accept(questionFor("q"), LEASE_END)).toBeUndefined();
      expect(await ledger.find("q")).toMatchObject({ text: null, question: { text: "" } });
    });

    it("comes too late to bring a question that is known", async () => {
      await done("q");
      const change = { key: "q", version: 5, text: "edited", at: 500 };
      expect(await ledger.accept(questionFor("q"), LEASE_END, change)).toBeUndefined();
      expect(await ledger.find("q")).toMatchObject({ state: "done", text: "what about q?" });
    });

    it("keeps nothing of the words of a deleted question", async () => {
      await done("q");
      await edit(1, null);
      expect(await ledger.find("q")).toMatchObject({ text: null, question: { text: "" } });
    });
  });
}
