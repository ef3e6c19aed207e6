import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from "discord.js";
import { VerbatimError } from "../../core/index.ts";

/** What to do about errors that a person can mend. */
const ADVICE: Readonly<Record<number, string>> = {
  [RESTJSONErrorCodes.MissingAccess]:
    "The bot cannot see this channel: give it View Channel there.",
  [RESTJSONErrorCodes.MissingPermissions]:
    "The bot may not write here: give it Send Messages, Embed Links and Read Message History (in threads also Send Messages in Threads).",
  [RESTJSONErrorCodes.UnknownChannel]: "The channel is gone.",
  [RESTJSONErrorCodes.UnknownMessage]: "The message is gone.",
  [RESTJSONErrorCodes.ThreadLocked]: "The thread is closed.",
  [RESTJSONErrorCodes.UnknownWebhook]: "The command was not announced as being answered.",
  [RESTJSONErrorCodes.InvalidWebhookToken]:
    "The quarter of an hour in which a command can be answered is over.",
};

const WRONG_TOKEN = "The bot token is wrong: copy it again from the application's page Bot.";

/** What discord.js says of requests after one was refused for its token; none is sent any more. */
const NO_TOKEN = /^Expected token to be set/;

/** Codes of an interaction whose three seconds, or whose token's quarter of an hour, are over. */
const TOO_LATE: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

/** An error of Discord's client as the core knows it. */
export function translated(error: unknown): VerbatimError {
  if (error instanceof VerbatimError) return error;
  if (error instanceof RateLimitError) {
    return new VerbatimError("busy", "Discord asks to slow down.", {
      cause: error,
      retryAfterMs: error.retryAfter,
    });
  }
  if (error instanceof DiscordAPIError) return apiError(error);
  if (error instanceof HTTPError) {
    return new VerbatimError("unsure", `Discord answered with HTTP ${error.status}.`, {
      cause: error,
    });
  }
  if (error instanceof Error && NO_TOKEN.test(error.message)) return wrongToken(error);
  return new VerbatimError("unsure", "Discord could not be reached.", { cause: error });
}

/** A wrong token can be mended while the question waits. */
function wrongToken(cause: Error): VerbatimError {
  return new VerbatimError("unauthorized", WRONG_TOKEN, { cause });
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
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
}

/** Whether an interaction cannot be answered any more. */
export function isTooLate(error: unknown): boolean {
  return error instanceof DiscordAPIError && TOO_LATE.has(error.code);
}
