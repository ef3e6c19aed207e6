import { ApplicationFlags } from "discord-api-types/v10";
import {
  Client,
  DiscordAPIError,
  type GuildBasedChannel,
  type OAuth2Guild,
  Routes,
} from "discord.js";
import { z } from "zod";
import type { Finding } from "../../finding.ts";
import { notInGuild, translated } from "../errors.ts";
import { inviteLink, lackingIn, VIEW_CHANNEL } from "./permissions.ts";

export interface ExamineDiscordOptions {
  readonly token: string;
  /** Without the version. */
  readonly apiUrl: string;
  /** Whether the intent Message Content is asked for. */
  readonly messageContent: boolean;
  /** The server in which alone commands are registered. */
  readonly guild?: string | undefined;
  /** Channels where the bot should answer, by name or id; none: all are looked through. */
  readonly channels: readonly string[];
}

/** Channels looked through when none is named, and servers in any case. */
const MOST_CHANNELS = 200;
const MOST_SERVERS = 50;

const user = z.object({ id: z.string(), username: z.string() });
const application = z.object({ id: z.string(), flags: z.number().default(0) });

/** What the bot may do in a channel. */
interface Channel {
  readonly id: string;
  readonly name: string;
  readonly server: string;
  /** Names of the permissions that it lacks. */
  readonly lacks: readonly string[];
}

/** Asks Discord whether token, intent and permissions are as the bot needs them. */
export async function examineDiscord(options: ExamineDiscordOptions): Promise<Finding[]> {
  // Never logged in: what is asked is asked by requests alone.
  const client = new Client({
    intents: [],
    rest: {
      api: options.apiUrl.replace(/\/$/, ""),
      version: "10",
      retries: 0,
      timeout: 10_000,
      rejectOnRateLimit: () => true,
    },
  });
  client.rest.setToken(options.token);
  try {
    const me = user.parse(await client.rest.get(Routes.user()));
    const app = application.parse(await client.rest.get(Routes.currentApplication()));
    const servers = [...(await client.guilds.fetch()).values()];
    return [
      { ok: true, message: `Discord: the bot token is valid: ${me.username}.` },
      ...(options.messageContent ? [intentFinding(app.flags)] : []),
      serverFinding(servers, app.id),
      ...guildFindings(servers, options.guild),
      ...channelFindings(await channelsOf(servers, me.id), options.channels),
    ];
  } catch (error) {
    return [{ ok: false, message: problemText(error) }];
  } finally {
    await client.destroy();
  }
}

function problemText(error: unknown): string {
  const { message } = translated(error);
  const isToken = error instanceof DiscordAPIError && error.status === 401;
  return `${isToken ? "DISCORD_TOKEN" : "Discord"}: ${message}`;
}

/** An application in few servers has the limited flag, one that Discord has approved the other. */
function intentFinding(flags: number): Finding {
  const granted =
    ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;
  return (flags & granted) !== 0
    ? { ok: true, message: "Discord: the intent Message Content is granted." }
    : {
        ok: false,
        message:
          "Discord: the intent Message Content is not granted: switch it on on the application's page Bot, or set VERBATIM_DISCORD_MESSAGE_CONTENT to false.",
      };
}

function guildFindings(found: readonly OAuth2Guild[], guild: string | undefined): Finding[] {
  if (guild === undefined || found.some(({ id }) => id === guild)) return [];
  return [{ ok: false, message: notInGuild(guild) }];
}

function serverFinding(found: readonly OAuth2Guild[], applicationId: string): Finding {
  const link = inviteLink(applicationId);
  if (found.length === 0) {
    return { ok: false, message: `Discord: the bot is in no server yet: invite it with ${link}` };
  }
  const names = found.slice(0, MOST_SERVERS).map(({ name }) => name);
  const rest = found.length - names.length;
  const others = rest === 0 ? "" : ` and ${rest} others, which are not looked through`;
  return {
    ok: true,
    message: `Discord: the bot is in ${names.join(", ")}${others}. To invite it elsewhere: ${link}`,
  };
}

async function channelsOf(servers: readonly OAuth2Guild[], me: string): Promise<Channel[]> {
  const all: Channel[] = [];
  for (const listed of servers.slice(0, MOST_SERVERS)) {
    const server = await listed.fetch();
    const bot = await server.members.fetch(me);
    for (const channel of (await server.channels.fetch()).values()) {
      if (channel === null || !isConversed(channel)) continue;
      all.push({
        id: channel.id,
        name: channel.name,
        server: server.name,
        lacks: lackingIn(channel, bot),
      });
    }
  }
  return all;
}

/** Where people write: forums and the chats of voice channels, too. */
function isConversed(channel: GuildBasedChannel): boolean {
  return channel.isTextBased() || channel.isThreadOnly();
}

function channelFindings(all: readonly Channel[], wanted: readonly string[]): Finding[] {
  if (wanted.length > 0) return wanted.flatMap((name) => wantedFindings(all, name));
  const looked = all.slice(0, MOST_CHANNELS);
  const seen = looked.filter(({ lacks }) => !lacks.includes(VIEW_CHANNEL));
  const unseen = looked.filter((channel) => !seen.includes(channel));
  const fine = seen.filter(({ lacks }) => lacks.length === 0);
  return [
    ...(fine.length === 0 ? [] : [fineFinding(fine)]),
    ...seen.filter(({ lacks }) => lacks.length > 0).map(lackingFinding),
    // Channels are closed to it on purpose, most often.
    ...(unseen.length === 0
      ? []
      : [{ ok: true, message: `Discord: the bot does not see ${namesOf(unseen)}.` }]),
    ...(all.length > looked.length
      ? [
          {
            ok: true,
            message: `Discord: ${all.length - looked.length} more channels were left out.`,
          },
        ]
      : []),
  ];
}

/** Of the channels of a name; there may be one in each server. */
function wantedFindings(all: readonly Channel[], wanted: string): Finding[] {
  const name = wanted.replace(/^#/, "");
  const found = all.filter((channel) => channel.id === name || channel.name === name);
  if (found.length === 0) {
    return [{ ok: false, message: `Discord: there is no channel #${name} in the bot's servers.` }];
  }
  return found.map((channel) =>
    channel.lacks.length === 0 ? fineFinding([channel]) : lackingFinding(channel),
  );
}

function fineFinding(fine: readonly Channel[]): Finding {
  return { ok: true, message: `Discord: the bot can answer in ${namesOf(fine)}.` };
}

function lackingFinding(channel: Channel): Finding {
  return {
    ok: false,
    message: `Discord: in ${namesOf([channel])} the bot lacks ${channel.lacks.join(", ")}: give it these under the channel's settings, Permissions.`,
  };
}

/** `#general, #random (Harbour)`. */
function namesOf(some: readonly Channel[]): string {
  const found = new Set(some.map(({ server: name }) => name));
  return [...found]
    .map((name) => {
      const there = some.filter((one) => one.server === name);
      return `${there.map((one) => `#${one.name}`).join(", ")} (${name})`;
    })
    .join(", ");
}
