import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Bot } from "../../../src/core/bot/bot.ts";
import type { IncomingQuestion, Place } from "../../../src/core/delivery/delivery.ts";
import type { Library } from "../../../src/core/library.ts";
import type { Pressed } from "../../../src/core/reply/action-value.ts";
import type { Action, Page } from "../../../src/core/reply/blocks.ts";
import { createMemoryLedger } from "../../fakes/memory-ledger.ts";
import {
  createMemoryMessenger,
  MEMORY_LIMITS,
  type MemoryMessenger,
} from "../../fakes/memory-messenger.ts";
import { questionFor } from "../../contract/ledger-steps.ts";
import { botOf } from "../../fixtures/bot-of.ts";
import { deskOf } from "../../fixtures/desk-of.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

const HARBOUR = `---
title: The harbour
source: AP
date: 2026-03-05
---

The harbour of Rotterdam was closed on Monday because of the storm.

Ships waited at sea for two days.
`;

const BRIDGE = `---
title: The bridge
---

The bridge in Antwerp was opened in 1933 by King Albert.
`;

const ANSWERED = "why was the harbour of Rotterdam closed?";
const QUOTED = "because of the storm";
const UNANSWERED = "who won the yacht race?";
const THREAD: Place = { platform: "slack", workspace: "T1", channel: "C1", thread: "1.1" };

describe("createBot", () => {
  let library: Library;
  let messenger: MemoryMessenger;
  let ledger: ReturnType<typeof createMemoryLedger>;
  let bot: Bot;
  let now: number;
  let faults: string[];

  beforeAll(async () => {
    library = await libraryOf({ "harbour.md": HARBOUR, "bridge.md": BRIDGE });
  });

  const botWith = (given: { library?: () => Library; limits?: typeof MEMORY_LIMITS } = {}) => {
    messenger = createMemoryMessenger("slack", given.limits);
    return botOf({
      ledger,
      messenger,
      desk: deskOf(given.library ?? (() => library), () => now - 5 * 60_000),
      now: () => now,
      onFault: (message) => void faults.push(message),
    });
  };

  beforeEach(() => {
    now = 1_000_000;
    faults = [];
    ledger = createMemoryLedger();
    bot = botWith();
  });

  const question = (key: string, text: string, given: Partial<IncomingQuestion> = {}) =>
    questionFor(key, { text, place: THREAD, askedAt: now, ...given });

  /** Somebody asks; resolves when the reply stands. */
  async function asked(key: string, text: string, given: Partial<IncomingQuestion> = {}) {
    now += 1_000;
    const taken = await bot.receive(question(key, text, given));
    await taken?.replied;
    return taken !== undefined;
  }

  /** Somebody asks in private. */
  async function askedPrivately(key: string, text: string): Promise<Page> {
    now += 1_000;
    const page = await bot.answer(question(key, text, { audience: "asker" }));
    if (page === undefined) throw new Error("known already");
    return page;
  }

  const reply = (key: string) => messenger.repliesTo(key).join("\n---\n");
  const buttonsOf = ({ blocks }: Page): Action[] =>
    blocks.flatMap((block) => (block.kind === "actions" ? block.actions : []));

  describe("asked in a channel", () => {
    it("replies with quotes", async () => {
      await asked("q", ANSWERED);
      expect(messenger.repliesTo("q")).toHaveLength(1);
      expect(reply("q")).toContain(QUOTED);
      expect(await ledger.find("q")).toMatchObject({
        outcome: "answered",
        quotes: [{ path: "harbour.md" }],
      });
    });

    it("says that the documents do not answer", async () => {
      await asked("q", UNANSWERED);
      expect(reply("q")).toContain("Not in the documents.");
      expect(await ledger.find("q")).toMatchObject({ outcome: "unanswered" });
    });

    it("replies once to a question that comes twice", async () => {
      await asked("q", ANSWERED);
      expect(await asked("q", ANSWERED)).toBe(false);
      expect(messenger.messages).toHaveLength(1);
    });

    it("is ready to acknowledge before the reply is posted", async () => {
      const taken = await bot.receive(question("q", ANSWERED));
      expect(await ledger.find("q")).toMatchObject({ text: ANSWERED });
      await taken?.replied;
      expect(messenger.messages).toHaveLength(1);
    });

    it.each(["thanks!", "Great, thank you so much.", "Thx again"])(
      "says nothing to %j",
      async (text) => {
        await asked("q", text);
        expect(messenger.messages).toEqual([]);
        expect(await ledger.find("q")).toMatchObject({ outcome: "silent" });
      },
    );

    it("offers no button to share what everybody sees", async () => {
      await asked("q", ANSWERED);
      const [message] = messenger.messages;
      const actions = message === undefined ? [] : buttonsOf(message.page);
      expect(actions.map(({ action }) => action)).toEqual([
        "context",
        "why",
        "helpful",
        "unhelpful",
      ]);
    });

    it("quotes the documents of the moment", async () => {
      let current = library;
      bot = botWith({ library: () => current });
      await asked("q1", UNANSWERED);
      current = await libraryOf({ "race.md": "# Race\n\nThe Albatross won the yacht race.\n" });
      await asked("q2", UNANSWERED);
      expect(reply("q2")).toContain("The Albatross won");
    });
  });

  describe("not spoken to", () => {
    const overheard = { addressed: false };

    it("takes nothing in where it has answered nobody", async () => {
      expect(await asked("q", ANSWERED, overheard)).toBe(false);
      expect(await ledger.find("q")).toBeUndefined();
    });

    it("answers a follow-up where it has answered before", async () => {
      await asked("q1", "when was the bridge in Antwerp opened?");
      await asked("q2", "and who opened it?", overheard);
      expect(reply("q2")).toContain("King Albert");
    });

    it("is silent when the documents do not answer", async () => {
      await asked("q1", ANSWERED);
      await asked("q2", UNANSWERED, overheard);
      expect(messenger.repliesTo("q2")).toEqual([]);
      expect(await ledger.find("q2")).toMatchObject({ outcome: "silent" });
    });
  });

  describe("asked a follow-up", () => {
    it("borrows what it lacks from the question before, and says so", async () => {
      await asked("q1", "when was the bridge in Antwerp opened?");
      await asked("q2", "who opened it?");
      expect(reply("q2")).toContain("Read with the earlier question: “");
      expect(reply("q2")).toContain("bridge");
    });

    it.each(["help", "", "thanks!"])("passes over what asks nothing: %j", async (text) => {
      await asked("q1", "when was the bridge in Antwerp opened?");
      await asked("q2", text);
      await asked("q3", "who opened it?");
      expect(reply("q3")).toContain("Read with the earlier question: “");
    });

    it("goes three questions back and no further", async () => {
      await asked("q0", "when was the bridge in Antwerp opened?");
      for (const key of ["q1", "q2", "q3"]) await asked(key, "why?");
      expect(reply("q3")).toContain("the bridge in Antwerp");
      await asked("q4", "why?");
      expect(reply("q4")).not.toContain("Antwerp");
    });

    it("does not borrow from another thread", async () => {
      await asked("q1", ANSWERED);
      await asked("q2", "why?", { place: { ...THREAD, thread: "2.2" } });
      expect(reply("q2")).not.toContain("Read with");
    });

    it("does not borrow from what somebody asked in private there", async () => {
      await askedPrivately("q1", ANSWERED);
      await asked("q2", "why?");
      expect(reply("q2")).not.toContain("Rotterdam");
    });

    it("borrows nothing when it is asked in private", async () => {
      await asked("q1", ANSWERED);
      expect((await askedPrivately("q2", "why?")).fallback).not.toContain("Read with");
    });
  });

  describe("when a question is edited", () => {
    const edit = (text: string | null) => bot.amend({ key: "q", version: now, text, at: now });

    it("changes the reply", async () => {
      await asked("q", UNANSWERED);
      await (
        await edit(ANSWERED)
      )?.replied;
      expect(messenger.repliesTo("q")).toHaveLength(1);
      expect(reply("q")).toContain(QUOTED);
    });

    it("takes the reply away when it was deleted", async () => {
      await asked("q", ANSWERED);
      await (
        await edit(null)
      )?.replied;
      expect(messenger.messages).toEqual([]);
    });

    it("does nothing for a question that it never heard", async () => {
      expect(await edit(ANSWERED)).toBeUndefined();
    });

    it.each([
      ["answers it as edited", ANSWERED, 1],
      ["does not answer it when it was deleted", null, 0],
    ])("before it heard the question, %s", async (_, text, replies) => {
      const change = { key: "q", version: now, text, at: now };
      await (
        await bot.amend(change, question("q", UNANSWERED))
      )?.replied;
      await asked("q", UNANSWERED);
      expect(messenger.repliesTo("q")).toHaveLength(replies);
      expect(messenger.messages.map(({ page }) => page.fallback).join()).not.toContain(
        "Not in the documents",
      );
    });

    it("answers it in the place of the reply that it gave before it forgot the question", async () => {
      await asked("q", ANSWERED);
      await ledger.forget(Infinity);
      const change = { key: "q", version: now, text: UNANSWERED, at: now };
      await (
        await bot.amend(change, question("q", ANSWERED))
      )?.replied;
      expect(messenger.repliesTo("q")).toHaveLength(1);
      expect(reply("q")).toContain("Not in the documents");
    });

    it("keeps out of what was said to nobody, before it heard of it too", async () => {
      const overheard = question("q", ANSWERED, { addressed: false });
      const change = { key: "q", version: now, text: ANSWERED, at: now };
      expect(await bot.amend(change, overheard)).toBeUndefined();
    });
  });

  describe("asked in private", () => {
    it("gives the answer back and posts nothing", async () => {
      expect((await askedPrivately("q", ANSWERED)).fallback).toContain(QUOTED);
      expect(messenger.messages).toEqual([]);
      expect(await ledger.find("q")).toMatchObject({ state: "done", outcome: "answered" });
    });

    it("gives nothing back the second time", async () => {
      await askedPrivately("q", ANSWERED);
      expect(await bot.answer(question("q", ANSWERED, { audience: "asker" }))).toBeUndefined();
    });

    it("offers to share", async () => {
      const actions = buttonsOf(await askedPrivately("q", ANSWERED));
      expect(actions.map(({ label }) => label)).toContain("Share in channel");
    });
  });

  describe("shows", () => {
    const pressed = { key: "q", index: 0 };

    it("the lines around a quote", async () => {
      await asked("q", ANSWERED);
      const { fallback } = await bot.show({ ...pressed, action: "context" });
      expect(fallback).toContain("Ships waited at sea");
    });

    it("why a quote was chosen", async () => {
      await asked("q", ANSWERED);
      const { fallback } = await bot.show({ ...pressed, action: "why" });
      expect(fallback).toMatch(/The question asks for .+\n[\s\S]*This sentence holds/);
    });

    it("that a document has changed, and not what stands there now", async () => {
      let current = library;
      bot = botWith({ library: () => current });
      await asked("q", ANSWERED);
      current = await libraryOf({ "harbour.md": HARBOUR.replace("storm", "strike") });
      const { fallback } = await bot.show({ ...pressed, action: "context" });
      expect(fallback).toContain("has changed since it was quoted");
      expect(fallback).not.toContain("strike");
    });

    it("every page of an answer that needs several", async () => {
      bot = botWith({ limits: { ...MEMORY_LIMITS, blocksPerPage: 8, charsPerPage: 1_000 } });
      library = await libraryOf({
        "long.md": Array.from(
          { length: 5 },
          (_, at) => `Harbour ${at} was closed by the storm. ${"It lasted. ".repeat(60)}\n`,
        ).join("\n"),
      });
      const first = await askedPrivately("q", "which harbour was closed by the storm?");
      const next = buttonsOf(first).find(({ action }) => action === "page");
      expect(next).toMatchObject({ key: "q", index: 1 });
      const { fallback } = await bot.show({ action: "page", key: "q", index: 1 });
      expect(fallback).not.toBe(first.fallback);
      library = await libraryOf({ "harbour.md": HARBOUR, "bridge.md": BRIDGE });
    });

    it.each([
      ["a question that is no longer kept", { key: "zzz", index: 0 }],
      ["a quote that there is not", { key: "q", index: 9 }],
    ])("for %s that it must be asked again", async (_, which) => {
      await asked("q", ANSWERED);
      for (const action of ["context", "why", "page"] as const) {
        const { fallback } = await bot.show({ ...which, action });
        expect(fallback).toMatch(/no longer kept here/);
      }
    });

    it("nothing of a question that was deleted", async () => {
      await asked("q", ANSWERED);
      await (
        await bot.amend({ key: "q", version: now, text: null, at: now })
      )?.replied;
      const { fallback } = await bot.show({ ...pressed, action: "context" });
      expect(fallback).toMatch(/no longer kept here/);
    });
  });

  describe("shares a private answer", () => {
    it("in the channel, with the question", async () => {
      await askedPrivately("q", ANSWERED);
      expect(await bot.share("q", "anna")).toEqual({ state: "shared" });
      const [shared] = messenger.messages;
      expect(shared?.place).toEqual(THREAD);
      expect(shared?.page.fallback).toContain(`Asked: “${ANSWERED}”`);
      expect(shared?.page.fallback).toContain(QUOTED);
    });

    it("once", async () => {
      await askedPrivately("q", ANSWERED);
      await bot.share("q", "anna");
      expect(await bot.share("q", "ben")).toEqual({ state: "already" });
      expect(messenger.messages).toHaveLength(1);
    });

    it("says that it is still to come, however often it is pressed", async () => {
      await askedPrivately("q", ANSWERED);
      messenger.next("post", { kind: "fail" });
      expect(await bot.share("q", "anna")).toEqual({ state: "due" });
      expect(await bot.share("q", "ben")).toEqual({ state: "due" });
      expect(messenger.messages).toEqual([]);
    });

    it("not where it may not be seen", async () => {
      await askedPrivately("q", ANSWERED);
      messenger.hinder(THREAD.channel, "Others read along.");
      const refused = { state: "refused", reason: "Others read along." };
      expect(await bot.share("q", "anna")).toEqual(refused);
      expect(messenger.messages).toEqual([]);
    });

    it("not when it is no longer kept", async () => {
      expect(await bot.share("zzz", "anna")).toEqual({ state: "forgotten" });
    });

    it("or says why the platform refuses", async () => {
      await askedPrivately("q", ANSWERED);
      messenger.next("post", { kind: "refuse" });
      expect(await bot.share("q", "anna")).toEqual({
        state: "refused",
        reason: "The channel is archived.",
      });
    });

    it("when the platform no longer refuses", async () => {
      await askedPrivately("q", ANSWERED);
      messenger.next("post", { kind: "refuse" });
      await bot.share("q", "anna");
      expect(await bot.share("q", "anna")).toEqual({ state: "shared" });
      expect(await bot.share("q", "anna")).toEqual({ state: "already" });
      expect(messenger.messages).toHaveLength(1);
    });
  });

  it("keeps ratings with the time", async () => {
    await asked("q", ANSWERED);
    const rating = { key: "q", user: "ben", helpful: false, reason: "too old" };
    await bot.rate(rating);
    expect(await ledger.ratings()).toEqual([{ ...rating, ratedAt: now }]);
  });

  it("tells how to ask, by the name of its command", () => {
    expect(bot.help().fallback).toContain("/ask sources");
  });

  it("lists what can be quoted, on as many pages as it takes", async () => {
    expect(bot.sources().fallback).toContain("2 documents can be quoted");
    expect(bot.sources().fallback).toContain("The harbour · AP · 2026-03-05 · harbour.md");
    const many = await libraryOf(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, at) => [
          `${at}.md`,
          `# A title ${at}\n\nSome words here.\n`,
        ]),
      ),
    );
    bot = botWith({
      library: () => many,
      limits: { ...MEMORY_LIMITS, charsPerPage: 1_000, charsPerBlock: 900 },
    });
    const next = buttonsOf(bot.sources()).find(({ action }) => action === "page");
    if (next === undefined) throw new Error("one page");
    expect((await bot.show(next)).fallback).toMatch(/\d+\.md/);
  });

  it("lists what could not be answered in a workspace", async () => {
    await asked("q1", UNANSWERED);
    await asked("q2", ANSWERED);
    await asked("q3", "who sang at dinner?", { place: { ...THREAD, workspace: "T2" } });
    const { fallback } = await bot.gaps("T1");
    expect(fallback).toContain(UNANSWERED);
    expect(fallback).not.toContain(ANSWERED);
    expect(fallback).not.toContain("dinner");
  });

  it("lists all of them, on as many pages as it takes", async () => {
    bot = botWith({ limits: { ...MEMORY_LIMITS, charsPerPage: 1_000, charsPerBlock: 900 } });
    const questions = Array.from(
      { length: 30 },
      (_, at) => `who sang song ${100 + at} at the yacht race?`,
    );
    for (const [at, text] of questions.entries()) await asked(`q${at}`, text);
    const shown: Page[] = [];
    for (let page: Page | undefined = await bot.gaps("T1"); page !== undefined;) {
      shown.push(page);
      const next: Pressed | undefined = buttonsOf(page).find(({ action }) => action === "page");
      page = next && (await bot.show(next));
    }
    expect(shown.length).toBeGreaterThan(1);
    const listed = shown.map(({ fallback }) => fallback).join("\n");
    expect(questions.filter((text) => !listed.includes(text))).toEqual([]);
  });

  it("shows at home what it knows and what one has asked, not what others have", async () => {
    await asked("q1", ANSWERED);
    await asked("q2", UNANSWERED, { asker: "ben" });
    await askedPrivately("q3", "when was the bridge opened?");
    await bot.share("q3", "anna");
    const { fallback } = await bot.home({ workspace: "T1", asker: "anna" });
    expect(fallback).toContain("2 documents can be quoted. Read 5 minutes ago.");
    expect(fallback).toContain(ANSWERED);
    expect(fallback).not.toContain(UNANSWERED);
    expect(fallback.match(/when was the bridge opened/g)).toHaveLength(1);
  });

  it("shows at home the latest questions, whatever else came since", async () => {
    await asked("q", ANSWERED);
    for (let at = 0; at < 6; at += 1) await asked(`bare${at}`, "");
    expect((await bot.home({ workspace: "T1", asker: "anna" })).fallback).toContain(ANSWERED);
  });

  it("takes the word help for a question where it was not asked", async () => {
    await asked("q", ANSWERED);
    await asked("aside", "help?", { addressed: false });
    expect(messenger.repliesTo("aside")).toEqual([]);
  });

  it("takes up at a sweep what was put off", async () => {
    messenger.next("post", { kind: "busy", retryAfterMs: 5_000 });
    await asked("q", ANSWERED);
    expect(messenger.messages).toEqual([]);
    now += 5_000;
    await bot.sweep();
    expect(reply("q")).toContain(QUOTED);
  });

  it("reports what fails for a reason that is no platform's", async () => {
    messenger.next("post", { kind: "crash" });
    await asked("q", ANSWERED);
    expect(faults).toEqual(["No reply could be given to q."]);
  });

  it.each(["", "help", "Help!"])(
    "tells how to ask at %j, and takes it for no question",
    async (text) => {
      await asked("bare", text);
      expect(messenger.repliesTo("bare")).toEqual([expect.stringContaining("Ask the documents")]);
      expect((await bot.gaps("T1")).fallback).toContain("No question has been left");
      await asked("next", ANSWERED);
      expect(messenger.repliesTo("next")[0]).toContain(QUOTED);
    },
  );
});
