import { webApi } from "@slack/bolt";
import { VerbatimError } from "../../core/index.ts";
import type { Finding } from "../finding.ts";
import { boltLogger } from "./bolt-logger.ts";
import type { SlackConnection } from "./connection.ts";
import { absenceFindings, channelsOf, memberFinding, scopeFindings } from "./doctor-bot.ts";
import { examineInstalled, type Installed } from "./doctor-installed.ts";
import { refusalOf, translated } from "./errors.ts";
import { SLACK_PATHS } from "./manifest.ts";

export interface ExamineOptions {
  readonly connection: SlackConnection;
  readonly apiUrl: string;
  /** Channels that the bot should be a member of, by name or id. */
  readonly channels: readonly string[];
  /**
   * Gives `use` the installations that are sealed with a key, to be read; nothing where nothing is
   * kept yet. Used by a connection of kind `oauth`.
   */
  readonly withInstallations: (
    encryptionKey: Uint8Array,
    use: (installations?: Installed) => Promise<Finding[]>,
  ) => Promise<Finding[]>;
  /** Ends what is still asked when it takes too long. Default: after a minute. */
  readonly until?: AbortSignal;
}

const LOOKS_FOR_MS = 60_000;
const REQUEST_TIMEOUT_MS = 10_000;

/** Asks Slack whether tokens, scopes and memberships are as the bot needs them. */
export async function examineSlack({
  connection,
  apiUrl,
  channels,
  withInstallations,
  until = AbortSignal.timeout(LOOKS_FOR_MS),
}: ExamineOptions): Promise<Finding[]> {
  const clientWith = (token?: string) =>
    new webApi.WebClient(token, {
      slackApiUrl: apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      fetch: (url, init) => {
        const signal = AbortSignal.any([until, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]);
        return fetch(url, { ...init, signal });
      },
      logger: boltLogger({ info() {}, warn() {}, error() {} }),
    });
  if (connection.kind === "oauth") {
    const installPage = new URL(SLACK_PATHS.install, connection.publicUrl).href;
    const problem = await clientProblem(clientWith(), connection);
    // Nothing more can be asked.
    if (problem?.code === "unsure") return [clientFinding(installPage, problem)];
    const options = { clientWith, installPage, channels, until };
    const installed = await withInstallations(connection.encryptionKey, (installations) =>
      examineInstalled(installations, options),
    ).catch(databaseFindings);
    return [clientFinding(installPage, problem), ...installed];
  }
  const bot = clientWith(connection.botToken.reveal());
  const token = await tokenFindings(bot);
  const app =
    connection.kind === "socket"
      ? [await appTokenFinding(clientWith(connection.appToken.reveal()))]
      : [];
  const member = token.some(({ ok }) => ok) ? await channelFindings(bot, channels) : [];
  return [...token, ...app, ...member];
}

function clientFinding(installPage: string, problem: VerbatimError | undefined): Finding {
  return problem === undefined
    ? { ok: true, message: `Slack: workspaces install the app at ${installPage}.` }
    : { ok: false, message: `SLACK_CLIENT_ID, SLACK_CLIENT_SECRET: ${problem.message}` };
}

/** A database that cannot be opened, or that a start must bring up to date first. */
function databaseFindings(error: unknown): Finding[] {
  if (!(error instanceof VerbatimError) || error.code !== "configuration") throw error;
  return [{ ok: false, message: error.message }];
}

/** Slack looks at the client before it finds that the code is none. */
async function clientProblem(
  client: webApi.WebClient,
  { clientId, clientSecret }: Extract<SlackConnection, { kind: "oauth" }>,
): Promise<VerbatimError | undefined> {
  try {
    const secret = clientSecret.reveal();
    await client.oauth.v2.access({ client_id: clientId, client_secret: secret, code: "check" });
    return undefined;
  } catch (error) {
    return refusalOf(error) === "invalid_code" ? undefined : translated(error);
  }
}

async function tokenFindings(client: webApi.WebClient): Promise<Finding[]> {
  try {
    const { team = "?", user = "?", response_metadata } = await client.auth.test();
    const fix = "add it on the app's page OAuth & Permissions, and install the app again";
    return [
      { ok: true, message: `Slack: the bot token is valid: @${user} in ${team}.` },
      ...scopeFindings("Slack", fix, response_metadata?.scopes),
    ];
  } catch (error) {
    return [{ ok: false, message: `SLACK_BOT_TOKEN: ${translated(error).message}` }];
  }
}

async function channelFindings(
  client: webApi.WebClient,
  wanted: readonly string[],
): Promise<Finding[]> {
  try {
    const member = { name: "Slack", channels: await channelsOf(client) };
    return [memberFinding(member), ...absenceFindings([member], wanted)];
  } catch (error) {
    const { message } = translated(error);
    return [{ ok: false, message: `Slack: the channels cannot be listed. ${message}` }];
  }
}

async function appTokenFinding(client: webApi.WebClient): Promise<Finding> {
  try {
    await client.apps.connections.open();
    return { ok: true, message: "Slack: the app-level token opens Socket Mode." };
  } catch (error) {
    const { code, message } = translated(error);
    const refusal = refusalOf(error);
    if (refusal === undefined || ["busy", "unsure"].includes(code))
      return { ok: false, message: `SLACK_APP_TOKEN: ${message}` };
    const advice = ["missing_scope", "not_allowed_token_type"].includes(refusal)
      ? "Make an app-level token with the scope connections:write on the app's page Basic Information."
      : "Copy it again from the app's page Basic Information, App-Level Tokens.";
    return { ok: false, message: `SLACK_APP_TOKEN: Slack refused: ${refusal}. ${advice}` };
  }
}
