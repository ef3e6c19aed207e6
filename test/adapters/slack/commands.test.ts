import { setTimeout as wait } from "node:timers/promises";
import { type App, webApi } from "@slack/bolt";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listen } from "../../../src/adapters/slack/listeners.ts";
import { createMessenger } from "../../../src/adapters/slack/messenger.ts";
import type { Bot } from "../../../src/core/bot/bot.ts";
import type { Desk } from "../../../src/core/desk.ts";
import { VerbatimError } from "../../../src/core/errors.ts";
import { noticePage } from "../../../src/core/reply/notice-page.ts";
import { questionFor } from "../../contract/ledger-steps.ts";
import { createMemoryLedger } from "../../fakes/memory-ledger.ts";
import { startBoltApp } from "../../fakes/slack/bolt-app.ts";
import { ids, type SlackServer, startSlackServer } from "../../fakes/slack/server.ts";
import { botOf } from "../../fixtures/bot-of.ts";
import { deskOf } from "../../fixtures/desk-of.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

const library = await libraryOf({ "storm.md": "The storm closed the harbour of Rotterdam.\n" });
const inTime = deskOf(() => library);

const QUESTION = "what closed the harbour?";
const QUOTED = "The storm closed the harbour";

function messengerAt({ apiUrl }: SlackServer) {
  const client = new webApi.WebClient(ids.botToken, { slackApiUrl: apiUrl });
  return createMessenger({
    clientOf: async () => client,
    allowed: { isAllowed: async () => true },
    command: "ask",
  });
}

describe("a late answer", () => {
  it("is known not to be sent when no connection can be made", async () => {
    const slack = await startSlackServer();
    await slack.close();
    const question = questionFor("q", { audience: "asker", replyTo: `${slack.url}/hooks/1` });
    const post = messengerAt(slack).post(question, noticePage("Here."));
    await expect(post).rejects.toMatchObject({ code: "busy" });
  });
});

describe("a slash command", () => {
  let slack: SlackServer;
  let app: App;
  let bot: Bot;
  let ledger: ReturnType<typeof createMemoryLedger>;
  let ask: Desk["ask"];
  let now: number;
  let running: Promise<unknown>[];
  let faults: string[];
  let readyWithinMs: number;

  beforeEach(async () => {
    slack = await startSlackServer();
    ({ app } = await startBoltApp(slack));
    ledger = createMemoryLedger();
    [ask, now, running, faults] = [inTime.ask, 1_000_000, [], []];
    bot = startBot();
    const allowed = {
      allow: async () => {},
      disallow: async () => {},
      isAllowed: async () => true,
    };
    const track = (work: Promise<unknown>) => void running.push(work);
    // Whatever else the machine does, an answer is in time here, or it is held.
    readyWithinMs = 60_000;
    listen(app, {
      bot,
      allowed,
      command: "ask",
      digestCommand: "digest",
      now: () => now,
      track,
      onFault,
      get readyWithinMs() {
        return readyWithinMs;
      },
    });
  });

  afterEach(async () => {
    await app.stop();
    await slack.close();
  });

  const onFault = (message: string) => void faults.push(message);

  /** A program of its own, but for the ledger. */
  function startBot(): Bot {
    return botOf({
      ledger,
      messenger: messengerAt(slack),
      desk: { ...inTime, ask: (...given) => ask(...given) },
      now: () => now,
      onFault,
    });
  }

  /** Makes answers late, until what it gives is called. */
  function hold(): () => void {
    readyWithinMs = 0;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    ask = async (...given) => {
      await held;
      return inTime.ask(...given);
    };
    return release;
  }

  const asked = () => slack.user(ids.ben).command("/ask", QUESTION, ids.general);
  const seen = () => slack.store.ephemerals.map(({ text }) => text);
  const delivery = async () =>
    (await ledger.questions({ platform: "slack", workspace: ids.team }, 9))[0];

  it("is acknowledged with the answer", async () => {
    const { reply } = await asked();
    expect(reply?.text).toContain(QUOTED);
    expect(seen()).toHaveLength(1);
    expect(await delivery()).toMatchObject({ state: "done", outcome: "answered" });
  });

  it("is acknowledged without an answer that is not ready, which follows", async () => {
    const release = hold();
    const { reply, error } = await asked();
    expect([reply, error, seen()]).toEqual([undefined, undefined, []]);
    expect(await delivery()).toMatchObject({ state: "due" });
    release();
    await Promise.all(running);
    expect(seen()).toEqual([expect.stringContaining(QUOTED)]);
    expect(slack.store.ephemerals[0]).toMatchObject({ to: ids.ben, channel: ids.general });
    expect(await delivery()).toMatchObject({ state: "done", outcome: "answered" });
    expect(slack.violations).toEqual([]);
  });

  it("is not acknowledged before the question has been taken in", async () => {
    const release = hold();
    const order: string[] = [];
    const { accept } = ledger;
    Object.assign(ledger, {
      accept: async (...given: Parameters<typeof accept>) => {
        await wait(50);
        order.push("taken in");
        return accept(...given);
      },
    });
    await asked();
    order.push("acknowledged");
    release();
    await Promise.all(running);
    expect(order).toEqual(["taken in", "acknowledged"]);
  });

  it.each([
    ["Slack asks to wait", { kind: "busy", retryAfterSeconds: 1 }],
    ["Slack fails", { kind: "broken" }],
  ] as const)("is answered at a sweep when %s", async (_, fault) => {
    slack.faults.next("response_url", fault);
    const release = hold();
    await asked();
    release();
    await Promise.all(running);
    expect(seen()).toEqual([]);
    now += 1_000;
    await bot.sweep();
    expect(seen()).toEqual([expect.stringContaining(QUOTED)]);
    expect(await delivery()).toMatchObject({ state: "done", attempts: 2 });
  });

  it("is answered as soon as Slack says when it asks to wait", async () => {
    slack.faults.next("response_url", { kind: "busy", retryAfterSeconds: 30 });
    const release = hold();
    await asked();
    release();
    await Promise.all(running);
    now += 29_999;
    await bot.sweep();
    expect(seen()).toEqual([]);
    now += 1;
    await bot.sweep();
    expect(seen()).toEqual([expect.stringContaining(QUOTED)]);
  });

  describe.each([
    ["was shown, though nobody learnt of it", "lose", [expect.stringContaining(QUOTED)]],
    ["may have been shown, and was not", "refuse", []],
  ] as const)("whose answer %s", (_, kind, shown) => {
    beforeEach(async () => {
      slack.faults.next("response_url", { kind });
      const release = hold();
      await asked();
      release();
      await Promise.all(running);
    });

    const notice = expect.stringMatching(/^This question may have been answered .+“what closed/);

    it("is followed by a notice, once, and never by a second answer", async () => {
      for (let times = 0; times < 5; times += 1) {
        now += 15_000;
        await startBot().sweep();
      }
      expect(seen()).toEqual([...shown, notice]);
      expect(await delivery()).toMatchObject({ state: "done", outcome: "answered", attempts: 2 });
      expect(slack.violations).toEqual([]);
    });

    it("is shown in place of the notice at the press of a button", async () => {
      now += 15_000;
      await startBot().sweep();
      const message = slack.store.ephemerals.at(-1);
      if (message === undefined) throw new Error("nothing was said");
      await slack.user(ids.ben).presses(message, "page:0");
      await slack.until(() => slack.store.ephemerals.at(-1)?.text.includes(QUOTED) === true);
      expect(seen()).toEqual([...shown, expect.stringContaining(QUOTED)]);
    });
  });

  it("is given up when Slack takes the answer no more", async () => {
    slack.faults.next("response_url", { kind: "broken", status: 404 });
    const release = hold();
    await asked();
    release();
    await Promise.all(running);
    expect(await delivery()).toMatchObject({
      state: "failed",
      reason: expect.stringContaining("404"),
    });
    expect(faults).toHaveLength(1);
  });

  it("is acknowledged when the documents cannot be asked, and answered at a sweep", async () => {
    ask = () => Promise.reject(new VerbatimError("busy", "The thread has ended."));
    const { reply, error } = await asked();
    expect([reply, error]).toEqual([undefined, undefined]);
    await Promise.all(running);
    ask = inTime.ask;
    now += 1_000;
    await bot.sweep();
    expect(seen()).toEqual([expect.stringContaining(QUOTED)]);
  });

  it("is answered at a sweep after a crash", async () => {
    hold();
    await asked();
    ask = inTime.ask;
    now += 15_000;
    await startBot().sweep();
    expect(seen()).toEqual([expect.stringContaining(QUOTED)]);
  });
});
