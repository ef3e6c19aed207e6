import { webApi } from "@slack/bolt";
import { troubleWith, VerbatimError } from "../../core/index.ts";

const { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } = webApi;

/** What to do about errors of the Web API that a person can mend. */
export const ADVICE: Readonly<Record<string, string>> = {
  not_in_channel: "The bot is not a member of this channel: type /invite @Verbatim there.",
  channel_not_found: "The bot cannot see this channel: type /invite @Verbatim there.",
  is_archived: "The channel is archived.",
  invalid_auth: "The bot token is wrong: copy it again from the app's page OAuth & Permissions.",
  not_authed: "No token was sent: set SLACK_BOT_TOKEN.",
  account_inactive: "The bot token belongs to a removed app or workspace: install the app again.",
  token_revoked: "The bot token was revoked: install the app again.",
  token_expired: "The bot token has expired: install the app again.",
  invalid_client_id:
    "The client ID is wrong: copy SLACK_CLIENT_ID from the app's page Basic Information.",
  bad_client_secret:
    "The client secret is wrong: copy SLACK_CLIENT_SECRET from the app's page Basic Information.",
  invalid_code: "The code was used before, or is more than ten minutes old.",
  bad_redirect_uri:
    "The app names another address: its redirect URL must be the one in the manifest.",
  restricted_action: "A setting of the workspace forbids posting here: ask an admin.",
  msg_blocks_too_long: "Slack found the reply too long.",
};

/** Errors that an admin can mend while the question waits. */
const MENDABLE = new Set([
  "invalid_auth",
  "not_authed",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "missing_scope",
]);

/** Errors of the Web API that pass; what was asked for may have been done: https://docs.slack.dev/reference/methods/chat.postMessage (2026-11-22). */
const PASSING = new Set([
  "internal_error",
  "fatal_error",
  "service_unavailable",
  "request_timeout",
]);

const { slowDown, failed, unreachable } = troubleWith("Slack");

/** An error of Slack's client as the core knows it. */
export function translated(error: unknown): VerbatimError {
  if (error instanceof VerbatimError) return error;
  if (error instanceof WebAPIRateLimitedError) return slowDown(error, error.retryAfter * 1000);
  if (error instanceof WebAPIPlatformError) return platformError(error);
  if (error instanceof WebAPIHTTPError) return failed(error, error.statusCode);
  if (error instanceof WebAPIRequestError) return unreachable(error);
  // The installer wraps what went wrong as it looked for a token.
  const inner = error instanceof Error ? error.cause : undefined;
  const known = inner instanceof Error ? translated(inner) : undefined;
  if (known !== undefined && known.code !== "fault") return known;
  const reason = error instanceof Error ? error.message : String(error);
  return new VerbatimError("fault", `The request to Slack failed: ${reason}`, { cause: error });
}

/** The name of the error with which Slack refused a request; nothing when something else went wrong. */
export function refusalOf(error: unknown): string | undefined {
  return error instanceof WebAPIPlatformError ? error.data.error : undefined;
}

function platformError(error: webApi.WebAPIPlatformError): VerbatimError {
  const { error: name } = error.data;
  const needed = "needed" in error.data ? error.data.needed : undefined;
  // The client takes an answer that it cannot read for the name of an error.
  if (PASSING.has(name) || !/^\w+$/.test(name))
    return new VerbatimError("unsure", "Slack failed inside.", { cause: error });
  if (name === "ratelimited")
    return new VerbatimError("busy", "Slack asks to slow down.", { cause: error });
  const advice =
    name === "missing_scope"
      ? `The app lacks the scope ${typeof needed === "string" ? needed : "that it needs"}: add it on the app's page OAuth & Permissions, and install it again.`
      : (ADVICE[name] ?? "");
  const code = MENDABLE.has(name) ? "unauthorized" : "refused";
  return new VerbatimError(code, `Slack refused: ${name}. ${advice}`.trim(), { cause: error });
}
