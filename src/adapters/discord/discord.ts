import { type Client, Events, type Message } from "discord.js";
import { type Messenger, VerbatimError } from "../../core/index.ts";
import type { Log } from "../log.ts";
import { registerCommands } from "./commands.ts";
import { isTooLate } from "./errors.ts";
import { type InteractionDeps, onInteraction } from "./interactions.ts";
import { closedForGood, connectionError, createClient, type LoginOptions, logIn } from "./login.ts";
import { createMessenger } from "./messenger.ts";
import { amendmentOf, questionOf, withdrawalOf } from "./receive.ts";

/** The settings of the connection. */
export interface DiscordOptions extends LoginOptions {
  readonly discordCommand: string;
  readonly discordGuild?: string | undefined;
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

/** The Discord adapter. */
export function createDiscord(options: DiscordOptions): Discord {
  const { discordCommand: ask, discordGuild: guild, log } = options;
  let deps: DiscordListenerDeps | undefined;
  let client: Client | undefined;

  /** A new client each time: one whose login has failed cannot be closed any more. */
  async function open(): Promise<Client<true>> {
    const fresh = createClient(options);
    client = fresh;
    if (deps !== undefined) listen(fresh, deps);
    watch(fresh, log);
    return logIn(fresh, options);
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
        const connected = client?.isReady() === true ? client : await open();
        await registerCommands(connected, { ask, ...(guild === undefined ? {} : { guild }) });
        return `connected as ${connected.user.tag}, in ${connected.guilds.cache.size} servers`;
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
    if (change !== undefined) void take(bot.amend(change));
  });
  client.on(Events.MessageDelete, (message) => void take(bot.amend(withdrawalOf(message, now()))));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) void take(bot.amend(withdrawalOf(message, now())));
  });
  client.on(Events.InteractionCreate, (interaction) => {
    const work = onInteraction(interaction, deps).catch((error: unknown) => {
      onFault(
        isTooLate(error) ? "An interaction was answered too late." : "An interaction failed.",
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
