import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDiscord, type Discord } from "../../../src/adapters/discord/discord.ts";
import { createLog } from "../../../src/adapters/log.ts";
import { type Bot, createBot } from "../../../src/core/bot/bot.ts";
import type { Desk } from "../../../src/core/desk.ts";
import { noticePage } from "../../../src/core/reply/notice-page.ts";
import { createSecret } from "../../../src/core/secret.ts";
import { type DiscordServer, ids, startDiscordServer } from "../../fakes/discord/server.ts";
import { trusted } from "../../fakes/discord/trusted.ts";
import { createMemoryDigests } from "../../fakes/memory-digests.ts";
import { createMemoryLedger } from "../../fakes/memory-ledger.ts";
import { deskOf } from "../../fixtures/desk-of.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

const CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";
const FILL_IN = "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original";

const QUESTION = "what closed the harbour?";
const QUOTED = "The storm closed the harbour";

const LEASE_MS = 15_000;

const library = await libraryOf({ "storm.md": `${QUOTED} of Rotterdam.\n` });
const inTime = deskOf(() => library);

/** A program of its own, but for the ledger. */
interface Replica {
  readonly adapter: Discord;
  readonly bot: Bot;
}

describe("a command in Discord", () => {
  let discord: DiscordServer;
  let ledger: ReturnType<typeof createMemoryLedger>;
  let clock: ReturnType<typeof createClock>;
  let replicas: Replica[];
  let running: Promise<unknown>[];
  let lines: string[];
  let ask: Desk["ask"];
  let digestCommand: Bot["digests"]["command"];

  beforeEach(async () => {
    discord = await startDiscordServer();
    ledger = createMemoryLedger("discord");
    clock = createClock();
    [replicas, running, lines] = [[], [], []];
    ask = inTime.ask;
    digestCommand = async () => noticePage("Here.");
    await start();
  });

  afterEach(async () => {
    await Promise.all(replicas.map(({ adapter }) => adapter.stop()));
    await discord.close();
  });

  async function start(): Promise<Replica> {
    const log = createLog({
      out: (line) => void lines.push(line),
      err: (line) => void lines.push(line),
    });
    const names = { discordCommand: "ask", discordDigestCommand: "digest" };
    const adapter = createDiscord({
      ...names,
      discordToken: createSecret(ids.token),
      discordApiUrl: discord.apiUrl,
      discordMessageContent: false,
      log,
    });
    const bot = createBot({
      ledger,
      messenger: adapter.messenger,
      desk: { ...inTime, ask: (...given) => ask(...given) },
      command: "/ask",
      threshold: 0.2,
      digestStore: createMemoryDigests(),
      digestCommand: "/digest",
      catchUpMs: 0,
      today: () => "2026-03-08",
      now: () => clock.now,
      onFault: log.error,
    });
    const digests = {
      ...bot.digests,
      command: (...given: Parameters<typeof digestCommand>) => digestCommand(...given),
    };
    adapter.listen({
      bot: { ...bot, digests },
      allowed: trusted({}),
      digestCommand: "digest",
      now: () => clock.now,
      after: clock.after,
      track: (work) => void running.push(work),
      onFault: log.error,
    });
    await adapter.connect();
    replicas.push({ adapter, bot });
    return { adapter, bot };
  }

  /** Makes answers late, until what it gives is called. */
  function hold(): () => void {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    ask = async (...given) => {
      await held;
      return inTime.ask(...given);
    };
    return release;
  }

  /** A question whose answer is announced; gives what lets it come. */
  async function askedLate(): Promise<() => void> {
    const release = hold();
    const asked = askHere();
    await discord.until(() => clock.due().length > 0);
    clock.pass(80);
    await asked;
    return release;
  }

  const askHere = () => discord.user(ids.ana).command("ask", { question: QUESTION }, ids.general);
  const callbacks = () =>
    discord.calls.filter(({ route }) => route === CALLBACK).map(({ body }) => body);
  const fillIns = () => discord.calls.filter(({ route }) => route === FILL_IN);
  const shown = () => JSON.stringify(discord.interaction().reply?.embeds);
  const delivery = async () =>
    (await ledger.questions({ platform: "discord", workspace: ids.guild }, 9))[0];

  it("is answered at once when the answer is there", async () => {
    await askHere();
    expect(shown()).toContain(QUOTED);
    expect(callbacks()).toMatchObject([{ type: 4, data: { flags: 64 } }]);
    expect(await delivery()).toMatchObject({ state: "done", outcome: "answered" });
  });

  it("is announced when the answer is not there after 80 ms, and not a millisecond before", async () => {
    hold();
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
    await Promise.all(running);
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
    ask = inTime.ask;
    const { bot } = await start();
    clock.now += LEASE_MS;
    await bot.sweep();
    expect(shown()).toContain(QUOTED);
    expect(await delivery()).toMatchObject({ state: "done", attempts: 2 });
  });

  it("shows one answer although nobody learnt that it was sent", async () => {
    const release = await askedLate();
    discord.faults.next(FILL_IN, { kind: "lose" });
    release();
    await Promise.all(running);
    expect(shown()).toContain(QUOTED);
    const { bot } = await start();
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
    await Promise.all(running);
    expect(shown()).not.toContain(QUOTED);
    expect(await delivery()).toMatchObject({
      state: "failed",
      reason: expect.stringContaining("The quarter of an hour"),
    });
    expect(lines).toEqual([expect.stringMatching(/^No reply could be given to discord:\d+\./)]);
    // Discord answers with 401, which does not mean the bot's own token.
    const question = discord.user(ids.ana).says(ids.general, `<@${ids.bot}> ${QUESTION}`);
    await discord.until(() => discord.replies(question).length === 1);
  });

  it.each(["lose", "broken"] as const)(
    "keeps the key to its answer no longer than it is owed, and in no log: %s",
    async (kind) => {
      const release = await askedLate();
      const { token } = discord.interaction();
      expect((await delivery())?.question.replyTo).toBe(token);
      discord.faults.next(FILL_IN, { kind });
      release();
      await Promise.all(running);
      expect((await delivery())?.reason).toMatch(/Discord/);
      expect((await delivery())?.reason).not.toContain(token);
      clock.now += LEASE_MS;
      await replicas[0]?.bot.sweep();
      expect((await delivery())?.question).not.toHaveProperty("replyTo");
      expect(lines.join()).not.toContain(token);
    },
  );

  it("is answered by one of two replicas, though both hear it", async () => {
    await start();
    await askHere();
    await Promise.all(running);
    expect(callbacks()).toHaveLength(1);
    expect(shown()).toContain(QUOTED);
    expect(lines).toEqual([]);
  });

  it("for digests is announced as well, and says that no answer came while there is time to", async () => {
    digestCommand = () => new Promise(() => {});
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
    const asked: string[] = [];
    ask = (question, ...rest) => {
      asked.push(question);
      return inTime.ask(question, ...rest);
    };
    const message = discord.user(ids.ben).says(ids.general, "allow");
    await discord.user(ids.ana).contextMenu("Find sources", message);
    expect(asked).toEqual(["allow"]);
  });
});

/** A clock that stands still but for what `pass` says. */
function createClock() {
  const timers = new Set<{ readonly at: number; readonly ring: () => void }>();
  const clock = {
    now: 1_000_000,
    after: (ms: number) =>
      new Promise<void>((resolve) => {
        timers.add({ at: clock.now + ms, ring: resolve });
      }),
    /** In how many milliseconds something is to happen, soonest first. */
    due: () => [...timers].map(({ at }) => at - clock.now).toSorted((a, b) => a - b),
    pass: (ms: number) => {
      clock.now += ms;
      for (const timer of timers) {
        if (timer.at > clock.now) continue;
        timers.delete(timer);
        timer.ring();
      }
    },
  };
  return clock;
}
