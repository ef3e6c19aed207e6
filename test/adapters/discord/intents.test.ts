import { describe, expect, it } from "vitest";
import { createDiscord } from "../../../src/adapters/discord/discord.ts";
import type { Bot } from "../../../src/core/bot/bot.ts";
import { messageKey } from "../../../src/adapters/discord/receive.ts";
import { noticePage } from "../../../src/core/reply/notice-page.ts";
import { createSecret } from "../../../src/core/secret.ts";
import { questionFor } from "../../contract/ledger-steps.ts";
import { ids, startDiscordServer } from "../../fakes/discord/server.ts";
import { trusted } from "../../fakes/discord/trusted.ts";

/** What a bot with or without the intent takes in of everything that is said. */
async function heard(messageContent: boolean): Promise<string[]> {
  const discord = await startDiscordServer({ messageContent });
  const taken: string[] = [];
  const take = async (text: string | null) => {
    if (text !== null) taken.push(text);
    return undefined;
  };
  const bot: Bot = trusted({
    receive: ({ text }: Parameters<Bot["receive"]>[0]) => take(text),
    amend: ({ text }: Parameters<Bot["amend"]>[0]) => take(text),
  });
  const adapter = createDiscord({
    discordToken: createSecret(ids.token),
    discordApiUrl: discord.apiUrl,
    discordCommand: "ask",
    discordDigestCommand: "digest",
    discordMessageContent: messageContent,
    log: { info() {}, warn() {}, error() {} },
  });
  adapter.listen({
    bot,
    digestCommand: "digest",
    now: Date.now,
    after: () => new Promise(() => {}),
    track() {},
    onFault() {},
  });
  await adapter.connect();

  const ana = discord.user(ids.ana);
  const { id: first } = ana.says(ids.general, "a first question");
  const place = { platform: "discord", workspace: ids.guild, channel: ids.general };
  const question = questionFor(messageKey(ids.general, first), { place });
  const answer = await adapter.messenger.post(question, noticePage("An answer."));
  const replyTo = discord.channel(ids.general).messages.find(({ id }) => id === answer);
  if (replyTo === undefined) throw new Error("no answer");
  ana.says(ids.general, "to your answer", { replyTo });
  ana.says(ids.general, "to your answer, without a ping", { replyTo, pingsAuthor: false });
  const ours = discord.botSays(ids.general, "Of another bot.");
  ana.says(ids.general, "to nobody");
  ana.says(ids.general, "@everyone to all");
  ana.says(ids.general, "to another bot", { replyTo: ours });
  discord.botSays(ids.general, `<@${ids.bot}> from a bot`);
  discord.webhookSays(ids.general, `<@${ids.bot}> from a webhook`);
  ana.says(ana.dm(), "directly");
  const asked = ana.says(ids.general, `<@${ids.bot}> to you`);
  ana.edits(asked, `<@${ids.bot}> to you, edited`);
  await discord.until(() => taken.includes("to you, edited"));
  await adapter.stop();
  await discord.close();
  return taken;
}

describe("the intent Message Content", () => {
  const ALWAYS = ["to your answer", "directly", "to you", "to you, edited"];

  it("is not needed for mentions, replies and direct messages", async () => {
    expect(await heard(false)).toEqual(ALWAYS);
  });

  it("adds replies without a ping, and nothing else", async () => {
    const [reply = "", ...others] = ALWAYS;
    expect(await heard(true)).toEqual([reply, `${reply}, without a ping`, ...others]);
  });
});
