import { createHash } from "node:crypto";
import type { Context } from "@slack/bolt";
import { z } from "zod";
import { type Amendment, type IncomingQuestion, inPrivate, placesOf } from "../../core/index.ts";

/** Who received an event: the workspace and the bot's own user there. */
export interface Recipient {
  readonly workspace: string;
  readonly botUser: string;
}

/** Kinds of message that a person wrote; every other subtype is a notice of Slack's. */
const WRITTEN = new Set([undefined, "thread_broadcast", "file_share", "me_message"]);

const DIGEST_CHARS = 22;

const timestamp = z.string().regex(/^\d+\.\d+$/);

const message = z.object({
  channel: z.string().min(1),
  channel_type: z.string().optional(),
  ts: timestamp,
  thread_ts: timestamp.optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
  text: z.string().default(""),
});

/** What a change tells of the message that it changes. */
const changed = z.object({
  channel: z.string(),
  channel_type: z.string().optional(),
  message: z.looseObject({}).optional(),
  previous_message: z.looseObject({}).optional(),
});

const change = z.object({
  channel: z.string().min(1),
  event_ts: timestamp,
  subtype: z.enum(["message_changed", "message_deleted"]),
  deleted_ts: timestamp.optional(),
  message: z
    .object({
      ts: timestamp,
      text: z.string().default(""),
      subtype: z.string().optional(),
      bot_id: z.string().optional(),
      edited: z.object({ ts: timestamp }).optional(),
    })
    .optional(),
  previous_message: z.object({ text: z.string().default("") }).optional(),
});

/**
 * The question that a `message` or `app_mention` event brings; both bring the same one for a
 * mention, with the same key. Nothing for what bots wrote, for notices of Slack's, and for what is
 * neither said to the bot nor a question in a thread.
 */
export function questionOf(event: unknown, recipient: Recipient): IncomingQuestion | undefined {
  const parsed = message.safeParse(event);
  if (!parsed.success) return undefined;
  const { channel, channel_type, ts, thread_ts, user, bot_id, subtype, text } = parsed.data;
  if (user === undefined || user === recipient.botUser || bot_id !== undefined) return undefined;
  if (!WRITTEN.has(subtype)) return undefined;
  const direct = channel_type === "im";
  const mentioned = isMentioned(text, recipient.botUser);
  const addressed = direct || mentioned;
  const asked = plainTextOf(text, recipient.botUser);
  // A bare mention asks how to ask.
  if (asked === "" && !mentioned) return undefined;
  if (!addressed && (thread_ts === undefined || !/[?？؟]\s*$/u.test(asked))) return undefined;
  // In a channel the reply opens a thread; in a direct message it stands beside the question.
  const thread = thread_ts ?? (direct ? undefined : ts);
  return {
    key: messageKey(recipient.workspace, channel, ts),
    place: placeOf(recipient.workspace, channel, thread),
    asker: user,
    text: asked,
    audience: "place",
    addressed,
    askedAt: millisecondsOf(ts),
  };
}

function isMentioned(text: string, user: string): boolean {
  return text.includes(`<@${user}>`) || text.includes(`<@${user}|`);
}

/** What a `message_changed` or `message_deleted` event does to a question; nothing when its words stay. */
export function amendmentOf(event: unknown, recipient: Recipient): Amendment | undefined {
  const parsed = change.safeParse(event);
  if (!parsed.success) return undefined;
  const { channel, event_ts, subtype, deleted_ts, message: now, previous_message } = parsed.data;
  const at = millisecondsOf(event_ts);
  const amend = (ts: string, version: string, text: string | null): Amendment => ({
    key: messageKey(recipient.workspace, channel, ts),
    version: microsecondsOf(version),
    text,
    at,
  });
  if (subtype === "message_deleted") {
    return deleted_ts === undefined ? undefined : amend(deleted_ts, event_ts, null);
  }
  if (now === undefined || now.bot_id !== undefined) return undefined;
  // A message with replies leaves a stone behind when it is deleted.
  if (now.subtype === "tombstone") return amend(now.ts, event_ts, null);
  // Without it nobody edited: Slack unfurled a link, say.
  if (now.edited === undefined || now.text === previous_message?.text) return undefined;
  return amend(now.ts, now.edited.ts, plainTextOf(now.text, recipient.botUser));
}

/**
 * The question that a `message_changed` or `message_deleted` event changes, as it was before, or the
 * one that an edit makes of a message; nothing when it was none and is none.
 */
export function changedQuestionOf(
  event: unknown,
  recipient: Recipient,
): IncomingQuestion | undefined {
  const parsed = changed.safeParse(event);
  if (!parsed.success) return undefined;
  const { previous_message, message: now, ...where } = parsed.data;
  return (
    questionOf({ ...previous_message, ...where }, recipient) ??
    questionOf({ ...now, ...where }, recipient)
  );
}

/**
 * A slash command or a shortcut, answered in private. `id` is the interaction's trigger; `replyTo` its
 * response URL, where the answer is taken after the acknowledgement.
 */
export function privateQuestion(asked: {
  readonly workspace: string;
  readonly channel: string;
  readonly id: string;
  readonly asker: string;
  readonly text: string;
  readonly askedAt: number;
  readonly replyTo?: string;
}): IncomingQuestion {
  const { workspace, channel, id, text, ...rest } = asked;
  return inPrivate({
    ...rest,
    key: `slack:${workspace}:${digestOf(id)}`,
    place: placeOf(workspace, channel),
    text: plainTextOf(text),
  });
}

/** Ids of interactions have about 60 characters, too many for the key of a button. */
function digestOf(id: string): string {
  return createHash("sha256").update(id).digest("base64url").slice(0, DIGEST_CHARS);
}

export const placeOf = placesOf("slack");

function messageKey(workspace: string, channel: string, ts: string): string {
  return `slack:${workspace}:${channel}:${ts}`;
}

/** Slack's timestamps are seconds with six decimals, unique in a channel. */
export function microsecondsOf(ts: string): number {
  return Math.round(Number(ts) * 1e6);
}

export function millisecondsOf(ts: string): number {
  return Math.floor(Number(ts) * 1e3);
}

/** `:pray::skin-tone-2:`, not the colons of `10:30:00` and `std::vector::size`. */
const EMOJI = /(?<!\w:{0,2})(?::[\p{L}\p{N}_+'-]+:)+(?!\w)/gu;

/**
 * What a person reads where Slack writes `<#C1|news>`, `<https://a.example|a>` and `&amp;`:
 * https://docs.slack.dev/messaging/formatting-message-text (2026-11-22). Left out is what has no
 * words: mentions of the bot, ids without a name, and emoji.
 */
export function plainTextOf(text: string, botUser?: string): string {
  return text
    .replace(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, target: string, label: string | undefined) => {
      if (botUser !== undefined && target === `@${botUser}`) return " ";
      if (/^[@#]/.test(target) && !label) return " ";
      if (target.startsWith("#")) return `#${label}`;
      if (target.startsWith("!")) return label ?? `@${target.slice(1)}`;
      return label ?? target;
    })
    .replaceAll(EMOJI, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll(/[^\S\n]+/g, " ")
    .trim();
}

/** The installation that an event belongs to: `T1`, or `E1/T1` when the whole organisation installed the app. */
export function workspaceOf({ teamId = "", enterpriseId, isEnterpriseInstall }: Context): string {
  return isEnterpriseInstall && enterpriseId !== undefined ? `${enterpriseId}/${teamId}` : teamId;
}
