import { randomUUID } from "node:crypto";
import type { Json } from "./json.ts";

export interface Team {
  readonly id: string;
  readonly name: string;
  /** The Enterprise Grid organisation that it belongs to. */
  readonly enterprise: string | undefined;
  /** The bot user of the app here; set when the app is installed. */
  botUser: string | undefined;
}

export interface User {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly realName: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Set for bots. */
  readonly botId: string | undefined;
  readonly admin: boolean;
  /** A guest of several channels, or of one. */
  readonly guest: "multi" | "single" | undefined;
}

export type ChannelKind = "im" | "mpim" | "private" | "public";

export interface Channel {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly members: Set<string>;
  /** Shared with another organisation (Slack Connect). */
  shared: boolean;
  archived: boolean;
  /** Oldest first, replies in threads included. */
  readonly messages: Message[];
}

/** A message with Slack's own field names, so that tests read what a client would read. */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly team: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly app_id?: string;
  readonly username?: string;
  readonly client_msg_id?: string;
  readonly thread_ts?: string;
  subtype?: string;
  text: string;
  blocks?: Json[];
  attachments?: Json[];
  metadata?: Json;
  edited?: { readonly user: string; readonly ts: string };
  reactions?: { name: string; users: string[] }[];
  /** The options of the call that posted it, such as `unfurl_links`. */
  readonly options?: Json;
}

/** A message that only one person sees, and only until it is replaced or reloaded. */
export interface Ephemeral extends Message {
  /** The user who sees it. */
  readonly to: string;
}

/** A modal or home tab with Slack's own fields, and whose screen it is on. */
export interface View {
  readonly id: string;
  readonly user: string;
  readonly team: string;
  /** `hash` changes with every update. */
  body: Json;
}

export interface Token {
  readonly value: string;
  readonly kind: "app" | "bot";
  /** The workspace, or the organisation, that it was given for. */
  readonly team: string;
  readonly scopes: readonly string[];
  /** Milliseconds since 1970; Infinity without rotation. */
  readonly expiresAt: number;
  readonly refresh: string | undefined;
  state: "inactive" | "live" | "revoked";
}

/** Everything the fake remembers. Tests read it; only the fake writes it. */
export interface Store {
  readonly teams: Map<string, Team>;
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  readonly tokens: Map<string, Token>;
  readonly ephemerals: Ephemeral[];
  /** Open modals of each user, the top one last. */
  readonly modals: Map<string, View[]>;
  readonly homes: Map<string, View>;
}

/** An empty store. */
export function createStore(): Store {
  return {
    teams: new Map(),
    users: new Map(),
    channels: new Map(),
    tokens: new Map(),
    ephemerals: [],
    modals: new Map(),
    homes: new Map(),
  };
}

/** A fresh id as Slack's look: a letter, then upper-case letters and digits. */
export function freshId(prefix: string): string {
  return prefix + randomUUID().replaceAll("-", "").slice(0, 10).toUpperCase();
}

/** A message of a channel by its timestamp. */
export function findMessage(store: Store, channel: string, ts: string): Message | undefined {
  return store.channels.get(channel)?.messages.find((message) => message.ts === ts);
}

/** The parent and its replies, oldest first. */
export function threadOf(channel: Channel, ts: string): Message[] {
  return channel.messages.filter((message) => message.ts === ts || message.thread_ts === ts);
}

/** The direct-message channel of a user with the bot of the team, opened when there is none. */
export function directMessage(store: Store, user: User, bot: string): Channel {
  const open = [...store.channels.values()].find(
    ({ kind, members }) => kind === "im" && members.has(user.id) && members.has(bot),
  );
  if (open !== undefined) return open;
  const channel: Channel = {
    id: freshId("D"),
    team: user.team,
    name: "directmessage",
    kind: "im",
    members: new Set([user.id, bot]),
    shared: false,
    archived: false,
    messages: [],
  };
  store.channels.set(channel.id, channel);
  return channel;
}

/** Blocks as Slack keeps them: each with a `block_id`, each interactive element with an `action_id`. */
export function withIds(blocks: readonly Json[]): Json[] {
  const named = (element: unknown): unknown =>
    isInteractive(element) ? { action_id: freshId("").slice(0, 5), ...element } : element;
  return blocks.map((block) => ({
    ...block,
    block_id: block["block_id"] ?? freshId("").slice(0, 5),
    ...(block["type"] === "actions" && Array.isArray(block["elements"])
      ? { elements: block["elements"].map(named) }
      : {}),
    ...(block["accessory"] === undefined ? {} : { accessory: named(block["accessory"]) }),
    ...(block["element"] === undefined ? {} : { element: named(block["element"]) }),
  }));
}

function isInteractive(element: unknown): element is Json {
  return typeof element === "object" && element !== null && !("image_url" in element);
}

/** What Slack shows of a message to an app: metadata only on request, no bookkeeping of the fake. */
export function onWire(message: Message, includeMetadata = false): Json {
  const { channel: _channel, options: _options, metadata, ...rest } = message;
  const { to: _to, ...fields }: Json = { type: "message", ...rest };
  return structuredClone(
    includeMetadata && metadata !== undefined ? { ...fields, metadata } : fields,
  );
}
