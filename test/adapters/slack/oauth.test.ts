import { createEmulator, type Emulator } from "emulate";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { BOT_SCOPES } from "../../../src/adapters/slack/scopes.ts";
import { openDatabase } from "../../../src/adapters/store/database.ts";
import { createInstallations } from "../../../src/adapters/store/installations.ts";
import { createSubscriptions } from "../../../src/adapters/store/subscriptions.ts";
import { type SlackServer, startSlackServer } from "../../fakes/slack/server.ts";
import { signatureHeaders } from "../../fakes/slack/signature.ts";
import { type Channel, freshId, type Team } from "../../fakes/slack/store.ts";
import { isBuilt, type RunningBot, runBot } from "../../fixtures/running-bot.ts";

const ASKED = "why is Russia less dependent on Iranian drones?";
const QUOTED = "named the Geran";

const PUBLIC_URL = "http://verbatim.example";
const KEY = Buffer.alloc(32, 7);
const HALF_A_DAY_MS = 12 * 60 * 60_000;

interface Secrets {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
}

/** The bot as it runs for several workspaces, with a look into its store. */
async function startBot(apiUrl: string, { clientId, clientSecret, signingSecret }: Secrets) {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-oauth-"));
  const bot = await runBot({
    SLACK_API_URL: apiUrl,
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    SLACK_SIGNING_SECRET: signingSecret,
    VERBATIM_PUBLIC_URL: PUBLIC_URL,
    VERBATIM_ENCRYPTION_KEY: KEY.toString("base64"),
    VERBATIM_DATA: folder,
  });
  const database = await openDatabase({ folder });
  return {
    ...bot,
    database,
    stored: createInstallations(database, KEY),
    onDisk: () =>
      ["verbatim.db", "verbatim.db-wal"]
        .map((name) => readFileSync(join(folder, name), "latin1"))
        .join(""),
    stop: async () => {
      await bot.stop();
      await database.destroy();
      rmSync(folder, { recursive: true });
    },
  };
}

type Bot = Awaited<ReturnType<typeof startBot>>;

/** What Slack shows to somebody who is about to install the app: gives the address to go back to. */
type Consent = (authorizeUrl: string) => Promise<Response>;

/** Where the one link of a page leads. */
function linkIn(html: string): string {
  const [, link = ""] = /<a href="([^"]+)"/.exec(html) ?? [];
  return link.replaceAll("&amp;", "&");
}

interface Visit {
  /** Whether the browser sends the cookie of the install page back. */
  readonly cookie?: boolean;
  /** The page that the installation begins on. */
  readonly from?: string;
}

/** Goes the way of a browser from the install page, through Slack's consent, back to the bot. */
async function install(
  bot: Pick<RunningBot, "url">,
  consent: Consent,
  { cookie = true, from = "/slack/install" }: Visit = {},
) {
  const page = await fetch(new URL(from, bot.url));
  const agreed = await consent(linkIn(await page.text()));
  const back = new URL(agreed.headers.get("location") ?? "");
  expect(back.origin).toBe(PUBLIC_URL);
  const headers = cookie ? { cookie: page.headers.getSetCookie()[0]?.split(";")[0] ?? "" } : {};
  return fetch(`${bot.url}${back.pathname}${back.search}`, { headers });
}

/** What is read of a stored installation. */
const installation = z.looseObject({
  bot: z.looseObject({ token: z.string(), expiresAt: z.number().optional() }),
});

async function storedIn(bot: Bot, where: string) {
  return installation.parse(await bot.stored.find(`slack:${where}`));
}

/** A Slack by other hands (Apache-2.0): https://www.npmjs.com/package/emulate, version 0.12.2. */
describe.runIf(isBuilt)("the bot, installed at emulate", () => {
  const SECRETS = { clientId: "1.2", clientSecret: "client", signingSecret: "signing" };
  const PERSON = "xoxp-ana";
  let slack: Emulator;
  let bot: Bot;

  beforeAll(async () => {
    slack = await createEmulator({
      service: "slack",
      port: 0,
      seed: {
        slack: {
          signing_secret: SECRETS.signingSecret,
          strict_scopes: true,
          team: { name: "Harbour", domain: "harbour" },
          users: [{ name: "ana", real_name: "Ana" }],
          channels: [{ name: "general" }],
          oauth_apps: [
            {
              client_id: SECRETS.clientId,
              client_secret: SECRETS.clientSecret,
              app_id: "A0VERBATIM",
              name: "Verbatim",
              redirect_uris: [`${PUBLIC_URL}/slack/oauth_redirect`],
              scopes: Object.keys(BOT_SCOPES),
              bot_id: "B0VERBATIM",
              bot_user_id: "U0VERBATIM",
            },
          ],
          tokens: [
            {
              token: PERSON,
              type: "user",
              user: "ana",
              scopes: ["channels:history", "channels:read", "chat:write", "team:read"],
            },
          ],
        },
      },
    });
    bot = await startBot(`${slack.url}/api/`, SECRETS);
  });

  afterAll(async () => {
    await bot.stop();
    await slack.close();
  });

  /** Presses the first button of the consent page. */
  const consent: Consent = async (authorizeUrl) => {
    const html = await (await fetch(authorizeUrl)).text();
    const [form = ""] = /<form[\s\S]*?<\/form>/.exec(html) ?? [];
    const [, action = ""] = /action="([^"]+)"/.exec(form) ?? [];
    const fields = [...form.matchAll(/name="([^"]+)"\s+value="([^"]*)"/g)].map(
      ([, name = "", value = ""]): [string, string] => [name, value.replaceAll("&amp;", "&")],
    );
    const body = new URLSearchParams(fields);
    return fetch(new URL(action, authorizeUrl), { method: "POST", body, redirect: "manual" });
  };

  /** What Ana's client asks Slack. */
  const call = async (method: string, args: Readonly<Record<string, string>> = {}) => {
    const url = `${slack.url}/api/${method}`;
    const headers = { authorization: `Bearer ${PERSON}` };
    const body = new URLSearchParams(args);
    const answer = await fetch(url, { method: "POST", headers, body });
    return z
      .looseObject({
        ok: z.literal(true),
        ts: z.string().default(""),
        team: z.looseObject({ id: z.string() }).optional(),
        channels: z.array(z.looseObject({ id: z.string(), name: z.string() })).default([]),
        messages: z
          .array(z.looseObject({ text: z.string(), user: z.string().optional() }))
          .default([]),
      })
      .parse(await answer.json());
  };

  it("refuses to be installed without the cookie of the install page", async () => {
    const answer = await install(bot, consent, { cookie: false });
    expect(answer.status).toBe(400);
    expect(await bot.stored.keys()).toEqual([]);
  });

  it("keeps the workspace's token sealed, and answers there with it", async () => {
    expect((await install(bot, consent)).status).toBe(200);
    const team = (await call("team.info")).team?.id ?? "";
    expect(await bot.stored.keys()).toEqual([`slack:${team}`]);
    const { token } = (await storedIn(bot, team)).bot;
    expect(token).toMatch(/^xoxb-/);
    expect(bot.onDisk()).not.toContain(token);
    expect(bot.printed()).not.toContain(token);

    const { channels } = await call("conversations.list");
    const channel = channels.find(({ name }) => name === "general")?.id ?? "";
    const text = `<@U0VERBATIM> ${ASKED}`;
    const { ts } = await call("chat.postMessage", { channel, text });
    const mention = { type: "app_mention", user: "U0ANA", text, channel, ts, event_ts: ts };
    const body = JSON.stringify({
      type: "event_callback",
      team_id: team,
      api_app_id: "A0VERBATIM",
      event_id: freshId("Ev"),
      event: mention,
      authorizations: [{ team_id: team, enterprise_id: null, user_id: "U0VERBATIM", is_bot: true }],
    });
    const headers = {
      "content-type": "application/json",
      ...signatureHeaders(SECRETS.signingSecret, body),
    };
    const heard = await fetch(`${bot.url}/slack/events`, { method: "POST", body, headers });
    expect(heard.status).toBe(200);
    await expect
      .poll(async () => (await call("conversations.replies", { channel, ts })).messages.slice(1), {
        timeout: 15_000,
      })
      .toMatchObject([{ text: expect.stringContaining(QUOTED), user: "U0VERBATIM" }]);
  });
});

describe.runIf(isBuilt)("the bot, installed by several", () => {
  let slack: SlackServer;
  let bot: Bot;

  beforeAll(async () => {
    slack = await startSlackServer({ rotation: true });
    bot = await startBot(slack.apiUrl, slack.settings);
    slack.sendTo(`${bot.url}/slack/events`);
  });

  afterAll(async () => {
    await bot.stop();
    await slack.close();
  });

  const consent: Consent = (authorizeUrl) => fetch(authorizeUrl, { redirect: "manual" });

  interface Office {
    readonly team: Team;
    readonly person: string;
    readonly channel: Channel;
  }

  /** A workspace with one person, who is an admin. */
  function addTeam(enterprise?: string): { team: Team; person: string } {
    const team = slack.addTeam({ name: "Lighthouse", ...(enterprise && { enterprise }) });
    return { team, person: slack.addUser({ name: "eva", team: team.id, admin: true }).id };
  }

  const openOffice = ({ team, person }: Pick<Office, "team" | "person">): Office => ({
    team,
    person,
    channel: slack.addChannel({
      name: "beam",
      team: team.id,
      members: [person, team.botUser ?? ""],
    }),
  });

  /** A workspace that has installed the app. */
  async function installed(): Promise<Office> {
    const { team, person } = addTeam();
    slack.installAs(team.id, person);
    expect((await install(bot, consent)).status).toBe(200);
    return openOffice({ team, person });
  }

  const ask = ({ person, channel, team }: Office) =>
    slack.user(person).says(channel.id, `<@${team.botUser}> ${ASKED}`);

  const tokensOfPosts = () =>
    slack.calls
      .filter(({ method, error }) => method === "chat.postMessage" && error === undefined)
      .map(({ token }) => token);

  /** Half a day passes, for Slack and for what the bot has noted. */
  async function expire({ team }: Office): Promise<string> {
    slack.advance(HALF_A_DAY_MS + 1_000);
    const kept = await storedIn(bot, team.id);
    const expiresAt = Math.floor(Date.now() / 1000) - 1;
    await bot.stored.save(`slack:${team.id}`, { ...kept, bot: { ...kept.bot, expiresAt } });
    return kept.bot.token;
  }

  it("answers where it is installed, with tokens sealed on the disk, until it is removed", async () => {
    const office = await installed();
    const question = ask(office);
    await slack.until(() => slack.replies(question).length === 1);
    const { token } = (await storedIn(bot, office.team.id)).bot;
    expect(tokensOfPosts().at(-1)).toBe(token);
    expect(bot.onDisk()).not.toContain(token);
    slack.uninstall(office.team.id);
    await slack.settled();
    expect(await bot.stored.find(`slack:${office.team.id}`)).toBeUndefined();
    const late = ask(office);
    await slack.settled();
    expect(slack.replies(late)).toEqual([]);
    expect(bot.printed()).not.toMatch(/xox[a-z]-/);
  });

  it("keeps what was installed anew, and its digests, when it is told of the removal before once more", async () => {
    const { team, person } = await installed();
    slack.uninstall(team.id);
    await slack.settled();
    const removal = slack.deliveries.slice(-2);
    expect(removal.map(({ name }) => name)).toEqual(["tokens_revoked", "app_uninstalled"]);
    slack.installAs(team.id, person);
    expect((await install(bot, consent)).status).toBe(200);
    const office = openOffice({ team, person });
    await slack.user(person).command("/digest", "on 09:00 Europe/Berlin", office.channel.id);
    await slack.until(() => slack.store.ephemerals.some(({ to }) => to === person));
    const aMinuteAgo = Math.floor(Date.now() / 1000) - 60;
    for (const one of removal)
      await slack.redeliver({ ...one, payload: { ...one.payload, event_time: aMinuteAgo } });
    const subscribed = await createSubscriptions(bot.database, "slack").list(team.id);
    expect(subscribed.map(({ paused }) => paused)).toEqual([undefined]);
    const question = ask(office);
    await slack.until(() => slack.replies(question).length === 1);
  });

  it("refuses to be installed without the cookie of the install page", async () => {
    const { team, person } = addTeam();
    slack.installAs(team.id, person);
    expect((await install(bot, consent, { cookie: false })).status).toBe(400);
    expect(await bot.stored.find(`slack:${team.id}`)).toBeUndefined();
  });

  it("takes no code without a state, such as from Slack's page for admins, and leads to where one begins", async () => {
    const { team, person } = addTeam();
    slack.installAs(team.id, person);
    const begun = new URL("/oauth/v2/authorize", slack.url);
    begun.search = String(
      new URLSearchParams({
        client_id: slack.settings.clientId,
        scope: "chat:write",
        redirect_uri: `${PUBLIC_URL}/slack/oauth_redirect`,
      }),
    );
    const back = new URL((await consent(begun.href)).headers.get("location") ?? "");
    const before = slack.calls.length;
    const page = await fetch(`${bot.url}${back.pathname}${back.search}`);
    const html = await page.text();
    expect([page.status, slack.calls.length]).toEqual([400, before]);
    expect(html).toContain("One more step");
    expect((await install(bot, consent, { from: linkIn(html) })).status).toBe(200);
    expect((await storedIn(bot, team.id)).bot.token).toMatch(/^xoxe\.xoxb-/);
  });

  it.each([
    ["cancelled", "error=access_denied", "cancelled in Slack"],
    ["begun elsewhere", "code=c&state=s", "in another browser"],
    ["not Slack's", "", "Slack sent no code"],
  ])("says what became of an installation that was %s", async (_, query, said) => {
    const page = await fetch(`${bot.url}/slack/oauth_redirect?${query}`);
    const html = await page.text();
    expect(page.status).toBe(400);
    expect(html).toContain("Nothing was installed");
    expect(html).toContain(said);
    expect(linkIn(html)).toBe("/slack/install");
  });

  it("says why Slack gives no token for a code", async () => {
    const { team, person } = addTeam();
    slack.installAs(team.id, person);
    slack.faults.next("oauth.v2.access", { kind: "error", error: "bad_client_secret" });
    const page = await install(bot, consent);
    expect(page.status).toBe(500);
    expect(await page.text()).toContain("bad_client_secret. The client secret is wrong");
  });

  it("refuses payloads with a wrong signature", async () => {
    const body = JSON.stringify({ type: "url_verification", challenge: "c" });
    const headers = { "content-type": "application/json", ...signatureHeaders("another", body) };
    const answer = await fetch(`${bot.url}/slack/events`, { method: "POST", body, headers });
    expect(answer.status).toBe(401);
  });

  it("takes nothing in while it cannot read the token, so that Slack sends it again", async () => {
    const office = await installed();
    const name = `slack:${office.team.id}`;
    const kept = await storedIn(bot, office.team.id);
    await createInstallations(bot.database, Buffer.alloc(32, 8)).save(name, kept);
    const question = ask(office);
    await slack.settled();
    const lost = slack.deliveries.slice(-2);
    expect(lost.map(({ state }) => state)).toEqual(["failed", "failed"]);
    expect(bot.printed()).toContain("VERBATIM_ENCRYPTION_KEY");
    await bot.stored.save(name, kept);
    await Promise.all(lost.map(slack.redeliver));
    await slack.until(() => slack.replies(question).length === 1);
  });

  it("renews an expired token when a question comes, and keeps the new one sealed", async () => {
    const office = await installed();
    const expired = await expire(office);
    const question = ask(office);
    await slack.until(() => slack.replies(question).length === 1);
    const { token, expiresAt = 0 } = (await storedIn(bot, office.team.id)).bot;
    expect(token).not.toBe(expired);
    expect(expiresAt * 1000).toBeGreaterThan(Date.now());
    expect(tokensOfPosts().at(-1)).toBe(token);
    expect(bot.onDisk()).not.toContain(token);
  });

  it("renews an expired token for a job that no event started", async () => {
    const office = await installed();
    slack.faults.next("chat.postMessage", { kind: "busy", retryAfterSeconds: 1 });
    const question = ask(office);
    await slack.until(() => slack.calls.at(-1)?.error === "fault: busy");
    await slack.settled();
    const expired = await expire(office);
    await slack.until(() => slack.replies(question).length === 1, 15_000);
    expect(tokensOfPosts().at(-1)).not.toBe(expired);
    expect(tokensOfPosts().at(-1)).toBe((await storedIn(bot, office.team.id)).bot.token);
  });

  it("answers each of several questions once although all of them find the token expired", async () => {
    const office = await installed();
    await expire(office);
    const questions = Array.from({ length: 10 }, () => ask(office));
    await slack.until(() => questions.every((one) => slack.replies(one).length > 0), 15_000);
    await slack.settled();
    expect(questions.map((one) => slack.replies(one).length)).toEqual(questions.map(() => 1));
    expect(slack.violations).toEqual([]);
  });

  it("answers in every workspace of an organisation that installed it, with its token", async () => {
    const organisation = freshId("E");
    const [first, second] = [addTeam(organisation), addTeam(organisation)];
    slack.installAs(organisation, first.person);
    expect((await install(bot, consent)).status).toBe(200);
    const { token } = (await storedIn(bot, organisation)).bot;
    for (const office of [openOffice(first), openOffice(second)]) {
      const question = ask(office);
      await slack.until(() => slack.replies(question).length === 1);
      expect(tokensOfPosts().at(-1)).toBe(token);
      const person = slack.user(office.person);
      const { reply } = await person.command("/ask", "gaps", office.channel.id);
      expect(reply?.text).toContain("No question has been left without an answer.");
    }
    slack.uninstall(organisation);
    await slack.settled();
    expect(await bot.stored.find(`slack:${organisation}`)).toBeUndefined();
  });
});
