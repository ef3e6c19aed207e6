import { HTTPReceiver, type Installation, type InstallationStore } from "@slack/bolt";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  createInstallationStore,
  queryOfWorkspace,
} from "../../../src/adapters/slack/installations.ts";
import { createInstallations } from "../../../src/adapters/store/installations.ts";
import { sqliteStore } from "../../contract/ledger-stores.ts";
import { quietLogger } from "../../fakes/slack/quiet-logger.ts";
import { type SlackServer, startSlackServer } from "../../fakes/slack/server.ts";

const BOT = { token: "xoxb-1", scopes: ["chat:write"], id: "B1", userId: "U1" };
const PERSON = { id: "U2", token: undefined, scopes: undefined };

const WORKSPACE: Installation<"v2", false> = {
  team: { id: "T1", name: "Harbour" },
  enterprise: undefined,
  user: PERSON,
  bot: BOT,
  appId: "A1",
};
const ORGANISATION: Installation<"v2", true> = {
  team: undefined,
  enterprise: { id: "E1", name: "Harbours" },
  user: PERSON,
  bot: { ...BOT, token: "xoxb-2" },
  isEnterpriseInstall: true,
};

const files = sqliteStore();
const database = await files.open();
const storeWith = (key: number, now?: () => number) =>
  createInstallationStore(createInstallations(database, new Uint8Array(32).fill(key), now), now);
const store = storeWith(7);

const tokenIn = async (workspace: string, from: InstallationStore = store) =>
  (await from.fetchInstallation(queryOfWorkspace(workspace))).bot?.token;
const missing = { code: "refused", message: expect.stringMatching(/is not installed in slack:/) };

beforeEach(() => database.deleteFrom("installations").execute());

afterAll(async () => {
  await database.destroy();
  await files.remove();
});

describe("createInstallationStore", () => {
  it("finds the installation of a workspace, and no other's", async () => {
    await store.storeInstallation(WORKSPACE);
    expect(await tokenIn("T1")).toBe("xoxb-1");
    await expect(tokenIn("T2")).rejects.toMatchObject(missing);
  });

  it("finds the installation of an organisation in each of its workspaces", async () => {
    await store.storeInstallation(ORGANISATION);
    expect(await tokenIn("E1/T1")).toBe("xoxb-2");
    expect(await tokenIn("E1/T2")).toBe("xoxb-2");
    await expect(tokenIn("E2/T1")).rejects.toMatchObject(missing);
    await expect(tokenIn("T1")).rejects.toMatchObject(missing);
  });

  it("keeps a workspace of an organisation apart from the organisation", async () => {
    await store.storeInstallation(ORGANISATION);
    await store.storeInstallation({ ...WORKSPACE, enterprise: { id: "E1" } });
    expect(await tokenIn("T1")).toBe("xoxb-1");
    expect(await tokenIn("E1/T1")).toBe("xoxb-2");
  });

  it("keeps all that Slack told, such as a token's end", async () => {
    const rotating = { ...WORKSPACE, bot: { ...BOT, refreshToken: "r", expiresAt: 5 } };
    await store.storeInstallation(rotating);
    expect(await store.fetchInstallation(queryOfWorkspace("T1"))).toMatchObject(
      JSON.parse(JSON.stringify(rotating)),
    );
  });

  it("does not open what was sealed with another key, and says so", async () => {
    await store.storeInstallation(WORKSPACE);
    await expect(tokenIn("T1", storeWith(8))).rejects.toMatchObject({
      code: "configuration",
      message: expect.stringContaining("VERBATIM_ENCRYPTION_KEY"),
    });
  });

  it("takes an installation without a bot for none", async () => {
    const { bot: _, ...rest } = WORKSPACE;
    await store.storeInstallation(rest);
    await expect(tokenIn("T1")).rejects.toMatchObject(missing);
  });
});

describe("a token that ends", () => {
  const HOUR_MS = 60 * 60_000;
  let slack: SlackServer;

  beforeAll(async () => {
    slack = await startSlackServer({ rotation: true });
  });

  afterAll(() => slack.close());

  /** A workspace whose token ends so many milliseconds from now, and what asks for it: a replica each. */
  async function installedFor(leftMs: number, replicas: number) {
    const { id: teamId } = slack.addTeam({ name: "Lighthouse" });
    const { value: token, refresh: refreshToken = "" } = slack.install(teamId);
    const expiresAt = Math.floor((Date.now() + leftMs) / 1000);
    await store.storeInstallation({
      ...WORKSPACE,
      authVersion: "v2",
      team: { id: teamId },
      bot: { ...BOT, token, refreshToken, expiresAt },
    });
    const { clientId, clientSecret, signingSecret } = slack.settings;
    const clientOptions = { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } };
    const ask = Array.from({ length: replicas }, () => {
      const { installer } = new HTTPReceiver({
        clientId,
        clientSecret,
        signingSecret,
        stateSecret: "s",
        installationStore: storeWith(7),
        installerOptions: { clientOptions },
        logger: quietLogger(),
      });
      if (installer === undefined) throw new Error("no installer");
      return async () => (await installer.authorize(queryOfWorkspace(teamId))).botToken;
    });
    const before = slack.calls.length;
    const renewals = () => slack.calls.slice(before).map(({ method, error }) => [method, error]);
    return { token, teamId, renewals, asked: () => Promise.all(ask.map((one) => one())) };
  }

  it("is renewed once, by one of all replicas, before it does", async () => {
    const { token, teamId, asked, renewals } = await installedFor(HOUR_MS, 5);
    const tokens = await asked();
    expect(renewals()).toEqual([["oauth.v2.access", undefined]]);
    const renewed = await tokenIn(teamId);
    expect(renewed).not.toBe(token);
    expect(tokens).toContain(renewed);
    expect(await asked()).toEqual(tokens.map(() => renewed));
    expect(renewals()).toHaveLength(1);
  });

  it("is waited for where it has ended", async () => {
    const { teamId, asked, renewals } = await installedFor(-HOUR_MS, 5);
    const tokens = await asked();
    expect(tokens).toEqual(tokens.map(() => tokens[0]));
    expect(tokens[0]).toBe(await tokenIn(teamId));
    expect(renewals()).toEqual([["oauth.v2.access", undefined]]);
  });

  it("is left alone while it is good for long", async () => {
    const { token, asked, renewals } = await installedFor(3 * HOUR_MS, 2);
    expect(await asked()).toEqual([token, token]);
    expect(renewals()).toEqual([]);
  });

  it("is renewed later when Slack cannot do it now", async () => {
    const { token, teamId, asked } = await installedFor(HOUR_MS, 1);
    slack.faults.next("oauth.v2.access", { kind: "broken" });
    expect(await asked()).toEqual([token]);
    expect(await asked()).toEqual([token]);
    const later = storeWith(7, () => Date.now() + 60_000);
    expect(await later.fetchInstallation(queryOfWorkspace(teamId))).toMatchObject({
      bot: { token, refreshToken: expect.any(String) },
    });
  });
});

describe("queryOfWorkspace", () => {
  it("tells a workspace from a workspace of an organisation that installed the app", () => {
    expect(queryOfWorkspace("T1")).toMatchObject({ teamId: "T1", isEnterpriseInstall: false });
    expect(queryOfWorkspace("E1/T1")).toMatchObject({
      teamId: "T1",
      enterpriseId: "E1",
      isEnterpriseInstall: true,
    });
  });
});
