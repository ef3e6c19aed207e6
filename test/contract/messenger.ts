import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { IncomingQuestion } from "../../src/core/delivery/delivery.ts";
import { VerbatimError } from "../../src/core/errors.ts";
import type { Messenger } from "../../src/core/ports.ts";
import type { Page } from "../../src/core/reply/blocks.ts";
import { noticePage } from "../../src/core/reply/notice-page.ts";
import { paginate } from "../../src/core/reply/paginate.ts";
import { quoteBlock } from "../core/reply/quote-block.ts";

/** An implementation of the port `Messenger`, and the platform that it posts to. */
export interface MessengerUnderTest {
  readonly messenger: Messenger;
  /** Somebody asks; the question stands on the platform, in the same conversation as another one when given. */
  readonly ask: (beside?: IncomingQuestion) => IncomingQuestion;
  /** A question in a place where the bot may not write. */
  readonly askWhereForbidden: () => IncomingQuestion;
  /** What stands as the reply to a question, as one text each; a shared one stands by itself. */
  readonly replies: (question: IncomingQuestion) => string[];
  /** Somebody else takes the reply away. */
  readonly takeAway: (messageId: string, question: IncomingQuestion) => void;
  /** The next post, or change of a message, goes wrong: `lose` does it, `break` does not. */
  readonly next: (
    request: "post" | "replace",
    fault:
      | { readonly kind: "lose" | "break" }
      | { readonly kind: "busy"; readonly seconds: number },
  ) => void;
  /** Whom replies have pinged. */
  readonly pinged: () => readonly unknown[];
  /** What the platform found wrong with what it was sent. */
  readonly refused: () => readonly unknown[];
  readonly close: () => Promise<unknown>;
}

const FIRST = noticePage("The first page.");
const SECOND = noticePage("The second page.");

const MENTIONS =
  "<!channel> <!here> <@U0ANA00001> @everyone @here <@1100000000000000003> <@&1100000000000000005> <#C0GENERAL1>";

/** What every implementation of the port `Messenger` promises. */
export function messengerContract(name: string, start: () => Promise<MessengerUnderTest>): void {
  describe(`${name} as Messenger`, () => {
    let under: MessengerUnderTest;

    // A new one each: Discord's client counts its requests, 50 a second at most.
    beforeEach(async () => {
      under = await start();
    });

    afterEach(() => under.close());

    const post = (question: IncomingQuestion, page: Page = FIRST) =>
      under.messenger.post(question, page);
    const codeOf = async (work: Promise<unknown>) => {
      const error: unknown = await work.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      return error instanceof VerbatimError ? error.code : error;
    };

    it("posts a reply and gives the id by which it is found", async () => {
      const question = under.ask();
      const id = await post(question);
      expect(under.replies(question)).toEqual([expect.stringContaining("The first page.")]);
      expect(await under.messenger.find(question)).toBe(id);
    });

    it("finds nothing before there is a reply, nor another question's", async () => {
      const question = under.ask();
      await post(under.ask(question));
      expect(await under.messenger.find(question)).toBeUndefined();
    });

    it("finds a reply although the answer to the post was lost", async () => {
      const question = under.ask();
      under.next("post", { kind: "lose" });
      expect(await codeOf(post(question))).toBe("unsure");
      expect(await under.messenger.find(question)).toBeDefined();
      expect(under.replies(question)).toHaveLength(1);
    });

    it("shares an answer once, although the answer to the post was lost and clocks differ", async () => {
      const asked = under.ask();
      const shared: IncomingQuestion = {
        ...asked,
        key: `${asked.key}:shared`,
        shared: true,
        askedAt: Date.now() + 20_000,
      };
      under.next("post", { kind: "lose" });
      expect(await codeOf(post(shared))).toBe("unsure");
      // On Discord nothing is found, and the same post again changes nothing.
      if ((await under.messenger.find(shared)) === undefined) await post(shared);
      expect(under.replies(shared)).toHaveLength(1);
    });

    it("replaces a reply", async () => {
      const question = under.ask();
      const id = await post(question);
      await under.messenger.replace(question.place, id, SECOND);
      expect(under.replies(question)).toEqual([expect.stringContaining("The second page.")]);
      expect(await under.messenger.find(question)).toBe(id);
    });

    it("refuses to replace a reply that is gone, and finds it no more", async () => {
      const question = under.ask();
      const id = await post(question);
      under.takeAway(id, question);
      expect(await codeOf(under.messenger.replace(question.place, id, SECOND))).toBe("refused");
      expect(await under.messenger.find(question)).toBeUndefined();
    });

    it("removes a reply, and is quiet when it is gone", async () => {
      const question = under.ask();
      const id = await post(question);
      await under.messenger.remove(question.place, id);
      expect(under.replies(question)).toEqual([]);
      await under.messenger.remove(question.place, id);
      expect(await under.messenger.find(question)).toBeUndefined();
    });

    it("says how long to wait when the platform is busy, and posts nothing", async () => {
      const question = under.ask();
      under.next("post", { kind: "busy", seconds: 0.05 });
      const error: unknown = await post(question).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: "busy", retryAfterMs: expect.any(Number) });
      expect(under.replies(question)).toEqual([]);
    });

    it("is unsure when the platform fails", async () => {
      const question = under.ask();
      under.next("post", { kind: "break" });
      expect(await codeOf(post(question))).toBe("unsure");
      const id = await post(question);
      under.next("replace", { kind: "break" });
      expect(await codeOf(under.messenger.replace(question.place, id, SECOND))).toBe("unsure");
    });

    it("is refused where it may not write", async () => {
      expect(await codeOf(post(under.askWhereForbidden()))).toBe("refused");
    });

    it("says beforehand what speaks against posting", async () => {
      expect(await under.messenger.obstacle(under.ask().place)).toBeUndefined();
      expect(await under.messenger.obstacle(under.askWhereForbidden().place)).toMatch(/\.$/);
    });

    it("posts every page of a long reply, and pings nobody", async () => {
      const pages = paginate(
        [
          { kind: "heading", text: MENTIONS },
          { kind: "notice", text: MENTIONS },
          { kind: "notice", text: MENTIONS, aside: true },
          quoteBlock(`${MENTIONS}\n`.repeat(100), { title: MENTIONS, source: MENTIONS }),
        ],
        under.messenger.limits,
      );
      expect(pages.length).toBeGreaterThan(1);
      for (const one of pages) {
        const question = under.ask();
        const id = await post(question, one);
        await under.messenger.replace(question.place, id, one);
        expect(under.replies(question)).toHaveLength(1);
      }
      expect(under.refused()).toEqual([]);
      expect(under.pinged()).toEqual([]);
    });
  });
}
