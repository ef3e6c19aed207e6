import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDiscord, type Discord } from "../../../src/adapters/discord/discord.ts";
import type { Bot } from "../../../src/core/bot/bot.ts";
import { noticePage } from "../../../src/core/reply/notice-page.ts";
import { createSecret } from "../../../src/core/secret.ts";
import { type DiscordServer, ids, startDiscordServer } from "../../fakes/discord/server.ts";
import { trusted } from "../../fakes/discord/trusted.ts";

const CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";

describe("a command in Discord", () => {
  let discord: DiscordServer;
  let adapter: Discord;
  let faults: string[];
  /** What the bot does with a question in private. */
  let answer: Bot["answer"];

  beforeEach(async () => {
    discord = await startDiscordServer();
    faults = [];
    adapter = createDiscord({
      discordToken: createSecret(ids.token),
      discordApiUrl: discord.apiUrl,
      discordCommand: "ask",
      discordDigestCommand: "digest",
      discordMessageContent: false,
      log: { info() {}, warn() {}, error() {} },
    });
    adapter.listen({
      bot: trusted({ answer: (question: Parameters<Bot["answer"]>[0]) => answer(question) }),
      allowed: trusted({}),
      digestCommand: "digest",
      now: Date.now,
      track() {},
      onFault: (message) => void faults.push(message),
      answeredWithinMs: 300,
    });
    await adapter.connect();
  });

  afterEach(async () => {
    await adapter.stop();
    await discord.close();
  });

  const ask = () => discord.user(ids.ana).command("ask", { question: "when?" }, ids.general);
  const callbacks = () =>
    discord.calls.filter(({ route }) => route === CALLBACK).map(({ body }) => body);
  const shown = () => JSON.stringify(discord.interaction().reply?.embeds);

  it("is answered at once when the answer is there", async () => {
    answer = async () => noticePage("Here.");
    await ask();
    expect(shown()).toContain("Here.");
    expect(callbacks()).toMatchObject([{ type: 4, data: { flags: 64 } }]);
  });

  it("is announced before there is an answer, and answered when there is one", async () => {
    let finish: (() => void) | undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    answer = async () => finished.then(() => noticePage("At last."));
    const began = performance.now();
    await ask();
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(callbacks()).toMatchObject([{ type: 5, data: { flags: 64 } }]);
    finish?.();
    await discord.until(() => shown().includes("At last."));
    expect(discord.interaction().reply?.ephemeralTo).toBe(ids.ana);
    expect(discord.calls.at(-1)).toMatchObject({
      route: "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original",
      body: { allowed_mentions: { parse: [], replied_user: false } },
    });
  });

  it("says that no answer came while there is still time to say it", async () => {
    answer = () => new Promise(() => {});
    await ask();
    await discord.until(() => shown().includes("took too long"));
  });

  it("is not answered twice, and says so to nobody but the log, when it is too late", async () => {
    answer = async () => {
      await wait(150);
      discord.advance(16 * 60_000);
      return noticePage("Too late.");
    };
    await ask();
    await discord.until(() => faults.length > 0);
    expect(faults).toEqual(["An interaction was answered too late."]);
    expect(shown()).not.toContain("Too late.");
  });

  it("takes what somebody wrote for a question, even a word that is a command", async () => {
    const asked: string[] = [];
    answer = async ({ text }) => {
      asked.push(text);
      return noticePage("Here.");
    };
    const message = discord.user(ids.ben).says(ids.general, "allow");
    await discord.user(ids.ana).contextMenu("Find sources", message);
    expect(asked).toEqual(["allow"]);
  });
});
