import { type APIOverwrite, ChannelType, OverwriteType } from "discord-api-types/v10";
import { bits, EVERYDAY, type Permission } from "./permissions.ts";
import type { Channel, Guild, Role, User } from "./store.ts";
import { guildOf, type World } from "./world.ts";

/** The ids of what every fake starts with. */
export const ids = {
  guild: "1100000000000000001",
  /** The bot's user, and the application. */
  bot: "1100000000000000002",
  /** Owns the guild. */
  ana: "1100000000000000003",
  /** Has the role `editors`. */
  ben: "1100000000000000004",
  /** A role anyone may mention. */
  editors: "1100000000000000005",
  /** Text channels everyone sees. */
  general: "1100000000000000006",
  random: "1100000000000000007",
  /** Only Ana and the bot see it. */
  secret: "1100000000000000008",
  /** The bot does not see it. */
  closed: "1100000000000000009",
  token: "discord-bot-token",
} as const;

export interface GuildSeed {
  readonly name: string;
  readonly id?: string;
  /** Users; the first one owns the guild. The bot is in it only when named. */
  readonly members: readonly string[];
}

export interface UserSeed {
  readonly name: string;
  readonly id?: string;
  readonly bot?: boolean;
  /** The guilds to be in; the first guild when not said. */
  readonly guilds?: readonly string[];
}

export interface ChannelSeed {
  readonly name: string;
  readonly id?: string;
  readonly guild?: string;
  readonly type?: ChannelType;
  readonly parent?: string;
  /** Users who see it, when not everyone does. */
  readonly only?: readonly string[];
}

export interface RoleSeed {
  readonly name: string;
  readonly id?: string;
  readonly guild?: string;
  readonly permissions?: readonly Permission[];
  readonly mentionable?: boolean;
  readonly members?: readonly string[];
}

/** Adds a person or a bot. */
export function addUser(world: World, seed: UserSeed): User {
  const { name, id = world.id(), bot = false, guilds = [ids.guild] } = seed;
  const user: User = { id, username: name, globalName: name, bot, takesDirectMessages: true };
  world.store.users.set(id, user);
  for (const guild of guilds) join(world, guildOf(world, guild), id);
  return user;
}

/** Adds a guild without channels. */
export function addGuild(world: World, { name, id = world.id(), members }: GuildSeed): Guild {
  const guild: Guild = { id, name, owner: members[0] ?? "", roles: new Map(), members: new Map() };
  world.store.guilds.set(id, guild);
  addRole(world, { name: "@everyone", id, guild: id, permissions: [] }).permissions = EVERYDAY;
  for (const member of members) join(world, guild, member);
  return guild;
}

function join(_world: World, guild: Guild, user: string): void {
  guild.members.set(user, { user, roles: [], nick: null });
}

/** Adds a role and gives it to members. */
export function addRole(world: World, seed: RoleSeed): Role {
  const { name, id = world.id(), permissions = [], mentionable = false, members = [] } = seed;
  const guild = guildOf(world, seed.guild ?? ids.guild);
  const role: Role = { id, name, permissions: bits(permissions), mentionable };
  guild.roles.set(id, role);
  for (const member of members) guild.members.get(member)?.roles.push(id);
  return role;
}

/** Adds a channel. */
export function addChannel(world: World, seed: ChannelSeed): Channel {
  const { name, id = world.id(), guild = ids.guild, only } = seed;
  const channel: Channel = {
    id,
    type: seed.type ?? ChannelType.GuildText,
    guild,
    name,
    parent: seed.parent,
    overwrites: only === undefined ? [] : onlyFor(guild, only),
    recipients: [],
    thread: undefined,
    messages: [],
  };
  world.store.channels.set(id, channel);
  return channel;
}

function onlyFor(guild: string, users: readonly string[]): APIOverwrite[] {
  const view = String(bits(["ViewChannel"]));
  return [
    { id: guild, type: OverwriteType.Role, allow: "0", deny: view },
    ...users.map((id) => ({ id, type: OverwriteType.Member, allow: view, deny: "0" })),
  ];
}

/** Allows or denies a member permissions in a channel. */
export function overwrite(
  channel: Channel,
  user: string,
  rule: "allow" | "deny",
  permissions: readonly Permission[],
): void {
  const at = channel.overwrites.findIndex(({ id }) => id === user);
  const known = channel.overwrites[at] ?? {
    id: user,
    type: OverwriteType.Member,
    allow: "0",
    deny: "0",
  };
  const changed = bits(permissions);
  const allow = BigInt(known.allow) & ~changed;
  const deny = BigInt(known.deny) & ~changed;
  if (at >= 0) channel.overwrites.splice(at, 1);
  channel.overwrites.push({
    ...known,
    allow: String(rule === "allow" ? allow | changed : allow),
    deny: String(rule === "deny" ? deny | changed : deny),
  });
}

/** Fills an empty store: one guild with the bot, two people, four channels. */
export function plant(world: World): void {
  const bot = world.settings.applicationId;
  addUser(world, { id: bot, name: "verbatim", bot: true, guilds: [] });
  addUser(world, { id: ids.ana, name: "ana", guilds: [] });
  addUser(world, { id: ids.ben, name: "ben", guilds: [] });
  addGuild(world, { id: ids.guild, name: "Harbour", members: [ids.ana, ids.ben, bot] });
  addRole(world, { id: ids.editors, name: "editors", mentionable: true, members: [ids.ben] });
  addChannel(world, { id: ids.general, name: "general" });
  addChannel(world, { id: ids.random, name: "random" });
  addChannel(world, { id: ids.secret, name: "secret", only: [ids.ana, bot] });
  addChannel(world, { id: ids.closed, name: "closed", only: [ids.ana, ids.ben] });
}
