import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type DiscordServer, ids, startDiscordServer } from "../../fakes/discord/server.ts";
import { isJson, object } from "../../fakes/slack/json.ts";
import type { Message } from "../../fakes/discord/store.ts";
import { buttonOf } from "../../fixtures/discord-crew.ts";
import { isBuilt, type RunningBot, runBot } from "../../fixtures/running-bot.ts";

const ANSWERED = "why is Russia less dependent on Iranian drones?";
const QUOTED = "named the Geran";
const UNANSWERED = "who won the yacht race in Sydney?";
const NOT_FOUND = "Not in the documents.";

describe.runIf(isBuilt)("the bot in Discord", () => {
  let discord: DiscordServer;
  let bot: RunningBot;

  const ana = () => discord.user(ids.ana);
  const ben = () => discord.user(ids.ben);
  const mention = (text: string) => `<@${ids.bot}> ${text}`;
  const textOf = (message: Pick<Message, "embeds"> | undefined) =>
    JSON.stringify(message?.embeds).replaceAll("\\\\", "");

  /** The one reply to a message, once it is there. */
  async function replyTo(question: Message): Promise<Message> {
    await discord.until(() => discord.replies(question).length > 0);
    const [reply, ...others] = discord.replies(question);
    expect(others).toEqual([]);
    if (reply === undefined) throw new Error("no reply");
    return reply;
  }

  beforeAll(async () => {
    discord = await startDiscordServer();
    bot = await runBot({ DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: ids.token });
  });

  afterEach(() => {
    if (discord.violations.length > 0) throw new Error(JSON.stringify(discord.violations));
  });

  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });

  it("says at the start as whom it is connected", () => {
    expect(bot.printed()).toMatch(/^Discord: connected as .+, in 1 server\.$/m);
  });

  it("answers a mention by reference, without a ping", async () => {
    const reply = await replyTo(ana().says(ids.general, mention(ANSWERED)));
    expect(textOf(reply)).toContain(QUOTED);
    expect(reply.pings).toMatchObject({
      users: [],
      roles: [],
      everyone: false,
      repliedUser: undefined,
    });
  });

  it("says that the documents do not answer", async () => {
    expect(textOf(await replyTo(ana().says(ids.general, mention(UNANSWERED))))).toContain(
      NOT_FOUND,
    );
  });

  it("answers a direct message", async () => {
    const channel = ana().dm();
    const question = ana().says(channel, ANSWERED);
    expect(textOf(await replyTo(question))).toContain(QUOTED);
  });

  it("answers a reply to its answer with the subject of the earlier question", async () => {
    const reply = await replyTo(ana().says(ids.general, mention(ANSWERED)));
    const followUp = ben().says(ids.general, "and why Moscow?", { replyTo: reply });
    expect(textOf(await replyTo(followUp))).toContain("Read with the earlier question");
  });

  it("answers a reply to a shared answer with the subject of its question", async () => {
    const channel = discord.addChannel({ name: "shared" }).id;
    const asked = ana().command("ask", { question: ANSWERED }, channel);
    const { reply } = await discord.answered(asked);
    if (reply === undefined) throw new Error("nothing was answered");
    await ana().presses(reply, buttonOf(reply, "share"));
    const shared = () =>
      ben()
        .sees(channel)
        .find((one) => textOf(one).includes("Asked:"));
    await discord.until(() => shared() !== undefined);
    const replying = { replyTo: shared() ?? reply };
    const followUp = ben().says(channel, "and why Moscow?", replying);
    expect(textOf(await replyTo(followUp))).toContain("Read with the earlier question");
  });

  it("answers in a thread, which is one conversation", async () => {
    const thread = ana().opensThread(ids.general, "drones").id;
    await replyTo(ana().says(thread, mention(ANSWERED)));
    const followUp = ben().says(thread, mention("and why Moscow?"));
    expect(textOf(await replyTo(followUp))).toContain("Read with the earlier question");
  });

  it("answers on a server that tells of messages otherwise than Discord, and outlives what cannot be read", async () => {
    discord.gateway.tells("MESSAGE_CREATE", { id: "1", channel_id: ids.general, mentions: 7 });
    const question = {
      id: "1100000000000000777",
      channel_id: ids.general,
      guild_id: ids.guild,
      author: { id: ids.ana, username: "ana", discriminator: "0", avatar: null },
      member: { roles: [{ id: ids.guild, name: "@everyone" }], joined_at: null },
      type: 0,
      content: mention(ANSWERED),
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      mentions: [{ id: ids.bot }],
      mention_roles: [],
      embeds: [],
      attachments: [],
      activity: null,
      application: { install_params: null },
      components: null,
      interaction: null,
      message_reference: null,
      poll: null,
    };
    const { messages } = discord.channel(ids.general);
    const before = messages.length;
    discord.gateway.tells("MESSAGE_CREATE", question);
    await discord.until(() => messages.length > before);
    expect(textOf(messages.at(-1))).toContain(QUOTED);
    expect(bot.printed()).toContain("Something failed unforeseen:");
  });

  it("ignores bots, webhooks, mentions of everyone, and what is not said to it", async () => {
    const ignored = [
      discord.botSays(ids.general, mention(ANSWERED)),
      discord.webhookSays(ids.general, mention(ANSWERED)),
      ana().says(ids.general, `@everyone ${ANSWERED}`),
      ben().says(ids.general, ANSWERED),
    ];
    await replyTo(ana().says(ids.general, mention(ANSWERED)));
    expect(ignored.flatMap((message) => discord.replies(message))).toEqual([]);
  });

  it("changes its reply when the question is edited, and takes it away when it is deleted", async () => {
    const question = ana().says(ids.general, mention(UNANSWERED));
    const reply = await replyTo(question);
    ana().edits(question, mention(ANSWERED));
    await discord.until(() => textOf(reply).includes(QUOTED));
    expect(discord.replies(question)).toHaveLength(1);
    ana().deletes(question);
    await discord.until(() => discord.replies(question).length === 0);
  });

  it("takes its reply away when an edit speaks to it no more, and answers again when one does", async () => {
    const question = ana().says(ids.general, mention(ANSWERED));
    await replyTo(question);
    ana().edits(question, "never mind, I found it");
    await discord.until(() => discord.replies(question).length === 0);
    for (let times = 0; times < 3; times += 1) {
      ana().edits(question, mention(UNANSWERED));
      expect(textOf(await replyTo(question))).toContain(NOT_FOUND);
      ana().edits(question, "never mind after all");
      await discord.until(() => discord.replies(question).length === 0);
    }
  });

  it("answers a message that an edit makes a question", async () => {
    const message = ana().says(ids.general, ANSWERED);
    ana().edits(message, mention(ANSWERED));
    expect(textOf(await replyTo(message))).toContain(QUOTED);
  });

  describe("its commands", () => {
    it("answer in private", async () => {
      const asked = await discord.answered(
        ben().command("ask", { question: ANSWERED }, ids.random),
      );
      expect(textOf(asked.reply)).toContain(QUOTED);
      expect(asked.reply?.ephemeralTo).toBe(ids.ben);
    });

    it.each([
      ["sources", "can be quoted, newest first"],
      ["help", "Ask the documents"],
    ])("know %s", async (name, text) => {
      const asked = await discord.answered(ben().command(name, {}, ids.general));
      expect(textOf(asked.reply)).toContain(text);
    });

    it("find the lines that bear on a message", async () => {
      const claim = ana().says(
        ids.general,
        "Russia builds its own version of the drones: the Geran.",
      );
      const found = await discord.answered(ben().contextMenu("Find sources", claim));
      expect(textOf(found.reply)).toContain(QUOTED);
    });
  });

  describe("its buttons", () => {
    it("show the lines around a quote and why it was chosen", async () => {
      const reply = await replyTo(ana().says(ids.general, mention(ANSWERED)));
      const id = (action: string) =>
        new RegExp(`"custom_id":"(${action}:0:[^"]+)"`).exec(
          JSON.stringify(reply.components),
        )?.[1] ?? "";
      const shown = async (action: string) =>
        textOf((await discord.answered(ben().presses(reply, id(action)))).reply);
      expect(await shown("context")).toContain("In context");
      expect(await shown("why")).toContain("asks for");
      expect(await shown("helpful")).toContain("Thank you.");
    });

    it("take a thumb down with a reason", async () => {
      const reply = await replyTo(ana().says(ids.general, mention(ANSWERED)));
      const [, id = ""] =
        /"custom_id":"(unhelpful:0:[^"]+)"/.exec(JSON.stringify(reply.components)) ?? [];
      const pressed = await ben().presses(reply, id);
      const text = "It is about another drone.";
      const sent = await discord.answered(ben().submitsModal(pressed, { text }));
      expect(textOf(sent.reply)).toContain("Thank you.");
    });

    it("share a private answer once, with its question", async () => {
      const asked = await discord.answered(
        ben().command("ask", { question: ANSWERED }, ids.general),
      );
      const [, id = ""] =
        /"custom_id":"(share:0:[^"]+)"/.exec(JSON.stringify(asked.reply?.components)) ?? [];
      if (asked.reply === undefined) throw new Error("no reply");
      await discord.answered(ben().presses(asked.reply, id));
      const again = await discord.answered(ben().presses(asked.reply, id));
      expect(textOf(again.reply)).toContain("shared before");
      const shared = ben()
        .sees(ids.general)
        .filter((message) => textOf(message).includes("Asked:"));
      expect(shared).toHaveLength(1);
    });
  });

  it("pings nobody and shows no preview of a link, in whatever it sends", () => {
    const bodies = discord.calls.flatMap(({ body }) => {
      const message = object(isJson(body) ? body : {}, "data") ?? body;
      return isJson(message) && "embeds" in message ? [message] : [];
    });
    const kinds = new Set(
      discord.calls
        .filter(({ body }) => JSON.stringify(body)?.includes("embeds"))
        .map(({ route }) => route),
    );
    // An answer that is not ready in time edits the reply that announced it.
    kinds.delete("PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original");
    expect([...kinds].toSorted()).toEqual([
      "PATCH /channels/{channel_id}/messages/{message_id}",
      "POST /channels/{channel_id}/messages",
      "POST /interactions/{interaction_id}/{interaction_token}/callback",
    ]);
    for (const body of bodies) {
      expect(body["allowed_mentions"]).toEqual({ parse: [], replied_user: false });
      // Links in embeds have no preview.
      expect(body["content"] ?? "").toBe("");
    }
  });
});
