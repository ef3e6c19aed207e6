import { z } from "zod";

/** A number, also as the text that the environment holds; anything else is refused as it is. */
const number = (schema: z.ZodNumber) =>
  z.preprocess(
    (value) => (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value),
    schema,
  );

const flag = z.preprocess(
  (value) => (value === "true" ? true : value === "false" ? false : value),
  z.boolean("must be true or false"),
);

const url = z.url({
  protocol: /^https?$/,
  error: "must be an address that begins with http:// or https://",
});

const text = (description: string) =>
  z.string("must be text").min(1, "must not be empty").optional().describe(description);

const secret = (description: string) =>
  z
    .string("must be text")
    .trim()
    .min(1, "must not be empty")
    .regex(/^[\x21-\x7e]*$/, "holds a sign that none has, such as a space or …: copy it again")
    .optional()
    .describe(`${description} A secret: only in the environment or .env.`);

const commandName = z
  .string("must be text")
  .regex(
    /^[a-z][\da-z_-]{0,30}$/,
    "must be lower-case letters, digits, - and _, without the slash",
  );

/** Commands that Discord is always offered. */
const TAKEN: ReadonlySet<string> = new Set(["sources", "help", "gaps"]);

const discordCommandName = commandName.refine(
  (name) => !TAKEN.has(name),
  "is the name of another command of Verbatim's: choose another",
);

/** Lines of platform, workspace, channel, and a wish. */
const DIGESTS = /^\s*(?:(?:slack|discord)(?: +[^\s;]+){3}[^\n;]*(?:[\n;]\s*|$))+$/;

/** Every setting: its default, its bounds and what it is for. The only place where they stand. */
export const settings = z.strictObject({
  knowledge: z
    .string("must be a path")
    .min(1, "must not be empty")
    .default("knowledge")
    .describe("Folder of the documents, absolute or relative to the working directory."),
  threshold: number(
    z.number("must be a number").min(0, "must be 0 or more").max(1, "must be 1 or less"),
  )
    .default(0.36)
    .describe(
      "Least probability, 0 to 1, at which a quote is given as an answer. Higher keeps quiet more often; 0 gives the best quote whenever one is found. How many answers and how many false ones each value gives stands in bench/RESULTS.md.",
    ),
  maxFileBytes: number(z.int("must be a whole number").min(1, "must be 1 or more"))
    .default(20_000_000)
    .describe("Documents larger than this many bytes are left out and named."),
  maxUnzippedBytes: number(z.int("must be a whole number").min(1, "must be 1 or more"))
    .default(100_000_000)
    .describe("DOCX files that unpack to more than this many bytes are left out and named."),
  watch: flag
    .default(true)
    .describe("Whether documents are read again when they change while Verbatim runs."),
  host: z
    .string("must be a host name or address")
    .min(1, "must not be empty")
    .default("127.0.0.1")
    .describe(
      "Address that the local console listens on. It has no login: leave it on this machine, or put one before it.",
    ),
  port: number(
    z
      .int("must be a whole number")
      .min(0, "must be 0 or more")
      .max(65_535, "must be 65535 or less"),
  )
    .optional()
    .describe("Port of the local console. Not set: 4180, or a free one when that is taken."),
  data: z
    .string("must be a path")
    .min(1, "must not be empty")
    .default("data")
    .describe(
      "Folder of the embedded database: what was asked and who was answered, ratings, installations, digests and, for them, the text of the documents. It must be on a local disk.",
    ),
  keepQuestionsDays: number(z.int("must be a whole number").min(1, "must be 1 or more"))
    .default(90)
    .describe("Questions asked in chat are forgotten after this many days."),
  digests: z
    .string("must be text")
    .regex(DIGESTS, "must have lines such as: slack T0123 C0456 09:00 Europe/Berlin weekdays")
    .optional()
    .describe(
      "Channels that get a daily digest besides those that asked for it in chat, one a line (or parted by ;): platform, workspace or server, channel, and what follows /digest on.",
    ),
  digestCatchUpHours: number(
    z.number("must be a number").min(0, "must be 0 or more").max(23, "must be 23 or less"),
  )
    .default(6)
    .describe(
      "After downtime, a digest that is late by at most so many hours is still posted, once and marked as late; an older one is noted as missed.",
    ),
  slackCommand: commandName
    .default("ask")
    .describe("Slash command in Slack, without the slash. The app's manifest names it too."),
  slackDigestCommand: commandName
    .default("digest")
    .describe(
      "Slash command for digests in Slack, without the slash. The app's manifest names it too.",
    ),
  slackApiUrl: url.default("https://slack.com/api/").describe("Address of Slack's Web API."),
  publicUrl: url
    .optional()
    .describe(
      "Address under which Slack reaches this server from outside, such as https://verbatim.example.org; needed when several workspaces install the app.",
    ),
  slackBotToken: secret("Bot token of the Slack app (xoxb-…), for one workspace."),
  slackAppToken: secret("App-level token (xapp-…) with connections:write: turns on Socket Mode."),
  slackSigningSecret: secret(
    "Signing secret of the Slack app: turns on HTTP requests at /slack/events.",
  ),
  slackClientId: text("Client ID of the Slack app, for installation by several workspaces."),
  slackClientSecret: secret(
    "Client secret of the Slack app, for installation by several workspaces.",
  ),
  discordToken: secret("Bot token of the Discord application: turns on Discord."),
  discordApiUrl: url
    .default("https://discord.com/api")
    .describe("Address of Discord's REST API, without the version."),
  discordCommand: discordCommandName
    .default("ask")
    .describe("Slash command in Discord that asks, without the slash."),
  discordDigestCommand: discordCommandName
    .default("digest")
    .describe("Slash command for digests in Discord, without the slash."),
  discordGuild: text(
    "Discord server (its ID) to which the commands are registered alone, where they show at once; for trying things out. Not set: everywhere.",
  ),
  discordShards: number(z.int("must be a whole number").min(1, "must be 1 or more"))
    .optional()
    .describe("Number of shards of the Discord connection. Not set: what Discord recommends."),
  discordMessageContent: flag
    .default(false)
    .describe(
      "Whether the privileged intent Message Content is asked for. Mentions, direct messages and commands need none.",
    ),
  databaseUrl: secret(
    "PostgreSQL to use in place of the embedded database (postgres://user:password@host/name); needed when several replicas run.",
  ),
  encryptionKey: secret(
    "Key that seals workspace tokens in the database: 32 bytes in base64 (openssl rand -base64 32). With it, the Slack app's manifest is for several workspaces.",
  ),
});

/** Settings that hold secrets: read from the environment only, shown as a mask. */
export const SECRETS = [
  "slackBotToken",
  "slackAppToken",
  "slackSigningSecret",
  "slackClientSecret",
  "discordToken",
  "databaseUrl",
  "encryptionKey",
] as const;

const ENV_PREFIX = "VERBATIM_";

/** Names that belong to somebody else's world keep the name they have there. */
const FOREIGN = /^(?:slack(?!Command|DigestCommand)|discord(?:Token|ApiUrl)$|databaseUrl)/;

/** A setting's name in the environment: `maxFileBytes` → `VERBATIM_MAX_FILE_BYTES`. */
export function environmentName(setting: string): string {
  const name = setting.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  return FOREIGN.test(setting) ? name : ENV_PREFIX + name;
}

/** Whether a variable of the environment can only be meant for Verbatim. */
export function isOurs(variable: string): boolean {
  return variable.startsWith(ENV_PREFIX);
}
