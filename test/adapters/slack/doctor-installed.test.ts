import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connectionOf } from "../../../src/adapters/slack/connection.ts";
import { type ExamineOptions, examineSlack } from "../../../src/adapters/slack/doctor.ts";
import { BOT_SCOPES } from "../../../src/adapters/slack/scopes.ts";
import { createInstallations } from "../../../src/adapters/store/installations.ts";
import { VerbatimError } from "../../../src/core/index.ts";
import { createSecret } from "../../../src/core/secret.ts";
import { sqliteStore } from "../../contract/ledger-stores.ts";
import { type SlackServer, startSlackServer } from "../../fakes/slack/server.ts";
import { freshId, type Team, type Token } from "../../fakes/slack/store.ts";

const SCOPES = Object.keys(BOT_SCOPES);
const KEY = Buffer.alloc(32, 7);
const PAGE = "https://verbatim.example.org/slack/install";

const files = sqliteStore();
const database = await files.open();

let slack: SlackServer;

beforeAll(async () => {
  slack = await startSlackServer({ rotation: true, scopes: SCOPES });
});

beforeEach(async () => {
  await database.deleteFrom("installations").execute();
});

afterAll(async () => {
  await slack.close();
  await database.destroy();
  await files.remove();
});

const fromDatabase: ExamineOptions["withInstallations"] = (key, use) =>
  use(createInstallations(database, key));

interface Asked extends Partial<Pick<ExamineOptions, "channels" | "until" | "withInstallations">> {
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly slackApiUrl?: string;
}

function examine({
  clientId = slack.settings.clientId,
  clientSecret = slack.settings.clientSecret,
  slackApiUrl = slack.apiUrl,
  channels = [],
  withInstallations = fromDatabase,
  ...rest
}: Asked = {}) {
  const connection = connectionOf({
    slackApiUrl,
    slackCommand: "ask",
    slackSigningSecret: createSecret("x"),
    slackClientId: clientId,
    slackClientSecret: createSecret(clientSecret),
    publicUrl: "https://verbatim.example.org",
    encryptionKey: createSecret(KEY.toString("base64")),
  });
  if (connection === undefined) throw new Error("nothing is configured");
  return examineSlack({ connection, apiUrl: slackApiUrl, channels, withInstallations, ...rest });
}

/** What is found beyond the client's own finding. */
async function found(asked?: Asked) {
  const [, ...others] = await examine(asked);
  return others;
}

const fine = (message: string) => ({ ok: true, message });
const wrong = (message: string) => ({ ok: false, message });

/** Keeps what Slack gives when somebody installs the app; its token is about to be renewed. */
async function keep(where: Pick<Team, "id" | "name">, token: Token, isOrganisation = false) {
  const { value, scopes, refresh } = token;
  const { id, name } = where;
  const expiresAt = Math.floor(Date.now() / 1000) + 60;
  await createInstallations(database, KEY).save(`slack:${id}`, {
    [isOrganisation ? "enterprise" : "team"]: { id, name },
    isEnterpriseInstall: isOrganisation,
    user: { id: "U1" },
    bot: { token: value, scopes, id: "B1", userId: "U2", refreshToken: refresh, expiresAt },
    authVersion: "v2",
  });
}

/** A workspace that has installed the app, with the bot in #general. */
async function installed(name: string, scopes?: readonly string[]) {
  const team = slack.addTeam({ name });
  const token = slack.install(team.id, scopes);
  slack.addChannel({ name: "general", team: team.id, members: [team.botUser ?? ""] });
  await keep(team, token);
  return { team, token };
}

describe("examineSlack, where workspaces install the app", () => {
  it("names the install page", async () => {
    expect(await examine()).toContainEqual(fine(`Slack: workspaces install the app at ${PAGE}.`));
  });

  it("names a wrong client ID and a wrong secret, and what to do", async () => {
    const [id] = await examine({ clientId: "9.9" });
    const [secret] = await examine({ clientSecret: "wrong" });
    expect(id).toMatchObject({ ok: false, message: expect.stringMatching(/client ID is wrong/) });
    expect(secret).toMatchObject({
      ok: false,
      message: expect.stringMatching(/client secret is wrong: copy SLACK_CLIENT_SECRET/),
    });
  });

  it("says that no workspace has installed it, also where nothing is kept yet", async () => {
    const none = fine("Slack: no workspace has installed the app yet.");
    expect(await found()).toEqual([none]);
    expect(await found({ withInstallations: (_, use) => use() })).toEqual([none]);
    expect(await found({ channels: ["general"] })).toEqual([{ ...none, ok: false }]);
  });

  it("tells of each workspace whether its token is valid, and where the bot is", async () => {
    await installed("Harbour");
    await installed("Pier");
    expect(await found()).toHaveLength(4);
    expect(await found()).toEqual(
      expect.arrayContaining([
        fine("Slack, Harbour: the token is valid: @verbatim."),
        fine("Slack, Harbour: the bot is a member of #general."),
        fine("Slack, Pier: the token is valid: @verbatim."),
        fine("Slack, Pier: the bot is a member of #general."),
      ]),
    );
  });

  it("tells of every workspace once, however many there are", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Berth ${index}`);
    for (const name of names) await installed(name);
    const told = (await found()).map(({ message }) => /Slack, (.+): the token/.exec(message)?.[1]);
    expect(told.filter((name) => name !== undefined).toSorted()).toEqual(names.toSorted());
  });

  it("names every scope that a workspace's token lacks, and where it installs the app again", async () => {
    const held = SCOPES.filter((scope) => !["im:write", "users:read"].includes(scope));
    await installed("Harbour", held);
    expect((await found()).filter(({ ok }) => !ok)).toEqual([
      wrong(
        `Slack, Harbour: the scope im:write is missing (to ${BOT_SCOPES["im:write"]}): install the app there again: ${PAGE}.`,
      ),
      wrong(
        `Slack, Harbour: the scope users:read is missing (to ${BOT_SCOPES["users:read"]}): install the app there again: ${PAGE}.`,
      ),
    ]);
  });

  it("names the scopes also where the channels cannot be listed for want of one", async () => {
    await installed("Harbour", ["chat:write"]);
    const lacking = (await found()).map(({ message }) => message);
    expect(lacking).toHaveLength(SCOPES.length + 1);
    expect(lacking.at(-1)).toBe(
      `Slack, Harbour: the channels cannot be listed: Slack refused: missing_scope. Install the app there again: ${PAGE}`,
    );
  });

  it("names a workspace whose token is refused, and what to do there", async () => {
    const { token } = await installed("Harbour");
    token.state = "revoked";
    await installed("Pier");
    expect((await found()).filter(({ ok }) => !ok)).toEqual([
      wrong(`Slack, Harbour: Slack refused: token_revoked. Install the app there again: ${PAGE}`),
    ]);
    expect(await found()).toContainEqual(fine("Slack, Pier: the token is valid: @verbatim."));
  });

  it("names a workspace whose token was sealed with another key, by its id", async () => {
    const others = createInstallations(database, Buffer.alloc(32, 8));
    await others.save("slack:T0OTHER", {});
    const [finding] = await found();
    expect(finding).toMatchObject({
      ok: false,
      message: expect.stringMatching(
        /^Slack, T0OTHER: .*sealed with another encryption key.*VERBATIM_ENCRYPTION_KEY.*install the app there again/,
      ),
    });
  });

  it("calls a token that has ended no fault, for the bot renews it", async () => {
    await installed("Harbour");
    slack.advance(13 * 60 * 60_000);
    const ended = expect.stringMatching(/^Slack, Harbour: the token has ended\. It is renewed/);
    expect(await found()).toEqual([{ ok: true, message: ended }]);
    expect(await found({ channels: ["general"] })).toEqual([{ ok: false, message: ended }]);
  });

  it("renews no token and writes nothing, also where one is about to end", async () => {
    await installed("Harbour");
    const rows = () => database.selectFrom("installations").selectAll().execute();
    const [before, calls] = [await rows(), slack.calls.length];
    await examine();
    expect(await rows()).toEqual(before);
    expect(slack.calls.slice(calls).map(({ method }) => method)).toEqual([
      "oauth.v2.access",
      "auth.test",
      "conversations.list",
    ]);
    expect(slack.calls[calls]?.args).not.toHaveProperty("refresh_token");
  });

  it("names the workspaces where the bot is not in a channel that is asked for by name", async () => {
    const { team } = await installed("Harbour");
    await installed("Pier");
    slack.addChannel({ name: "news", team: team.id, members: [team.botUser ?? ""] });
    expect((await found({ channels: ["#news", "general"] })).filter(({ ok }) => !ok)).toEqual([
      wrong("Slack, Pier: the bot is not a member of #news: type /invite @Verbatim there."),
    ]);
  });

  it("looks for a channel that is asked for by id in all workspaces", async () => {
    const { team } = await installed("Harbour");
    await installed("Pier");
    const { id } = slack.addChannel({ name: "n", team: team.id, members: [team.botUser ?? ""] });
    expect((await found({ channels: [id, "C0NOWHERE"] })).filter(({ ok }) => !ok)).toEqual([
      wrong("Slack: the bot is not a member of #C0NOWHERE: type /invite @Verbatim there."),
    ]);
  });

  it("looks into each workspace of an organisation", async () => {
    const enterprise = freshId("E");
    const quay = slack.addTeam({ name: "Quay", enterprise });
    slack.addTeam({ name: "Dock", enterprise });
    const token = slack.install(enterprise);
    slack.addChannel({ name: "news", team: quay.id, members: [quay.botUser ?? ""] });
    await keep({ id: enterprise, name: "Harbours" }, token, true);
    expect(await found({ channels: ["news"] })).toEqual([
      fine("Slack, Harbours: the token is valid: @verbatim."),
      fine("Slack, Quay (Harbours): the bot is a member of #news."),
      fine("Slack, Dock (Harbours): the bot is in no channel yet: type /invite @Verbatim in one."),
      wrong(
        "Slack, Dock (Harbours): the bot is not a member of #news: type /invite @Verbatim there.",
      ),
    ]);
  });

  it("ends when Slack is slow, and counts the workspaces that it has not looked at", async () => {
    for (let index = 0; index < 7; index += 1) await installed("Harbour");
    slack.faults.next("auth.test", { kind: "hang" }, 5);
    const patience = new AbortController();
    const before = slack.calls.length;
    const looking = found({ until: patience.signal });
    await slack.until(() => slack.calls.slice(before).length === 6);
    patience.abort();
    expect(await looking).toEqual([
      ...Array.from({ length: 5 }, () => wrong("Slack, Harbour: Slack could not be reached.")),
      wrong("Slack: 2 of 7 workspaces were not looked at, for Slack is slow: check again later."),
    ]);
  });

  it("asks nothing once its time is over", async () => {
    const before = slack.calls.length;
    expect(await examine({ until: AbortSignal.abort() })).toEqual([
      wrong("SLACK_CLIENT_ID, SLACK_CLIENT_SECRET: Slack could not be reached."),
    ]);
    expect(slack.calls).toHaveLength(before);
  });

  it("asks nothing more when Slack cannot be reached", async () => {
    await installed("Harbour");
    expect(await examine({ slackApiUrl: "http://127.0.0.1:1/api/" })).toEqual([
      wrong("SLACK_CLIENT_ID, SLACK_CLIENT_SECRET: Slack could not be reached."),
    ]);
  });

  it("names what is wrong with the database", async () => {
    const withInstallations = () =>
      Promise.reject(new VerbatimError("configuration", "The database cannot be opened."));
    expect(await found({ withInstallations })).toEqual([wrong("The database cannot be opened.")]);
  });
});
