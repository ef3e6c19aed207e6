import { setTimeout as wait } from "node:timers/promises";
import {
  Client,
  Events,
  GatewayIntentBits,
  type Message,
  type OmitPartialGroupDMChannel,
  Options,
  type PartialMessage,
  Partials,
} from "discord.js";
import {
  type Bot,
  type Messenger,
  REQUEST_WITHIN_MS,
  type Secret,
  VerbatimError,
} from "../../core/index.ts";
import type { Log } from "../log.ts";
import { registerCommands } from "./interactions/commands.ts";
import { closedForGood, connectionError, translated } from "./errors.ts";
import { type InteractionDeps, onInteraction } from "./interactions/interactions.ts";
import { createMessenger } from "./messenger.ts";
import { amendmentOf, mend, questionOf, withdrawalOf } from "./receive.ts";

/** The settings of the connection. */
export interface DiscordOptions {
  /** Without the version. */
  readonly discordApiUrl: string;
  readonly discordShards?: number | undefined;
  readonly discordMessageContent: boolean;
  /** How long a request may take. Default 5 s: much less than a claim lasts. */
  readonly requestWithinMs?: number;
  /** Requests refused within ten minutes after which a warning is due. Default 500; Discord bans from 10,000 on. */
  readonly warnAfterRefused?: number;
  readonly discordToken?: Secret;
  readonly discordCommand: string;
  readonly discordDigestCommand: string;
  readonly discordGuild?: string | undefined;
  /** How long `connect` waits. Default 60 s: Discord tells of servers one after another. */
  readonly connectWithinMs?: number;
  readonly log: Log;
}

const CONNECT_WITHIN_MS = 60_000;
const WARN_AFTER_REFUSED = 500;

export interface DiscordListenerDeps extends InteractionDeps {
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
  /** Takes nothing more in, and closes once what is under way has `ended`. */
  readonly stop: (ended?: () => Promise<unknown>) => Promise<void>;
}

/** The Discord adapter. */
export function createDiscord(options: DiscordOptions): Discord {
  const { discordCommand: ask, discordDigestCommand: digest, discordGuild: guild, log } = options;
  let deps: DiscordListenerDeps | undefined;
  let client: Client | undefined;
  let login: Promise<Client<true>> | undefined;

  /** A new client each time: one whose login has failed cannot be closed any more. */
  function open(): Promise<Client<true>> {
    client = createClient(options);
    client.on(Events.Raw, mend);
    watch(client, log);
    if (deps !== undefined) listen(client, deps);
    return logIn(client, options.discordToken).catch((error: unknown) => {
      login = undefined;
      throw error;
    });
  }

  /** Where the commands are refused, mentions and direct messages are answered all the same. */
  async function offerCommands(connected: Client<true>): Promise<void> {
    try {
      await registerCommands(connected, { ask, digest, ...(guild === undefined ? {} : { guild }) });
    } catch (error) {
      const { code, message } = translated(error);
      if (code !== "refused") throw error;
      log.warn(`Discord: mentions are answered, but its commands could not be offered. ${message}`);
    }
  }

  /** A gateway that says nothing is asked again and again by the client itself. */
  async function late(): Promise<never> {
    await wait(options.connectWithinMs ?? CONNECT_WITHIN_MS, undefined, { ref: false });
    throw new VerbatimError("unsure", "Discord's gateway does not answer.");
  }

  return {
    messenger: createMessenger(() => {
      if (client?.isReady() === true) return client;
      throw new VerbatimError("unsure", "Discord is not connected.");
    }),
    listen(given) {
      deps = given;
    },
    async connect() {
      try {
        login ??= open();
        const connected = await Promise.race([login, late()]);
        await offerCommands(connected);
        const servers = connected.guilds.cache.size;
        const where = servers === 1 ? "1 server" : `${servers} servers`;
        return `connected as ${connected.user.tag}, in ${where}`;
      } catch (error) {
        throw connectionError(error);
      }
    },
    async stop(ended) {
      for (const event of HEARD) client?.removeAllListeners(event);
      await ended?.();
      await client?.destroy();
    },
  };
}

/** A client that has not logged in yet. */
function createClient(options: DiscordOptions): Client {
  const { discordApiUrl: apiUrl, discordShards: shards } = options;
  return new Client({
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
      timeout: options.requestWithinMs ?? REQUEST_WITHIN_MS,
      // The ledger tries again, after looking whether the post arrived.
      retries: 0,
      rejectOnRateLimit: () => true,
      invalidRequestWarningInterval: options.warnAfterRefused ?? WARN_AFTER_REFUSED,
    },
  });
}

/** Logs a client in; resolves when it knows its servers. When it rejects, the client is of no more use. */
async function logIn(client: Client, token: Secret | undefined): Promise<Client<true>> {
  const closed = new Promise<never>((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(closedForGood(code)));
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const login = client.login(token?.reveal() ?? "");
  try {
    return await Promise.race([login.then(() => ready), closed]);
  } catch (error) {
    await client.destroy();
    throw error;
  }
}

/** What the bot is told of, while it is not about to stop. */
const HEARD = [
  Events.MessageCreate,
  Events.MessageUpdate,
  Events.MessageDelete,
  Events.MessageBulkDelete,
  Events.InteractionCreate,
  Events.ShardReconnecting,
] as const;

function listen(client: Client, deps: DiscordListenerDeps): void {
  const { bot, now, track, onFault } = deps;
  const me = () => client.user?.id ?? "";
  const take = (work: ReturnType<Bot["receive"]>) =>
    track(
      work.then(
        (started) => started?.replied,
        (error: unknown) => onFault("A message could not be taken in.", error),
      ),
    );
  client.on(Events.MessageCreate, (message) => {
    const question = questionOf(message, me());
    if (question !== undefined) take(bot.receive(question));
  });
  // A change may overtake the question: it brings along what the message said before.
  const questionIn = (message: Message | PartialMessage) =>
    isWhole(message) ? questionOf(message, me()) : undefined;
  client.on(Events.MessageUpdate, (before, message) => {
    const change = isWhole(message) ? amendmentOf(message, me()) : undefined;
    if (change === undefined) return;
    take(bot.amend(change, questionIn(message) ?? questionIn(before)));
  });
  const withdraw = (message: Message | PartialMessage) =>
    take(bot.amend(withdrawalOf(message, now()), questionIn(message)));
  client.on(Events.MessageDelete, (message) => withdraw(message));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) withdraw(message);
  });
  client.on(Events.InteractionCreate, (interaction) => {
    const work = onInteraction(interaction, deps);
    track(work.catch((error: unknown) => onFault("An interaction failed.", error)));
  });
}

function isWhole(message: Message | PartialMessage): message is OmitPartialGroupDMChannel<Message> {
  return !message.partial;
}

function watch(client: Client, log: Log): void {
  const begun = new Set<number>();
  const lost = new Set<number>();
  const named = (shard: number) =>
    client.ws.shards.size > 1 ? `Discord, shard ${shard}:` : "Discord:";
  client.on(Events.ShardReady, (shard) => {
    if (begun.has(shard))
      log.warn(
        `${named(shard)} the session was ended, and a new one has begun. What was asked between the two was not heard: it must be asked again.`,
      );
    begun.add(shard);
    lost.delete(shard);
  });
  client.on(Events.ShardReconnecting, (shard) => {
    // It is told of every try to come back.
    if (!client.isReady() || lost.has(shard)) return;
    lost.add(shard);
    log.warn(`${named(shard)} the connection was lost; connecting again.`);
  });
  client.on(Events.ShardResume, (shard) => {
    lost.delete(shard);
    log.info(`${named(shard)} connected again; nothing was missed.`);
  });
  client.on(Events.Error, (error) => log.warn("Discord:", error));
  client.on(Events.ShardDisconnect, ({ code }) => {
    // The login tells of it.
    if (!client.isReady()) return;
    const { message } = closedForGood(code);
    log.error(`${message} Then start Verbatim again: until then nobody is answered in Discord.`);
  });
  client.rest.on("invalidRequestWarning", ({ count }) => {
    log.warn(
      `Discord has refused ${count} requests within ten minutes; from 10,000 on it shuts this address out.`,
    );
  });
}
