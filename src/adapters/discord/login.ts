import {
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
} from "discord.js";
import { type Secret, VerbatimError } from "../../core/index.ts";
import { translated } from "./errors.ts";

/** What a client needs to know. */
export interface ClientOptions {
  /** Without the version. */
  readonly discordApiUrl: string;
  readonly discordShards?: number | undefined;
  readonly discordMessageContent: boolean;
  /** How long a request may take. Default 5 s: much less than a claim lasts. */
  readonly requestWithinMs?: number;
  /** Requests refused within ten minutes after which a warning is due. Default 500; Discord bans from 10,000 on. */
  readonly warnAfterRefused?: number;
}

const REQUEST_WITHIN_MS = 5_000;
const WARN_AFTER_REFUSED = 500;

const WRONG_TOKEN = "the bot token is wrong: copy it again from the application's page Bot.";

/** Codes with which Discord closes for good: https://discord.com/developers/docs/topics/opcodes-and-status-codes (2026-11-22). */
const CLOSED_FOR_GOOD: Readonly<Record<number, string>> = {
  4004: WRONG_TOKEN,
  4010: "the shard is not valid: check VERBATIM_DISCORD_SHARDS.",
  4011: "the bot is in too many servers for so few shards: raise VERBATIM_DISCORD_SHARDS, or take it out.",
  4012: "the version of the gateway is gone: update Verbatim.",
  4013: "an intent is not valid: update Verbatim.",
  4014: "the intent Message Content is not granted: switch it on on the application's page Bot, or set VERBATIM_DISCORD_MESSAGE_CONTENT to false.",
};

/** A client that has not logged in yet. */
export function createClient(options: ClientOptions): Client {
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
export async function logIn(client: Client, token: Secret | undefined): Promise<Client<true>> {
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

/** What is wrong when Discord has closed with a code, and what to do about it. */
export function closedForGood(code: number): VerbatimError {
  const reason = CLOSED_FOR_GOOD[code] ?? "it gives no reason.";
  return new VerbatimError(
    "configuration",
    `Discord has closed the connection for good (${code}): ${reason}`,
  );
}

/** `configuration` when somebody must act, `unsure` when Discord will have us again later. */
export function connectionError(error: unknown): VerbatimError {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return notConnected(WRONG_TOKEN, error);
  }
  // discord.js gives no code for this.
  if (error instanceof Error && error.message.startsWith("Not enough sessions remaining")) {
    return new VerbatimError("unsure", `${error.message}.`, { cause: error });
  }
  const known = translated(error);
  if (known.code === "configuration") return known;
  return error instanceof DiscordAPIError && known.code === "refused"
    ? notConnected(known.message, error)
    : new VerbatimError("unsure", known.message, { cause: error });
}

function notConnected(reason: string, cause: unknown): VerbatimError {
  return new VerbatimError("configuration", `Discord cannot be connected: ${reason}`, { cause });
}
