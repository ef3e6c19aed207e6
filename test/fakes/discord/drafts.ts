import { MessageFlags as Flags } from "discord-api-types/v10";
import type { Json } from "../slack/json.ts";
import { shownAfter, type Upload } from "./bodies.ts";
import { pingsOf } from "./mentions.ts";
import { change, mentionsBy } from "./posting.ts";
import { Refused } from "./refused.ts";
import type { Message } from "./store.ts";
import { checkMessage, flagsOf, isEmptyMessage } from "./validate/message.ts";
import { channelOf, type World } from "./world.ts";

/** Throws {@link Refused} when a message's body breaks a rule or shows nothing. */
export function checkBody(body: Json, files: number): void {
  const issues = checkMessage(body);
  if (issues.length > 0) throw new Refused(50_035, issues);
  if (isEmptyMessage(body, files)) throw new Refused(50_006);
}

/** The reference of a reply. */
export function referenceTo(message: Message): NonNullable<Message["message_reference"]> {
  const { id, channel_id, guild_id } = message;
  const place = guild_id === undefined ? {} : { guild_id };
  return { type: 0, message_id: id, channel_id, ...place };
}

/** Edits one of the bot's messages. An edit pings nobody, but shows mentions anew. */
export function rewrite(
  world: World,
  message: Message,
  body: Json,
  uploads: readonly Upload[],
  edited?: Partial<Message>,
): Message {
  const shown = shownAfter(world, message, body, uploads);
  const isV2 = (message.flags ?? 0) & Flags.IsComponentsV2;
  const after = { ...shown, flags: isV2 | flagsOf(body) };
  checkBody({ ...body, ...after }, shown.attachments.length);
  const posting = {
    channel: channelOf(world, message.channel_id),
    author: message.author.id,
    body,
    byDefault: message.webhook_id === undefined ? "everything" : "users",
    repliesTo: undefined,
  } as const;
  const { repliedUser } = message.pings;
  const mentions =
    "content" in body ? mentionsBy(world, { ...pingsOf(world, posting), repliedUser }) : {};
  const flags =
    (message.flags ?? 0) | (flagsOf(body) & (Flags.SuppressEmbeds | Flags.IsComponentsV2));
  return change(world, message, { ...shown, ...mentions, flags }, edited);
}
