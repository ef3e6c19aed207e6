/**
 * A Discord for tests: a real server on 127.0.0.1 that speaks to a real discord.js client, most often
 * in another process.
 *
 * ```ts
 * const discord = await startDiscordServer({ messageContent: true });
 * // Start the app with DISCORD_API_URL=discord.apiUrl (discord.js: `rest: { api }`) and ids.token; then
 * await discord.until(() => discord.gateway.count() === 1);
 *
 * const ana = discord.user(ids.ana);
 * const question = ana.says(ids.general, `<@${ids.bot}> when was the launch?`);
 * await discord.until(() => discord.replies(question).length > 0);
 *
 * const asked = await ana.command("ask", { question: "when was the launch?" }, ids.general);
 * await discord.until(() => asked.reply?.content !== "");
 * await ana.presses(asked.reply!, "sources");
 *
 * discord.faults.next("POST /channels/{channel_id}/messages", { kind: "lose" });
 * expect(discord.violations).toEqual([]);
 * await discord.close();
 * ```
 *
 * Tests read `discord.store`; see `people/person.ts` for what people can do.
 */
import { createServer, type Server } from "node:http";
import { createControls, type Controls } from "./controls.ts";
import { createFaults } from "./faults.ts";
import { createGateway, type Gateway } from "./gateway/gateway.ts";
import { serveRest } from "./rest/serve.ts";
import { ids, plant } from "./seed.ts";
import { createSnowflakes } from "./snowflake.ts";
import { createStore } from "./store.ts";
import { loadSpec } from "./validate/spec.ts";
import type { Settings, World } from "./world.ts";

export { ids };

/** The running fake. */
export interface DiscordServer extends Controls {
  /** Closes every connection and waits until the server is down. */
  readonly close: () => Promise<void>;
}

const DEFAULTS: Settings = {
  token: ids.token,
  applicationId: ids.bot,
  messageContent: false,
  guildMembers: false,
  heartbeatIntervalMs: 41_250,
  shards: 1,
  ackTimeoutMs: 3000,
};

/** Starts the fake on a free port. */
export async function startDiscordServer(options: Partial<Settings> = {}): Promise<DiscordServer> {
  let aheadMs = 0;
  let url = "";
  const now = (): number => Date.now() + aheadMs;
  const gateway = createGateway(() => world);
  const world: World = {
    settings: { ...DEFAULTS, ...options },
    now,
    id: createSnowflakes(now),
    store: createStore(),
    faults: createFaults(),
    spec: loadSpec(),
    violations: [],
    warnings: [],
    calls: [],
    url: () => url,
    dispatch: gateway.dispatch,
    settled: new Map(),
  };
  plant(world);
  const server = serve(world, gateway);
  url = await listen(server);
  const controls = createControls(world, gateway, (byMs) => {
    aheadMs += byMs;
  });
  return {
    ...controls,
    close: async () => {
      for (const settled of world.settled.values()) settled();
      gateway.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

function serve(world: World, gateway: Gateway): Server {
  const server = createServer((request, response) => {
    const [, attachment] = /^\/attachments\/(\d+)\//.exec(request.url ?? "") ?? [];
    if (attachment !== undefined) {
      response.end(world.store.files.get(attachment));
      return;
    }
    serveRest(world, request, response).catch((error: unknown) => {
      // A mistake of the fake itself: told in the answer, where the app's log will show it.
      const message = `the fake failed: ${String(error)}`;
      if (!response.headersSent) response.writeHead(418).end(message);
      world.violations.push({ route: "the fake", code: 0, message, issues: [], body: undefined });
    });
  });
  server.on("upgrade", (...connection) => void gateway.upgrade(...connection));
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
