import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  connectionOf,
  isForSeveral,
  type SlackSettings,
} from "../../../src/adapters/slack/connection.ts";
import { VerbatimError } from "../../../src/core/errors.ts";
import { createSecret } from "../../../src/core/secret.ts";

/** A good value for each setting, by its name in the environment. */
const VALUES = {
  SLACK_BOT_TOKEN: { slackBotToken: createSecret("xoxb-1") },
  SLACK_APP_TOKEN: { slackAppToken: createSecret("xapp-1") },
  SLACK_SIGNING_SECRET: { slackSigningSecret: createSecret("s") },
  SLACK_CLIENT_ID: { slackClientId: "1.2" },
  SLACK_CLIENT_SECRET: { slackClientSecret: createSecret("c") },
  VERBATIM_PUBLIC_URL: { publicUrl: "https://verbatim.example.org" },
  VERBATIM_ENCRYPTION_KEY: { encryptionKey: createSecret(Buffer.alloc(32, 7).toString("base64")) },
} satisfies Record<string, Partial<SlackSettings>>;

type Name = keyof typeof VALUES;

const isName = (text: string): text is Name => text in VALUES;
const NAMES = Object.keys(VALUES).filter(isName);

function settingsOf(names: readonly Name[]): SlackSettings {
  return Object.assign(
    { slackApiUrl: "https://slack.com/api/", slackCommand: "ask" },
    ...names.map((name) => VALUES[name]),
  );
}

/** The kind of the connection, `none`, or what is said to be wrong. */
function outcomeOf(settings: SlackSettings): string {
  try {
    return connectionOf(settings)?.kind ?? "none";
  } catch (error) {
    if (error instanceof VerbatimError && error.code === "configuration") return error.message;
    throw error;
  }
}

const OAUTH: readonly Name[] = [
  "SLACK_SIGNING_SECRET",
  "SLACK_CLIENT_ID",
  "SLACK_CLIENT_SECRET",
  "VERBATIM_PUBLIC_URL",
  "VERBATIM_ENCRYPTION_KEY",
];

describe("connectionOf", () => {
  it.each<[string, readonly Name[]]>([
    ["none", []],
    ["none", ["VERBATIM_PUBLIC_URL", "VERBATIM_ENCRYPTION_KEY"]],
    ["socket", ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"]],
    ["socket", ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"]],
    ["http", ["SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET"]],
    ["http", ["SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "VERBATIM_PUBLIC_URL"]],
    ["oauth", OAUTH],
    ["oauth", NAMES],
  ])("is %s with %j", (kind, names) => {
    expect(outcomeOf(settingsOf(names))).toBe(kind);
  });

  it.each<[readonly Name[], readonly Name[]]>([
    [["SLACK_BOT_TOKEN"], ["SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"]],
    [["SLACK_APP_TOKEN"], ["SLACK_BOT_TOKEN"]],
    [["SLACK_SIGNING_SECRET"], ["SLACK_BOT_TOKEN", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"]],
    ...OAUTH.map((name): [readonly Name[], readonly Name[]] => [
      OAUTH.filter((other) => other !== name),
      [name],
    ]),
  ])("with %j names what is missing: %j", (names, missing) => {
    const said = outcomeOf(settingsOf(names));
    expect(said).toMatch(/^Slack cannot be connected: .+ docs\/slack\.md tells how\.$/);
    const named = NAMES.filter((name) => said.includes(name) && !names.includes(name));
    expect(named.toSorted()).toEqual(missing.toSorted());
  });

  it("connects with any settings at all, once what it names is set", () => {
    fc.assert(
      fc.property(fc.subarray(NAMES), (names) => {
        const set = new Set(names);
        for (let round = 0; round < 3; round += 1) {
          const outcome = outcomeOf(settingsOf([...set]));
          if (["none", "socket", "http", "oauth"].includes(outcome)) return;
          for (const name of NAMES.filter((one) => outcome.includes(one))) set.add(name);
        }
        expect.unreachable(`no connection with ${[...set].join(", ")}`);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    [{ slackBotToken: createSecret("xapp-1") }, /SLACK_BOT_TOKEN holds an app-level token/],
    [{ slackAppToken: createSecret("xoxb-1") }, /SLACK_APP_TOKEN holds a bot token/],
  ])("says when a token stands in the other's place", (changes, said) => {
    expect(outcomeOf({ ...settingsOf(NAMES), ...changes })).toMatch(said);
  });

  it("refuses a configured token that would end after twelve hours", () => {
    const settings = settingsOf(["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"]);
    const slackBotToken = createSecret("xoxe.xoxb-1");
    expect(outcomeOf({ ...settings, slackBotToken })).toMatch(/ends after twelve hours/);
  });

  it("means several workspaces once there is a key for their tokens, or a client", () => {
    const meant = NAMES.filter((name) => isForSeveral(settingsOf([name])));
    expect(meant).toEqual(["SLACK_CLIENT_ID", "VERBATIM_ENCRYPTION_KEY"]);
  });

  it.each(["", "abc", Buffer.alloc(31).toString("base64"), Buffer.alloc(33).toString("base64")])(
    "refuses the encryption key %j, with a way to make one",
    (key) => {
      const settings = { ...settingsOf(OAUTH), encryptionKey: createSecret(key) };
      expect(outcomeOf(settings)).toMatch(/VERBATIM_ENCRYPTION_KEY .+openssl rand -base64 32/);
    },
  );

  it("gives the encryption key as bytes", () => {
    expect(connectionOf(settingsOf(OAUTH))).toMatchObject({
      encryptionKey: Buffer.alloc(32, 7),
    });
  });
});
