import { Client, Events, GatewayIntentBits, type Message, Options, Partials } from "discord.js";
import { type Messenger, type Secret, VerbatimError } from "../../core/index.ts";
import type { Log } from "../log.ts";
import { registerCommands } from "./commands.ts";
import { isGone, translated } from "./errors.ts";
import { type InteractionDeps, onInteraction } from "./interactions.ts";
import { createMessenger } from "./messenger.ts";
import { amendmentOf, questionOf, withdrawalOf } from "./receive.ts";

/** The settings of the connection. */
export interface DiscordOptions {
  readonly discordToken?: Secret;
  readonly discordApiUrl: string;
  readonly discordCommand: string;
  readonly discordDigestCommand: string;
  readonly discordGuild?: string | undefined;
  readonly discordShards?: number | undefined;
  readonly discordMessageContent: boolean;
  readonly log: Log;
}

export interface DiscordListenerDeps extends InteractionDeps {
  readonly now: () => number;
  /** Told of work under way. */
  readonly track: (work: Promise<void>) => void;
}

export interface Discord {
  readonly messenger: Messenger;
  /** Hands everything that comes in to the bot. Once, before `connect`. */
  readonly listen: (deps: DiscordListenerDeps) => void;
  /**
   * Connects; gives a line that says to what. May be tried again.
   *
   * @throws VerbatimError `configuration` when the token is wrong, `unsure` when Discord cannot be reached.
   */
  readonly connect: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

const REQUEST_TIMEOUT_MS = 5_000;

/** Requests refused within ten minutes after which a warning is logged; Discord bans from 10,000 on. */
const WARN_AFTER_REFUSED = 500;

/** Codes with which Discord closes for good: https://discord.com/developers/docs/topics/opcodes-and-status-codes (2026-11-22). */
const CLOSED_FOR_GOOD: Readonly<Record<number, string>> = {
  4004: "the bot token is wrong: copy it again from the application's page Bot",
  4010: "the shard is not valid: check VERBATIM_DISCORD_SHARDS",
  4011: "the bot is in too many servers for one shard: set VERBATIM_DISCORD_SHARDS",
  4012: "the version of the gateway is gone: update Verbatim",
  4013: "an intent is not valid: update Verbatim",
  4014: "the intent Message Content is not granted: switch it on on the application's page Bot, or set VERBATIM_DISCORD_MESSAGE_CONTENT to false",
};

/** The Discord adapter. */
export function createDiscord(options: DiscordOptions): Discord {
  const { discordToken: token, discordApiUrl: apiUrl, discordShards: shards, log } = options;
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(options.discordMessageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Edits and deletions come for messages that are no longer in memory.
    partials: [Partials.Channel, Partials.Message],
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 50 }),
    allowedMentions: { parse: [], repliedUser: false },
    shards: "auto",
    ...(shards === undefined ? {} : { shards: [...Array(shards).keys()], shardCount: shards }),
    rest: {
      api: apiUrl.replace(/\/$/, ""),
      timeout: REQUEST_TIMEOUT_MS,
      // The ledger tries again, after looking whether the post arrived.
      retries: 0,
      rejectOnRateLimit: () => true,
      invalidRequestWarningInterval: WARN_AFTER_REFUSED,
    },
  });
  watch(client, log);
  return {
    messenger: createMessenger(client),
    listen: (deps) => listen(client, deps),
    async connect() {
      try {
        const ready = new Promise<Client<true>>((resolve) =>
          client.once(Events.ClientReady, resolve),
        );
        await client.login(token?.reveal() ?? "");
        const { discordCommand: ask, discordDigestCommand: digest, discordGuild: guild } = options;
        const connected = await ready;
        await registerCommands(connected, {
          ask,
          digest,
          ...(guild === undefined ? {} : { guild }),
        });
        return `connected as ${connected.user.tag}, in ${connected.guilds.cache.size} servers`;
      } catch (error) {
        throw asConfiguration(error);
      }
    },
    stop: () => client.destroy(),
  };
}

function listen(client: Client, deps: DiscordListenerDeps): void {
  const { bot, now, track, onFault } = deps;
  const me = () => client.user?.id ?? "";
  const take = async (work: Promise<{ replied: Promise<void> } | undefined>) => {
    const started = await work.catch((error: unknown) => {
      onFault("A message could not be taken in.", error);
      return undefined;
    });
    if (started !== undefined) track(started.replied);
  };
  client.on(Events.MessageCreate, (message) => {
    const question = questionOf(message, me());
    if (question !== undefined) void take(bot.receive(question));
  });
  client.on(Events.MessageUpdate, (_, message) => {
    const change = isWhole(message) ? amendmentOf(message, me()) : undefined;
    if (change !== undefined) void take(bot.amend(change, questionOf(message, me())));
  });
  client.on(Events.MessageDelete, (message) => void take(bot.amend(withdrawalOf(message, now()))));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) void take(bot.amend(withdrawalOf(message, now())));
  });
  client.on(Events.InteractionCreate, (interaction) => {
    const work = onInteraction(interaction, deps).catch((error: unknown) => {
      onFault(
        isGone(error) ? "An interaction was answered too late." : "An interaction failed.",
        error,
      );
    });
    track(work);
  });
}

function isWhole(message: { readonly partial: boolean }): message is Message {
  return !message.partial;
}

function watch(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log.warn("Discord:", error));
  client.on(Events.ShardDisconnect, ({ code }) => {
    const reason = CLOSED_FOR_GOOD[code];
    if (reason !== undefined)
      log.error(`Discord has closed the connection for good (${code}): ${reason}.`);
  });
  client.on(Events.Invalidated, () =>
    log.error("Discord has ended the session for good: start Verbatim again."),
  );
  client.rest.on("invalidRequestWarning", ({ count }) => {
    log.warn(
      `Discord has refused ${count} requests within ten minutes; from 10,000 on it shuts this address out.`,
    );
  });
}

/** What a wrong token or a missing intent does at the start. */
function asConfiguration(error: unknown): VerbatimError {
  const message = error instanceof Error ? error.message : String(error);
  const wrong = /disallowed intents/i.test(message)
    ? CLOSED_FOR_GOOD[4014]
    : /invalid token|token was provided/i.test(message)
      ? CLOSED_FOR_GOOD[4004]
      : undefined;
  const known = translated(error);
  if (wrong === undefined && known.code === "unsure") return known;
  const reason = wrong === undefined ? known.message : `${wrong}.`;
  return new VerbatimError("configuration", `Discord cannot be connected: ${reason}`, {
    cause: error,
  });
}
