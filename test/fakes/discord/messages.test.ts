import { Routes, type SendableChannels } from "discord.js";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Connected, connect } from "./connect.ts";
import { type DiscordServer, ids, startDiscordServer } from "./server.ts";

let discord: DiscordServer;
let app: Connected;

const POST = "POST /channels/{channel_id}/messages";
const quiet = { parse: [], repliedUser: false } as const;

beforeEach(async () => {
  discord = await startDiscordServer();
  app = await connect(discord);
});

afterEach(async () => {
  await app.client.destroy();
  await discord.close();
});

function channel(id: string = ids.general): SendableChannels {
  const found = app.client.channels.cache.get(id);
  if (found?.isSendable() !== true) throw new Error(`the client knows no channel ${id}`);
  return found;
}

it("stores a reply with what it answers, embeds and buttons", async () => {
  const question = discord.user(ids.ana).says(ids.general, "when?", { mentions: [ids.bot] });
  await channel().send({
    content: "then",
    reply: { messageReference: question.id },
    embeds: [{ title: "Log", fields: [{ name: "line", value: "launched" }] }],
    components: [
      { type: 1, components: [{ type: 2, style: 1, label: "More", custom_id: "more" }] },
    ],
    allowedMentions: quiet,
  });
  expect(discord.replies(question)).toMatchObject([
    { content: "then", embeds: [{ title: "Log" }], pings: { users: [], repliedUser: undefined } },
  ]);
  expect(discord.violations).toEqual([]);
});

it("records whom a message pings", async () => {
  discord.allow(ids.general, "MentionEveryone");
  const question = discord.user(ids.ben).says(ids.general, "who?");
  await channel().send({
    content: `<@${ids.ana}> <@&${ids.editors}> @everyone`,
    reply: { messageReference: question.id },
  });
  await channel().send({ content: `<@${ids.ana}> @here`, allowedMentions: quiet });
  const [, loud, still] = discord.channel(ids.general).messages;
  expect(loud?.pings).toEqual({
    users: [ids.ana],
    roles: [ids.editors],
    everyone: true,
    repliedUser: ids.ben,
  });
  expect(still?.pings).toMatchObject({ users: [], everyone: false });
});

it("refuses what is too long, empty or doubled", async () => {
  const button = { type: 2, style: 1, label: "One", custom_id: "one" } as const;
  await expect(channel().send("x".repeat(2001))).rejects.toMatchObject({ code: 50_035 });
  await expect(channel().send(" ")).rejects.toMatchObject({ code: 50_006 });
  await expect(
    channel().send({ embeds: [1, 2].map(() => ({ description: "x".repeat(3001) })) }),
  ).rejects.toThrow("Embed size exceeds");
  await expect(
    channel().send({ components: [{ type: 1, components: [button, button] }] }),
  ).rejects.toThrow("COMPONENT_CUSTOM_ID_DUPLICATED");
  expect(discord.violations.map(({ code }) => code)).toEqual([50_035, 50_006, 50_035, 50_035]);
  expect(discord.channel(ids.general).messages).toEqual([]);
});

it("holds a key that the specification does not name against who sends it", async () => {
  await app.client.rest.post(Routes.channelMessages(ids.general), {
    body: { content: "x", mention_nobody: true },
  });
  expect(discord.violations).toMatchObject([
    { message: expect.stringMatching(/: mention_nobody$/) },
  ]);
});

it("refuses what the bot may not do", async () => {
  discord.deny(ids.general, "SendMessages");
  discord.deny(ids.random, "EmbedLinks", "ReadMessageHistory");
  const question = discord.user(ids.ana).says(ids.random, "why?");
  const reply = { messageReference: question.id };
  await expect(channel().send("x")).rejects.toMatchObject({ code: 50_013 });
  await expect(channel(ids.closed).send("x")).rejects.toMatchObject({ code: 50_001 });
  await expect(channel(ids.random).send({ content: "x", reply })).rejects.toMatchObject({
    code: 160_002,
  });
  await expect(channel(ids.random).send({ embeds: [{ title: "x" }] })).rejects.toMatchObject({
    code: 50_013,
  });
});

it("answers 429 and 500 as told, and discord.js tries again", async () => {
  discord.faults.next(POST, { kind: "busy", retryAfterSeconds: 0.02 });
  discord.faults.next(POST, { kind: "broken" });
  await channel().send("patience");
  expect(discord.calls.map(({ error }) => error).slice(-3)).toEqual([
    "fault: busy",
    "fault: broken",
    undefined,
  ]);
  expect(discord.channel(ids.general).messages.map(({ content }) => content)).toEqual(["patience"]);
});

it("keeps a message whose answer was lost", async () => {
  discord.faults.next(POST, { kind: "lose" });
  await expect(channel().send("x")).rejects.toThrow("other side closed");
  expect(discord.channel(ids.general).messages).toHaveLength(1);
});

it("posts once when discord.js tries again with a nonce, twice without", async () => {
  discord.faults.next(POST, { kind: "reset" });
  await channel().send({ content: "once", nonce: "a-nonce", enforceNonce: true });
  discord.faults.next(POST, { kind: "reset" });
  await channel(ids.random).send("twice");
  expect(discord.channel(ids.general).messages).toHaveLength(1);
  expect(discord.channel(ids.random).messages).toHaveLength(2);
});

it("lists messages before, after and around one, without content the bot may not read", async () => {
  const ana = discord.user(ids.ana);
  const said = ["1", "2", "3", "4", "5"].map((text) => ana.says(ids.general, text));
  const answer = ana.says(ids.general, "6", { mentions: [ids.bot] });
  const { messages } = channel();
  const list = async (where: object): Promise<string[]> =>
    [...(await messages.fetch({ limit: 2, cache: false, ...where })).values()].map(({ id }) => id);
  expect(await list({ before: said[2]?.id })).toEqual([said[1]?.id, said[0]?.id]);
  expect(await list({ after: said[2]?.id })).toEqual([said[4]?.id, said[3]?.id]);
  expect(await list({ around: said[2]?.id })).toEqual([said[2]?.id, said[1]?.id]);
  const shown = await messages.fetch({ limit: 2, cache: false });
  expect([...shown.values()].map(({ content }) => content)).toEqual([answer.content, ""]);
});

it("takes files, reactions, threads and direct messages", async () => {
  const sent = await channel().send({ files: [{ attachment: Buffer.from("ink"), name: "a.txt" }] });
  await sent.react("👍");
  const thread = await sent.startThread({ name: "more" });
  await thread.send("in the thread");
  const ana = await app.client.users.fetch(ids.ana);
  await ana.send("in private");
  const [stored] = discord.channel(ids.general).messages;
  const [file] = stored?.attachments ?? [];
  expect(Buffer.from(discord.store.files.get(file?.id ?? "") ?? []).toString()).toBe("ink");
  expect(stored?.reactions).toMatchObject([{ emoji: { name: "👍" }, me: true }]);
  expect(discord.channel(thread.id).messages).toMatchObject([{ content: "in the thread" }]);
  const direct = discord.user(ids.ana).dm();
  expect(discord.channel(direct).messages).toMatchObject([{ content: "in private" }]);
  expect(discord.violations).toEqual([]);
});
