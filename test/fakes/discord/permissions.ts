import { ChannelType, OverwriteType, PermissionFlagsBits as Bits } from "discord-api-types/v10";
import { Refused } from "./refused.ts";
import type { Channel, Guild } from "./store.ts";
import { guildOf, isDirect, type World } from "./world.ts";

/** The name of a permission, as in `PermissionFlagsBits`. */
export type Permission = keyof typeof Bits;

/** Permissions as one number. */
export function bits(permissions: readonly Permission[]): bigint {
  return permissions.reduce((sum, name) => sum | Bits[name], 0n);
}

/** Every permission. */
export const ALL: bigint = Object.values(Bits).reduce((sum, bit) => sum | bit, 0n);

/** What everyone in a new guild may do, the bot included. */
export const EVERYDAY: bigint = bits([
  "ViewChannel",
  "SendMessages",
  "SendMessagesInThreads",
  "CreatePublicThreads",
  "CreatePrivateThreads",
  "ReadMessageHistory",
  "EmbedLinks",
  "AttachFiles",
  "AddReactions",
  "UseExternalEmojis",
  "UseApplicationCommands",
]);

/**
 * What a user may do in a channel; threads take it from their parent.
 * https://docs.discord.com/developers/topics/permissions#permission-overwrites
 */
export function permissionsOf(world: World, user: string, channel: Channel): bigint {
  if (channel.guild === undefined) return channel.recipients.includes(user) ? ALL : 0n;
  const guild = guildOf(world, channel.guild);
  const base = basePermissions(guild, user);
  if (base === ALL) return ALL;
  const place =
    channel.thread === undefined ? channel : world.store.channels.get(channel.parent ?? "");
  const roles = guild.members.get(user)?.roles ?? [];
  const overwrites = place?.overwrites ?? [];
  const everyone = overwrites.filter(({ id }) => id === guild.id);
  const mine = overwrites.filter(
    ({ id, type }) => type === OverwriteType.Role && roles.includes(id),
  );
  const own = overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === user);
  return [everyone, mine, own].reduce((granted, layer) => {
    const deny = layer.reduce((sum, one) => sum | BigInt(one.deny), 0n);
    const allow = layer.reduce((sum, one) => sum | BigInt(one.allow), 0n);
    return (granted & ~deny) | allow;
  }, base);
}

function basePermissions(guild: Guild, user: string): bigint {
  const member = guild.members.get(user);
  if (member === undefined) return 0n;
  if (guild.owner === user) return ALL;
  const roles = [guild.id, ...member.roles].map((id) => guild.roles.get(id)?.permissions ?? 0n);
  const sum = roles.reduce((one, other) => one | other, 0n);
  return (sum & Bits.Administrator) === 0n ? sum : ALL;
}

/** Whether a user may do something in a channel. */
export function may(world: World, user: string, channel: Channel, permission: Permission): boolean {
  return (permissionsOf(world, user, channel) & Bits[permission]) !== 0n;
}

/** Whether a user sees a channel; a private thread only its members see. */
export function sees(world: World, user: string, channel: Channel): boolean {
  if (!may(world, user, channel, "ViewChannel")) return false;
  const isPrivate = channel.type === ChannelType.PrivateThread;
  if (!isPrivate || channel.thread === undefined) return true;
  return channel.thread.members.has(user) || may(world, user, channel, "ManageThreads");
}

/** Throws {@link Refused} 50001 when the bot does not see the channel, 50013 when it may not do this in it. */
export function requirePermission(
  world: World,
  channel: Channel,
  ...permissions: readonly Permission[]
): void {
  const bot = world.settings.applicationId;
  if (!sees(world, bot, channel)) throw new Refused(50_001);
  if (permissions.some((one) => !may(world, bot, channel, one))) throw new Refused(50_013);
}

/** The permission it takes to write in a channel. */
export function writing(channel: Channel): Permission {
  return channel.thread === undefined || isDirect(channel)
    ? "SendMessages"
    : "SendMessagesInThreads";
}
