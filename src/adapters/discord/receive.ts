import {
  ChannelType,
  ComponentType,
  type Message,
  type OmitPartialGroupDMChannel,
  type PartialMessage,
} from "discord.js";
import {
  type Amendment,
  decodeAction,
  type IncomingQuestion,
  type Place,
  placesOf,
} from "../../core/index.ts";

type Received = OmitPartialGroupDMChannel<Message>;

type Json = Record<string, unknown>;

/**
 * Makes a packet of the gateway one that discord.js (14.28.1) can read, in place. Servers that are
 * merely compatible write null for what Discord leaves out and whole roles for their ids, and leave
 * out what kind of channel a direct message is in: at which it fails, or says nothing.
 */
export function mend(packet: unknown): void {
  if (!isObject(packet) || !isObject(packet["d"])) return;
  const { t: event, d: data } = packet;
  if (event === "MESSAGE_CREATE" || event === "MESSAGE_UPDATE") mendMessage(data);
  if (event === "MESSAGE_CREATE") tellChannelType(data);
  if (event === "INTERACTION_CREATE") mendInteraction(data);
}

/** Only people write directly; what the bot says to one person alone is told without a server, too. */
function tellChannelType(message: Json): void {
  const { author } = message;
  if (message["guild_id"] !== undefined || !isObject(author) || author["bot"] === true) return;
  message["channel_type"] ??= ChannelType.DM;
}

function mendInteraction(interaction: Json): void {
  interaction["channel"] ??= { id: interaction["channel_id"] };
  interaction["entitlements"] ??= [];
  interaction["authorizing_integration_owners"] ??= {};
  const { message, data } = interaction;
  const resolved = isObject(data) ? data["resolved"] : undefined;
  const messages = isObject(resolved) ? resolved["messages"] : undefined;
  for (const one of [message, ...(isObject(messages) ? Object.values(messages) : [])])
    if (isObject(one)) mendMessage(one);
}

function mendMessage(message: Json): void {
  const { referenced_message: answered } = message;
  if (isObject(answered)) mendMessage(answered);
  for (const [key, value] of Object.entries(message))
    if (value === null) Reflect.deleteProperty(message, key);
  // Of the application that wrote it nothing is needed.
  Reflect.deleteProperty(message, "application");
  const { member } = message;
  if (!isObject(member) || !Array.isArray(member["roles"])) return;
  member["roles"] = member["roles"].map((role: unknown) => (isObject(role) ? role["id"] : role));
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The question that a message brings: one that mentions the bot, answers one of its replies, or is
 * written to it directly. Nothing for what bots and webhooks write, and for a mention of everyone.
 */
export function questionOf(message: Received, botUser: string): IncomingQuestion | undefined {
  const { author, content, webhookId, guildId, channelId, id, mentions } = message;
  if (author.bot || webhookId !== null || message.system) return undefined;
  const answers = (mentions.repliedUser ?? repliedToBy(message)?.author)?.id === botUser;
  if (guildId !== null && !isMentioned(content, botUser) && !answers) return undefined;
  const text = plainTextOf(content, { mentions, botUser });
  // A bare mention asks how to ask.
  if (text === "" && !isMentioned(content, botUser)) return undefined;
  const follows = answers ? questionAnsweredBy(message) : undefined;
  return {
    key: messageKey(channelId, id),
    place: placeOf(guildId, channelId, isConversation(message) ? undefined : id),
    asker: author.id,
    text,
    audience: "place",
    addressed: true,
    ...(follows === undefined ? {} : { follows }),
    askedAt: message.createdTimestamp,
  };
}

/**
 * What an edit does to a question: one that no longer speaks to the bot, whose words Discord may then
 * not show, takes it back. Nothing when nobody edited, as where Discord adds a preview.
 */
export function amendmentOf(message: Received, botUser: string): Amendment | undefined {
  const { author, channelId, id, editedTimestamp } = message;
  if (author.bot || editedTimestamp === null) return undefined;
  const text = questionOf(message, botUser)?.text ?? null;
  return { key: messageKey(channelId, id), version: editedTimestamp, text, at: editedTimestamp };
}

/** What the deletion of a message does to a question, whatever was edited before; `at`: by this machine's clock. */
export function withdrawalOf({ channelId, id }: Message | PartialMessage, at: number): Amendment {
  return { key: messageKey(channelId, id), version: Number.MAX_SAFE_INTEGER, text: null, at };
}

const placeIn = placesOf("discord");

export function placeOf(guild: string | null, channel: string, thread?: string): Place {
  return placeIn(guild ?? "@me", channel, thread);
}

export function messageKey(channel: string, message: string): string {
  return `discord:${channel}:${message}`;
}

/** The message that a question stands in. */
export function messageOf(key: string): string {
  return key.split(":")[2] ?? "";
}

/** The question that our message, to which this is a reply, answers; a shared answer too. */
function questionAnsweredBy(message: Received): string | undefined {
  const ours = repliedToBy(message);
  return ours && keyOf(ours);
}

function repliedToBy({ channel, reference }: Received): Message | undefined {
  return channel.messages.cache.get(reference?.messageId ?? "");
}

/** The key under which one of our messages can be rated, as every reply can. */
export function keyOf({ components }: Pick<Message, "components">): string | undefined {
  return components
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .map(({ customId }) => decodeAction(customId ?? ""))
    .find((pressed) => pressed?.action === "helpful")?.key;
}

/** Threads and direct messages are one conversation; in a channel each mention begins one. */
function isConversation({ guildId, channel }: Received): boolean {
  return guildId === null || channel.isThread();
}

function isMentioned(content: string, botUser: string): boolean {
  return new RegExp(`<@!?${botUser}>`).test(content);
}

/** As people read it. Left out is what has no words: mentions of the bot, ids without a name, and emoji. */
export function plainTextOf(
  content: string,
  { mentions, botUser }: { readonly mentions?: Message["mentions"]; readonly botUser: string },
): string {
  return content
    .replace(/<@!?(\d+)>/g, (_, id: string) => {
      // Compatible servers may tell of people by their id alone.
      const name = id === botUser ? null : (mentions?.users.get(id)?.displayName ?? null);
      return name === null ? " " : `@${name}`;
    })
    .replace(/<(?:@&|#|a?:\w+:)\d+>/g, " ")
    .replaceAll(/(?:[^\S\n]|[\u200B\u2060])+/g, " ")
    .trim();
}
