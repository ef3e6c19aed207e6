import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createDiscord,
  type Discord,
  type DiscordOptions,
} from "../../../src/adapters/discord/discord.ts";
import { messageKey } from "../../../src/adapters/discord/receive.ts";
import { createLog } from "../../../src/adapters/log.ts";
import { VerbatimError } from "../../../src/core/errors.ts";
import { noticePage } from "../../../src/core/reply/notice-page.ts";
import { createSecret } from "../../../src/core/secret.ts";
import { questionFor } from "../../contract/ledger-steps.ts";
import { type DiscordServer, ids, startDiscordServer } from "../../fakes/discord/server.ts";

const GATEWAY = "GET /gateway/bot";
const POST = "POST /channels/{channel_id}/messages";
const COMMANDS = "GET /applications/{application_id}/commands";

/** Close codes after which Discord takes no new connection, and what is to be done. */
const FOR_GOOD: [code: number, advice: string][] = [
  [4004, "copy it again from the application's page Bot"],
  [4010, "check VERBATIM_DISCORD_SHARDS"],
  [4011, "raise VERBATIM_DISCORD_SHARDS"],
  [4012, "update Verbatim"],
  [4013, "update Verbatim"],
  [4014, "set VERBATIM_DISCORD_MESSAGE_CONTENT to false"],
];

describe("the connection to Discord", () => {
  let discord: DiscordServer;
  let adapter: Discord;
  let printed: string[];
  const created: Discord[] = [];

  function create(changes: Partial<DiscordOptions> = {}): void {
    const print = (line: string) => void printed.push(line);
    adapter = createDiscord({
      discordToken: createSecret(ids.token),
      discordApiUrl: discord.apiUrl,
      discordCommand: "ask",
      discordDigestCommand: "digest",
      discordMessageContent: false,
      log: createLog({ out: print, err: print }),
      ...changes,
    });
    created.push(adapter);
  }

  beforeEach(async () => {
    discord = await startDiscordServer();
    printed = [];
    create();
  });

  afterEach(async () => {
    await Promise.all(created.splice(0).map((one) => one.stop()));
    await discord.close();
  });

  /** Why it could not be connected. */
  async function failure(): Promise<Pick<VerbatimError, "code" | "message">> {
    const error: unknown = await adapter.connect().catch((reason: unknown) => reason);
    if (!(error instanceof VerbatimError)) throw new Error(`no failure: ${String(error)}`);
    const { code, message } = error;
    return { code, message };
  }
  const identified = () => discord.gateway.sessions.length;
  const asked = (route: string) => discord.calls.filter((call) => call.route === route).length;

  it.each(FOR_GOOD)(
    "says what to do when it is closed with %i at the start",
    async (code, advice) => {
      discord.gateway.refuse(code);
      expect(await failure()).toEqual({
        code: "configuration",
        message: expect.stringMatching(new RegExp(`for good \\(${code}\\): .*${advice}`)),
      });
      expect(printed).toEqual([]);
    },
  );

  it.each(FOR_GOOD)("does so later too, and connects no more, with %i", async (code, advice) => {
    await adapter.connect();
    discord.gateway.closeWith(code);
    await discord.until(() => printed.length > 0);
    expect(printed).toEqual([
      expect.stringMatching(new RegExp(`\\(${code}\\): .*${advice}.*start Verbatim again`)),
    ]);
    expect(discord.gateway.count()).toBe(0);
    expect(identified()).toBe(1);
  });

  it("says that the token is wrong", async () => {
    create({ discordToken: createSecret("wrong") });
    expect(await failure()).toEqual({
      code: "configuration",
      message: expect.stringContaining("the bot token is wrong: copy it again"),
    });
  });

  it("says that the bot is not in the server of the setting", async () => {
    create({ discordGuild: "1100000000000000777" });
    expect(await failure()).toEqual({
      code: "configuration",
      message: expect.stringContaining("VERBATIM_DISCORD_GUILD"),
    });
  });

  it.each([
    ["Discord fails", GATEWAY, { kind: "broken", status: 503 }],
    ["Discord asks to slow down", GATEWAY, { kind: "busy", retryAfterSeconds: 0.05 }],
    ["the connection is refused", GATEWAY, { kind: "refuse" }],
    ["commands cannot be registered", COMMANDS, { kind: "broken" }],
  ] as const)("may be tried again when %s, and is closed at the end", async (_, route, fault) => {
    discord.faults.next(route, fault);
    expect(await failure()).toMatchObject({ code: "unsure" });
    // A rate limit lasts a while.
    await expect.poll(() => adapter.connect().catch(() => "not yet")).toMatch(/^connected as /);
    expect(discord.store.commands).toHaveLength(6);
    expect(identified()).toBe(1);
    await adapter.stop();
    await discord.until(() => discord.gateway.count() === 0);
  });

  it("is waited for no longer when the gateway says nothing, and goes on by itself", async () => {
    create({ connectWithinMs: 50 });
    discord.faults.next(GATEWAY, { kind: "slow", byMs: 200 });
    expect(await failure()).toEqual({
      code: "unsure",
      message: "Discord's gateway does not answer.",
    });
    await expect.poll(() => adapter.connect().catch(() => "not yet")).toMatch(/^connected as /);
    expect(identified()).toBe(1);
  });

  it.each(["GET", "PUT"])(
    "answers mentions where its commands are refused (%s)",
    async (method) => {
      const route = `${method} /applications/{application_id}/commands`;
      discord.faults.next(route, { kind: "broken", status: 404 });
      expect(await adapter.connect()).toMatch(/^connected as /);
      expect(printed).toEqual([
        expect.stringMatching(/^Discord: mentions are answered, but its commands .* refused/),
      ]);
    },
  );

  it("registers no commands anew when it connects again", async () => {
    await adapter.connect();
    const before = asked("PUT /applications/{application_id}/commands");
    create();
    await adapter.connect();
    expect(asked("PUT /applications/{application_id}/commands")).toBe(before);
    expect(before).toBe(1);
  });

  const question = () => {
    const { id, timestamp } = discord.user(ids.ana).says(ids.general, "when?");
    const place = { platform: "discord", workspace: ids.guild, channel: ids.general };
    return questionFor(messageKey(ids.general, id), { place, askedAt: Date.parse(timestamp) });
  };

  it.each([
    ["late, after it was posted", { kind: "slow", byMs: 1_400 }, 1],
    ["never, and nothing was posted", { kind: "hang" }, 0],
  ] as const)("posts once where the answer to a post comes %s", async (_, fault, posted) => {
    create({ requestWithinMs: 700 });
    await adapter.connect();
    const owed = question();
    const replies = () =>
      discord.channel(ids.general).messages.filter(({ author }) => author.id === ids.bot);
    discord.faults.next(POST, fault);
    const post = () => adapter.messenger.post(owed, noticePage("Here."));
    await expect(post()).rejects.toMatchObject({ code: "unsure" });
    expect(replies()).toHaveLength(posted);
    expect(await adapter.messenger.find(owed)).toBe(replies()[0]?.id);
    await expect.poll(() => post().catch(() => "not yet")).toMatch(/^\d+$/);
    expect(replies()).toHaveLength(1);
  });

  it("makes an earlier reply say what an edited question is answered", async () => {
    await adapter.connect();
    const owed = question();
    const first = await adapter.messenger.post(owed, noticePage("Before."));
    expect(await adapter.messenger.post(owed, noticePage("After."), 1)).toBe(first);
    const [reply, ...others] = discord
      .channel(ids.general)
      .messages.filter(({ author }) => author.id === ids.bot);
    expect(JSON.stringify(reply?.embeds)).toContain("After");
    expect(others).toEqual([]);
  });

  describe("keeps within what Discord allows to be refused", () => {
    const post = () => adapter.messenger.post(question(), noticePage("Here."));

    it("by asking nothing more once the token is refused", async () => {
      await adapter.connect();
      discord.faults.next(POST, { kind: "broken", status: 401 });
      const wrong = { code: "unauthorized", message: expect.stringContaining("token is wrong") };
      await expect(post()).rejects.toMatchObject(wrong);
      const before = discord.calls.length;
      await expect(post()).rejects.toMatchObject(wrong);
      expect(discord.calls).toHaveLength(before);
    });

    it("by warning of many refusals", async () => {
      create({ warnAfterRefused: 3 });
      await adapter.connect();
      discord.faults.next(POST, { kind: "broken", status: 403 }, 3);
      for (let refused = 0; refused < 3; refused += 1) {
        await expect(post()).rejects.toMatchObject({ code: "refused" });
      }
      // The count is the whole process's.
      expect(printed).toEqual([expect.stringMatching(/^Discord has refused \d+ requests/)]);
      expect(asked(POST)).toBe(3);
    });
  });
});
