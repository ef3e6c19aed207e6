import { once } from "node:events";
import { createServer } from "node:http";
import type { App } from "@slack/bolt";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startBoltApp, urlOf } from "./bolt-app.ts";
import { ids, type SlackServer, startSlackServer } from "./server.ts";

const MENTION = `<@${ids.bot}> when was the launch?`;

let slack: SlackServer;
let app: App;
let appUrl: string;

beforeEach(async () => {
  slack = await startSlackServer({ retryDelaysMs: [0, 1, 1] });
  ({ app, url: appUrl } = await startBoltApp(slack));
});

afterEach(async () => {
  await slack.close();
  await app.stop();
});

describe("events", () => {
  it("sends a mention as app_mention and as message, signed, with event ids of their own", async () => {
    app.event("app_mention", async ({ event, say }) => {
      await say({ text: "then", thread_ts: event.ts });
    });
    const question = slack.user(ids.ana).says(ids.general, MENTION);
    await slack.until(() => slack.replies(question).length === 1);
    await slack.settled();
    const [first, second, third] = slack.deliveries;
    expect([first?.name, second?.name]).toEqual(["message", "app_mention"]);
    expect(first?.payload["event_id"]).not.toBe(second?.payload["event_id"]);
    expect(slack.deliveries.every(({ state }) => state === "acked")).toBe(true);
    // The bot's own reply comes back to it.
    expect(third?.payload).toMatchObject({ event: { type: "message", user: ids.bot } });
    expect(slack.violations).toEqual([]);
  });

  it("repeats an event three times when the app cannot be reached, and gives up", async () => {
    await app.stop();
    slack.user(ids.ana).says(ids.general, "hello");
    await slack.settled();
    const [delivery] = slack.deliveries;
    expect(delivery?.state).toBe("failed");
    expect(delivery?.attempts.map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 4 }, () => "connection_failed"),
    );
    await app.start({ port: 0, host: "127.0.0.1" });
  });

  it("repeats an event until the answer is 200, and stops when told to", async () => {
    const seen: unknown[] = [];
    const flaky = createServer((request, response) => {
      seen.push([request.headers["x-slack-retry-num"], request.headers["x-slack-retry-reason"]]);
      if (seen.length === 1) return;
      if (seen.length === 4) response.setHeader("x-slack-no-retry", "1");
      response.writeHead(seen.length === 3 ? 200 : 500).end();
    });
    await once(flaky.listen(0, "127.0.0.1"), "listening");
    const hasty = await startSlackServer({ ackTimeoutMs: 300, retryDelaysMs: [0, 1, 1] });
    hasty.sendTo(urlOf(flaky));
    hasty.user(ids.ana).says(ids.general, "hello");
    await hasty.settled();
    hasty.user(ids.ana).says(ids.general, "again");
    await hasty.settled();
    flaky.close();
    flaky.closeAllConnections();
    await hasty.close();
    expect(seen).toEqual([
      [undefined, undefined],
      ["1", "http_timeout"],
      ["2", "http_error"],
      [undefined, undefined],
    ]);
    expect(hasty.deliveries.map(({ state }) => state)).toEqual(["acked", "failed"]);
  });

  it("is refused by an app that has another signing secret", async () => {
    const impostor = await startSlackServer({ signingSecret: "wrong", retryDelaysMs: [] });
    impostor.sendTo(appUrl);
    impostor.user(ids.ana).says(ids.general, "hello");
    await impostor.settled();
    expect(impostor.deliveries[0]?.attempts).toEqual([{ outcome: "http_error", status: 401 }]);
    await impostor.close();
  });

  it("asks the app to prove its address", async () => {
    await expect(slack.verifiesUrl(appUrl)).resolves.toBe(true);
  });

  it("numbers a repetition", async () => {
    const seen: unknown[] = [];
    app.event("message", async ({ context }) => {
      seen.push([context.retryNum, context.retryReason]);
    });
    slack.user(ids.ana).says(ids.general, "hello");
    await slack.settled();
    const [delivery] = slack.deliveries;
    if (delivery !== undefined) await slack.redeliver(delivery);
    expect(seen).toEqual([
      [undefined, undefined],
      [1, "http_timeout"],
    ]);
  });

  it("tells of edits, deletions, previews and other bots, and of no channel the bot is not in", async () => {
    const seen: unknown[] = [];
    app.event("message", async ({ event }) => {
      seen.push(event.subtype);
    });
    const ana = slack.user(ids.ana);
    ana.says(ids.random, "not for the bot");
    const message = ana.says(ana.dm(), "hello");
    await slack.settled();
    ana.edits(message, "hello there");
    await slack.settled();
    slack.unfurls(message);
    await slack.settled();
    ana.deletes(message);
    await slack.settled();
    slack.botSays(ids.general, "beep");
    await slack.settled();
    expect(seen).toEqual([
      undefined,
      "message_changed",
      "message_changed",
      "message_deleted",
      "bot_message",
    ]);
  });
});

describe("commands", () => {
  it("shows an acknowledgement and later replies, five at most", async () => {
    app.command("/ask", async ({ ack, respond, command }) => {
      await ack(`looking for ${command.text}`);
      for (let nth = 1; nth <= 6; nth += 1) {
        await respond({ text: `reply ${nth}` }).catch(() => {});
      }
    });
    const ana = slack.user(ids.ana);
    const { reply, error } = await ana.command("/ask", "launch", ids.general);
    expect(error).toBeUndefined();
    expect(reply?.text).toBe("looking for launch");
    await slack.until(() => slack.violations.length > 0);
    expect(slack.violations).toMatchObject([{ method: "response_url", error: "used_url" }]);
    expect(ana.sees(ids.general)).toHaveLength(6);
    expect(slack.user(ids.ben).sees(ids.general)).toEqual([]);
  });

  it("times out when nobody acknowledges", async () => {
    app.command("/ask", async () => {});
    const hasty = await startSlackServer({ ackTimeoutMs: 100 });
    hasty.sendTo(appUrl);
    const { error } = await hasty.user(ids.ana).command("/ask", "", ids.general);
    expect(error).toBe("operation_timeout");
    expect(hasty.violations).toMatchObject([{ method: "/ask", error: "operation_timeout" }]);
    await hasty.close();
  });
});
