import { createDiscord } from "../../src/adapters/discord/discord.ts";
import { messageKey } from "../../src/adapters/discord/receive.ts";
import { createLog } from "../../src/adapters/log.ts";
import { createSlack } from "../../src/adapters/slack/slack.ts";
import type { IncomingQuestion } from "../../src/core/delivery/delivery.ts";
import { createSecret } from "../../src/core/secret.ts";
import { ids as discordIds, startDiscordServer } from "../fakes/discord/server.ts";
import { createMemoryMessenger, type Fault } from "../fakes/memory-messenger.ts";
import { isJson, type Json, object } from "../fakes/slack/json.ts";
import { ids as slackIds, startSlackServer } from "../fakes/slack/server.ts";
import { questionFor } from "./ledger-steps.ts";
import type { MessengerUnderTest } from "./messenger.ts";

const log = createLog({ out() {}, err() {} });

/** Slack's adapter at the fake of Slack. */
export async function slackMessenger(): Promise<MessengerUnderTest> {
  const slack = await startSlackServer({ retryDelaysMs: [] });
  const { messenger } = createSlack({
    connection: {
      kind: "http",
      signingSecret: createSecret(slack.settings.signingSecret),
      botToken: createSecret(slackIds.botToken),
    },
    apiUrl: slack.apiUrl,
    log,
    allowed: { isAllowed: async () => false },
    command: "ask",
  });
  const askIn = (channel: string, thread?: string): IncomingQuestion => {
    const options = thread === undefined ? {} : { thread };
    const { ts } = slack.user(slackIds.ana).says(channel, "when?", options);
    const place = { platform: "slack", workspace: slackIds.team, channel, thread: thread ?? ts };
    return questionFor(`slack:${channel}:${ts}`, { place, askedAt: Number(ts) * 1_000 });
  };
  const posted = () =>
    [...slack.store.channels.values()].flatMap(({ messages }) =>
      messages.filter(({ user }) => user === slackIds.bot),
    );
  const keyOf = (metadata: Json | undefined) => object(metadata, "event_payload")?.["key"];
  const methods = { post: "chat.postMessage", replace: "chat.update" };
  return {
    messenger,
    ask: (beside) => askIn(slackIds.general, beside?.place.thread),
    askWhereForbidden: () => askIn(slackIds.random),
    replies: ({ key }) =>
      posted()
        .filter(({ metadata }) => keyOf(metadata) === key)
        .map(({ text }) => text),
    takeAway: (id, { place }) => {
      const { messages } = slack.channel(place.channel);
      messages.splice(
        messages.findIndex(({ ts }) => ts === id),
        1,
      );
    },
    next: (request, fault) =>
      slack.faults.next(
        methods[request],
        fault.kind === "busy"
          ? { kind: "busy", retryAfterSeconds: fault.seconds }
          : { kind: fault.kind === "break" ? "broken" : "lose" },
      ),
    pinged: () => posted().flatMap(({ blocks, text }) => [...mentions(blocks), ...marked(text)]),
    refused: () => slack.violations,
    close: () => slack.close(),
  };
}

const MENTIONING = new Set(["broadcast", "channel", "user", "usergroup", "mrkdwn"]);

/** Elements of Slack's that mention, or whose text may. */
export function mentions(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(mentions);
  if (!isJson(value)) return [];
  const own = MENTIONING.has(String(value["type"])) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(mentions)];
}

/** What Slack would read as markup in the text beside the blocks. */
export function marked(text: string): string[] {
  return text.match(/<[^>]*>?/g) ?? [];
}

/** Discord's adapter at the fake of Discord. */
export async function discordMessenger(): Promise<MessengerUnderTest> {
  const discord = await startDiscordServer();
  const { messenger, connect, stop } = createDiscord({
    discordToken: createSecret(discordIds.token),
    discordApiUrl: discord.apiUrl,
    discordCommand: "ask",
    discordDigestCommand: "digest",
    discordMessageContent: false,
    log,
  });
  await connect();
  const botMessages = (channel: string) =>
    discord.channel(channel).messages.filter(({ author }) => author.id === discordIds.bot);
  const askIn = (channel: string): IncomingQuestion => {
    const { id, timestamp } = discord.user(discordIds.ana).says(channel, "when?");
    const place = { platform: "discord", workspace: discordIds.guild, channel };
    return questionFor(messageKey(channel, id), { place, askedAt: Date.parse(timestamp) });
  };
  const routes = {
    post: "POST /channels/{channel_id}/messages",
    replace: "PATCH /channels/{channel_id}/messages/{message_id}",
  };
  return {
    messenger,
    // Each in a channel of its own: Discord counts requests by the channel.
    ask: (beside) => askIn(beside?.place.channel ?? discord.addChannel({ name: "quiet" }).id),
    askWhereForbidden: () => {
      const { id } = discord.addChannel({ name: "forbidden" });
      discord.deny(id, "SendMessages");
      return askIn(id);
    },
    replies: ({ place }) => botMessages(place.channel).map(({ embeds }) => JSON.stringify(embeds)),
    takeAway: (id, { place }) => {
      const { messages } = discord.channel(place.channel);
      messages.splice(
        messages.findIndex((message) => message.id === id),
        1,
      );
    },
    next: (request, fault) =>
      discord.faults.next(
        routes[request],
        fault.kind === "busy"
          ? { kind: "busy", retryAfterSeconds: fault.seconds }
          : { kind: fault.kind === "break" ? "broken" : "lose" },
      ),
    pinged: () =>
      [...discord.store.channels.keys()].flatMap(botMessages).filter(({ pings }) => {
        const { users, roles, everyone, repliedUser } = pings;
        return users.length + roles.length > 0 || everyone || repliedUser !== undefined;
      }),
    refused: () => discord.violations,
    close: async () => {
      await stop();
      await discord.close();
    },
  };
}

/** The fake. */
export async function memoryMessenger(): Promise<MessengerUnderTest> {
  const messenger = createMemoryMessenger();
  let questions = 0;
  const ask = () => questionFor(`q${(questions += 1)}`);
  const faultOf = (fault: Parameters<MessengerUnderTest["next"]>[1]): Fault => {
    if (fault.kind === "busy") return { kind: "busy", retryAfterMs: fault.seconds * 1_000 };
    return { kind: fault.kind === "break" ? "fail" : "lose" };
  };
  return {
    messenger,
    ask,
    askWhereForbidden: () => {
      messenger.next("post", { kind: "refuse" });
      const place = { platform: "slack", workspace: "T1", channel: "forbidden" };
      messenger.hinder(place.channel, "The bot may not write there.");
      return { ...ask(), place };
    },
    replies: ({ key }) => messenger.repliesTo(key),
    takeAway: (id) => messenger.lose(id),
    next: (request, fault) => messenger.next(request, faultOf(fault)),
    pinged: () => [],
    refused: () => [],
    close: async () => {},
  };
}
