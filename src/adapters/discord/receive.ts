import type { Message, OmitPartialGroupDMChannel, PartialMessage } from "discord.js";
import type { Amendment, IncomingQuestion, Place } from "../../core/index.ts";

type Received = OmitPartialGroupDMChannel<Message>;

/**
 * The question that a message brings: one that mentions the bot, answers one of its replies, or is
 * written to it directly. Nothing for what bots and webhooks write, and for a mention of everyone.
 */
export function questionOf(message: Received, botUser: string): IncomingQuestion | undefined {
  const { author, content, webhookId, guildId, channelId, id, mentions } = message;
  if (author.bot || webhookId !== null || message.system) return undefined;
  const answers = mentions.repliedUser?.id === botUser;
  if (guildId !== null && !isMentioned(content, botUser) && !answers) return undefined;
  const text = plainTextOf(message, botUser);
  // A bare mention asks how to ask.
  if (text === "" && !isMentioned(content, botUser)) return undefined;
  const followed = answers ? questionAnsweredBy(message) : undefined;
  return {
    key: messageKey(channelId, id),
    place: placeOf(guildId, channelId, isConversation(message) ? undefined : id),
    asker: author.id,
    text,
    audience: "place",
    addressed: true,
    ...(followed === undefined ? {} : { follows: messageKey(channelId, followed) }),
    askedAt: message.createdTimestamp,
  };
}

/** What an edit does to a question; nothing when no words are shown to the bot. */
export function amendmentOf(message: Received, botUser: string): Amendment | undefined {
  const { author, channelId, id, content, editedTimestamp } = message;
  if (author.bot || editedTimestamp === null || content === "") return undefined;
  const text = plainTextOf(message, botUser);
  return { key: messageKey(channelId, id), version: editedTimestamp, text, at: editedTimestamp };
}

/** What the deletion of a message does to a question. */
export function withdrawalOf({ channelId, id }: Message | PartialMessage, at: number): Amendment {
  return { key: messageKey(channelId, id), version: at, text: null, at };
}

export function placeOf(guild: string | null, channel: string, thread?: string): Place {
  return {
    platform: "discord",
    workspace: guild ?? "@me",
    channel,
    ...(thread === undefined ? {} : { thread }),
  };
}

export function messageKey(channel: string, message: string): string {
  return `discord:${channel}:${message}`;
}

/** The message that a question stands in. */
export function messageOf(key: string): string {
  return key.split(":")[2] ?? "";
}

/** The message that our reply, to which this is a reply, stands under. */
function questionAnsweredBy({ channel, reference }: Received): string | undefined {
  const ours = channel.messages.cache.get(reference?.messageId ?? "");
  return ours?.reference?.messageId;
}

/** Threads and direct messages are one conversation; in a channel each mention begins one. */
function isConversation({ guildId, channel }: Received): boolean {
  return guildId === null || channel.isThread();
}

function isMentioned(content: string, botUser: string): boolean {
  return new RegExp(`<@!?${botUser}>`).test(content);
}

/** As people read it. Left out is what has no words: mentions of the bot, ids without a name, and emoji. */
function plainTextOf({ content, mentions }: Received, botUser: string): string {
  return content
    .replace(/<@!?(\d+)>/g, (_, id: string) => {
      const name = id === botUser ? undefined : mentions.users.get(id)?.displayName;
      return name === undefined ? " " : `@${name}`;
    })
    .replace(/<(?:@&|#|a?:\w+:)\d+>/g, " ")
    .replaceAll(/[^\S\n]+/g, " ")
    .trim();
}
