import { Client, Message, type OmitPartialGroupDMChannel } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  amendmentOf,
  mend,
  messageKey,
  messageOf,
  placeOf,
  questionOf,
  withdrawalOf,
} from "../../../src/adapters/discord/receive.ts";
import { anyUnit } from "../../contract/messenger-pages.ts";
import { trusted } from "../../fakes/discord/trusted.ts";

const BOT = "1100000000000000002";
const GUILD = "1100000000000000001";
const CHANNEL = "1100000000000000006";
const THREAD = "1100000000000000061";
const DIRECT = "1100000000000000070";

const user = (id: string, username: string) => ({ id, username, discriminator: "0", avatar: null });
const ANA = user("1100000000000000003", "ana");
const BEN = { ...user("1100000000000000004", "ben"), global_name: "Ben Ali" };
const SELF = { ...user(BOT, "verbatim"), bot: true };

/** A client that knows a server with a channel and a thread, without a connection. */
function offlineClient(): Client {
  const client = new Client({ intents: [] });
  const add = (to: object, value: object) => {
    const method: unknown = Reflect.get(to, "_add");
    if (typeof method === "function") Reflect.apply(method, to, [value]);
  };
  add(client.guilds, {
    id: GUILD,
    name: "Harbour",
    channels: [{ id: CHANNEL, type: 0, name: "general" }],
    threads: [{ id: THREAD, type: 11, name: "storm", parent_id: CHANNEL }],
    members: [],
    roles: [],
  });
  add(client.channels, { id: DIRECT, type: 1, recipients: [ANA] });
  return client;
}

const client = offlineClient();

type Received = OmitPartialGroupDMChannel<Message>;

/** A message as discord.js makes it of what Discord documents, with some fields changed. */
function message(changes: object = {}): Received {
  const payload = {
    id: "1100000000000000099",
    channel_id: CHANNEL,
    guild_id: GUILD,
    author: ANA,
    type: 0,
    content: `<@${BOT}> when was the launch?`,
    timestamp: "2026-11-22T12:00:00.123000+00:00",
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [SELF],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    ...changes,
  };
  return trusted(Reflect.construct(Message, [client, payload]));
}

const reply = (to: object, changes: object = {}) =>
  message({
    type: 19,
    content: "and why?",
    mentions: [],
    message_reference: { type: 0, channel_id: CHANNEL, message_id: "1100000000000000098" },
    referenced_message: { id: "1100000000000000098", channel_id: CHANNEL, type: 0, author: to },
    ...changes,
  });

describe("questionOf", () => {
  it("reads a mention, and makes it a conversation of its own", () => {
    expect(questionOf(message(), BOT)).toEqual({
      key: `discord:${CHANNEL}:1100000000000000099`,
      place: {
        platform: "discord",
        workspace: GUILD,
        channel: CHANNEL,
        thread: "1100000000000000099",
      },
      asker: ANA.id,
      text: "when was the launch?",
      audience: "place",
      addressed: true,
      askedAt: message().createdTimestamp,
    });
  });

  it("takes a thread for one conversation", () => {
    const { place } = questionOf(message({ channel_id: THREAD }), BOT) ?? {};
    expect(place).toEqual({ platform: "discord", workspace: GUILD, channel: THREAD });
  });

  it("takes direct messages for one conversation, without a mention", () => {
    const direct = { channel_id: DIRECT, guild_id: undefined, content: "when?", mentions: [] };
    expect(questionOf(message(direct), BOT)).toMatchObject({
      place: { workspace: "@me", channel: DIRECT },
      text: "when?",
    });
  });

  it("reads a reply to one of its own messages", () => {
    expect(questionOf(reply(SELF), BOT)).toMatchObject({ text: "and why?", addressed: true });
  });

  it.each([
    ["an answer", `discord:${CHANNEL}:1100000000000000097`],
    ["a shared answer", "discord:1100000000000000096:shared"],
  ])("follows the question that its own message answers: %s", (_, key) => {
    const channel = client.channels.cache.get(CHANNEL);
    if (channel?.isTextBased() !== true) throw new Error("no channel");
    const button = (action: string) => ({ type: 2, style: 2, custom_id: `${action}:0:${key}` });
    const components = [{ type: 1, components: [button("context"), button("helpful")] }];
    const ours = message({ id: "1100000000000000098", author: SELF, components });
    channel.messages.cache.set(ours.id, trusted(ours));
    expect(questionOf(reply(SELF), BOT)?.follows).toBe(key);
    channel.messages.cache.clear();
    expect(questionOf(reply(SELF), BOT)).not.toHaveProperty("follows");
  });

  it("takes a bare mention for a question without words", () => {
    const bare = message({ content: ` <@${BOT}>  ` });
    expect(questionOf(bare, BOT)).toMatchObject({ text: "", addressed: true });
  });

  it.each([
    ["a message to nobody", message({ content: "when?", mentions: [] })],
    ["a mention of everyone", message({ content: "@everyone when?", mention_everyone: true })],
    ["a mention of somebody else", message({ content: `<@${BEN.id}> when?`, mentions: [BEN] })],
    ["a mention of a longer id", message({ content: `<@${BOT}0> when?`, mentions: [] })],
    ["a reply to somebody else", reply(ANA)],
    ["what a bot wrote", message({ author: { ...BEN, bot: true } })],
    ["what a webhook wrote", message({ webhook_id: "1100000000000000055" })],
    ["a notice of Discord's", message({ type: 7 })],
    ["a message whose content is not shown", message({ content: "", mentions: [] })],
  ])("takes %s for no question", (_, given) => {
    expect(questionOf(given, BOT)).toBeUndefined();
  });

  it.each([
    [`<@!${BOT}> when?`, "when?"],
    [`when, <@${BOT}>?`, "when, ?"],
    [`<@${BOT}> what did <@${BEN.id}> say?`, "what did @Ben Ali say?"],
    [`<@${BOT}> what did <@1100000000000000088> say?`, "what did say?"],
    [`<@${BOT}> <:wave:1100000000000000011> <a:hi_2:12> why?`, "why?"],
    [`<@${BOT}> <@&1100000000000000012> in <#1100000000000000013> why?`, "in why?"],
    [`<@${BOT}>   a \t b\n c`, "a b\n c"],
    [`<@${BOT}> \u200B`, ""],
  ])("reads %j as %j", (content, text) => {
    expect(questionOf(message({ content, mentions: [SELF, BEN] }), BOT)?.text).toBe(text);
  });
});

describe("mend", () => {
  const told = (t: string, changes: object) => {
    const packet = { op: 0, s: 1, t, d: { channel_id: DIRECT, author: ANA, ...changes } };
    mend(packet);
    return packet.d;
  };

  it("leaves out what is null, and the application", () => {
    const changes = { components: null, poll: null, application: {}, content: "" };
    expect(told("MESSAGE_CREATE", { ...changes, guild_id: GUILD })).toEqual({
      channel_id: DIRECT,
      author: ANA,
      guild_id: GUILD,
      content: "",
    });
  });

  it("tells that a message in no server is direct, unless it is told", () => {
    expect(told("MESSAGE_CREATE", { guild_id: null })).toMatchObject({ channel_type: 1 });
    const bot = { ...ANA, bot: true };
    expect(told("MESSAGE_CREATE", { author: bot })).not.toHaveProperty("channel_type");
    expect(told("MESSAGE_CREATE", { channel_type: 3 })).toMatchObject({ channel_type: 3 });
    expect(told("MESSAGE_CREATE", { guild_id: GUILD })).not.toHaveProperty("channel_type");
  });

  it("takes the ids of roles that are told in full", () => {
    const member = { roles: [{ id: "1" }, "2"] };
    expect(told("MESSAGE_UPDATE", { member })).toMatchObject({ member: { roles: ["1", "2"] } });
  });

  it("mends the message of a button, and tells its channel", () => {
    const pressed = { application: { install_params: null }, flags: null, id: "7" };
    const interaction = told("INTERACTION_CREATE", { message: pressed });
    expect(interaction).toMatchObject({ channel: { id: DIRECT }, message: { id: "7" } });
    expect(pressed).toEqual({ id: "7" });
    const found = { id: "8", components: null, referenced_message: { id: "9", poll: null } };
    told("INTERACTION_CREATE", { data: { resolved: { messages: { "8": found } } } });
    expect(found).toEqual({ id: "8", referenced_message: { id: "9" } });
  });

  it("leaves all else alone", () => {
    const changes = { components: null, application: {} };
    expect(told("TYPING_START", changes)).toMatchObject(changes);
    for (const packet of [null, 7, "x", [], {}, { t: "MESSAGE_CREATE", d: [null] }]) mend(packet);
  });
});

describe("a mention that comes without a name", () => {
  it("has no word", () => {
    const mentions = [SELF, { id: "1100000000000000089" }];
    const content = `<@${BOT}> what did <@1100000000000000089> say?`;
    expect(questionOf(message({ content, mentions }), BOT)?.text).toBe("what did say?");
  });
});

describe("amendmentOf", () => {
  const edited = { edited_timestamp: "2026-11-22T12:01:00.456000+00:00" };
  const at = Date.parse("2026-11-22T12:01:00.456Z");

  it("reads an edit", () => {
    expect(amendmentOf(message({ ...edited, content: `<@${BOT}> where?` }), BOT)).toEqual({
      key: `discord:${CHANNEL}:1100000000000000099`,
      version: at,
      text: "where?",
      at,
    });
  });

  it.each([
    ["shown", "when was it?"],
    ["not shown", ""],
  ])(
    "takes an edit that speaks to the bot no more for a withdrawal, its words %s",
    (_, content) => {
      const change = amendmentOf(message({ ...edited, content, mentions: [] }), BOT);
      expect(change).toMatchObject({ version: at, text: null });
    },
  );

  it.each([
    ["an embed that Discord adds", message()],
    ["an embed that Discord adds, the words not shown", message({ content: "", mentions: [] })],
    ["the edit of a bot", message({ ...edited, author: SELF })],
  ])("takes %s for no change", (_, given) => {
    expect(amendmentOf(given, BOT)).toBeUndefined();
  });
});

it("withdraws a question whose message is gone, known by its id alone, whatever was edited", () => {
  const partial: Received = trusted(
    Reflect.construct(Message, [client, { id: "9", channel_id: CHANNEL, guild_id: GUILD }]),
  );
  expect(withdrawalOf(partial, 7)).toEqual({
    key: `discord:${CHANNEL}:9`,
    version: Number.MAX_SAFE_INTEGER,
    text: null,
    at: 7,
  });
});

it("finds the message that a question stands in by its key", () => {
  expect(messageOf(messageKey(CHANNEL, "9"))).toBe("9");
  expect(messageOf("discord:9")).toBe("");
});

it("names direct messages as Discord does", () => {
  expect(placeOf(null, DIRECT).workspace).toBe("@me");
});

it("never throws, whatever a message holds", () => {
  const content = fc.oneof(
    fc.string({ unit: anyUnit }),
    fc
      .array(
        fc.constantFrom(`<@${BOT}>`, `<@!${BEN.id}>`, "<@", "<:a:1>", "<a:", "@everyone", "?", " "),
      )
      .map((pieces) => pieces.join("")),
    fc.constant(`<@${BOT}> ${"<@".repeat(2_000)}`),
    fc.constant(`<@${BOT}> ${" ".repeat(4_000)}x`),
  );
  const changes = fc.record(
    {
      content,
      type: fc.nat(60),
      channel_id: fc.constantFrom(CHANNEL, THREAD, DIRECT),
      author: fc.constantFrom(ANA, BEN, SELF),
      mentions: fc.subarray([SELF, BEN]),
      edited_timestamp: fc.constantFrom(null, "2026-11-22T12:01:00Z", "never"),
      message_reference: fc.constantFrom({}, { message_id: "5" }, { channel_id: "6" }),
      referenced_message: fc.constantFrom(null, undefined),
      webhook_id: fc.constant("5"),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(changes, (given) => {
      const received = message(given);
      expect(questionOf(received, BOT)?.text !== "" || received.content.includes(BOT)).toBe(true);
      const change = amendmentOf(received, BOT);
      if (change !== undefined) expect(change.text).toBe(questionOf(received, BOT)?.text ?? null);
    }),
    { numRuns: 300 },
  );
});
