#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { runProgram } from "./adapters/cli/program.ts";
import type { Services } from "./adapters/cli/services.ts";
import type { Finding } from "./adapters/finding.ts";
import { createTerminal } from "./adapters/cli/terminal.ts";
import { connectionOf, isForSeveral } from "./adapters/slack/connection.ts";
import { slackManifest } from "./adapters/slack/manifest.ts";
import type { Database } from "./adapters/store/schema.ts";
import { type Config, environmentOf, loadConfig } from "./config.ts";
import { type Limits, unconnectedDigests } from "./core/index.ts";
import { openFolder } from "./adapters/corpus/open.ts";

/** How long the program may take to end by itself once its work is done. */
const ENDED_WITHIN_MS = 1_000;

const folder = process.cwd();
const terminal = createTerminal(process);

const services: Services<Config> = {
  settings: (flags) => loadConfig({ env: environmentOf(folder), folder, flags }),
  open: openFolder,
  async start(settings) {
    const { start } = await import("./start.ts");
    await start(settings, { terminal, today, untilStopped });
  },
  async examine(settings, channels) {
    const connection = connectionOf(settings);
    const { discordToken, discordApiUrl, discordMessageContent: messageContent } = settings;
    const findings: Finding[] = [];
    if (
      connection !== undefined ||
      discordToken !== undefined ||
      settings.databaseUrl !== undefined
    ) {
      const { examineDatabase } = await import("./adapters/store/database.ts");
      findings.push(...(await examineDatabase(databaseOf(settings))));
    }
    const missing = (platform: "slack" | "discord") => {
      const message = unconnectedDigests(settings.digests, platform);
      return message === undefined ? [] : [{ ok: false, message }];
    };
    if (connection === undefined) findings.push(...missing("slack"));
    else {
      const { examineSlack } = await import("./adapters/slack/doctor.ts");
      const { createInstallations } = await import("./adapters/store/installations.ts");
      const found = await examineSlack({
        connection,
        apiUrl: settings.slackApiUrl,
        channels,
        withInstallations: (key, use) =>
          withDatabase(settings, (database) => use(database && createInstallations(database, key))),
      });
      findings.push(...found);
    }
    if (discordToken === undefined) findings.push(...missing("discord"));
    else {
      const { examineDiscord } = await import("./adapters/discord/rights/doctor.ts");
      const token = discordToken.reveal();
      findings.push(
        ...(await examineDiscord({
          token,
          apiUrl: discordApiUrl,
          messageContent,
          guild: settings.discordGuild,
          channels,
        })),
      );
    }
    return findings;
  },
  async withDigests(settings, use) {
    const { createDigestStore } = await import("./adapters/store/digests.ts");
    const { createLedger } = await import("./adapters/store/ledger.ts");
    const { SLACK_LIMITS } = await import("./adapters/slack/render.ts");
    const { DISCORD_LIMITS } = await import("./adapters/discord/render.ts");
    return withDatabase(settings, (database) => {
      if (database === undefined) return use([]);
      const digestsOf = (platform: string, limits: Limits) => ({
        ...createDigestStore(database, platform),
        ledger: createLedger(database, platform),
        limits,
      });
      return use([digestsOf("slack", SLACK_LIMITS), digestsOf("discord", DISCORD_LIMITS)]);
    });
  },
  slackManifest: (settings) =>
    slackManifest({
      command: settings.slackCommand,
      digestCommand: settings.slackDigestCommand,
      publicUrl: settings.publicUrl,
      isForSeveral: isForSeveral(settings),
    }),
  today,
  now: () => performance.now(),
};

function databaseOf({ data, databaseUrl }: Config) {
  return { folder: data, ...(databaseUrl === undefined ? {} : { url: databaseUrl.reveal() }) };
}

/** Gives `use` the store, to be read; nothing where there is none yet. */
async function withDatabase<T>(
  settings: Config,
  use: (database?: Database) => Promise<T>,
): Promise<T> {
  const { readDatabase } = await import("./adapters/store/database.ts");
  const database = await readDatabase(databaseOf(settings));
  try {
    return await use(database);
  } finally {
    await database?.destroy();
  }
}

/** The calendar day where this machine is. */
function today(): string {
  // Swedish writes dates as YYYY-MM-DD.
  return new Date().toLocaleDateString("sv-SE");
}

function version(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "";
}

/** Resolves at Ctrl-C or SIGTERM. Before it is called, and at a second one, they end at once. */
async function untilStopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

// A reader such as `head` that has seen enough is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runProgram(process.argv.slice(2), {
  services,
  terminal,
  version: version(),
});

// discord.js (14.28.1) forgets a connection that is being made while its client is destroyed.
setTimeout(() => process.exit(), ENDED_WITHIN_MS).unref();
