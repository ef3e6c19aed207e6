import { setTimeout as wait } from "node:timers/promises";
import { type Client, Events, type Message } from "discord.js";
import { type Messenger, type Secret, VerbatimError } from "../../core/index.ts";
import type { Log } from "../log.ts";
import { registerCommands } from "./commands.ts";
import { isTooLate, translated } from "./errors.ts";
import { type InteractionDeps, onInteraction } from "./interactions.ts";
import {
  closedForGood,
  connectionError,
  createClient,
  type ClientOptions,
  logIn,
} from "./login.ts";
import { createMessenger } from "./messenger.ts";
import { amendmentOf, questionOf, withdrawalOf } from "./receive.ts";

/** The settings of the connection. */
export interface DiscordOptions extends ClientOptions {
  readonly discordToken?: Secret;
  readonly discordCommand: string;
  readonly discordDigestCommand: string;
  readonly discordGuild?: string | undefined;
  /** How long `connect` waits. Default 60 s: Discord tells of servers one after another. */
  readonly connectWithinMs?: number;
  readonly log: Log;
}

const CONNECT_WITHIN_MS = 60_000;

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

/** The Discord adapter. */
export function createDiscord(options: DiscordOptions): Discord {
  const { discordCommand: ask, discordDigestCommand: digest, discordGuild: guild, log } = options;
  let deps: DiscordListenerDeps | undefined;
  let client: Client | undefined;
  let login: Promise<Client<true>> | undefined;

  /** A new client each time: one whose login has failed cannot be closed any more. */
  function open(): Promise<Client<true>> {
    client = createClient(options);
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
    async stop() {
      await client?.destroy();
    },
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
  const onFailed = (message: string, error: unknown) =>
    onFault(isTooLate(error) ? "An interaction was answered too late." : message, error);
  client.on(Events.InteractionCreate, (interaction) => {
    const work = onInteraction(interaction, { ...deps, onFault: onFailed });
    track(work.catch((error: unknown) => onFailed("An interaction failed.", error)));
  });
}

function isWhole(message: { readonly partial: boolean }): message is Message {
  return !message.partial;
}

function watch(client: Client, log: Log): void {
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
