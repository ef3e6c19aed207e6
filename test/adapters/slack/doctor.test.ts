import { createEmulator, type Emulator } from "emulate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectionOf } from "../../../src/adapters/slack/connection.ts";
import { type ExamineOptions, examineSlack } from "../../../src/adapters/slack/doctor.ts";
import { BOT_SCOPES } from "../../../src/adapters/slack/scopes.ts";
import { createSecret } from "../../../src/core/secret.ts";
import { ids, type SlackServer, startSlackServer } from "../../fakes/slack/server.ts";

const SCOPES = Object.keys(BOT_SCOPES);

const NOTHING_KEPT: ExamineOptions["withInstallations"] = (_, use) => use();

interface Tokens {
  readonly botToken: string;
  /** Socket Mode when given. */
  readonly appToken?: string;
}

async function examineAt(
  slackApiUrl: string,
  { botToken, appToken }: Tokens,
  channels: readonly string[] = [],
) {
  const connection = connectionOf({
    slackApiUrl,
    slackCommand: "ask",
    slackBotToken: createSecret(botToken),
    ...(appToken === undefined
      ? { slackSigningSecret: createSecret("x") }
      : { slackAppToken: createSecret(appToken) }),
  });
  if (connection === undefined) throw new Error("nothing is configured");
  return examineSlack({
    connection,
    apiUrl: slackApiUrl,
    channels,
    withInstallations: NOTHING_KEPT,
  });
}

/** A Slack by other hands (Apache-2.0): https://www.npmjs.com/package/emulate, version 0.12.2. */
describe("examineSlack, against emulate", () => {
  let slack: Emulator;

  beforeAll(async () => {
    slack = await createEmulator({
      service: "slack",
      port: 0,
      seed: {
        slack: {
          strict_scopes: true,
          team: { name: "Harbour", domain: "harbour" },
          users: [{ name: "verbatim", real_name: "Verbatim", is_bot: true }],
          channels: [{ name: "general" }],
          tokens: [
            { token: "xoxb-all", type: "bot", user: "verbatim", scopes: SCOPES },
            { token: "xoxb-few", type: "bot", user: "verbatim", scopes: ["chat:write"] },
          ],
        },
      },
    });
  });

  afterAll(() => slack.close());

  const examine = (botToken: string, channels?: readonly string[]) =>
    examineAt(`${slack.url}/api/`, { botToken }, channels);

  it("finds nothing wrong with a token that may do all that is needed", async () => {
    const findings = await examine("xoxb-all");
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(findings[0]?.message).toContain("in Harbour");
  });

  it("names the scope that a request lacks", async () => {
    const findings = await examine("xoxb-few");
    expect(findings.at(-1)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/lacks the scope channels:read/),
    });
  });

  it("names a channel of which the bot is no member, with what to do", async () => {
    const findings = await examine("xoxb-all", ["#harbourmaster"]);
    expect(findings.at(-1)).toEqual({
      ok: false,
      message: "Slack: the bot is not a member of #harbourmaster: type /invite @Verbatim there.",
    });
  });
});

describe("examineSlack", () => {
  let slack: SlackServer;

  beforeAll(async () => {
    slack = await startSlackServer({ socketMode: true });
  });

  afterAll(() => slack.close());

  it("finds the workspace, Socket Mode and the channels in order", async () => {
    const { botToken, appToken } = ids;
    expect(await examineAt(slack.apiUrl, { botToken, appToken }, ["general"])).toEqual([
      { ok: true, message: expect.stringMatching(/^Slack: the bot token is valid/) },
      { ok: true, message: "Slack: the app-level token opens Socket Mode." },
      { ok: true, message: "Slack: the bot is a member of #general, #secret." },
    ]);
  });

  it("names every scope that is missing, with what it is for", async () => {
    const { value } = slack.install(slack.addTeam({ name: "Pier" }).id, [
      "chat:write",
      "channels:read",
      "groups:read",
    ]);
    const findings = await examineAt(slack.apiUrl, { botToken: value });
    const missing = findings.filter(({ ok }) => !ok).map(({ message }) => message);
    const lacking = SCOPES.filter(
      (scope) => !["chat:write", "channels:read", "groups:read"].includes(scope),
    );
    expect(missing).toHaveLength(lacking.length);
    expect(missing[0]).toMatch(
      /^Slack: the scope \S+ is missing \(to .+\): add it .+ install the app again\.$/,
    );
  });

  it("calls no token wrong when Slack cannot be reached", async () => {
    const { botToken, appToken } = ids;
    expect(await examineAt("http://127.0.0.1:1/api/", { botToken, appToken })).toEqual([
      { ok: false, message: "SLACK_BOT_TOKEN: Slack could not be reached." },
      { ok: false, message: "SLACK_APP_TOKEN: Slack could not be reached." },
    ]);
  });

  it.each([
    [{ botToken: "xoxb-wrong" }, /^SLACK_BOT_TOKEN: .*The bot token is wrong/],
    [{ botToken: ids.botToken, appToken: "xapp-wrong" }, /^SLACK_APP_TOKEN: .*App-Level Tokens/],
    [
      { botToken: ids.botToken, appToken: ids.botToken.replace("xoxb", "xapp") },
      /^SLACK_APP_TOKEN: /,
    ],
  ])("says what is wrong with %j", async (tokens, wrong) => {
    const findings = await examineAt(slack.apiUrl, tokens);
    expect(findings.filter(({ ok }) => !ok)).toEqual([
      { ok: false, message: expect.stringMatching(wrong) },
    ]);
  });
});
