import { type App, webApi } from "@slack/bolt";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listen } from "../../../src/adapters/slack/listeners.ts";
import { createMessenger } from "../../../src/adapters/slack/messenger.ts";
import type { Bot } from "../../../src/core/bot/bot.ts";
import type { Desk } from "../../../src/core/desk.ts";
import { VerbatimError } from "../../../src/core/errors.ts";
import type { Ledger } from "../../../src/core/ports.ts";
import { createMemoryLedger } from "../../fakes/memory-ledger.ts";
import { startBoltApp } from "../../fakes/slack/bolt-app.ts";
import type { Person } from "../../fakes/slack/people.ts";
import { isEphemeral } from "../../fakes/slack/response-url.ts";
import { ids, type SlackServer, startSlackServer } from "../../fakes/slack/server.ts";
import type { Ephemeral, Message } from "../../fakes/slack/store.ts";
import { botOf } from "../../fixtures/bot-of.ts";
import { deskOf } from "../../fixtures/desk-of.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

const library = await libraryOf({ "storm.md": "The storm closed the harbour of Rotterdam.\n" });

const CLAIM = "A storm closed the harbour.";
const QUOTED = "The storm closed the harbour of Rotterdam.";
const FOLLOWS = "The answer follows";

/** What Slack answers where it opens no window. */
const NOT_IN_TIME = { kind: "error", error: "expired_trigger_id" } as const;

const diskIsFull = async () => {
  throw new VerbatimError("fault", "The disk is full.");
};

describe("a window", () => {
  let slack: SlackServer;
  let app: App;
  let bot: Bot;
  let ledger: Ledger;
  let desk: Desk;
  let now: number;
  let readyWithinMs: number;
  let faults: string[];
  let running: Promise<unknown>[];

  beforeEach(async () => {
    slack = await startSlackServer();
    ({ app } = await startBoltApp(slack));
    const client = new webApi.WebClient(ids.botToken, { slackApiUrl: slack.apiUrl });
    ledger = createMemoryLedger();
    desk = deskOf(() => library);
    // Whatever else the machine does, an answer is in time here, or it fails.
    [now, readyWithinMs, faults, running] = [1_000_000, 60_000, [], []];
    const onFault = (message: string) => void faults.push(message);
    bot = botOf({
      ledger: {
        ...ledger,
        accept: (...given) => ledger.accept(...given),
        rate: (...given) => ledger.rate(...given),
      },
      messenger: createMessenger({
        clientOf: async () => client,
        allowed: { isAllowed: async () => true },
        command: "ask",
      }),
      desk: { ...desk, ask: (...given) => desk.ask(...given) },
      now: () => now,
      onFault,
    });
    listen(app, {
      bot,
      allowed: {
        allow: async () => {},
        disallow: async () => {},
        isAllowed: async () => true,
      },
      command: "ask",
      digestCommand: "digest",
      now: () => now,
      track: (work) => void running.push(work),
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

  const ben = (): Person => slack.user(ids.ben);
  const inWindow = () => JSON.stringify(ben().modal()?.body ?? "");
  const told = (): Ephemeral[] => ben().sees(ids.general).filter(isEphemeral);
  const isTold = (text: string) => () => told().some((note) => note.text.includes(text));

  /** Somebody looks for the sources of what Ana said. */
  async function findSources(): Promise<Message> {
    const claim = slack.user(ids.ana).says(ids.general, CLAIM);
    expect((await ben().shortcut("find_sources", claim)).state).toBe("acked");
    return claim;
  }

  /** A private answer, with its buttons. */
  async function answered(): Promise<Ephemeral | Message> {
    const { reply } = await ben().command("/ask", "what closed the harbour?", ids.general);
    if (reply === undefined) throw new Error("no reply");
    return reply;
  }

  /** Lets questions fail until what it gives is called. */
  function busy(): () => void {
    const { ask } = desk;
    const failing = async () => {
      throw new VerbatimError("busy", "The documents are being read.");
    };
    desk = { ...desk, ask: failing };
    return () => void (desk = { ...desk, ask });
  }

  it("shows the sources of a message", async () => {
    await findSources();
    await slack.until(() => inWindow().includes(QUOTED));
    expect(told()).toEqual([]);
  });

  it.each([
    ["is too late to be opened", NOT_IN_TIME],
    ["cannot be opened", { kind: "broken" }],
  ] as const)("says the sources to the asker alone when it %s", async (_, fault) => {
    slack.faults.next("views.open", fault);
    await findSources();
    await slack.until(isTold(QUOTED));
    expect(told()).toHaveLength(1);
    expect(ben().modal()).toBeUndefined();
    expect(faults).toEqual([]);
  });

  it("tells that the sources follow while the documents cannot be asked, and they do, once", async () => {
    const over = busy();
    await findSources();
    await slack.until(() => inWindow().includes(FOLLOWS));
    await Promise.all(running);
    over();
    now += 60_000;
    await bot.sweep();
    await bot.sweep();
    expect(told().map(({ text }) => text)).toEqual([expect.stringContaining(QUOTED)]);
  });

  it("tells that the sources follow when they are not found in time", async () => {
    readyWithinMs = 0;
    const { ask } = desk;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    desk = { ...desk, ask: async (...given) => (await held, ask(...given)) };
    await findSources();
    await slack.until(() => inWindow().includes(FOLLOWS));
    release();
    await slack.until(isTold(QUOTED));
  });

  it("says what is wrong when nothing can be noted", async () => {
    ledger = { ...ledger, accept: diskIsFull };
    await findSources();
    await slack.until(() => inWindow().includes("Something went wrong here"));
    expect(faults).toEqual(["A message shortcut could not be answered."]);
  });

  it("of a button is said to the one who pressed when Slack does not open it", async () => {
    const reply = await answered();
    slack.faults.next("views.open", NOT_IN_TIME);
    await ben().presses(reply, "context:0");
    await slack.until(isTold("In context"));
  });

  it("to write in is asked for again when Slack does not open it", async () => {
    const reply = await answered();
    slack.faults.next("views.open", NOT_IN_TIME);
    await ben().presses(reply, "unhelpful:0");
    await slack.until(isTold("Please press the button again."));
  });

  it("keeps what was written when it cannot be taken in", async () => {
    const reply = await answered();
    await ben().presses(reply, "unhelpful:0");
    await slack.until(() => ben().modal() !== undefined);
    const view = ben().modal();
    if (view === undefined) throw new Error("no window");
    ledger = { ...ledger, rate: diskIsFull };
    const { errors } = await ben().submits(view, { text: { text: "It is another storm." } });
    expect(errors).toEqual({ text: expect.stringContaining("Please send it again") });
    expect(ben().modal()).toBe(view);
  });
});
