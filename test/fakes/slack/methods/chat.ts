import { announceChanged } from "../events.ts";
import { copy, type Json, object, text } from "../json.ts";
import {
  note,
  ownMessage,
  post,
  postEphemeral,
  readContent,
  Refused,
  removeMessage,
} from "../posting.ts";
import { type Channel, directMessage, findMessage, type Message, onWire } from "../store.ts";
import { checkShape } from "../validate/schema.ts";
import {
  type Method,
  type MethodCall,
  type MethodEntry,
  required,
  visibleChannel,
} from "./call.ts";

const POST_OPTIONS = ["mrkdwn", "parse", "link_names", "unfurl_links", "unfurl_media"];

const postMessage: Method = (call) => {
  const { world, args, bot } = call;
  const channel = target(call);
  const metadata = readMetadata(args);
  const content = readContent(world, call.method, args);
  const thread = threadOf(call, channel);
  const message = post(
    world,
    channel,
    ownMessage(world, channel, bot, {
      ...content,
      options: Object.fromEntries(POST_OPTIONS.map((key) => [key, args[key]])),
      ...(thread === undefined ? {} : { thread_ts: thread }),
      ...(metadata === undefined ? {} : { metadata }),
    }),
  );
  return { channel: channel.id, ts: message.ts, message: onWire(message, true) };
};

const postEphemeralMessage: Method = (call) => {
  const { world, args, bot } = call;
  const channel = writable(call, visibleChannel(call));
  const user = required(call, "user");
  const content = readContent(world, call.method, args);
  if (!channel.members.has(user)) throw new Refused("user_not_in_channel");
  const thread = threadOf(call, channel);
  const message = ownMessage(world, channel, bot, {
    ...content,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  });
  postEphemeral(world, message, user);
  return { message_ts: message.ts };
};

/** Of the text of a change; that bytes count was observed. https://docs.slack.dev/reference/methods/chat.update */
const CHANGED_TEXT_BYTES = 4_000;

/** Fields that are left out stay as they were. https://docs.slack.dev/reference/methods/chat.update */
const update: Method = (call) => {
  const { world, args, bot } = call;
  if (Buffer.byteLength(text(args, "text")) > CHANGED_TEXT_BYTES) throw new Refused("msg_too_long");
  const { channel, message } = ownedMessage(call, "cant_update_message");
  const metadata = readMetadata(args);
  const before = copy(message);
  const content = readContent(world, call.method, args);
  if (args["text"] !== undefined || args["markdown_text"] !== undefined)
    message.text = content.text;
  if (content.blocks !== undefined) message.blocks = content.blocks;
  if (content.attachments !== undefined) message.attachments = content.attachments;
  if (metadata !== undefined) message.metadata = metadata;
  message.edited = { user: bot.id, ts: world.clock.ts() };
  announceChanged(world, message, before);
  return {
    channel: channel.id,
    ts: message.ts,
    text: message.text,
    message: onWire(message, true),
  };
};

const remove: Method = (call) => {
  const { channel, message } = ownedMessage(call, "cant_delete_message");
  removeMessage(call.world, channel, message);
  return { channel: channel.id, ts: message.ts };
};

const getPermalink: Method = (call) => {
  const channel = visibleChannel(call);
  const message = findMessage(call.world.store, channel.id, required(call, "message_ts"));
  if (message === undefined) throw new Refused("message_not_found");
  const thread =
    message.thread_ts === undefined ? "" : `?thread_ts=${message.thread_ts}&cid=${channel.id}`;
  const address = `https://${call.team.name.toLowerCase()}.slack.com/archives/${channel.id}`;
  return {
    channel: channel.id,
    permalink: `${address}/p${message.ts.replace(".", "")}${thread}`,
  };
};

/** Also a user's id: a direct message. */
function target(call: MethodCall): Channel {
  const { store } = call.world;
  const user = store.users.get(text(call.args, "channel"));
  if (user !== undefined && user.team === call.team.id) {
    return directMessage(store, user, call.bot.id);
  }
  return writable(call, visibleChannel(call));
}

function writable(call: MethodCall, channel: Channel): Channel {
  const isPublicWriter = call.token.scopes.includes("chat:write.public");
  const isMember = channel.members.has(call.bot.id);
  if (!isMember && !(channel.kind === "public" && isPublicWriter)) {
    throw new Refused("not_in_channel");
  }
  if (channel.archived) throw new Refused("is_archived");
  return channel;
}

/** A reply to a reply is a mistake that Slack forgives: noted, and put into the thread. */
function threadOf(call: MethodCall, channel: Channel): string | undefined {
  const ts = text(call.args, "thread_ts");
  if (ts === "") return undefined;
  if (!/^\d{10}\.\d{6}$/.test(ts)) throw new Refused("invalid_thread_ts");
  const parent = findMessage(call.world.store, channel.id, ts)?.thread_ts;
  if (parent === undefined || parent === ts) return ts;
  const messages = ["thread_ts is a reply's, not its parent's"];
  note(call.world, { method: call.method, error: "thread_ts_of_reply", messages, args: call.args });
  return parent;
}

function readMetadata(args: Json): Json | undefined {
  if (args["metadata"] === undefined) return undefined;
  const issues = checkShape("SlackMetadata", args["metadata"], "/metadata");
  if (issues.length === 0) return object(args, "metadata");
  throw new Refused(
    "invalid_metadata_format",
    issues.map(({ message, pointer }) => `[ERROR] ${message} [json-pointer:${pointer}]`),
  );
}

function ownedMessage(call: MethodCall, refusal: string): { channel: Channel; message: Message } {
  const channel = visibleChannel(call);
  const message = findMessage(call.world.store, channel.id, required(call, "ts"));
  if (message === undefined) throw new Refused("message_not_found");
  if (message.user !== call.bot.id) throw new Refused(refusal);
  return { channel, message };
}

const addReaction: Method = (call) => {
  const channel = visibleChannel(call);
  const message = findMessage(call.world.store, channel.id, required(call, "timestamp"));
  if (message === undefined) throw new Refused("message_not_found");
  const name = required(call, "name");
  message.reactions ??= [];
  const reaction = message.reactions.find((one) => one.name === name);
  if (reaction?.users.includes(call.bot.id)) throw new Refused("already_reacted");
  if (reaction === undefined) message.reactions.push({ name, users: [call.bot.id] });
  else reaction.users.push(call.bot.id);
  return {};
};

/** Messages: chat.* and reactions.add. */
export const chatMethods: Readonly<Record<string, MethodEntry>> = {
  "chat.postMessage": { run: postMessage, scope: "chat:write" },
  "chat.postEphemeral": { run: postEphemeralMessage, scope: "chat:write" },
  "chat.update": { run: update, scope: "chat:write" },
  "chat.delete": { run: remove, scope: "chat:write" },
  "chat.getPermalink": { run: getPermalink },
  "reactions.add": { run: addReaction, scope: "reactions:write" },
};
