import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  commandDefinitions,
  registerCommands,
} from "../../../../src/adapters/discord/interactions/commands.ts";
import { type Connected, connect } from "../../../fakes/discord/connect.ts";
import { type DiscordServer, ids, startDiscordServer } from "../../../fakes/discord/server.ts";

describe("registerCommands", () => {
  let discord: DiscordServer;
  let app: Connected;

  beforeAll(async () => {
    discord = await startDiscordServer();
    app = await connect(discord);
  });

  beforeEach(() => discord.store.commands.splice(0));

  afterAll(async () => {
    await app.client.destroy();
    await discord.close();
  });

  const register = (ask = "ask", guild?: string) =>
    registerCommands(app.client, {
      ask,
      digest: "digest",
      ...(guild === undefined ? {} : { guild }),
    });
  const names = (guild?: string) =>
    discord.store.commands
      .filter((command) => command.guild === guild)
      .map(({ body }) => body.name)
      .toSorted();

  it("registers what Discord takes, everywhere", async () => {
    expect(await register()).toBe(true);
    expect(names()).toEqual(["Find sources", "ask", "digest", "gaps", "help", "sources"]);
    expect(discord.violations).toEqual([]);
  });

  it("writes nothing when they are registered already", async () => {
    await register();
    const calls = discord.calls.length;
    expect(await register()).toBe(false);
    expect(discord.calls.slice(calls).map(({ route }) => route.split(" ")[0])).toEqual(["GET"]);
  });

  it("writes nothing where a server spells out what a command does not have", async () => {
    await register();
    for (const { body } of discord.store.commands) Object.assign(body, { options: null, ...body });
    expect(await register()).toBe(false);
  });

  it("registers them anew when the registered ones cannot be read", async () => {
    await register();
    const [command] = discord.store.commands;
    if (command !== undefined) Object.assign(command.body, { contexts: "everywhere" });
    expect(await register()).toBe(true);
  });

  it("registers them anew when one has changed", async () => {
    await register();
    expect(await register("find")).toBe(true);
    expect(names()).toEqual(["Find sources", "digest", "find", "gaps", "help", "sources"]);
  });

  it("registers them anew when one is offered elsewhere", async () => {
    await register();
    const [command] = discord.store.commands;
    if (command !== undefined) command.body.contexts = [0];
    expect(await register()).toBe(true);
    expect(await register()).toBe(false);
  });

  it("registers them in one server alone, and everywhere again: nowhere do they show twice", async () => {
    await register();
    expect(await register("ask", ids.guild)).toBe(true);
    expect([names(), names(ids.guild)]).toEqual([[], expect.arrayContaining(["ask"])]);
    expect(await register("ask", ids.guild)).toBe(false);
    expect(await register()).toBe(true);
    expect([names(), names(ids.guild)]).toEqual([expect.arrayContaining(["ask"]), []]);
  });

  it("registers them everywhere although a server tells nothing of its own", async () => {
    const route = "GET /applications/{application_id}/guilds/{guild_id}/commands";
    discord.faults.next(route, { kind: "broken", status: 403 });
    expect(await register()).toBe(true);
    expect(names()).toHaveLength(6);
    expect(discord.faults.take(route)).toBeUndefined();
  });
});

const NAMES = { ask: "ask", digest: "digest" };

describe("commandDefinitions", () => {
  it("keep the list of unanswered questions for those who manage the server", () => {
    const gaps = commandDefinitions(NAMES).find(({ name }) => name === "gaps");
    expect(gaps).toMatchObject({ default_member_permissions: 32, contexts: [0] });
  });

  it("take a question of some length", () => {
    const ask = commandDefinitions({ ...NAMES, ask: "find" }).find(({ name }) => name === "find");
    expect(ask).toMatchObject({ options: [{ name: "question", required: true }] });
  });
});
