import type { RequestListener } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "./adapters/log.ts";
import { connectionOf, type SlackConnection } from "./adapters/slack/connection.ts";
import { openDatabase } from "./adapters/store/database.ts";
import { createDigestStore } from "./adapters/store/digests.ts";
import { createInstallations } from "./adapters/store/installations.ts";
import { createLedger } from "./adapters/store/ledger.ts";
import { createAllowedPlaces } from "./adapters/store/places.ts";
import type { Database } from "./adapters/store/schema.ts";
import type { Config } from "./config.ts";
import {
  type Bot,
  configuredLines,
  createBot,
  type Desk,
  type Messenger,
  unconnectedDigests,
  VerbatimError,
} from "./core/index.ts";

export interface ChatDeps {
  readonly desk: Desk;
  readonly today: () => string;
  readonly log: Log;
}

/** The chat platforms that are configured. */
export interface Chat {
  /** What platforms call on the HTTP server, by the path it begins with. */
  readonly mounted: Readonly<Record<string, RequestListener>>;
  /** Connects, and looks after what is owed from then on. Gives a line about each platform. */
  readonly start: () => Promise<readonly string[]>;
  /** Takes nothing more in, lets running replies end, and closes. */
  readonly stop: () => Promise<void>;
}

/** One platform, listening. */
interface Platform {
  readonly name: string;
  readonly bot: Bot;
  readonly connect: () => Promise<string>;
  readonly stop: (ended: () => Promise<unknown>) => Promise<void>;
  readonly requestListener?: RequestListener;
}

/** What platforms share. */
interface Shared extends ChatDeps {
  readonly config: Config;
  readonly database: Database;
  readonly track: (work: Promise<unknown>) => void;
}

/** How often is looked for replies that a crash or a rate limit left over. */
const SWEEP_EVERY_MS = 2_000;

/** How often is looked for digests whose time has come. */
const PUBLISH_EVERY_MS = 15_000;

/** How long what is under way may take to end; questions are taken up again at the next start. */
const ENDED_WITHIN_MS = 5_000;

const CONNECT_AGAIN_MS = 10_000;
const HOUR_MS = 60 * 60_000;
const FORGET_EVERY_MS = HOUR_MS;
const DAY_MS = 24 * HOUR_MS;

const HOW_TO_CONNECT = {
  slack:
    "Slack: not connected. Put SLACK_BOT_TOKEN and SLACK_APP_TOKEN in .env; docs/slack.md tells where to get them.",
  discord:
    "Discord: not connected. Put DISCORD_TOKEN in .env; docs/discord.md tells where to get it.",
};

/**
 * Prepares the platforms that are configured; SDKs and the database are loaded only for them.
 *
 * @throws VerbatimError `configuration` when a setting is missing or the database cannot be opened.
 */
export async function prepareChat(config: Config, deps: ChatDeps): Promise<Chat> {
  const slack = connectionOf(config);
  const missing = [
    ...(slack === undefined ? notConnected("slack", config) : []),
    ...(config.discordToken === undefined ? notConnected("discord", config) : []),
  ];
  if (slack === undefined && config.discordToken === undefined) {
    return { mounted: {}, start: async () => missing, stop: async () => {} };
  }
  const database = await openDatabase({
    folder: config.data,
    ...(config.databaseUrl === undefined ? {} : { url: config.databaseUrl.reveal() }),
  });
  const running = new Set<Promise<unknown>>();
  const track = (work: Promise<unknown>) => {
    running.add(work);
    // What fails and nobody looks after would end the process.
    void work
      .catch((error: unknown) => deps.log.error("Something under way failed:", error))
      .finally(() => running.delete(work));
  };
  let isClosed = false;
  const log: Log = {
    ...deps.log,
    // What goes on after the end finds everything closed.
    error: (...said) => {
      if (!isClosed) deps.log.error(...said);
    },
  };
  const shared: Shared = { ...deps, log, config, database, track };
  const platforms = [
    ...(slack === undefined ? [] : [await slackPlatform(slack, shared)]),
    ...(config.discordToken === undefined ? [] : [await discordPlatform(shared)]),
  ];
  const timers = createTimers(log, track);

  async function connect(platform: Platform): Promise<string> {
    try {
      return `${platform.name}: ${await platform.connect()}.`;
    } catch (error) {
      if (!(error instanceof VerbatimError) || error.code !== "unsure") throw error;
      timers.once(CONNECT_AGAIN_MS, async () => deps.log.info(await connect(platform)));
      return `${platform.name}: ${error.message} Trying again in ${CONNECT_AGAIN_MS / 1000} s.`;
    }
  }

  return {
    mounted: Object.fromEntries(
      platforms.flatMap(({ name, requestListener }) =>
        requestListener === undefined ? [] : [[`/${name.toLowerCase()}/`, requestListener]],
      ),
    ),
    async start() {
      for (const { name, bot } of platforms)
        await bot.digests.configure(configuredLines(config.digests, name.toLowerCase()));
      const lines = await Promise.all(platforms.map(connect));
      for (const { bot } of platforms) {
        timers.every(SWEEP_EVERY_MS, bot.sweep);
        timers.every(PUBLISH_EVERY_MS, bot.digests.tick);
      }
      timers.every(FORGET_EVERY_MS, () => forget(shared, platforms));
      return [...lines, ...missing];
    },
    async stop() {
      timers.stop();
      const over = new AbortController();
      const { signal } = over;
      const deadline = wait(ENDED_WITHIN_MS, undefined, { signal }).catch(() => {});
      const ended = () => Promise.race([Promise.allSettled(running), deadline]);
      await Promise.all(platforms.map(({ stop }) => stop(ended)));
      await ended();
      over.abort();
      if (running.size > 0) {
        deps.log.info("What is still under way is taken up again at the next start.");
        isClosed = true;
      }
      await database.destroy();
    },
  };
}

function notConnected(platform: keyof typeof HOW_TO_CONNECT, { digests }: Config): string[] {
  const awaited = unconnectedDigests(digests, platform);
  return [HOW_TO_CONNECT[platform], ...(awaited === undefined ? [] : [awaited])];
}

async function slackPlatform(connection: SlackConnection, shared: Shared): Promise<Platform> {
  const { config, database, log } = shared;
  const { createSlack } = await import("./adapters/slack/slack.ts");
  const commands = { command: config.slackCommand, digestCommand: config.slackDigestCommand };
  const slack = createSlack({
    connection,
    command: commands.command,
    apiUrl: config.slackApiUrl,
    log,
    allowed: createAllowedPlaces(database),
    ...(connection.kind === "oauth"
      ? { installations: createInstallations(database, connection.encryptionKey) }
      : {}),
  });
  const bot = botFor(slack.messenger, commands, shared);
  slack.listen({ bot, ...commands, ...listening(shared) });
  return { ...slack, name: "Slack", bot };
}

async function discordPlatform(shared: Shared): Promise<Platform> {
  const { config, log } = shared;
  const { createDiscord } = await import("./adapters/discord/discord.ts");
  const discord = createDiscord({ ...config, log });
  const commands = { command: config.discordCommand, digestCommand: config.discordDigestCommand };
  const bot = botFor(discord.messenger, commands, shared);
  discord.listen({ bot, ...commands, ...listening(shared) });
  return { ...discord, name: "Discord", bot };
}

interface Commands {
  /** Names without the slash. */
  readonly command: string;
  readonly digestCommand: string;
}

function botFor(messenger: Messenger, commands: Commands, shared: Shared): Bot {
  const { desk, config, database, today, log } = shared;
  return createBot({
    ledger: createLedger(database, messenger.platform),
    digestStore: createDigestStore(database, messenger.platform),
    messenger,
    desk,
    command: `/${commands.command}`,
    digestCommand: `/${commands.digestCommand}`,
    threshold: config.threshold,
    catchUpMs: config.digestCatchUpHours * HOUR_MS,
    today,
    now: Date.now,
    after,
    onFault: log.error,
  });
}

async function forget({ config, database }: Shared, platforms: readonly Platform[]): Promise<void> {
  const before = Date.now() - config.keepQuestionsDays * DAY_MS;
  await createLedger(database, "").forget(before);
  for (const { name } of platforms) {
    await createDigestStore(database, name.toLowerCase()).editions.forget(before);
  }
  await createDigestStore(database, "").snapshots.forget();
}

function listening({ database, track, log }: Shared) {
  const allowed = createAllowedPlaces(database);
  return { allowed, now: Date.now, after, track, onFault: log.error };
}

const after = (ms: number) => wait(ms, undefined, { ref: false });

/** Jobs that come back until they are stopped; none runs twice at once. Those are tracked. */
function createTimers(log: Log, track: Shared["track"]) {
  const timers = new Set<NodeJS.Timeout>();
  const run = async (job: () => Promise<unknown>) => {
    await job().catch((error: unknown) => log.error("A job failed:", error));
  };
  return {
    every(ms: number, job: () => Promise<unknown>) {
      let isBusy = false;
      const tick = async () => {
        if (isBusy) return;
        isBusy = true;
        await run(job);
        isBusy = false;
      };
      track(tick());
      timers.add(setInterval(() => track(tick()), ms));
    },
    once(ms: number, job: () => Promise<unknown>) {
      timers.add(setTimeout(() => void run(job), ms));
    },
    stop() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
