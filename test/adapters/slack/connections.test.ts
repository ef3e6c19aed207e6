import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connectionOf } from "../../../src/adapters/slack/connection.ts";
import { createSlack } from "../../../src/adapters/slack/slack.ts";
import { createSecret } from "../../../src/core/secret.ts";
import { ids, type SlackServer, startSlackServer } from "../../fakes/slack/server.ts";
import { isBuilt, type RunningBot, runBot } from "../../fixtures/running-bot.ts";

const ASKED = `<@${ids.bot}> why is Russia less dependent on Iranian drones?`;

/** Frames of Socket Mode as no Slack should send them. */
const UNREADABLE = [
  "null",
  "",
  "{",
  "5",
  "[]",
  "{}",
  '{"type":null}',
  '{"type":"events_api"}',
  '{"type":"events_api","payload":null}',
  '{"type":"events_api","payload":{}}',
  '{"type":"events_api","envelope_id":"e1","payload":{"type":"event_callback","event":null}}',
  '{"type":"events_api","envelope_id":"e2","payload":{"type":"event_callback","event":{}}}',
  '{"type":"events_api","envelope_id":"e3","payload":{"event":{"type":"ws_message"}}}',
  '{"type":"ws_message"}',
  '{"type":"error"}',
  "true",
  '"text"',
  '{"type":"slash_commands","envelope_id":"e4"}',
  '{"type":"slash_commands","envelope_id":"e8","payload":null}',
  '{"type":"slash_commands","envelope_id":"e9","payload":5}',
  '{"type":"slash_commands","envelope_id":"e10","payload":[]}',
  '{"type":"interactive","envelope_id":"e11","payload":null}',
  '{"type":"interactive","envelope_id":"e12","payload":"text"}',
  '{"type":"events_api","envelope_id":"e13","payload":null}',
  '{"type":"slash_commands","envelope_id":"e5","payload":{"command":"/ask"}}',
  '{"type":"interactive","envelope_id":"e6","payload":{"type":"block_actions","actions":[]}}',
  '{"type":"interactive","envelope_id":"e7","payload":{"type":"view_submission"}}',
];

/** Tries again after ten seconds: it starts before the other tests and is looked at after them. */
let unreached: ReturnType<typeof startUnreached>;

async function startUnreached() {
  const slack = await startSlackServer();
  slack.faults.next("auth.test", { kind: "refuse" });
  const tokens = { SLACK_BOT_TOKEN: ids.botToken, SLACK_SIGNING_SECRET: "x" };
  return { slack, bot: await runBot({ SLACK_API_URL: slack.apiUrl, ...tokens }) };
}

beforeAll(() => {
  if (isBuilt) unreached = startUnreached();
});

describe.runIf(isBuilt)("two replicas of the bot, in Socket Mode", () => {
  let slack: SlackServer;
  let replicas: RunningBot[];
  const data = mkdtempSync(join(tmpdir(), "verbatim-data-"));

  const ask = () => slack.user(ids.ana).says(ids.general, ASKED);

  beforeAll(async () => {
    slack = await startSlackServer({ socketMode: true });
    const env = {
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: ids.botToken,
      SLACK_APP_TOKEN: ids.appToken,
      VERBATIM_DATA: data,
    };
    replicas = await Promise.all([runBot(env), runBot(env)]);
    await slack.until(() => slack.socket.count() === 2);
  });

  afterEach(() => {
    if (slack.violations.length > 0) throw new Error(JSON.stringify(slack.violations));
  });

  afterAll(async () => {
    await Promise.all(replicas.map((replica) => replica.stop()));
    await slack.close();
    rmSync(data, { recursive: true });
  });

  it("answer a question once although both hear it", async () => {
    const questions = Array.from({ length: 10 }, ask);
    await slack.until(() => questions.every((one) => slack.replies(one).length > 0), 15_000);
    await slack.settled();
    expect(questions.map((one) => slack.replies(one).length)).toEqual(questions.map(() => 1));
  });

  it("answer commands", async () => {
    const { reply } = await slack.user(ids.ben).command("/ask", "help", ids.general);
    expect(reply?.text).toContain("Ask the documents");
  });

  it("go on answering when Slack sends frames that nobody can read", async () => {
    for (const frame of UNREADABLE) slack.socket.raw(frame);
    // What comes with the frames may be answered by a process that is about to end.
    for (let times = 0; times < 2; times += 1) {
      const question = ask();
      await slack.until(() => slack.replies(question).length === 1);
      await slack.settled();
    }
    expect(slack.socket.count()).toBe(2);
  });

  it("connect again although Slack cannot be reached at first, and answer what was asked meanwhile", async () => {
    const tried = () =>
      slack.calls.filter(({ method }) => method === "apps.connections.open").length;
    const before = tried();
    slack.faults.next("apps.connections.open", { kind: "refuse" });
    slack.faults.next("apps.connections.open", { kind: "broken" });
    slack.faults.next("apps.connections.open", { kind: "error", error: "invalid_auth" });
    slack.socket.disconnect("refresh_requested", 1);
    slack.socket.drop(0);
    const question = ask();
    // Three times in vain, and once for each.
    await slack.until(() => tried() === before + 5 && slack.socket.count() === 2, 30_000);
    await slack.settled();
    await slack.until(() => slack.replies(question).length > 0, 15_000);
    expect(slack.replies(question)).toHaveLength(1);
  });
});

describe.runIf(isBuilt)("stopping the bot", () => {
  it("ends it also while it connects again", async () => {
    const slack = await startSlackServer({ socketMode: true });
    const env = {
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: ids.botToken,
      SLACK_APP_TOKEN: ids.appToken,
    };
    const bot = await runBot(env);
    const opened = () =>
      slack.calls.filter(({ method }) => method === "apps.connections.open").length;
    await slack.until(() => slack.socket.count() === 1 && opened() === 1);
    slack.faults.next("apps.connections.open", { kind: "slow", byMs: 500 });
    slack.socket.drop(0);
    await slack.until(() => opened() === 2);
    expect(await bot.stop()).toBe(0);
    await slack.close();
  });
});

describe.runIf(isBuilt)("starting the bot", () => {
  it("is not ended by a Slack that cannot be reached: it connects when it can", async () => {
    const { slack, bot } = await unreached;
    expect(bot.printed()).toMatch(/Slack could not be reached\. Trying again/);
    await slack.until(() => bot.printed().includes("Slack: connected to"), 15_000);
    await bot.stop();
    await slack.close();
  });

  it("says what is missing, and ends", async () => {
    await expect(runBot({ SLACK_BOT_TOKEN: ids.botToken })).rejects.toThrow(
      /neither SLACK_APP_TOKEN .+ nor SLACK_SIGNING_SECRET/,
    );
  });
});

describe("connecting to Slack", () => {
  let slack: SlackServer;

  beforeEach(async () => {
    slack = await startSlackServer({ socketMode: true });
  });

  afterEach(() => slack.close());

  function connect(tokens: { readonly bot?: string; readonly app?: string }) {
    const connection = connectionOf({
      slackApiUrl: slack.apiUrl,
      slackCommand: "ask",
      slackBotToken: createSecret(tokens.bot ?? ids.botToken),
      slackAppToken: createSecret(tokens.app ?? ids.appToken),
    });
    if (connection === undefined) throw new Error("nothing is configured");
    const log = { info() {}, warn() {}, error() {} };
    const allowed = { isAllowed: async () => false };
    return createSlack({ connection, apiUrl: slack.apiUrl, log, allowed, command: "ask" });
  }

  it.each([
    [{ bot: "xoxb-wrong" }, /Slack cannot be connected\. .*The bot token is wrong/],
    [{ app: "xapp-wrong" }, /Slack cannot be connected\. .*invalid_auth/],
  ])("is refused for good with %j", async (tokens, message) => {
    await expect(connect(tokens).connect()).rejects.toMatchObject({
      code: "configuration",
      message: expect.stringMatching(message),
    });
  });

  it("may be tried again when Slack could not be reached", async () => {
    slack.faults.next("auth.test", { kind: "refuse" });
    const tried = connect({});
    await expect(tried.connect()).rejects.toMatchObject({
      code: "unsure",
      message: "Slack could not be reached.",
    });
    expect(await tried.connect()).toBe("connected to Harbour as @verbatim");
    await tried.stop();
  });
});
