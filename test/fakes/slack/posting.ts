import { announceChanged, announceDeleted, announcePosted } from "./events.ts";
import { copy, type Json, objects, text } from "./json.ts";
import {
  type Channel,
  type Ephemeral,
  freshId,
  type Message,
  threadOf,
  type User,
  withIds,
} from "./store.ts";
import { refuseBlocks } from "./validate/blocks.ts";
import type { Violation, World } from "./world.ts";

/** Above this Slack cuts the text. https://docs.slack.dev/changelog/2018-04-truncating-really-long-messages */
const TEXT_CHARACTERS = 40_000;

/** Characters of `markdown_text`. https://docs.slack.dev/reference/methods/chat.postMessage */
const MARKDOWN_CHARACTERS = 12_000;

/** What a message says, checked. */
export interface Content {
  readonly text: string;
  readonly blocks?: Json[];
  readonly attachments?: Json[];
}

/** Slack's answer to a call it refuses. Thrown, and answered as `{"ok":false,"error":…}`. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly code: string;
  readonly messages: readonly string[];
  readonly extra: Json;

  constructor(code: string, messages: readonly string[] = [], extra: Json = {}) {
    super(code);
    this.code = code;
    this.messages = messages;
    this.extra = extra;
  }
}

/** Reads what a message says from the arguments of a call. Throws {@link Refused}. */
export function readContent(world: World, method: string, args: Json): Content {
  const markdown = text(args, "markdown_text");
  if (markdown !== "" && (args["text"] !== undefined || args["blocks"] !== undefined)) {
    throw new Refused("markdown_text_conflict");
  }
  if (markdown.length > MARKDOWN_CHARACTERS) throw new Refused("msg_too_long");
  const blocks = args["blocks"];
  if (blocks !== undefined) {
    const refusal = refuseBlocks(blocks);
    if (refusal !== undefined) throw refusedFor(refusal);
  }
  const attachments = objects(args, "attachments");
  const whole = text(args, "text") || markdown;
  const isEmpty = !(Array.isArray(blocks) && blocks.length > 0) && attachments.length === 0;
  if (whole === "" && isEmpty) throw new Refused("no_text");
  if (whole.length > TEXT_CHARACTERS) {
    note(world, { method, error: "message_truncated", messages: [], args });
  }
  return {
    text: whole.slice(0, TEXT_CHARACTERS),
    ...(blocks === undefined ? {} : { blocks: withIds(objects(args, "blocks")) }),
    ...(attachments.length === 0 ? {} : { attachments }),
  };
}

/** Slack's error for blocks or a view, with its messages. */
export function refusedFor(refusal: {
  readonly error: string;
  readonly issues: readonly { readonly message: string; readonly pointer: string }[];
}): Refused {
  const lines = refusal.issues.map(
    ({ message, pointer }) => `${message} [json-pointer:${pointer}]`,
  );
  const extra = refusal.error === "invalid_blocks" ? { errors: lines } : {};
  return new Refused(
    refusal.error,
    lines.map((line) => `[ERROR] ${line}`),
    extra,
  );
}

/** Keeps a refusal or a misdeed of the app for the test to see. */
export function note(world: World, violation: Violation): void {
  world.violations.push(violation);
}

/** Puts a message into a channel and tells the app. */
export function post(world: World, channel: Channel, message: Message): Message {
  channel.messages.push(message);
  announcePosted(world, message);
  return message;
}

/** Takes a message away; the parent of replies stays as a tombstone, as Slack keeps it. */
export function removeMessage(world: World, channel: Channel, message: Message): void {
  const before = copy(message);
  if (threadOf(channel, message.ts).length === 1) {
    channel.messages.splice(channel.messages.indexOf(message), 1);
    announceDeleted(world, before);
    return;
  }
  message.subtype = "tombstone";
  message.text = "This message was deleted.";
  delete message.blocks;
  delete message.metadata;
  announceChanged(world, message, before);
}

/** The fields of a message by the app's own bot. */
export function ownMessage(
  world: World,
  channel: Channel,
  bot: User,
  content: Content & Partial<Pick<Message, "metadata" | "options" | "thread_ts">>,
): Message {
  return {
    channel: channel.id,
    ts: world.clock.ts(),
    team: channel.team,
    user: bot.id,
    bot_id: bot.botId ?? freshId("B"),
    app_id: world.settings.appId,
    ...content,
  };
}

/** Shows a message to one person. */
export function postEphemeral(world: World, message: Message, to: string): Ephemeral {
  const ephemeral: Ephemeral = { ...message, to };
  world.store.ephemerals.push(ephemeral);
  return ephemeral;
}
