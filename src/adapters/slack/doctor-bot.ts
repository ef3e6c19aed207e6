import type { webApi } from "@slack/bolt";
import type { Finding } from "../finding.ts";
import { BOT_SCOPES } from "./scopes.ts";

/**
 * The scopes that a bot lacks, of those that it needs.
 *
 * @param name Begins each finding.
 * @param fix What gives it one.
 * @param held Some servers do not tell.
 */
export function scopeFindings(
  name: string,
  fix: string,
  held: readonly string[] = Object.keys(BOT_SCOPES),
): Finding[] {
  return Object.entries(BOT_SCOPES)
    .filter(([scope]) => !held.includes(scope))
    .map(([scope, purpose]) => ({
      ok: false,
      message: `${name}: the scope ${scope} is missing (to ${purpose}): ${fix}.`,
    }));
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A workspace, and the channels of it that the bot is a member of. */
export interface Member {
  /** As findings begin. */
  readonly name: string;
  readonly channels: readonly Named[];
}

/** Where the bot is a member. */
export function memberFinding({ name, channels }: Member): Finding {
  const names = channels.map((channel) => `#${channel.name}`).join(", ");
  const message =
    channels.length === 0
      ? "the bot is in no channel yet: type /invite @Verbatim in one."
      : `the bot is a member of ${names}.`;
  return { ok: true, message: `${name}: ${message}` };
}

/**
 * The channels asked for of which the bot is no member. A name is asked for in every workspace, an id
 * in the one that has it.
 */
export function absenceFindings(all: readonly Member[], wanted: readonly string[]): Finding[] {
  return wanted.flatMap((asked) => {
    const channel = asked.replace(/^#/, "");
    const lacking = all.filter(
      ({ channels }) => !channels.some(({ id, name }) => id === channel || name === channel),
    );
    // No name has capitals.
    const isId = /^[A-Z]/.test(channel);
    if (isId && lacking.length < all.length) return [];
    const names = isId ? ["Slack"] : lacking.map(({ name }) => name);
    return names.map((name) => ({
      ok: false,
      message: `${name}: the bot is not a member of #${channel}: type /invite @Verbatim there.`,
    }));
  });
}

/** Most pages of a list that are looked through, 1,000 entries each. */
const MOST_PAGES = 20;
const PAGE = 1_000;

/**
 * The channels that a bot is a member of.
 *
 * @param workspace Its id, where the token is an organisation's.
 */
export async function channelsOf(client: webApi.WebClient, workspace?: string): Promise<Named[]> {
  const of = workspace === undefined ? {} : { team_id: workspace };
  return pagesOf(async (cursor) => {
    const { channels = [], response_metadata } = await client.conversations.list({
      types: "public_channel,private_channel",
      exclude_archived: true,
      limit: PAGE,
      ...of,
      ...cursor,
    });
    const joined = channels.filter(({ is_member }) => is_member === true);
    const found = joined.map(({ id = "", name = "?" }) => ({ id, name }));
    return { found, next: response_metadata?.next_cursor };
  });
}

/** The workspaces of an organisation that the app was added to. */
export async function workspacesOf(client: webApi.WebClient): Promise<Named[]> {
  return pagesOf(async (cursor) => {
    const { teams = [], response_metadata } = await client.auth.teams.list({
      limit: PAGE,
      ...cursor,
    });
    const found = teams.map(({ id = "", name = id }) => ({ id, name }));
    return { found, next: response_metadata?.next_cursor };
  });
}

type Cursor = { readonly cursor?: string };

async function pagesOf<T>(
  read: (cursor: Cursor) => Promise<{ found: readonly T[]; next: string | undefined }>,
): Promise<T[]> {
  const all: T[] = [];
  let cursor: Cursor = {};
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { found, next = "" } = await read(cursor);
    all.push(...found);
    if (next === "") break;
    cursor = { cursor: next };
  }
  return all;
}
