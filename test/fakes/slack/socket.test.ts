import { App, LogLevel, SocketModeReceiver } from "@slack/bolt";
import { afterEach, beforeEach, expect, it } from "vitest";
import { quietLogger } from "./quiet-logger.ts";
import { ids, type SlackServer, startSlackServer } from "./server.ts";

let slack: SlackServer;
const apps: App[] = [];

beforeEach(async () => {
  slack = await startSlackServer({ socketMode: true, ackTimeoutMs: 500 });
});

afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.stop()));
  await slack.close();
});

/** Starts an app that reconnects soon and tells what it heard. */
async function start(heard: string[], name = "app"): Promise<App> {
  const clientOptions = { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } };
  const receiver = new SocketModeReceiver({
    appToken: ids.appToken,
    clientOptions,
    clientPingTimeout: 300,
    logger: quietLogger(),
    installerOptions: { clientOptions },
  } as ConstructorParameters<typeof SocketModeReceiver>[0]);
  const app = new App({
    token: ids.botToken,
    receiver,
    logLevel: LogLevel.ERROR,
    clientOptions: { ...clientOptions },
  });
  app.event("message", async ({ event }) => {
    heard.push("text" in event ? `${name}: ${event.text}` : name);
  });
  app.command("/ask", async ({ ack }) => await ack("looking"));
  apps.push(app);
  await app.start();
  return app;
}

it("delivers events and commands, and hears acknowledgements with what they say", async () => {
  const heard: string[] = [];
  await start(heard);
  expect(slack.socket.count()).toBe(1);
  const ana = slack.user(ids.ana);
  ana.says(ids.general, "hello");
  await slack.settled();
  expect(heard).toEqual(["app: hello"]);
  expect(slack.deliveries[0]?.state).toBe("acked");
  const { reply } = await ana.command("/ask", "launch", ids.general);
  expect(reply?.text).toBe("looking");
  expect(slack.violations).toEqual([]);
});

it("gives each payload to one of several connections", async () => {
  const heard: string[] = [];
  await start(heard, "one");
  await start(heard, "two");
  const ana = slack.user(ids.ana);
  for (const text of ["a", "b", "c", "d"]) ana.says(ids.general, text);
  await slack.settled();
  expect(heard.map((line) => line.slice(-1)).toSorted()).toEqual(["a", "b", "c", "d"]);
  expect(new Set(heard.map((line) => line.slice(0, 3)))).toEqual(new Set(["one", "two"]));
});

it("repeats an event on another connection when the first went away without acknowledging", async () => {
  const heard: string[] = [];
  await start(heard, "one");
  await start(heard, "two");
  slack.socket.deafen(true);
  slack.user(ids.ana).says(ids.general, "hello");
  await slack.until(() => heard.length === 1);
  slack.socket.deafen(false);
  slack.socket.drop(heard[0]?.startsWith("one") === true ? 0 : 1);
  await slack.settled();
  expect(heard.toSorted()).toEqual(["one: hello", "two: hello"]);
  expect(slack.deliveries[0]?.attempts.map(({ outcome }) => outcome)).toEqual([
    "connection_failed",
    "acked",
  ]);
});

it("asks for a new connection, and holds events until there is one", async () => {
  const heard: string[] = [];
  await start(heard);
  slack.socket.disconnect("refresh_requested");
  expect(slack.socket.count()).toBe(0);
  slack.user(ids.ana).says(ids.general, "hello");
  await slack.settled();
  expect(heard).toEqual(["app: hello"]);
  expect(slack.socket.count()).toBe(1);
});

it("fails a command at once when no app is connected", async () => {
  const { error } = await slack.user(ids.ana).command("/ask", "", ids.general);
  expect(error).toBe("dispatch_failed");
});

it("refuses a bot token", async () => {
  const client = new App({
    token: ids.botToken,
    signingSecret: "x",
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
  }).client;
  await expect(client.apps.connections.open({ token: ids.botToken })).rejects.toMatchObject({
    data: { error: "not_allowed_token_type" },
  });
});
