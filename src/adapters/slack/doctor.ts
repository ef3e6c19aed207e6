import { webApi } from "@slack/bolt";
import type { Finding } from "../finding.ts";
import { boltLogger } from "./bolt-logger.ts";
import type { SlackConnection } from "./connection.ts";
import { isRefusal, translated } from "./errors.ts";
import { SLACK_PATHS } from "./manifest.ts";
import { BOT_SCOPES } from "./scopes.ts";

export interface ExamineOptions {
  readonly connection: SlackConnection;
  readonly apiUrl: string;
  /** Channels that the bot should be a member of, by name or id. */
  readonly channels: readonly string[];
}

/** Asks Slack whether tokens, scopes and memberships are as the bot needs them. */
export async function examineSlack({
  connection,
  apiUrl,
  channels,
}: ExamineOptions): Promise<Finding[]> {
  const clientWith = (token?: string) =>
    new webApi.WebClient(token, {
      slackApiUrl: apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout: 10_000,
      logger: boltLogger({ info() {}, warn() {}, error() {} }),
    });
  if (connection.kind === "oauth") return [await clientFinding(clientWith(), connection)];
  const bot = clientWith(connection.botToken.reveal());
  const token = await tokenFindings(bot);
  const app =
    connection.kind === "socket"
      ? [await appTokenFinding(clientWith(connection.appToken.reveal()))]
      : [];
  const member = token.some(({ ok }) => ok) ? await channelFindings(bot, channels) : [];
  return [...token, ...app, ...member];
}

/** Slack looks at the client before it finds that the code is none. */
async function clientFinding(
  client: webApi.WebClient,
  { clientId, clientSecret, publicUrl }: Extract<SlackConnection, { kind: "oauth" }>,
): Promise<Finding> {
  try {
    const secret = clientSecret.reveal();
    await client.oauth.v2.access({ client_id: clientId, client_secret: secret, code: "check" });
  } catch (error) {
    if (!isRefusal(error, "invalid_code")) {
      return {
        ok: false,
        message: `SLACK_CLIENT_ID, SLACK_CLIENT_SECRET: ${translated(error).message}`,
      };
    }
  }
  const { href } = new URL(SLACK_PATHS.install, publicUrl);
  return { ok: true, message: `Slack: workspaces install the app at ${href}.` };
}

async function tokenFindings(client: webApi.WebClient): Promise<Finding[]> {
  try {
    const { team, user, response_metadata: { scopes } = {} } = await client.auth.test();
    const found: Finding = {
      ok: true,
      message: `Slack: the bot token is valid: @${user ?? "?"} in ${team ?? "?"}.`,
    };
    // Some servers do not tell.
    if (scopes === undefined) return [found];
    const missing = Object.entries(BOT_SCOPES).filter(([scope]) => !scopes.includes(scope));
    return [
      found,
      ...missing.map(([scope, purpose]) => ({
        ok: false,
        message: `Slack: the scope ${scope} is missing (to ${purpose}): add it on the app's page OAuth & Permissions, and install the app again.`,
      })),
    ];
  } catch (error) {
    return [{ ok: false, message: `SLACK_BOT_TOKEN: ${translated(error).message}` }];
  }
}

async function appTokenFinding(client: webApi.WebClient): Promise<Finding> {
  try {
    await client.apps.connections.open();
    return { ok: true, message: "Slack: the app-level token opens Socket Mode." };
  } catch (error) {
    const known = translated(error);
    const [reason = ""] = known.message.split(". ");
    if (known.code === "unsure") return { ok: false, message: `SLACK_APP_TOKEN: ${reason}` };
    const advice = /missing_scope|not_allowed_token_type/.test(reason)
      ? "Make an app-level token with the scope connections:write on the app's page Basic Information."
      : "Copy it again from the app's page Basic Information, App-Level Tokens.";
    return { ok: false, message: `SLACK_APP_TOKEN: ${reason.replace(/\.?$/, ".")} ${advice}` };
  }
}

async function channelFindings(
  client: webApi.WebClient,
  wanted: readonly string[],
): Promise<Finding[]> {
  try {
    const members = await channelsOf(client);
    const missing = wanted
      .map((name) => name.replace(/^#/, ""))
      .filter((name) => !members.some((channel) => channel.id === name || channel.name === name));
    const names = members.map(({ name }) => `#${name}`).join(", ");
    return [
      members.length === 0
        ? {
            ok: wanted.length === 0,
            message: "Slack: the bot is in no channel yet: type /invite @Verbatim in one.",
          }
        : { ok: true, message: `Slack: the bot is a member of ${names}.` },
      ...missing.map((name) => ({
        ok: false,
        message: `Slack: the bot is not a member of #${name}: type /invite @Verbatim there.`,
      })),
    ];
  } catch (error) {
    return [
      { ok: false, message: `Slack: the channels cannot be listed. ${translated(error).message}` },
    ];
  }
}

/** Most pages of channels that are looked through, 1,000 channels each. */
const MOST_PAGES = 20;

async function channelsOf(client: webApi.WebClient): Promise<{ id: string; name: string }[]> {
  const found: { id: string; name: string }[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES && cursor !== ""; page += 1) {
    const { channels = [], response_metadata } = await client.conversations.list({
      types: "public_channel,private_channel",
      exclude_archived: true,
      limit: 1000,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const { id = "", name = "?", is_member } of channels) {
      if (is_member === true) found.push({ id, name });
    }
    cursor = response_metadata?.next_cursor ?? "";
  }
  return found;
}
