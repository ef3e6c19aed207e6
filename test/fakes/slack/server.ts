/**
 * A Slack for tests: a real server on 127.0.0.1 that speaks to a real app in another process.
 *
 * ```ts
 * const slack = await startSlackServer();
 * // Start the app with SLACK_API_URL=slack.apiUrl, ids.botToken, slack.settings.signingSecret; then
 * slack.sendTo("http://127.0.0.1:3000/slack/events");
 *
 * const ana = slack.user(ids.ana);
 * const question = ana.says(ids.general, `<@${ids.bot}> when was the launch?`);
 * await slack.until(() => slack.replies(question).length > 0);
 *
 * const { reply } = await ana.command("/ask", "when was the launch?", ids.general);
 * await slack.until(() => ana.sees(ids.general).length > 1);
 *
 * slack.faults.next("chat.postMessage", { kind: "lose" });
 * expect(slack.violations).toEqual([]);
 * await slack.close();
 * ```
 *
 * For Socket Mode start it with `{ socketMode: true }`, give the app `ids.appToken`, and wait for
 * `slack.socket.count() === 1`. Tests read `slack.store`; see `people.ts` for what people can do.
 */
import { createServer, type Server } from "node:http";
import { createClock } from "./clock.ts";
import { createControls, type Controls } from "./controls.ts";
import { createDeliver, type Delivery } from "./delivery.ts";
import { createFaults } from "./faults.ts";
import { readBody, reply } from "./http.ts";
import { createOAuth, type OAuth } from "./oauth.ts";
import { serveHook } from "./response-url.ts";
import { ids, plant } from "./seed.ts";
import { createSocket, type Socket } from "./socket.ts";
import { createStore } from "./store.ts";
import { serveMethod } from "./web-api.ts";
import { DEFAULT_SCOPES, DEFAULT_SUBSCRIPTIONS, type Settings, type World } from "./world.ts";

export { ids };

/** The running fake. */
export interface SlackServer extends Controls {
  /** Closes every connection, ends what is under way, and waits until the server is down. */
  readonly close: () => Promise<void>;
}

const DEFAULTS: Settings = {
  appId: "A0VERBATIM",
  clientId: "1000.2000",
  clientSecret: "client-secret",
  signingSecret: "signing-secret",
  scopes: DEFAULT_SCOPES,
  subscriptions: DEFAULT_SUBSCRIPTIONS,
  socketMode: false,
  rotation: false,
  ackTimeoutMs: 3000,
  retryDelaysMs: [0, 50, 100],
};

/** Starts the fake on a free port. */
export async function startSlackServer(options: Partial<Settings> = {}): Promise<SlackServer> {
  const settings: Settings = { ...DEFAULTS, ...options };
  const socket = createSocket(settings.appId, settings.ackTimeoutMs);
  const oauth = createOAuth(settings.clientId);
  oauth.installAs(ids.team, ids.ana);
  const closing = new AbortController();
  let appUrl: string | undefined;
  let url = "";
  const deliveries: Delivery[] = [];
  const route = { settings, socket, appUrl: () => appUrl, closing: closing.signal, deliveries };
  const world: World = {
    settings,
    clock: createClock(),
    store: createStore(),
    faults: createFaults(),
    violations: [],
    calls: [],
    deliveries,
    triggers: new Map(),
    hooks: new Map(),
    url: () => url,
    deliver: createDeliver(route),
    socketAddress: () => socket.address(url),
    access: (args, authorization) => oauth.access(world, args, authorization),
  };
  plant(world);
  const server = serve(world, oauth, socket);
  url = await listen(server);
  const controls = createControls(world, {
    route,
    oauth,
    socket,
    sendTo: (target) => {
      appUrl = target;
    },
  });
  return {
    ...controls,
    close: async () => {
      closing.abort();
      await socket.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

function serve(world: World, oauth: OAuth, socket: Socket): Server {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", world.url());
    const answer = async (): Promise<void> => {
      const incoming = { request, response, url, body: await readBody(request) };
      if (url.pathname.startsWith("/api/")) await serveMethod(world, incoming);
      else if (url.pathname.startsWith("/hooks/")) await serveHook(world, incoming);
      else if (url.pathname === "/oauth/v2/authorize") oauth.authorize(url, response);
      else reply(response, 404, "not found");
    };
    answer().catch((error: unknown) => {
      // A mistake of the fake itself: told in the answer, where the app's log will show it.
      if (!response.headersSent) reply(response, 500, `the fake failed: ${String(error)}`);
    });
  });
  server.on("upgrade", socket.upgrade);
  return server;
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("no port");
      resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}
