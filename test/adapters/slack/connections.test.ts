import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
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
  '{"type":"slash_commands","envelope_id":"e4"}',
  '{"type":"slash_commands","envelope_id":"e5","payload":{"command":"/ask"}}',
  '{"type":"interactive","envelope_id":"e6","payload":{"type":"block_actions","actions":[]}}',
  '{"type":"interactive","envelope_id":"e7","payload":{"type":"view_submission"}}',
];

describe.runIf(isBuilt)("the bot in Slack", () => {
  let slack: SlackServer;
  const running: RunningBot[] = [];

  const run = async (env: Readonly<Record<string, string>>) => {
    const bot = await runBot({ SLACK_API_URL: slack.apiUrl, ...env });
    running.push(bot);
    return bot;
  };

  afterEach(async () => {
    await Promise.all(running.splice(0).map((bot) => bot.stop()));
    await slack.close();
  });

  describe("in Socket Mode", () => {
    const tokens = { SLACK_BOT_TOKEN: ids.botToken, SLACK_APP_TOKEN: ids.appToken };

    it("answers mentions and commands, also after the connection was lost", async () => {
      slack = await startSlackServer({ socketMode: true });
      await run(tokens);
      await slack.until(() => slack.socket.count() === 1);
      const first = slack.user(ids.ana).says(ids.general, ASKED);
      await slack.until(() => slack.replies(first).length === 1);
      const { reply } = await slack.user(ids.ben).command("/ask", "help", ids.general);
      expect(reply?.text).toContain("Ask the documents");
      slack.socket.drop();
      const second = slack.user(ids.ana).says(ids.general, ASKED);
      await slack.until(() => slack.replies(second).length === 1, 15_000);
      await slack.settled();
      expect(slack.replies(second)).toHaveLength(1);
      expect(slack.violations).toEqual([]);
    });

    it("goes on answering when Slack sends frames that nobody can read", async () => {
      slack = await startSlackServer({ socketMode: true });
      await run(tokens);
      await slack.until(() => slack.socket.count() === 1);
      for (const frame of UNREADABLE) slack.socket.raw(frame);
      // What comes with the frames may be answered by a process that is about to end.
      for (let times = 0; times < 2; times += 1) {
        const question = slack.user(ids.ana).says(ids.general, ASKED);
        await slack.until(() => slack.replies(question).length === 1);
        await slack.settled();
      }
    });

    it("answers a question once although two replicas hear it", async () => {
      slack = await startSlackServer({ socketMode: true });
      const data = mkdtempSync(join(tmpdir(), "verbatim-data-"));
      await Promise.all([
        run({ ...tokens, VERBATIM_DATA: data }),
        run({ ...tokens, VERBATIM_DATA: data }),
      ]);
      await slack.until(() => slack.socket.count() === 2);
      const questions = Array.from({ length: 10 }, () =>
        slack.user(ids.ana).says(ids.general, ASKED),
      );
      await slack.until(() => questions.every((one) => slack.replies(one).length > 0), 15_000);
      await slack.settled();
      expect(questions.map((one) => slack.replies(one).length)).toEqual(questions.map(() => 1));
      rmSync(data, { recursive: true });
    });
  });

  describe("installed by several workspaces", () => {
    const env = () => ({
      SLACK_CLIENT_ID: slack.settings.clientId,
      SLACK_CLIENT_SECRET: slack.settings.clientSecret,
      SLACK_SIGNING_SECRET: slack.settings.signingSecret,
      VERBATIM_PUBLIC_URL: "http://verbatim.example",
      VERBATIM_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    });

    /** Goes the way of a browser from the install page, through Slack's consent, back to the bot. */
    async function install(bot: RunningBot, { cookie = true } = {}) {
      const page = await fetch(`${bot.url}/slack/install`);
      const [, link = ""] = /<a href="([^"]+)"/.exec(await page.text()) ?? [];
      const consent = await fetch(link.replaceAll("&amp;", "&"), { redirect: "manual" });
      const back = new URL(consent.headers.get("location") ?? "");
      expect(back.origin).toBe("http://verbatim.example");
      const headers = cookie ? { cookie: page.headers.getSetCookie()[0]?.split(";")[0] ?? "" } : {};
      return fetch(`${bot.url}${back.pathname}${back.search}`, { headers });
    }

    it("answers where it is installed, with tokens sealed on the disk, until it is removed", async () => {
      slack = await startSlackServer();
      const team = slack.addTeam({ name: "Lighthouse" });
      const eva = slack.addUser({ name: "eva", team: team.id });
      slack.installAs(team.id, eva.id);
      const data = mkdtempSync(join(tmpdir(), "verbatim-data-"));
      const bot = await run({ ...env(), VERBATIM_DATA: data });
      slack.sendTo(`${bot.url}/slack/events`);
      expect((await install(bot)).status).toBe(200);
      const botUser = team.botUser ?? "";
      const channel = slack.addChannel({ name: "beam", team: team.id, members: [eva.id, botUser] });
      const question = slack.user(eva.id).says(channel.id, ASKED.replace(ids.bot, botUser));
      await slack.until(() => slack.replies(question).length === 1);
      const files = ["verbatim.db", "verbatim.db-wal"].map((name) =>
        readFileSync(join(data, name), "latin1"),
      );
      expect(files.join("")).not.toContain("xoxb-");
      slack.uninstall(team.id);
      await slack.settled();
      const late = slack.user(eva.id).says(channel.id, ASKED.replace(ids.bot, botUser));
      await slack.settled();
      expect(slack.replies(late)).toEqual([]);
      expect(bot.printed()).not.toMatch(/xox[a-z]-/);
      rmSync(data, { recursive: true });
    });

    it("refuses to install without the cookie of the install page", async () => {
      slack = await startSlackServer();
      const bot = await run(env());
      expect((await install(bot, { cookie: false })).status).toBe(400);
    });
  });

  it("refuses payloads with a wrong signature", async () => {
    slack = await startSlackServer();
    const bot = await run({ SLACK_BOT_TOKEN: ids.botToken, SLACK_SIGNING_SECRET: "another" });
    slack.sendTo(`${bot.url}/slack/events`);
    const question = slack.user(ids.ana).says(ids.general, ASKED);
    await slack.settled();
    expect(slack.replies(question)).toEqual([]);
    expect(
      slack.deliveries.flatMap(({ attempts }) => attempts).every(({ status }) => status === 401),
    ).toBe(true);
  });

  it.each([
    [{ SLACK_BOT_TOKEN: "xoxb-wrong", SLACK_SIGNING_SECRET: "x" }, /The bot token is wrong/],
    [{ SLACK_BOT_TOKEN: ids.botToken, SLACK_APP_TOKEN: "xapp-wrong" }, /invalid_auth/],
    [{ SLACK_BOT_TOKEN: ids.botToken }, /neither SLACK_APP_TOKEN .+ nor SLACK_SIGNING_SECRET/],
    [{ SLACK_BOT_TOKEN: "xapp-1" }, /SLACK_BOT_TOKEN holds an app-level token/],
    [
      { SLACK_CLIENT_ID: "1" },
      /SLACK_CLIENT_SECRET, SLACK_SIGNING_SECRET, VERBATIM_PUBLIC_URL, VERBATIM_ENCRYPTION_KEY must be set/,
    ],
  ])("ends with the reason when started with %j", async (env, reason) => {
    slack = await startSlackServer();
    await expect(run(env)).rejects.toThrow(reason);
  });

  it("starts although Slack cannot be reached, and connects when it can", async () => {
    slack = await startSlackServer();
    slack.faults.next("auth.test", { kind: "refuse" });
    const bot = await run({ SLACK_BOT_TOKEN: ids.botToken, SLACK_SIGNING_SECRET: "x" });
    expect(bot.printed()).toMatch(/Slack could not be reached\. Trying again/);
    await slack.until(() => bot.printed().includes("Slack: connected to"), 15_000);
  });
});
