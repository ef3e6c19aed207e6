import { setImmediate as immediate, setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { READY_WITHIN_MS } from "../../../../src/adapters/discord/interactions/answering.ts";
import type { Fault } from "../../../fakes/discord/faults.ts";
import { ids } from "../../../fakes/discord/server.ts";
import {
  buttonOf,
  createCrew,
  type Crew,
  LEASE_MS,
  LONG_QUESTION,
  QUESTION,
  QUOTED,
  WIDE_QUESTION,
} from "../../../fixtures/discord-crew.ts";

const CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";
const FILL_IN = "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original";

describe("a command in Discord", () => {
  let crew: Crew;
  let discord: Crew["discord"];
  let clock: Crew["clock"];

  beforeEach(async () => {
    crew = await createCrew();
    ({ discord, clock } = crew);
    await crew.start();
  });

  afterEach(() => crew.stop());

  /** Does something whose answer is announced; gives what lets it come. */
  async function late(act: () => Promise<unknown>): Promise<() => void> {
    const release = crew.hold();
    const before = crew.calls.length;
    const done = act();
    await discord.until(() => crew.calls.length > before);
    clock.pass(READY_WITHIN_MS);
    await done;
    return release;
  }

  const askedLate = () => late(askHere);

  const askHere = () => discord.user(ids.ana).command("ask", { question: QUESTION }, ids.general);
  const callbacks = () =>
    discord.calls.filter(({ route }) => route === CALLBACK).map(({ body }) => body);
  const fillIns = () => discord.calls.filter(({ route }) => route === FILL_IN);
  const shown = () => JSON.stringify(discord.interaction().reply?.embeds);
  /** Lets time go by until all that was begun has ended. */
  const othersHadTime = async () => {
    const state = { isOver: false };
    const all = crew.settled().then(() => (state.isOver = true));
    while (!state.isOver) {
      clock.pass(100);
      await wait(10);
    }
    await all;
  };
  const delivery = async () =>
    (await crew.ledger.questions({ platform: "discord", workspace: ids.guild }, 9))[0];

  it("is answered at once when the answer is there", async () => {
    await askHere();
    expect(shown()).toContain(QUOTED);
    expect(callbacks()).toMatchObject([{ type: 4, data: { flags: 64 } }]);
    await crew.settled();
    expect(await delivery()).toMatchObject({ state: "done", outcome: "answered" });
  });

  it("is announced when the answer is not there after 50 ms, and not a millisecond before", async () => {
    crew.hold();
    const asked = askHere();
    await discord.until(() => clock.due().length > 0);
    clock.pass(READY_WITHIN_MS - 1);
    expect(clock.due()[0]).toBe(1);
    expect(callbacks()).toEqual([]);
    clock.pass(1);
    await asked;
    expect(callbacks()).toMatchObject([{ type: 5, data: { flags: 64 } }]);
  });

  it("is answered in place of the announcement when there is an answer", async () => {
    const release = await askedLate();
    expect(await delivery()).toMatchObject({ state: "due" });
    release();
    await crew.settled();
    expect(shown()).toContain(QUOTED);
    expect(discord.interaction().reply?.ephemeralTo).toBe(ids.ana);
    expect(fillIns()).toMatchObject([
      { body: { allowed_mentions: { parse: [], replied_user: false } } },
    ]);
    expect(await delivery()).toMatchObject({ state: "done", outcome: "answered" });
    expect(discord.violations).toEqual([]);
  });

  it("is answered by another replica after a crash", async () => {
    await askedLate();
    crew.hasten();
    const { bot } = await crew.start();
    clock.now += LEASE_MS;
    await bot.sweep();
    expect(shown()).toContain(QUOTED);
    expect(await delivery()).toMatchObject({ state: "done", attempts: 2 });
  });

  it("shows one answer although nobody learnt that it was sent", async () => {
    const release = await askedLate();
    discord.faults.next(FILL_IN, { kind: "lose" });
    release();
    await crew.settled();
    expect(shown()).toContain(QUOTED);
    const { bot } = await crew.start();
    clock.now += LEASE_MS;
    await bot.sweep();
    expect(fillIns()).toHaveLength(2);
    expect(callbacks()).toHaveLength(1);
    expect(discord.interaction().followUps).toEqual([]);
    expect(await delivery()).toMatchObject({ state: "done", attempts: 2 });
  });

  describe("whose acknowledgement goes wrong", () => {
    const faults: Fault[] = [
      { kind: "broken", status: 503 },
      { kind: "busy", retryAfterSeconds: 0.1 },
      { kind: "refuse" },
      { kind: "lose" },
      { kind: "garble" },
      { kind: "reset" },
    ];
    const tried = () => discord.calls.filter(({ route }) => route === CALLBACK);
    /** Lets the pause before the next try pass, once there has been another one. */
    const triedAgain = async (tries: number) => {
      const isPause = (ms: number) => ms > READY_WITHIN_MS && ms < 1_000;
      await discord.until(() => tried().length === tries && isPause(clock.newest()));
      clock.pass(clock.newest());
    };

    it.each(faults)("is answered once all the same: $kind", async (fault) => {
      discord.faults.next(CALLBACK, fault);
      const asked = askHere();
      await triedAgain(1);
      await asked;
      await crew.settled();
      expect(shown()).toContain(QUOTED);
      expect(discord.interaction().followUps).toEqual([]);
      expect(await delivery()).toMatchObject({ state: "done", outcome: "answered" });
      expect(crew.lines).toEqual([]);
    });

    it("is answered all the same when Discord does not answer", async () => {
      discord.faults.next(CALLBACK, { kind: "hang" });
      const asked = askHere();
      await discord.until(() => tried().length === 1);
      clock.pass(1_000);
      await triedAgain(1);
      await asked;
      await crew.settled();
      expect(shown()).toContain(QUOTED);
      expect(tried()).toHaveLength(2);
    });

    it.each(faults)("is announced and answered all the same: $kind", async (fault) => {
      const release = crew.hold();
      discord.faults.next(CALLBACK, fault);
      const asked = askHere();
      await discord.until(() => crew.calls.length > 0);
      clock.pass(READY_WITHIN_MS);
      await triedAgain(1);
      await asked;
      release();
      await crew.settled();
      expect(shown()).toContain(QUOTED);
      expect(await delivery()).toMatchObject({ state: "done", outcome: "answered" });
    });

    it("is tried as long as Discord waits, and the log says that nothing was shown", async () => {
      discord.faults.next(CALLBACK, { kind: "broken", status: 503 }, 20);
      const asked = askHere();
      for (const tries of [1, 2, 3, 4]) await triedAgain(tries);
      await crew.settled();
      expect(tried()).toHaveLength(5);
      discord.advance(3_001);
      await asked;
      expect(discord.interaction()).toMatchObject({ state: "expired", reply: undefined });
      expect(await delivery()).toMatchObject({ state: "failed" });
      expect(crew.lines).toEqual([
        expect.stringMatching(
          /^No reply could be given to discord:\d+\. .*did not take the acknowledgement/,
        ),
      ]);
    });
  });

  it("whose announcement cannot be filled in for now is filled in later", async () => {
    const release = await askedLate();
    discord.faults.next(FILL_IN, { kind: "broken", status: 503 });
    release();
    await crew.settled();
    expect(shown()).not.toContain(QUOTED);
    clock.pass(1_000);
    await crew.sweep();
    expect(shown()).toContain(QUOTED);
    expect(await delivery()).toMatchObject({ state: "done", attempts: 2 });
  });

  it("is told that it took too long while it can be, and nothing else after that", async () => {
    const release = await askedLate();
    const askedAt = clock.now;
    const sweeps: Promise<unknown>[] = [];
    while (fillIns().length === 0 && clock.now < askedAt + 15 * 60_000) {
      discord.advance(10_000);
      clock.pass(10_000);
      sweeps.push(crew.sweep());
      await immediate();
    }
    expect(clock.now).toBeGreaterThan(askedAt + 13 * 60_000);
    await Promise.all(sweeps);
    expect(shown()).toContain("took too long");
    release();
    await crew.settled();
    expect(fillIns()).toHaveLength(1);
    expect(await delivery()).toMatchObject({ state: "failed", reason: "It took too long." });
  });

  it("is given up when its quarter of an hour is over", async () => {
    const release = await askedLate();
    discord.advance(16 * 60_000);
    release();
    await crew.settled();
    expect(shown()).not.toContain(QUOTED);
    expect(await delivery()).toMatchObject({
      state: "failed",
      reason: expect.stringContaining("The quarter of an hour"),
    });
    expect(crew.lines).toEqual([
      expect.stringMatching(/^No reply could be given to discord:\d+\./),
    ]);
    // Discord answers with 401, which does not mean the bot's own token.
    const question = discord.user(ids.ana).says(ids.general, `<@${ids.bot}> ${QUESTION}`);
    await discord.until(() => discord.replies(question).length === 1);
  });

  it("is no more when its three seconds are over, and the log says so", async () => {
    crew.hold();
    const asked = askHere();
    await discord.until(() => crew.calls.length > 0);
    discord.advance(3_001);
    clock.pass(READY_WITHIN_MS);
    await asked;
    await crew.settled();
    expect(discord.interaction()).toMatchObject({ state: "expired", reply: undefined });
    expect(await delivery()).toMatchObject({ state: "failed" });
    expect(crew.lines).toEqual([
      expect.stringMatching(
        /^No reply could be given to discord:\d+\. .*The three seconds in which/,
      ),
    ]);
  });

  it.each(["lose", "broken"] as const)(
    "keeps the key to its answer no longer than it is owed, and in no log: %s",
    async (kind) => {
      const release = await askedLate();
      const { token } = discord.interaction();
      expect((await delivery())?.question.replyTo).toBe(token);
      discord.faults.next(FILL_IN, { kind });
      release();
      await crew.settled();
      expect((await delivery())?.reason).toMatch(/Discord/);
      expect((await delivery())?.reason).not.toContain(token);
      clock.now += LEASE_MS;
      await crew.sweep();
      expect((await delivery())?.question).not.toHaveProperty("replyTo");
      expect(crew.lines.join()).not.toContain(token);
    },
  );

  it("for digests is announced as well, and says that no answer came while there is time to", async () => {
    crew.hold();
    const asked = discord.user(ids.ana).command("digest now", {}, ids.general);
    await discord.until(() => clock.due().length > 0);
    clock.pass(READY_WITHIN_MS);
    await asked;
    expect(callbacks()).toMatchObject([{ type: 5, data: { flags: 64 } }]);
    await discord.until(() => clock.due().length > 0);
    clock.pass(14 * 60_000);
    await discord.until(() => shown().includes("took too long"));
  });

  describe("whose store is slow", () => {
    /** Does something; gives, once Discord is told that an answer follows, what lets the store go on. */
    async function announced(act: () => Promise<unknown>): Promise<() => void> {
      const release = crew.holdStore();
      const heard = crew.heard();
      const done = act();
      await discord.until(() => crew.heard() > heard);
      clock.pass(READY_WITHIN_MS);
      await done;
      return release;
    }

    it.each([
      ["ask", { question: QUESTION }, QUOTED],
      ["sources", {}, "documents can be quoted"],
      ["digest list", {}, "No channel gets a digest"],
    ])("is announced within 50 ms: /%s", async (name, options, expected) => {
      const release = await announced(() =>
        discord.user(ids.ana).command(name, options, ids.general),
      );
      expect(callbacks()).toMatchObject([{ type: 5, data: { flags: 64 } }]);
      release();
      await crew.settled();
      expect(shown()).toContain(expected);
      expect(crew.lines).toEqual([]);
      expect(discord.violations).toEqual([]);
    });

    it("is announced by one of two replicas, and answered by the one that has it", async () => {
      await crew.start();
      const release = crew.holdStore();
      const asked = askHere();
      await discord.until(() => crew.heard() === 2);
      clock.pass(READY_WITHIN_MS);
      await asked;
      release();
      await crew.settled();
      expect(shown()).toContain(QUOTED);
      expect(fillIns()).toHaveLength(1);
      expect(crew.lines).toEqual([]);
    });

    it("opens no window that Discord would refuse, but says so in time", async () => {
      const message = await crew.postWith("ask");
      if (message === undefined) throw new Error("nothing was posted");
      const release = crew.holdStore();
      const pressed = discord.user(ids.ana).presses(message, buttonOf(message, "ask"));
      await discord.until(() => clock.due().includes(2_000));
      clock.pass(2_000);
      await pressed;
      expect(shown()).toContain("press the button again");
      release();
      await crew.settled();
      expect(discord.interaction().modal).toBeUndefined();
      expect(discord.violations).toEqual([]);
    });
  });

  it.each([
    ["ask", { question: QUESTION }],
    ["gaps", {}],
    ["digest list", {}],
  ])("says that something went wrong when the store fails: /%s", async (name, options) => {
    crew.failStore();
    const done = discord.user(ids.ana).command(name, options, ids.general);
    await discord.until(() => crew.heard() === 1);
    await othersHadTime();
    await done;
    expect(shown()).toContain("Something went wrong here.");
    expect(crew.lines).toEqual([expect.stringContaining("the store is broken")]);
  });

  it("keeps the answer of one replica though the store of another fails", async () => {
    await crew.start({ isCutOff: true });
    await askHere();
    await discord.until(() => crew.heard() === 2);
    await othersHadTime();
    expect(shown()).toContain(QUOTED);
    expect(await delivery()).toMatchObject({ state: "done", outcome: "answered" });
  });

  it("turns the page without an apology though the store of another replica fails", async () => {
    await crew.start({ isCutOff: true });
    await discord.user(ids.ana).command("ask", { question: LONG_QUESTION }, ids.general);
    const { reply } = discord.interaction();
    if (reply === undefined) throw new Error("nothing was answered");
    await discord.until(() => crew.heard() === 2);
    await othersHadTime();
    await discord.user(ids.ana).presses(reply, buttonOf(reply, "page"));
    await discord.until(() => crew.heard() === 4);
    await othersHadTime();
    const said = [...discord.interaction().followUps, ...discord.user(ids.ana).sees(ids.general)];
    expect(JSON.stringify(said)).toContain("Page 2 of");
    expect(discord.interaction().followUps).toEqual([]);
  });

  it("fills in its announcement though the store of another replica fails", async () => {
    await crew.start({ isCutOff: true });
    const release = await askedLate();
    release();
    await othersHadTime();
    expect(shown()).toContain(QUOTED);
  });

  it("opens the window though the store of another replica fails", async () => {
    await crew.start({ isCutOff: true });
    await askHere();
    await discord.until(() => crew.heard() === 2);
    await othersHadTime();
    const { reply } = discord.interaction();
    if (reply === undefined) throw new Error("nothing was answered");
    await discord.user(ids.ana).presses(reply, buttonOf(reply, "unhelpful"));
    await discord.until(() => crew.heard() === 4);
    await othersHadTime();
    expect(discord.interaction().modal).toMatchObject({
      custom_id: expect.stringMatching(/^reason\|discord:\d+$/),
    });
    expect(discord.interaction().followUps).toEqual([]);
  });

  it("says that something went wrong where a window should open", async () => {
    await askHere();
    await crew.settled();
    const { reply } = discord.interaction();
    if (reply === undefined) throw new Error("nothing was answered");
    crew.failStore();
    const pressed = discord.user(ids.ana).presses(reply, buttonOf(reply, "unhelpful"));
    await discord.until(() => crew.heard() === 2);
    await othersHadTime();
    await pressed;
    expect(shown()).toContain("Something went wrong here.");
    expect(crew.lines).toEqual([expect.stringContaining("the store is broken")]);
  });

  it("reads mentions and emoji as people do", async () => {
    const question = `what did <@${ids.ben}> <:wave:1100000000000000011> close?`;
    const typed = { question: `<@${ids.bot}> ${question}` };
    await discord.user(ids.ana).command("ask", typed, ids.general);
    const message = discord.user(ids.ben).says(ids.general, question);
    await discord.user(ids.ana).contextMenu("Find sources", message);
    expect(crew.calls).toMatchObject([
      { name: "ask", given: ["what did close?", {}] },
      { name: "ask", given: [expect.stringMatching(/^what did @\S+ close\?$/), {}] },
    ]);
  });

  it("finds the sources of what its own answers quote", async () => {
    const question = discord.user(ids.ben).says(ids.general, `<@${ids.bot}> ${QUESTION}`);
    await discord.until(() => discord.replies(question).length === 1);
    const [message] = discord.replies(question);
    if (message === undefined) throw new Error("nothing was answered");
    await discord.user(ids.ana).contextMenu("Find sources", message);
    expect(crew.calls.at(-1)).toMatchObject({ given: [`${QUOTED} of Rotterdam.`, {}] });
  });

  it.each(["", "https://example.com/harbour"])(
    "finds the sources of what stands in embeds below %j",
    async (content) => {
      const message = discord.botSays(ids.general, content);
      message.embeds.push({ title: "Harbour", description: QUESTION });
      await discord.user(ids.ana).contextMenu("Find sources", message);
      expect(crew.calls).toMatchObject([{ name: "ask", given: [`Harbour\n${QUESTION}`, {}] }]);
    },
  );

  it("takes what somebody wrote for a question, even a word that is a command", async () => {
    const message = discord.user(ids.ben).says(ids.general, "allow");
    await discord.user(ids.ana).contextMenu("Find sources", message);
    expect(crew.calls).toMatchObject([{ name: "ask", given: ["allow", {}] }]);
  });

  describe("and what stands below its answer", () => {
    const ana = () => discord.user(ids.ana);
    const press = async (action: string) => {
      const { reply } = discord.interaction();
      if (reply === undefined) throw new Error("nothing was answered");
      return ana().presses(reply, buttonOf(reply, action));
    };

    it("answers at once what is there", async () => {
      await askHere();
      await press("context");
      expect(callbacks().slice(1)).toMatchObject([{ type: 4, data: { flags: 64 } }]);
      expect(shown()).toContain("In context");
    });

    it("announces what is late, and fills it in", async () => {
      await askHere();
      const release = await late(() => press("context"));
      expect(callbacks().slice(1)).toMatchObject([{ type: 5, data: { flags: 64 } }]);
      release();
      await crew.settled();
      expect(shown()).toContain("In context");
      expect(discord.violations).toEqual([]);
    });

    it("turns to a page that is late in the place of the one before", async () => {
      await ana().command("ask", { question: LONG_QUESTION }, ids.general);
      const { reply } = discord.interaction();
      const release = await late(() => press("page"));
      expect(callbacks().slice(1)).toEqual([{ type: 6 }]);
      release();
      await crew.settled();
      expect(JSON.stringify(reply?.embeds)).toContain("Page 2 of");
      expect(discord.violations).toEqual([]);
    });

    it.each<Fault>([{ kind: "broken", status: 503 }, { kind: "lose" }, { kind: "refuse" }])(
      "is filled in all the same, though Discord fails just then: $kind",
      async (fault) => {
        await askHere();
        const release = await late(() => press("context"));
        discord.faults.next(FILL_IN, fault);
        release();
        await discord.until(() => fillIns().length === 1 && clock.due().includes(100));
        clock.pass(100);
        await crew.settled();
        expect(shown()).toContain("In context");
        expect(fillIns()).toHaveLength(2);
        expect(crew.lines).toEqual([]);
      },
    );

    it("shows the next match", async () => {
      await ana().command("ask", { question: WIDE_QUESTION }, ids.general);
      const { reply } = discord.interaction();
      const towns = () => JSON.stringify(reply?.embeds).match(/council of \w+/g) ?? [];
      const first = towns();
      expect(first).toHaveLength(3);
      await press("next");
      await crew.settled();
      expect(new Set([...first, ...towns()])).toHaveLength(5);
      expect(callbacks().slice(1)).toMatchObject([{ type: 7 }]);
      expect(discord.violations).toEqual([]);
    });

    it("leaves the answer where the next page cannot be shown, and says so beside it", async () => {
      await ana().command("ask", { question: LONG_QUESTION }, ids.general);
      const { reply } = discord.interaction();
      const before = JSON.stringify(reply?.embeds);
      crew.fail();
      await press("page");
      expect(JSON.stringify(reply?.embeds)).toBe(before);
      expect(shown()).toContain("Something went wrong here.");
      expect(discord.interaction().reply).not.toBe(reply);
    });

    it("leaves it where the next page is late and fails, too", async () => {
      await ana().command("ask", { question: LONG_QUESTION }, ids.general);
      const { reply } = discord.interaction();
      const before = JSON.stringify(reply?.embeds);
      const release = crew.holdStore();
      const heard = crew.heard();
      const pressed = press("page");
      await discord.until(() => crew.heard() > heard);
      clock.pass(READY_WITHIN_MS);
      await pressed;
      crew.fail();
      release();
      await crew.settled();
      expect(JSON.stringify(reply?.embeds)).toBe(before);
      expect(JSON.stringify(discord.interaction().followUps)).toContain("Something went wrong");
    });

    it("is not shared by somebody who may not write there", async () => {
      const ben = discord.user(ids.ben);
      const { reply } = await ben.command("ask", { question: QUESTION }, ids.general);
      if (reply === undefined) throw new Error("nothing was answered");
      const { overwrites, messages } = discord.channel(ids.general);
      discord.deny(ids.general, "SendMessages");
      const own = overwrites.pop();
      if (own !== undefined) overwrites.push({ ...own, id: ids.ben });
      await ben.presses(reply, buttonOf(reply, "share"));
      expect(shown()).toContain("Only those who may write here");
      expect(messages).toEqual([]);
    });

    it("says that something went wrong, in the log too", async () => {
      await askHere();
      crew.fail();
      await press("context");
      expect(shown()).toContain("Something went wrong here.");
      expect(crew.lines).toEqual([
        expect.stringContaining("An interaction could not be answered."),
      ]);
    });
  });

  it.each(["deletes", "edits"] as const)(
    "answers no question that somebody %s before it is taken in",
    async (change) => {
      const release = crew.holdStore();
      const ana = discord.user(ids.ana);
      const question = ana.says(ids.general, `<@${ids.bot}> ${QUESTION}`);
      await discord.until(() => crew.waiting() > 0);
      crew.hastenStore();
      ana[change](question, "never mind");
      await discord.until(() => crew.heard() > 0);
      release();
      await crew.settled();
      expect(discord.replies(question)).toEqual([]);
      expect(
        await crew.ledger.questions({ platform: "discord", workspace: ids.guild }, 9),
      ).toMatchObject([{ text: null, state: "done" }]);
    },
  );
});
