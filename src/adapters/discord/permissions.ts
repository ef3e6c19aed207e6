import { OAuth2Scopes, PermissionFlagsBits as Bits } from "discord-api-types/v10";
import type { ClientUser, SendableChannels } from "discord.js";

/** By the name that Discord shows. */
export const VIEW_CHANNEL = "View Channel";

const SEND = "Send Messages";
const SEND_IN_THREADS = "Send Messages in Threads";

/** What the bot needs in a channel, by the names that Discord shows. */
const NEEDED: Readonly<Record<string, bigint>> = {
  [VIEW_CHANNEL]: Bits.ViewChannel,
  [SEND]: Bits.SendMessages,
  [SEND_IN_THREADS]: Bits.SendMessagesInThreads,
  "Embed Links": Bits.EmbedLinks,
  "Read Message History": Bits.ReadMessageHistory,
};

/** Invites the bot with the least that it needs. */
export function inviteLink(applicationId: string): string {
  const link = new URL("https://discord.com/oauth2/authorize");
  link.search = new URLSearchParams({
    client_id: applicationId,
    permissions: String(joined(Object.values(NEEDED))),
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
  }).toString();
  return link.href;
}

/** Names of what the bot would need in order to answer in a channel and lacks there; none when that is not known. */
export function lackingToAnswer(channel: SendableChannels, bot: ClientUser): string[] {
  const granted = channel.isDMBased() ? undefined : channel.permissionsFor(bot)?.bitfield;
  const notHere = channel.isThread() ? SEND : SEND_IN_THREADS;
  return granted === undefined ? [] : missingFrom(granted).filter((name) => name !== notHere);
}

/** A rule of a channel's, for a role or a member. */
export interface Overwrite {
  readonly id: string;
  readonly allow: bigint;
  readonly deny: bigint;
}

/** The bot in a server. */
export interface Holder {
  /** Also the id of everyone's role. */
  readonly server: string;
  readonly bot: string;
  readonly isOwner: boolean;
  /** The bot's roles, everyone's too. */
  readonly roles: readonly { readonly id: string; readonly permissions: bigint }[];
}

/** Names of what the bot needs in a channel and may not do there. */
export function lackingIn(overwrites: readonly Overwrite[], holder: Holder): string[] {
  return missingFrom(grantedIn(overwrites, holder));
}

/** Names of what the bot needs, somewhere or other, and what it is granted in a channel lacks. */
export function missingFrom(granted: bigint): string[] {
  // Who does not see a channel can do nothing in it.
  if ((granted & Bits.ViewChannel) === 0n) return [VIEW_CHANNEL];
  return Object.entries(NEEDED).flatMap(([name, bit]) => ((granted & bit) === 0n ? [name] : []));
}

/**
 * What is granted in a channel: for everyone there, then for the bot's roles together, then for the
 * bot itself: https://discord.com/developers/docs/topics/permissions#permission-overwrites (2026-11-22).
 */
function grantedIn(
  overwrites: readonly Overwrite[],
  { server, bot, isOwner, roles }: Holder,
): bigint {
  const base = joined(roles.map(({ permissions }) => permissions));
  if (isOwner || (base & Bits.Administrator) !== 0n) return ~0n;
  const isOwn = (id: string) => id !== server && roles.some((role) => role.id === id);
  const layers = [
    overwrites.filter(({ id }) => id === server),
    overwrites.filter(({ id }) => isOwn(id)),
    overwrites.filter(({ id }) => id === bot),
  ];
  return layers.reduce(
    (granted, layer) =>
      (granted & ~joined(layer.map(({ deny }) => deny))) | joined(layer.map(({ allow }) => allow)),
    base,
  );
}

function joined(all: readonly bigint[]): bigint {
  return all.reduce((sum, one) => sum | one, 0n);
}
