import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Given } from "../../fakes/discord/people/interactions.ts";
import { type DiscordServer, ids, startDiscordServer } from "../../fakes/discord/server.ts";
import type { Interaction, Message } from "../../fakes/discord/store.ts";
import { createDueDigests, SOURCE, TITLE } from "../../fixtures/due-digests.ts";
import { isBuilt, type RunningBot, runBot } from "../../fixtures/running-bot.ts";

const POST = "POST /channels/{channel_id}/messages";

/** Channels whose digest is due at the start; the bot looks at them in this order. */
const LOST = "1000000000000000001";
const BUSY = "1000000000000000002";
const MUTE = "1000000000000000003";
const GONE = "1000000000000000004";
const HIDDEN = ids.closed;
/** One that is subscribed by the configuration, and due tomorrow. */
const CONFIGURED = "1000000000000000005";

/** Whose digests are refused, each by the channel. */
const OWNERS = {
  [MUTE]: "1200000000000000001",
  [GONE]: "1200000000000000002",
  [HIDDEN]: "1200000000000000003",
};

describe.runIf(isBuilt)("the digests of Discord", () => {
  let discord: DiscordServer;
  let kept: Awaited<ReturnType<typeof createDueDigests>>;
  let bot: RunningBot;
  /** What Discord has refused until all that was due was posted or given up. */
  let refusals: readonly string[];

  const ana = () => discord.user(ids.ana);
  const ben = () => discord.user(ids.ben);
  const subscription = (channel: string) => kept.subscription(channel);
  const posted = (channel: string) =>
    discord.channel(channel).messages.filter(({ author }) => author.id === ids.bot);
  const textsTo = (owner: string) => posted(discord.user(owner).dm()).map(textOf);

  /** What a person is told in private by a command. */
  async function told(words: string, given: Given, by = ana(), channel: string = ids.general) {
    const asked = await discord.answered(by.command(`digest ${words}`, given, channel));
    expect(asked.reply?.ephemeralTo).toBe(by.id);
    return textOf(asked.reply);
  }

  /** Presses the first button with an action. */
  const press = (
    message: Message | undefined,
    action: string,
    by = ben(),
  ): Promise<Interaction> => {
    if (message === undefined) throw new Error("nothing was posted");
    const drawn = JSON.stringify(message.components);
    const [, id = ""] = new RegExp(`"custom_id":"(${action}:\\d+:[^"]+)"`).exec(drawn) ?? [];
    return discord.answered(by.presses(message, id));
  };

  beforeAll(async () => {
    discord = await startDiscordServer();
    kept = await createDueDigests({ platform: "discord", workspace: ids.guild, owner: ids.ana });
    for (const [name, id] of Object.entries({ BUSY, LOST, MUTE, CONFIGURED }))
      discord.addChannel({ name, id });
    for (const id of Object.values(OWNERS)) discord.addUser({ name: id, id });
    discord.deny(MUTE, "SendMessages");
    const { digests, due } = kept;
    const owned = Object.entries(OWNERS).map(([channel, owner]) => due(channel, { owner }));
    for (const one of [due(ids.general, { sources: [] }), due(BUSY), due(LOST), ...owned]) {
      await digests.subscriptions.put(one);
    }
    discord.faults.next(POST, { kind: "lose" });
    discord.faults.next(POST, { kind: "busy", retryAfterSeconds: 0.5 });
    bot = await runBot({
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_TOKEN: ids.token,
      VERBATIM_DATA: kept.folder,
      VERBATIM_DIGESTS: `discord ${ids.guild} ${CONFIGURED} 09:00 Europe/Berlin weekdays`,
    });
    await discord.until(
      () =>
        [ids.general, BUSY, LOST].every((channel) => posted(channel).length > 0) &&
        Object.values(OWNERS).every((owner) => textsTo(owner).length > 0),
      20_000,
    );
    refusals = discord.violations.map(({ route, code }) => `${route} ${code}`);
  });

  afterEach(() => {
    const { violations } = discord;
    if (violations.length > refusals.length) throw new Error(JSON.stringify(violations));
  });

  afterAll(async () => {
    await bot.stop();
    await kept.close();
    await discord.close();
  });

  it("are posted once when due, further pages as replies to the first", () => {
    const [first, ...others] = posted(ids.general);
    expect(others).not.toEqual([]);
    expect(textOf(first)).toContain("Digest of ");
    expect(first?.message_reference).toBeUndefined();
    expect(others.map(({ message_reference: to }) => to?.message_id)).toEqual(
      others.map(() => first?.id),
    );
  });

  it("ping nobody", () => {
    const nobody = { users: [], roles: [], everyone: false, repliedUser: undefined };
    for (const { pings } of posted(ids.general)) expect(pings).toEqual(nobody);
  });

  it("are valid in Discord's eyes, which refused only to tell of a channel that is gone", () => {
    expect(refusals).toEqual(["GET /channels/{channel_id} 10003"]);
  });

  it("are found by the keys of their buttons when Discord's answer to the post was lost", async () => {
    const [found, ...others] = posted(LOST);
    expect(others).toEqual([]);
    const [, key = ""] = /"helpful:0:([^"]+)"/.exec(JSON.stringify(found?.components)) ?? [];
    await expect
      .poll(() => kept.ledger.find(key), { timeout: 15_000 })
      .toMatchObject({ state: "done", messageId: found?.id });
    expect(posted(LOST)).toEqual([found]);
  });

  it("wait as long as Discord asks for, and are posted once", () => {
    expect(posted(BUSY).map(textOf)).toEqual([expect.stringContaining(TITLE)]);
  });

  it.each([
    [MUTE, "In #MUTE the bot lacks Send Messages"],
    [GONE, "Discord refused (10003). The channel is gone."],
    [HIDDEN, "In #closed the bot lacks View Channel"],
  ] as const)("pause in %s, and tell their owner once: %s", async (channel, reason) => {
    const said = `The digest that you asked for in <#${channel}> could not be posted and is paused. ${reason}`;
    expect(textsTo(OWNERS[channel])).toEqual([expect.stringContaining(said)]);
    expect((await subscription(channel))?.paused).toContain(reason);
  });

  it("start in the channels of the configuration", async () => {
    const schedule = { time: "09:00", zone: "Europe/Berlin", days: [1, 2, 3, 4, 5] };
    expect(await subscription(CONFIGURED)).toMatchObject({ schedule });
  });

  describe("their command", () => {
    it("subscribes a channel, lists it, shows its digest, ends it", async () => {
      const channel = ids.random;
      expect(await told("now", {}, ana(), channel)).toContain("This channel gets no digest.");
      const when = "9am Berlin weekdays";
      expect(await told("on", { when }, ana(), channel)).toContain("The next one: ");
      expect(await subscription(channel)).toMatchObject({ owner: ids.ana });
      expect(await told("list", {}, ben(), channel)).toContain("This channel: Monday to Friday");
      expect(await told("now", {}, ben(), channel)).toContain("Nothing new.");
      expect(await told("off", {}, ana(), channel)).toContain("no longer gets a digest");
      expect(await subscription(channel)).toBeUndefined();
    });

    it("asks for a zone, and offers what a misspelt one may have meant", async () => {
      expect(await told("on", { when: "9:00" })).toContain("Say in which time zone");
      expect(await told("on", { when: "9:00 Europe/Berln" })).toContain("Europe/Berlin?");
    });

    it("changes nothing for those who may not manage the channel", async () => {
      expect(await told("on", { when: "9am Berlin" }, ben())).toContain("You may not change");
      expect(await told("off", {}, ben())).toContain("You may not change");
      discord.addRole({ name: "managers", permissions: ["ManageChannels"], members: [ids.ben] });
      expect(await told("on", { when: "9am Berlin" }, ben(), CONFIGURED)).toContain("9:00");
    });

    it("says at once where no digest could be posted", async () => {
      const said = await told("on", { when: "9am Berlin" }, ana(), MUTE);
      expect(said).toContain("No digest could be posted. In #MUTE the bot lacks Send Messages");
    });
  });

  describe("their buttons", () => {
    it("show the lines around all that is quoted of a document", async () => {
      const { reply } = await press(posted(ids.general)[1], "context");
      expect(textOf(reply)).toContain("In context");
      expect(reply?.ephemeralTo).toBe(ids.ben);
    });

    it("take a question about a document, and answer it in private", async () => {
      const opened = await press(posted(LOST)[0], "ask");
      expect(JSON.stringify(opened.modal)).toContain("In the 2026-03-01 piece, ");
      const text = "In the 2026-03-01 piece, what did Iran agree to buy from Russia?";
      const { reply } = await discord.answered(ben().submitsModal(opened, { text }));
      expect(textOf(reply)).toContain("500 portable");
      expect(reply?.ephemeralTo).toBe(ids.ben);
    });

    it("change the time, and say what cannot be read", async () => {
      const opened = await press(posted(BUSY)[0], "time", ana());
      expect(JSON.stringify(opened.modal)).toContain(`UTC from \\"${SOURCE}\\"`);
      const wrong = await discord.answered(ana().submitsModal(opened, { text: "25:00 UTC" }));
      expect(textOf(wrong.reply)).toContain("is not a time of day");
      const again = await press(posted(BUSY)[0], "time", ana());
      const { reply } = await discord.answered(
        ana().submitsModal(again, { text: "07:15 Tokyo weekdays" }),
      );
      expect(textOf(reply)).toContain("Monday to Friday at 07:15 (Asia/Tokyo)");
      expect(await subscription(BUSY)).toMatchObject({ schedule: { time: "07:15" } });
    });

    it("take ratings of every page", async () => {
      const pages = posted(ids.general);
      for (const page of pages)
        expect(textOf((await press(page, "helpful")).reply)).toBe("Thank you.");
      const rated = await kept.database.selectFrom("ratings").select("key").execute();
      expect(rated).toHaveLength(pages.length);
    });

    it("end the digest for those who manage the channel", async () => {
      discord.addUser({ name: "carl", id: "1300000000000000001" });
      const carl = discord.user("1300000000000000001");
      const refused = await press(posted(LOST)[0], "unsubscribe", carl);
      expect(textOf(refused.reply)).toContain("You may not change");
      const ended = await press(posted(LOST)[0], "unsubscribe", ana());
      expect(textOf(ended.reply)).toContain("no longer gets a digest");
      expect(await subscription(LOST)).toBeUndefined();
    });
  });
});

/** What a message says. */
function textOf(message: Pick<Message, "embeds"> | undefined): string {
  const embeds = message?.embeds ?? [];
  return embeds.map(({ description = "" }) => description.replaceAll("\\", "")).join("\n");
}
