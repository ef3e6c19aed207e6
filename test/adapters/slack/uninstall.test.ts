import { App, type Receiver } from "@slack/bolt";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { forgetOnUninstall } from "../../../src/adapters/slack/uninstall.ts";
import { createInstallations } from "../../../src/adapters/store/installations.ts";
import type { Bot } from "../../../src/core/index.ts";
import { sqliteStore } from "../../contract/ledger-stores.ts";
import { quietLogger } from "../../fakes/slack/quiet-logger.ts";

const REMOVED = { type: "app_uninstalled" };
const REVOKED = { type: "tokens_revoked", tokens: { bot: ["U1"] } };

const MINUTE_MS = 60_000;
/** When T1 and E1 installed the app. */
const INSTALLED_AT = 1_800_000_000_500;

const files = sqliteStore();
const database = await files.open();

/** This machine's clock. */
let now: number;
const installations = createInstallations(database, new Uint8Array(32), () => now);

/** The workspaces, of five, whose digests were paused. */
let paused: readonly string[];

interface Telling {
  /** Whether it is about the organisation E1, not the workspace T1. */
  readonly org?: boolean;
  /** By this machine's clock. Default: now. */
  readonly happenedAt?: number;
  /** By how much Slack's clock is ahead of this machine's. */
  readonly aheadMs?: number;
}

/** Lets Slack tell an app something. */
async function told(
  event: object,
  { org = false, happenedAt = now, aheadMs = 0 }: Telling = {},
): Promise<void> {
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
  forgetOnUninstall(app, { installations, digests: { pauseAll }, now: () => now });
  const where = { team_id: org ? undefined : "T1", enterprise_id: org ? "E1" : null };
  const secondsOf = (at: number) => Math.floor((at + aheadMs) / 1000);
  await app.processEvent({
    ack: async () => {},
    customProperties: { sentAt: secondsOf(now) },
    body: {
      type: "event_callback",
      event_id: "Ev1",
      event_time: secondsOf(happenedAt),
      ...where,
      event,
      authorizations: [{ ...where, user_id: "U1", is_bot: true, is_enterprise_install: org }],
    },
  });
}

beforeEach(async () => {
  await database.deleteFrom("installations").execute();
  paused = [];
  now = INSTALLED_AT;
  await installations.save("slack:T1", {});
  await installations.save("slack:E1", {});
  now += MINUTE_MS;
});

afterAll(async () => {
  await database.destroy();
  await files.remove();
});

describe("forgetOnUninstall", () => {
  it.each([
    ["the app is removed", REMOVED],
    ["the bot's token is revoked", REVOKED],
  ])("forgets a workspace's tokens and pauses its digests when %s", async (_, event) => {
    await told(event);
    expect(paused).toEqual(["T1"]);
    expect(await installations.keys()).toEqual(["slack:E1"]);
  });

  it("forgets an organisation's tokens and pauses the digests of its workspaces", async () => {
    await told(REMOVED, { org: true });
    expect(paused).toEqual(["E1/T1", "E1/T9"]);
    expect(await installations.keys()).toEqual(["slack:T1"]);
  });

  it("keeps them when only a person's token is revoked", async () => {
    await told({ type: "tokens_revoked", tokens: { oauth: ["U2"], bot: [] } });
    await told({ type: "tokens_revoked", tokens: { oauth: ["U2"] } });
    expect(paused).toEqual([]);
    expect(await installations.keys()).toEqual(["slack:E1", "slack:T1"]);
  });

  it.each([
    ["a removal", REMOVED, 0],
    ["a removal", REMOVED, 60 * MINUTE_MS],
    ["a removal", REMOVED, -60 * MINUTE_MS],
    ["a revocation", REVOKED, 0],
  ])(
    "keeps all when it is told of %s from before the app was installed, with Slack's clock %3$i ms ahead",
    async (_, event, aheadMs) => {
      now = INSTALLED_AT + 60 * MINUTE_MS;
      await told(event, { happenedAt: INSTALLED_AT - 3_000, aheadMs });
      await told(event, { happenedAt: INSTALLED_AT - 3_000, aheadMs, org: true });
      expect(paused).toEqual([]);
      expect(await installations.keys()).toEqual(["slack:E1", "slack:T1"]);
    },
  );

  it("keeps a token that was renewed since: Slack renews none of a removed app", async () => {
    await installations.save("slack:T1", {});
    now += MINUTE_MS;
    await told(REVOKED, { happenedAt: INSTALLED_AT + 30_000 });
    expect(paused).toEqual([]);
    expect(await installations.keys()).toEqual(["slack:E1", "slack:T1"]);
  });

  it.each([0, 100, 200, 300, 400, 500, 600, 700, 800, 900, -60 * MINUTE_MS])(
    "forgets what was installed a moment before, with Slack's clock %i ms ahead",
    async (aheadMs) => {
      await installations.save("slack:T1", {});
      const happenedAt = now + 1;
      now += 900;
      await told(REMOVED, { happenedAt, aheadMs });
      expect(paused).toEqual(["T1"]);
      expect(await installations.keys()).toEqual(["slack:E1"]);
    },
  );

  it("pauses the digests when the tokens are gone already, as after a crash in between", async () => {
    await told(REVOKED);
    paused = [];
    await told(REMOVED);
    expect(paused).toEqual(["T1"]);
  });
});
