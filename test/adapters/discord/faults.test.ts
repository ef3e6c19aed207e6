import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Fault } from "../../fakes/discord/faults.ts";
import { type DiscordServer, ids, startDiscordServer } from "../../fakes/discord/server.ts";
import type { Message } from "../../fakes/discord/store.ts";
import { isBuilt, type RunningBot, runBot } from "../../fixtures/running-bot.ts";
import { slowQuestion } from "../../fixtures/slow-question.ts";

const QUESTION = `<@${ids.bot}> why is Russia less dependent on Iranian drones?`;
const CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";
const FILL_IN = "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original";
const POST = "POST /channels/{channel_id}/messages";

/** Longer than a request may take, the pause after it, and a sweep. */
const MENDED_WITHIN_MS = 20_000;

describe.runIf(isBuilt)("the bot on two shards", () => {
  let discord: DiscordServer;
  let bot: RunningBot;
  /** A channel of the first server, and one of a server on the other shard. */
  let channels: [string, string];

  const shardOf = (guild: string) => Number((BigInt(guild) >> 22n) % 2n);
  const ana = () => discord.user(ids.ana);
  const sessions = () => discord.gateway.sessions.filter(({ isAlive }) => isAlive);
  const ask = (channel: string) => ana().says(channel, QUESTION);
  const posts = () => discord.calls.filter(({ route }) => route === POST);

  /** How often each question is answered, once a later one shows that nothing more comes. */
  async function answersTo(questions: readonly Message[]): Promise<number[]> {
    const counts = () => questions.map((question) => discord.replies(question).length);
    await discord.until(() => !counts().includes(0), MENDED_WITHIN_MS);
    const last = ask(discord.addChannel({ name: "last" }).id);
    await discord.until(() => discord.replies(last).length > 0, MENDED_WITHIN_MS);
    return counts();
  }

  beforeAll(async () => {
    discord = await startDiscordServer({ heartbeatIntervalMs: 1_000 });
    const guild = String(BigInt(ids.guild) + (1n << 22n));
    discord.addGuild({ id: guild, name: "Lighthouse", members: [ids.ana, ids.bot] });
    channels = [ids.general, discord.addChannel({ name: "lamp", guild }).id];
    bot = await runBot({
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_TOKEN: ids.token,
      VERBATIM_DISCORD_SHARDS: "2",
    });
  });

  afterEach(() => {
    if (discord.violations.length > 0) throw new Error(JSON.stringify(discord.violations));
  });

  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });
  it("hears each server on its own shard, direct messages on the first", async () => {
    const direct = ana().says(ana().dm(), QUESTION);
    const questions = [...channels.map(ask), direct];
    expect(await answersTo(questions)).toEqual(questions.map(() => 1));
    const heardBy = (message: Message) =>
      sessions()
        .filter(({ sent }) => JSON.stringify(sent).includes(`"id":"${message.id}"`))
        .map(({ shard: [shard] }) => shard);
    const first = shardOf(ids.guild);
    expect(questions.map(heardBy)).toEqual([[first], [1 - first], [0]]);
  });

  describe("answers once what is asked", () => {
    it.each([
      ["while the connection is broken", () => discord.gateway.drop()],
      ["when Discord asks for a new connection", () => discord.gateway.reconnect()],
      ["when Discord calls the session invalid for now", () => discord.gateway.invalidate(true)],
      ["when Discord closes for an unknown reason", () => discord.gateway.closeWith(4000)],
    ])("%s", async (_, happen) => {
      const before = sessions().map(({ resumes }) => resumes);
      const said = () => bot.printed().split("connected again; nothing was missed").length;
      const saidBefore = said();
      happen();
      expect(await answersTo(channels.map(ask))).toEqual([1, 1]);
      expect(said()).toBe(saidBefore + 2);
      expect(bot.printed()).toContain("shard 1: the connection was lost; connecting again");
      expect(sessions().every(({ resumes }, index) => resumes > (before[index] ?? 0))).toBe(true);
    });

    it("when Discord hears no more of the heart", async () => {
      discord.gateway.deafen(true);
      const [first] = sessions();
      const before = first?.resumes ?? 0;
      await discord.until(() => (first?.resumes ?? 0) > before, MENDED_WITHIN_MS);
      discord.gateway.deafen(false);
      expect(await answersTo(channels.map(ask))).toEqual([1, 1]);
    });

    it("and sent twice", async () => {
      const questions = channels.map(ask);
      for (const session of sessions()) session.replay(session.sent.length - 1);
      expect(await answersTo(questions)).toEqual(questions.map(() => 1));
      for (const session of sessions()) session.replay(session.sent.length - 5);
      expect(await answersTo(questions)).toEqual(questions.map(() => 1));
    });
  });

  it("hears nothing of what was asked after its session was lost, and goes on in a new one", async () => {
    discord.gateway.invalidate(false);
    const lost = channels.map(ask);
    await discord.until(() => discord.gateway.count() === 0);
    await discord.until(() => discord.gateway.count() === 2, MENDED_WITHIN_MS);
    expect(await answersTo(channels.map(ask))).toEqual([1, 1]);
    expect(lost.flatMap((question) => discord.replies(question))).toEqual([]);
    expect(bot.printed()).toContain("What was asked between the two was not heard");
  });

  it("answers once, whatever becomes of the posts", async () => {
    const faults: Fault[] = [
      { kind: "slow", byMs: 1_000 },
      { kind: "lose" },
      { kind: "broken", status: 503 },
      { kind: "garble" },
      { kind: "reset" },
      { kind: "busy", retryAfterSeconds: 0.3 },
    ];
    for (const fault of faults) discord.faults.next(POST, fault);
    expect(
      await answersTo(faults.map(() => ask(discord.addChannel({ name: "faulty" }).id))),
    ).toEqual(faults.map(() => 1));
  });

  it("waits as long as a limit asks for, whatever its scope", async () => {
    for (const scope of ["user", "shared", "global"] as const) {
      discord.faults.next(POST, { kind: "busy", retryAfterSeconds: 0.5, scope });
    }
    const questions = ["a", "b", "c"].map((name) => ask(discord.addChannel({ name }).id));
    expect(await answersTo(questions)).toEqual(questions.map(() => 1));
    for (const question of questions) {
      const [reply] = discord.replies(question);
      const took = Date.parse(reply?.timestamp ?? "") - Date.parse(question.timestamp);
      expect(took).toBeGreaterThanOrEqual(500);
    }
  });

  it("posts nothing where it lacks a right, and names it", async () => {
    const { id } = discord.addChannel({ name: "closed-to-links" });
    discord.deny(id, "EmbedLinks", "ReadMessageHistory");
    const before = posts().length;
    const question = ask(id);
    await discord.until(() =>
      bot.printed().includes("In #closed-to-links the bot lacks Embed Links, Read Message History"),
    );
    expect(await answersTo([ask(channels[0])])).toEqual([1]);
    expect(discord.replies(question)).toEqual([]);
    expect(posts()).toHaveLength(before + 2);
  });

  it("does not start where Discord takes it in no more, and says what to do", async () => {
    discord.gateway.refuse(4014);
    // The second shard is still being connected when the first one is closed.
    discord.gateway.stagger(500);
    const second = runBot({
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_TOKEN: ids.token,
      VERBATIM_DISCORD_SHARDS: "2",
    });
    await expect(second).rejects.toThrow(/\(4014\): .*VERBATIM_DISCORD_MESSAGE_CONTENT to false/);
    discord.gateway.refuse(undefined);
    discord.gateway.stagger(0);
  });

  it("stays deaf once its token is revoked, says so, and goes on in the browser", async () => {
    const before = discord.gateway.sessions.length;
    discord.gateway.closeWith(4004);
    await discord.until(() => bot.printed().includes("for good (4004): the bot token is wrong"));
    expect((await fetch(bot.url)).status).toBe(200);
    expect(discord.gateway.count()).toBe(0);
    expect(discord.gateway.sessions).toHaveLength(before);
  });

  it("ends, though Discord does not take what it tries to show", async () => {
    const third = await runBot({ DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: ids.token });
    discord.faults.next(FILL_IN, { kind: "broken", status: 503 }, 1_000);
    discord.faults.next(CALLBACK, { kind: "lose" });
    const tries = () => discord.calls.filter(({ route }) => route === FILL_IN).length;
    await ana().command("sources", {}, channels[0]);
    await discord.until(() => tries() > 0);
    expect(await third.stop()).toBe(0);
    discord.faults.clear();
    // The acknowledgement that was lost had arrived.
    const codes = discord.violations.splice(0).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set([40_060]));
  });

  it("answers what it has heard before it ends", async () => {
    const fourth = await runBot({ DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: ids.token });
    const [channel] = channels;
    const slow = `<@${ids.bot}> ${slowQuestion(990)}`;
    const questions = Array.from({ length: 6 }, () => ana().says(channel, slow));
    await discord.until(() => questions.some((one) => discord.replies(one).length > 0));
    expect(await fourth.stop()).toBe(0);
    expect(questions.map((question) => discord.replies(question).length)).toEqual(
      questions.map(() => 1),
    );
  });
});
