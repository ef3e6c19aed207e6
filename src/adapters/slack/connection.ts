import { type Secret, VerbatimError } from "../../core/index.ts";

/** The settings that say how Slack is reached. */
export interface SlackSettings {
  readonly slackApiUrl: string;
  readonly slackCommand: string;
  readonly publicUrl?: string | undefined;
  readonly slackBotToken?: Secret;
  readonly slackAppToken?: Secret;
  readonly slackSigningSecret?: Secret;
  readonly slackClientId?: string | undefined;
  readonly slackClientSecret?: Secret;
  readonly encryptionKey?: Secret;
}

/** How Slack is reached: see docs/slack.md. */
export type SlackConnection =
  /** Over a connection of our own to Slack; no address of this machine is needed. */
  | { readonly kind: "socket"; readonly appToken: Secret; readonly botToken: Secret }
  /** Slack calls this server, for one workspace. */
  | { readonly kind: "http"; readonly signingSecret: Secret; readonly botToken: Secret }
  /** Slack calls this server, for every workspace that installs the app. */
  | {
      readonly kind: "oauth";
      readonly signingSecret: Secret;
      readonly clientId: string;
      readonly clientSecret: Secret;
      readonly publicUrl: string;
      /** 32 bytes. */
      readonly encryptionKey: Uint8Array;
    };

/**
 * The connection that is configured; undefined when nothing of Slack's is.
 *
 * @throws VerbatimError `configuration` when something is missing or stands in the wrong place.
 */
export function connectionOf(settings: SlackSettings): SlackConnection | undefined {
  const {
    slackBotToken: botToken,
    slackAppToken: appToken,
    slackSigningSecret: signingSecret,
  } = settings;
  checkPrefix(
    "SLACK_BOT_TOKEN",
    botToken,
    "xapp-",
    "an app-level token, which belongs in SLACK_APP_TOKEN",
  );
  checkPrefix(
    "SLACK_APP_TOKEN",
    appToken,
    "xoxb-",
    "a bot token, which belongs in SLACK_BOT_TOKEN",
  );
  if (settings.slackClientId !== undefined || settings.slackClientSecret !== undefined)
    return oauthOf(settings);
  checkPrefix(
    "SLACK_BOT_TOKEN",
    botToken,
    "xoxe.",
    "a token that ends after twelve hours, since the app rotates tokens: make an app from the manifest for one workspace, or let workspaces install this one",
  );
  if (botToken !== undefined && appToken !== undefined)
    return { kind: "socket", appToken, botToken };
  if (botToken !== undefined && signingSecret !== undefined)
    return { kind: "http", signingSecret, botToken };
  if (botToken !== undefined) {
    throw incomplete(
      "SLACK_BOT_TOKEN is set, but neither SLACK_APP_TOKEN (Socket Mode, no public address needed) nor SLACK_SIGNING_SECRET (HTTP).",
    );
  }
  if (appToken !== undefined)
    throw incomplete("SLACK_APP_TOKEN is set, but SLACK_BOT_TOKEN is not.");
  if (signingSecret !== undefined) {
    throw incomplete(
      "SLACK_SIGNING_SECRET is set, but neither SLACK_BOT_TOKEN (one workspace) nor SLACK_CLIENT_ID and SLACK_CLIENT_SECRET (several).",
    );
  }
  return undefined;
}

/** Whether several workspaces are meant, as far as is known before there is an app. */
export function isForSeveral({ slackClientId, encryptionKey }: SlackSettings): boolean {
  return slackClientId !== undefined || encryptionKey !== undefined;
}

function oauthOf(settings: SlackSettings): SlackConnection {
  const {
    slackClientId: clientId,
    slackClientSecret: clientSecret,
    slackSigningSecret: signingSecret,
    publicUrl,
    encryptionKey,
  } = settings;
  const missing = [
    ...(clientId === undefined ? ["SLACK_CLIENT_ID"] : []),
    ...(clientSecret === undefined ? ["SLACK_CLIENT_SECRET"] : []),
    ...(signingSecret === undefined ? ["SLACK_SIGNING_SECRET"] : []),
    ...(publicUrl === undefined ? ["VERBATIM_PUBLIC_URL"] : []),
    ...(encryptionKey === undefined ? ["VERBATIM_ENCRYPTION_KEY"] : []),
  ];
  if (
    clientId === undefined ||
    clientSecret === undefined ||
    signingSecret === undefined ||
    publicUrl === undefined ||
    encryptionKey === undefined
  ) {
    throw incomplete(`For several workspaces ${missing.join(", ")} must be set too.`);
  }
  return {
    kind: "oauth",
    clientId,
    clientSecret,
    signingSecret,
    publicUrl,
    encryptionKey: keyOf(encryptionKey),
  };
}

/** Bytes of an AES-256 key. */
const KEY_BYTES = 32;

function keyOf(secret: Secret): Uint8Array {
  const key = Buffer.from(secret.reveal(), "base64");
  if (key.length === KEY_BYTES) return key;
  throw incomplete(
    `VERBATIM_ENCRYPTION_KEY must be ${KEY_BYTES} bytes in base64: make one with openssl rand -base64 32.`,
  );
}

function checkPrefix(name: string, token: Secret | undefined, wrong: string, what: string): void {
  if (token?.reveal().startsWith(wrong) === true) throw incomplete(`${name} holds ${what}.`);
}

function incomplete(message: string): VerbatimError {
  return new VerbatimError(
    "configuration",
    `Slack cannot be connected: ${message} docs/slack.md tells how.`,
  );
}
