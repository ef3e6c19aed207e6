import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ids } from "../../fakes/discord/server.ts";
import {
  buttonOf,
  createCrew,
  type Crew,
  LEASE_MS,
  LONG_QUESTION,
  QUESTION,
  QUOTED,
} from "../../fixtures/discord-crew.ts";

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
    clock.pass(80);
    await done;
    return release;
  }

  const askedLate = () => late(askHere);

  const askHere = () => discord.user(ids.ana).command("ask", { question: QUESTION }, ids.general);
  const callbacks = () =>
    discord.calls.filter(({ route }) => route === CALLBACK).map(({ body }) => body);
  const fillIns = () => discord.calls.filter(({ route }) => route === FILL_IN);
  const shown = () => JSON.stringify(discord.interaction().reply?.embeds);
  const delivery = async () =>
    (await crew.ledger.questions({ platform: "discord", workspace: ids.guild }, 9))[0];

  it("is answered at once when the answer is there", async () => {
    await askHere();
    expect(shown()).toContain(QUOTED);
    expect(callbacks()).toMatchObject([{ type: 4, data: { flags: 64 } }]);
    expect(await delivery()).toMatchObject({ state: "done", outcome: "answered" });
  });

  it("is announced when the answer is not there after 80 ms, and not a millisecond before", async () => {
    crew.hold();
    const asked = askHere();
    await discord.until(() => clock.due().length > 0);
    clock.pass(79);
    expect(clock.due()).toEqual([1]);
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
    clock.pass(80);
    await asked;
    await crew.settled();
    expect(discord.interaction()).toMatchObject({ state: "expired", reply: undefined });
    expect(crew.lines).toEqual(["An interaction was answered too late. Unknown interaction"]);
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
    clock.pass(80);
    await asked;
    expect(callbacks()).toMatchObject([{ type: 5, data: { flags: 64 } }]);
    await discord.until(() => clock.due().length > 0);
    clock.pass(14 * 60_000);
    await discord.until(() => shown().includes("took too long"));
  });

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
});
