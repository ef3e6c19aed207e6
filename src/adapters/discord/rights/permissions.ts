import { OAuth2Scopes, PermissionFlagsBits as Bits } from "discord-api-types/v10";
import {
  type Channel,
  PermissionsBitField,
  type SendableChannels,
  type UserResolvable,
} from "discord.js";

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
    permissions: String(new PermissionsBitField(Object.values(NEEDED)).bitfield),
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
  }).toString();
  return link.href;
}

/** Names of what the bot would need in order to answer in a channel and lacks there; none when that is not known. */
export function lackingToAnswer(channel: SendableChannels, bot: UserResolvable): string[] {
  const notHere = channel.isThread() ? SEND : SEND_IN_THREADS;
  return lackingIn(channel, bot).filter((name) => name !== notHere);
}

/** Names of what the bot would need in a channel and its threads, and lacks there; none when that is not known. */
export function lackingIn(channel: Channel, bot: UserResolvable): string[] {
  const granted = channel.isDMBased() ? null : channel.permissionsFor(bot);
  if (granted === null) return [];
  // Who does not see a channel can do nothing in it.
  if (!granted.has(Bits.ViewChannel)) return [VIEW_CHANNEL];
  const lacking = Object.entries(NEEDED).flatMap(([name, bit]) => (granted.has(bit) ? [] : [name]));
  return lacking.filter((name) => name !== uselessIn(channel));
}

/** In a forum all stands in threads; the chat of a voice channel has none. */
function uselessIn(channel: Channel): string | undefined {
  if (channel.isThreadOnly()) return SEND;
  return channel.isVoiceBased() ? SEND_IN_THREADS : undefined;
}
