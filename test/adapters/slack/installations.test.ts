import {
  App,
  HTTPReceiver,
  type Installation,
  type InstallationStore,
  type Receiver,
} from "@slack/bolt";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  createInstallationStore,
  forgetOnUninstall,
  queryOfWorkspace,
} from "../../../src/adapters/slack/installations.ts";
import type { Bot } from "../../../src/core/index.ts";
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

  it("does not find what was deleted", async () => {
    await store.storeInstallation(WORKSPACE);
    await store.deleteInstallation?.(queryOfWorkspace("T1"));
    await expect(tokenIn("T1")).rejects.toMatchObject(missing);
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

describe("forgetOnUninstall", () => {
  /** The workspaces, of five, whose digests were paused. */
  let paused: readonly string[];

  /** Lets Slack tell an app something about the workspace T1, or about the organisation E1. */
  async function told(event: object, org = false): Promise<void> {
    const receiver: Receiver = { init() {}, start: async () => {}, stop: async () => {} };
    const app = new App({
      receiver,
      authorize: async () => ({ botToken: "xoxb-1" }),
      logger: quietLogger(),
      convoStore: false,
    });
    const pauseAll: Bot["digests"]["pauseAll"] = async (isGone) => {
      paused = ["T1", "T2", "E1/T1", "E1/T9", "E2/T1"].filter(isGone);
    };
    forgetOnUninstall(app, { store, digests: { pauseAll } });
    const where = { team_id: org ? undefined : "T1", enterprise_id: org ? "E1" : null };
    await app.processEvent({
      ack: async () => {},
      body: {
        type: "event_callback",
        event_id: "Ev1",
        ...where,
        event,
        authorizations: [{ ...where, user_id: "U1", is_bot: true, is_enterprise_install: org }],
      },
    });
  }

  beforeEach(async () => {
    paused = [];
    await store.storeInstallation(WORKSPACE);
    await store.storeInstallation(ORGANISATION);
  });

  it.each([
    ["the app is removed", { type: "app_uninstalled" }],
    ["the bot's token is revoked", { type: "tokens_revoked", tokens: { bot: ["U1"] } }],
  ])("forgets a workspace's tokens and pauses its digests when %s", async (_, event) => {
    await told(event);
    expect(paused).toEqual(["T1"]);
    await expect(tokenIn("T1")).rejects.toMatchObject(missing);
    expect(await tokenIn("E1/T9")).toBe("xoxb-2");
  });

  it("forgets an organisation's tokens and pauses the digests of its workspaces", async () => {
    await told({ type: "app_uninstalled" }, true);
    expect(paused).toEqual(["E1/T1", "E1/T9"]);
    await expect(tokenIn("E1/T9")).rejects.toMatchObject(missing);
    expect(await tokenIn("T1")).toBe("xoxb-1");
  });

  it("keeps them when only a person's token is revoked", async () => {
    await told({ type: "tokens_revoked", tokens: { oauth: ["U2"], bot: [] } });
    await told({ type: "tokens_revoked", tokens: { oauth: ["U2"] } });
    expect(paused).toEqual([]);
    expect(await tokenIn("T1")).toBe("xoxb-1");
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
