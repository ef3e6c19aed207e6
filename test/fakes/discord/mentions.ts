import { AllowedMentionsTypes } from "discord-api-types/v10";
import { flag, isJson, type Json, text } from "../slack/json.ts";
import { may } from "./permissions.ts";
import type { Channel, Message, Pings } from "./store.ts";
import { componentsOf } from "./validate/components.ts";
import type { World } from "./world.ts";

/** Nobody. */
export const NO_PINGS: Pings = { users: [], roles: [], everyone: false, repliedUser: undefined };

interface Posting {
  readonly channel: Channel;
  readonly author: string;
  readonly body: Json;
  /** What pings when the body has no `allowed_mentions`: users only in interactions and webhooks. */
  readonly byDefault: "everything" | "users";
  readonly repliesTo: Message | undefined;
}

/**
 * Whom a message pings. Mentions inside code count here too: whether Discord lets them ping is
 * undocumented, so nobody may rely on it.
 * https://docs.discord.com/developers/resources/message#allowed-mentions-object
 */
export function pingsOf(world: World, posting: Posting): Pings {
  const { channel, author, body, repliesTo } = posting;
  const guild = world.store.guilds.get(channel.guild ?? "");
  const shown = [
    text(body, "content"),
    ...componentsOf(body).map(({ component }) => text(component, "content")),
  ];
  const words = shown.join("\n");
  const allowed = allowedOf(posting);
  const mayAll = channel.guild !== undefined && may(world, author, channel, "MentionEveryone");
  return {
    users: found(words, /<@!?(\d+)>/g).filter(
      (id) => world.store.users.has(id) && allowed.user(id),
    ),
    roles: found(words, /<@&(\d+)>/g).filter((id) => {
      const role = guild?.roles.get(id);
      return role !== undefined && allowed.role(id) && (role.mentionable || mayAll);
    }),
    everyone: /@(?:everyone|here)/.test(words) && allowed.everyone && mayAll,
    repliedUser: allowed.repliedUser ? repliesTo?.author.id : undefined,
  };
}

function found(words: string, pattern: RegExp): string[] {
  return [...new Set([...words.matchAll(pattern)].map((match) => match[1] ?? ""))];
}

interface Allowed {
  readonly user: (id: string) => boolean;
  readonly role: (id: string) => boolean;
  readonly everyone: boolean;
  readonly repliedUser: boolean;
}

function allowedOf({ body, byDefault }: Posting): Allowed {
  const given = body["allowed_mentions"];
  if (!isJson(given)) {
    const all = byDefault === "everything";
    return { user: () => true, role: () => all, everyone: all, repliedUser: all };
  }
  const list = (key: string): unknown[] => (Array.isArray(given[key]) ? given[key] : []);
  const parses = (kind: AllowedMentionsTypes): boolean => list("parse").includes(kind);
  return {
    user: (id) => parses(AllowedMentionsTypes.User) || list("users").includes(id),
    role: (id) => parses(AllowedMentionsTypes.Role) || list("roles").includes(id),
    everyone: parses(AllowedMentionsTypes.Everyone),
    repliedUser: flag(given, "replied_user"),
  };
}

/** Users a message shows as mentioned: those it pings. */
export function mentionedUsers({ users, repliedUser }: Pings): string[] {
  return [...new Set([...users, ...(repliedUser === undefined ? [] : [repliedUser])])];
}
