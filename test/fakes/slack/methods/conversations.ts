import { announceJoined } from "../events.ts";
import { flag, type Json, text } from "../json.ts";
import { Refused } from "../posting.ts";
import { type Channel, directMessage, type Message, onWire, threadOf } from "../store.ts";
import {
  channelScope,
  joinedChannel,
  type Method,
  type MethodCall,
  type MethodEntry,
  required,
  requireScope,
  visibleChannel,
} from "./call.ts";

/** Messages on a page when no limit is given. https://docs.slack.dev/reference/methods/conversations.history */
const PAGE = 100;
const KINDS = { public: "public_channel", private: "private_channel", im: "im", mpim: "mpim" };

const history: Method = (call) => {
  const channel = readable(call);
  const shown = channel.messages
    .filter(({ thread_ts, ts }) => thread_ts === undefined || thread_ts === ts)
    .filter(between(call.args))
    .toReversed();
  return { ...page(call, shown), pin_count: 0 };
};

const replies: Method = (call) => {
  const channel = readable(call);
  const ts = required(call, "ts");
  const thread = threadOf(channel, ts);
  if (thread.length === 0) throw new Refused("thread_not_found");
  return page(
    call,
    thread.filter((message) => message.ts === ts || between(call.args)(message)),
  );
};

function readable(call: MethodCall): Channel {
  const channel = visibleChannel(call);
  requireScope(call.token, channelScope(channel, "history"));
  return joinedChannel(call);
}

function between(args: Json): (message: Message) => boolean {
  const oldest = Number(text(args, "oldest") || 0);
  const latest = Number(text(args, "latest") || Infinity);
  const isInclusive = flag(args, "inclusive");
  return ({ ts }) => {
    const at = Number(ts);
    return isInclusive ? at >= oldest && at <= latest : at > oldest && at < latest;
  };
}

function page(call: MethodCall, messages: readonly Message[]): Json {
  const start = Number(text(call.args, "cursor") || 0);
  const end = start + Number(text(call.args, "limit") || PAGE);
  const hasMore = end < messages.length;
  return {
    messages: messages
      .slice(start, end)
      .map((message) => withThread(call, onWire(message, flag(call.args, "include_all_metadata")))),
    has_more: hasMore,
    ...(hasMore ? { response_metadata: { next_cursor: String(end) } } : {}),
  };
}

/** A parent knows its thread: `thread_ts`, `reply_count`, `latest_reply`. */
function withThread({ world, args }: MethodCall, message: Json): Json {
  const channel = world.store.channels.get(text(args, "channel"));
  const ts = text(message, "ts");
  const answers = channel?.messages.filter((one) => one.thread_ts === ts && one.ts !== ts) ?? [];
  if (answers.length === 0) return message;
  const users = [...new Set(answers.map(({ user }) => user))];
  return {
    ...message,
    thread_ts: ts,
    reply_count: answers.length,
    reply_users: users,
    latest_reply: answers.at(-1)?.ts,
  };
}

const info: Method = (call) => {
  const channel = visibleChannel(call);
  requireScope(call.token, channelScope(channel, "read"));
  return { channel: describe(call, channel) };
};

const members: Method = (call) => {
  const channel = visibleChannel(call);
  requireScope(call.token, channelScope(channel, "read"));
  return { members: [...channel.members], response_metadata: { next_cursor: "" } };
};

/** An organisation's token must name a workspace: https://docs.slack.dev/reference/methods/conversations.list */
function listed(isMine: boolean): Method {
  return (call) => {
    if (call.token.team === call.team.enterprise && text(call.args, "team_id") === "")
      throw new Refused("missing_argument");
    const types = (text(call.args, "types") || "public_channel").split(",");
    const channels = [...call.world.store.channels.values()].filter(
      (channel) =>
        channel.team === call.team.id &&
        types.includes(KINDS[channel.kind]) &&
        (channel.members.has(call.bot.id) || (!isMine && channel.kind === "public")) &&
        !(channel.archived && flag(call.args, "exclude_archived")),
    );
    return {
      channels: channels.map((channel) => describe(call, channel)),
      response_metadata: { next_cursor: "" },
    };
  };
}

const open: Method = (call) => {
  const { store } = call.world;
  const user = store.users.get(required(call, "users"));
  if (user === undefined || user.team !== call.team.id) throw new Refused("user_not_found");
  const channel = directMessage(store, user, call.bot.id);
  return { channel: { id: channel.id } };
};

const join: Method = (call) => {
  const channel = visibleChannel(call);
  if (channel.kind !== "public") throw new Refused("method_not_supported_for_channel_type");
  if (channel.archived) throw new Refused("is_archived");
  channel.members.add(call.bot.id);
  announceJoined(call.world, channel, call.bot);
  return { channel: describe(call, channel) };
};

/** Shape: java-slack-sdk, json-logs/samples/api/conversations.info.json. */
function describe(call: MethodCall, channel: Channel): Json {
  const person = [...channel.members].find((id) => id !== call.bot.id);
  return {
    id: channel.id,
    created: 1_700_000_000,
    is_archived: channel.archived,
    is_im: channel.kind === "im",
    is_mpim: channel.kind === "mpim",
    is_org_shared: false,
    context_team_id: channel.team,
    ...(channel.kind === "im"
      ? { user: person }
      : {
          name: channel.name,
          name_normalized: channel.name,
          is_channel: channel.kind === "public",
          is_group: channel.kind === "private",
          is_private: channel.kind !== "public",
          is_general: channel.name === "general",
          is_member: channel.members.has(call.bot.id),
          is_shared: channel.shared,
          is_ext_shared: channel.shared,
          num_members: channel.members.size,
          topic: { value: "", creator: "", last_set: 0 },
          purpose: { value: "", creator: "", last_set: 0 },
        }),
  };
}

/** Channels: conversations.* and users.conversations. */
export const conversationMethods: Readonly<Record<string, MethodEntry>> = {
  "conversations.history": { run: history },
  "conversations.info": { run: info },
  "conversations.join": { run: join, scope: "channels:join" },
  "conversations.list": { run: listed(false), scope: "channels:read" },
  "conversations.members": { run: members },
  "conversations.open": { run: open, scope: "im:write" },
  "conversations.replies": { run: replies },
  "users.conversations": { run: listed(true), scope: "channels:read" },
};
