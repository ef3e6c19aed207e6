import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  HTTPError,
  RateLimitError,
  RESTJSONErrorCodes,
} from "discord.js";
import { troubleWith, VerbatimError } from "../../core/index.ts";

/** What to do about errors that a person can mend. */
const ADVICE: Readonly<Record<number, string>> = {
  [RESTJSONErrorCodes.MissingAccess]:
    "The bot cannot see this channel: give it View Channel there.",
  [RESTJSONErrorCodes.MissingPermissions]:
    "The bot may not write here: give it Send Messages, Embed Links and Read Message History (in threads also Send Messages in Threads).",
  [RESTJSONErrorCodes.UnknownChannel]: "The channel is gone.",
  [RESTJSONErrorCodes.UnknownMessage]: "The message is gone.",
  [RESTJSONErrorCodes.ThreadLocked]: "The thread is closed.",
  [RESTJSONErrorCodes.UnknownInteraction]:
    "The three seconds in which a command must be acknowledged are over.",
  [RESTJSONErrorCodes.UnknownWebhook]: "Discord did not take the acknowledgement of the command.",
  [RESTJSONErrorCodes.InvalidWebhookToken]:
    "The quarter of an hour in which a command can be answered is over.",
};

const WRONG_TOKEN = "bot token is wrong: copy it again from the application's page Bot.";

/** Codes with which Discord closes for good, and what to do: https://discord.com/developers/docs/topics/opcodes-and-status-codes (2026-11-22). */
const CLOSED_FOR_GOOD: Readonly<Record<number, string>> = {
  4004: `the ${WRONG_TOKEN}`,
  4010: "the shard is not valid: check VERBATIM_DISCORD_SHARDS.",
  4011: "the bot is in too many servers for so few shards: raise VERBATIM_DISCORD_SHARDS, or take it out.",
  4012: "the version of the gateway is gone: update Verbatim.",
  4013: "an intent is not valid: update Verbatim.",
  4014: "the intent Message Content is not granted: switch it on on the application's page Bot, or set VERBATIM_DISCORD_MESSAGE_CONTENT to false.",
};

/** What discord.js says of requests after one was refused for its token; none is sent any more. */
const NO_TOKEN = /^Expected token to be set/;

/** Codes of an interaction whose three seconds, or whose token's quarter of an hour, are over. */
const TOO_LATE: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

const { slowDown, failed, unreachable } = troubleWith("Discord");

/** An error of Discord's client as the core knows it. */
export function translated(error: unknown): VerbatimError {
  if (error instanceof VerbatimError) return error;
  if (error instanceof RateLimitError) return slowDown(error, error.retryAfter);
  if (error instanceof DiscordAPIError) return apiError(error);
  if (error instanceof HTTPError) return failed(error, error.status);
  if (error instanceof Error && NO_TOKEN.test(error.message)) return wrongToken(error);
  return unreachable(error);
}

/** A wrong token can be mended while the question waits. */
function wrongToken(cause: Error): VerbatimError {
  return new VerbatimError("unauthorized", `The ${WRONG_TOKEN}`, { cause });
}

function apiError(error: DiscordAPIError): VerbatimError {
  if (error.status === 401 && !isTooLate(error)) return wrongToken(error);
  // A server that is merely compatible may give no code of its own.
  const code = Number.isInteger(Number(error.code)) ? `${error.code}` : `HTTP ${error.status}`;
  const reason = error.message === "No Description" ? "It gives no reason." : error.message;
  const advice = ADVICE[Number(error.code)] ?? reason;
  return new VerbatimError("refused", `Discord refused (${code}). ${advice}`, { cause: error });
}

/** Whether what was to be changed is gone already. */
export function isGone(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  // A server that is merely compatible may give the status as its code.
  return error.code === RESTJSONErrorCodes.UnknownMessage || error.code === 404;
}

/** Whether an interaction was acknowledged before; `error` as {@link translated} gives it. */
export function isAcknowledged({ cause }: VerbatimError): boolean {
  // discord.js knows of a try that was given up and arrived all the same.
  if (cause instanceof DiscordjsError)
    return cause.code === DiscordjsErrorCodes.InteractionAlreadyReplied;
  return (
    cause instanceof DiscordAPIError &&
    cause.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}

/** Whether the same request may do better in a moment. */
export function isPassing({ code }: VerbatimError): boolean {
  return code === "busy" || code === "unsure";
}

/** Whether an interaction cannot be answered any more. */
function isTooLate(error: unknown): boolean {
  return error instanceof DiscordAPIError && TOO_LATE.has(error.code);
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
    return notConnected(`the ${WRONG_TOKEN}`, error);
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

/** What is wrong with `VERBATIM_DISCORD_GUILD`. */
export function notInGuild(guild: string): string {
  return `VERBATIM_DISCORD_GUILD: the bot is not in the server ${guild}: invite it there with the link that \`verbatim check\` prints, or take the setting out.`;
}
