import { once } from "node:events";
import { Events, GatewayIntentBits as Intents, type Message } from "discord.js";
import { afterEach, beforeEach, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type Connected, connect, type Hearing } from "./connect.ts";
import { type DiscordServer, ids, startDiscordServer } from "./server.ts";

let discord: DiscordServer;
const connections: Connected[] = [];

beforeEach(async () => {
  discord = await startDiscordServer({ messageContent: true });
});

afterEach(async () => {
  await Promise.all(connections.splice(0).map(({ client }) => client.destroy()));
  await discord.close();
});

async function start(hearing: Hearing = {}): Promise<Connected> {
  const connected = await connect(discord, hearing);
  connections.push(connected);
  return connected;
}

/** A client that writes down what it reads. */
async function listen(intents: readonly Intents[] = [Intents.MessageContent]): Promise<string[]> {
  const heard: string[] = [];
  const onMessage = async ({ content }: Message): Promise<void> => {
    heard.push(content);
  };
  await start({ intents, onMessage });
  return heard;
}

it("logs a client in and tells it of the guild, its channels and its roles", async () => {
  const { client } = await start();
  expect(client.user.id).toBe(ids.bot);
  const guild = client.guilds.cache.get(ids.guild);
  expect(guild?.channels.cache.get(ids.general)?.name).toBe("general");
  expect(guild?.roles.cache.get(ids.editors)?.name).toBe("editors");
  expect(discord.violations).toEqual([]);
});

it("refuses a wrong token and an intent that is switched off", async () => {
  await expect(connect(discord, { token: "wrong" })).rejects.toThrow("invalid token");
  await expect(connect(discord, { intents: [Intents.GuildMembers] })).rejects.toThrow(
    "Used disallowed intents",
  );
  expect(discord.violations.map(({ code }) => code)).toEqual([401, 4014]);
});

it("gives the content of every message with the intent, of mentions and direct messages without", async () => {
  const all = await listen();
  const some = await listen([]);
  const ana = discord.user(ids.ana);
  ana.says(ids.general, "to nobody");
  ana.says(ids.general, "to you", { mentions: [ids.bot] });
  ana.says(ana.dm(), "between us");
  ana.says(ids.closed, "out of sight");
  await discord.until(() => all.length === 3 && some.length === 3);
  expect(all).toEqual(["to nobody", `<@${ids.bot}> to you`, "between us"]);
  expect(some).toEqual(["", `<@${ids.bot}> to you`, "between us"]);
});

it("tells of edits and deletions", async () => {
  const { client } = await start({ intents: [Intents.MessageContent] });
  const heard: string[] = [];
  client.on(Events.MessageUpdate, (_, { content }) => heard.push(content));
  client.on(Events.MessageDelete, ({ id }) => heard.push(id));
  const ana = discord.user(ids.ana);
  const message = ana.says(ids.general, "frist");
  ana.edits(message, "first");
  ana.deletes(message);
  await discord.until(() => heard.length === 2);
  expect(heard).toEqual(["first", message.id]);
  expect(discord.store.deleted).toEqual([message]);
});

it("replays on resume what happened while the connection was gone", async () => {
  const heard = await listen();
  discord.gateway.drop();
  discord.user(ids.ana).says(ids.general, "meanwhile");
  await discord.until(() => heard.length === 1);
  expect(discord.gateway.sessions.map(({ resumes }) => resumes)).toEqual([1]);
});

it("resumes when it asks for a reconnect", async () => {
  await start();
  discord.gateway.reconnect();
  await discord.until(() => discord.gateway.sessions[0]?.resumes === 1);
  expect(discord.gateway.count()).toBe(1);
});

// discord.js waits 5 s before it identifies again: a bare connection does not.
it("calls a forgotten session invalid, and a later identify begins anew", async () => {
  const first = await bare({ op: 2, d: { token: ids.token, intents: 512, properties: {} } });
  await discord.until(() => first.length > 1);
  discord.gateway.drop();
  discord.gateway.forget();
  const session_id = discord.gateway.sessions[0]?.id;
  const second = await bare({ op: 6, d: { token: ids.token, session_id, seq: 1 } });
  await discord.until(() => second.length > 1);
  expect(second[1]).toEqual({ op: 9, d: false });
});

/** A connection without discord.js; gives the frames that come in. */
async function bare(payload: object): Promise<unknown[]> {
  const frames: unknown[] = [];
  const socket = new WebSocket(discord.url.replace("http", "ws"));
  socket.on("message", (data: Buffer) => frames.push(JSON.parse(data.toString("utf8"))));
  await once(socket, "open");
  socket.send(JSON.stringify(payload));
  return frames;
}
