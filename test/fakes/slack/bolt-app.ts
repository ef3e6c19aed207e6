import type { Server } from "node:http";
import { App, LogLevel } from "@slack/bolt";
import { ids, type SlackServer } from "./server.ts";

/** A Bolt app over HTTP, as an owner of one would write it. */
export interface BoltApp {
  readonly app: App;
  /** Where it takes payloads. */
  readonly url: string;
}

/** Starts a Bolt app that the fake knows, with no listeners yet. */
export async function startBoltApp(slack: SlackServer): Promise<BoltApp> {
  const app = new App({
    token: ids.botToken,
    signingSecret: slack.settings.signingSecret,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
  });
  const url = `${urlOf(await app.start({ port: 0, host: "127.0.0.1" }))}/slack/events`;
  slack.sendTo(url);
  return { app, url };
}

/** The address of a server on loopback. */
export function urlOf(server: Pick<Server, "address">): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}`;
}
