import {
  ChannelType,
  GatewayDispatchEvents as Events,
  GatewayIntentBits as Intents,
  MessageType,
  type TextChannelType,
} from "discord-api-types/v10";
import type { Listener } from "./gateway/gateway.ts";
import type { DataOf } from "./gateway/session.ts";
import { mentionedUsers, NO_PINGS } from "./mentions.ts";
import type { Channel, Message, Pings, User } from "./store.ts";
import { mayReadContent, wireChannel, wireMessage, wirePartialMember, wireUser } from "./wire.ts";
import type { Shown } from "./bodies.ts";
import { trusted } from "./trusted.ts";
import { channelOf, isDirect, timestamp, userOf, type World } from "./world.ts";

/** What makes a message, beside the place and the instant. */
export interface Draft {
  readonly author: User;
  readonly shown: Shown;
  readonly pings?: Pings;
  readonly type?: MessageType;
  readonly flags?: number;
  readonly extra?: Partial<Message>;
}

/** A message that nobody has seen yet. */
export function compose(world: World, channel: Channel, draft: Draft): Message {
  const { author, shown, pings = NO_PINGS, type = MessageType.Default, flags = 0 } = draft;
  return {
    id: world.id(),
    channel_id: channel.id,
    ...(channel.guild === undefined ? {} : { guild_id: channel.guild }),
    author: wireUser(author),
    type,
    flags,
    timestamp: timestamp(world),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    ...mentionsBy(world, pings),
    ...shown,
    ...draft.extra,
    pings,
  };
}

/** The fields that say whom a message mentions. */
export function mentionsBy(
  world: World,
  pings: Pings,
): Pick<Message, "mention_everyone" | "mention_roles" | "mentions"> {
  return {
    mention_everyone: pings.everyone,
    mention_roles: [...pings.roles],
    mentions: mentionedUsers(pings).map((id) => wireUser(userOf(world, id))),
  };
}

/** Puts a message into its channel and tells the app. */
export function post(world: World, channel: Channel, message: Message): Message {
  if (message.ephemeralTo !== undefined) {
    world.store.ephemerals.push(message);
    return message;
  }
  wake(world, channel);
  channel.messages.push(message);
  announce(world, Events.MessageCreate, message);
  return message;
}

/** Writing in an archived thread opens it again. */
function wake(world: World, channel: Channel): void {
  if (channel.thread?.archived !== true) return;
  channel.thread.archived = false;
  announceChannel(world, Events.ThreadUpdate, channel);
}

/** Changes a message and tells the app. */
export function change(
  world: World,
  message: Message,
  to: Partial<Message>,
  edited: Partial<Message> = { edited_timestamp: timestamp(world) },
): Message {
  Object.assign(message, to, edited);
  if (message.ephemeralTo === undefined) announce(world, Events.MessageUpdate, message);
  return message;
}

/** Takes a message away and tells the app. */
export function remove(world: World, message: Message): void {
  const { store } = world;
  const list =
    message.ephemeralTo === undefined
      ? channelOf(world, message.channel_id).messages
      : store.ephemerals;
  const at = list.indexOf(message);
  if (at < 0) return;
  list.splice(at, 1);
  store.deleted.push(message);
  if (message.ephemeralTo !== undefined) return;
  const { id, channel_id, guild_id } = message;
  const data = { id, channel_id, ...(guild_id === undefined ? {} : { guild_id }) };
  const channel = channelOf(world, channel_id);
  world.dispatch(Events.MessageDelete, audienceOf(channel), () => data);
}

/** Whom the gateway tells of what happens in a channel. */
export function audienceOf(channel: Channel): {
  readonly channel: Channel;
  readonly intents: number;
} {
  const intents = isDirect(channel) ? Intents.DirectMessages : Intents.GuildMessages;
  return { channel, intents };
}

/** Sends `MESSAGE_CREATE` or `MESSAGE_UPDATE`. */
export function announce(
  world: World,
  event: Events.MessageCreate | Events.MessageUpdate,
  message: Message,
): void {
  const channel = channelOf(world, message.channel_id);
  const frozen: Message = structuredClone(message);
  world.dispatch(event, audienceOf(channel), (listener) => {
    const data = messageFor(world, frozen, listener);
    requireSpecified(world, event, "MessageResponse", data);
    const { guild_id, nonce } = frozen;
    const member = world.store.guilds.get(guild_id ?? "")?.members.get(frozen.author.id);
    const extra = {
      channel_type: trusted<TextChannelType>(channel.type),
      ...(guild_id === undefined ? {} : { guild_id }),
      ...(member === undefined ? {} : { member: wirePartialMember(member) }),
      ...(nonce === undefined || event !== Events.MessageCreate ? {} : { nonce }),
    } satisfies Partial<DataOf<Events.MessageCreate>>;
    return trusted({ ...data, ...extra });
  });
}

/** What the gateway would tell against the specification is a violation, too. */
function requireSpecified(world: World, event: string, definition: string, body: object): void {
  for (const issue of world.spec.checkAs(definition, body)) {
    const message = `${event}: ${issue.path.join(".")} ${issue.message}`;
    world.violations.push({ route: "gateway", code: 0, message, issues: [issue], body });
  }
}

function messageFor(world: World, message: Message, listener: Listener): object {
  const hasIntent = (listener.intents & Intents.MessageContent) !== 0;
  return wireMessage(world, message, mayReadContent(world, hasIntent));
}

/** Sends an event about a channel or thread. */
export function announceChannel(
  world: World,
  event: Events.ChannelCreate | Events.ChannelUpdate | Events.ThreadCreate | Events.ThreadUpdate,
  channel: Channel,
): void {
  const data = wireChannel(world, channel);
  const definition = channel.thread === undefined ? "GuildChannelResponse" : "ThreadResponse";
  requireSpecified(world, event, definition, data);
  const fresh = event === Events.ThreadCreate ? { newly_created: true } : {};
  world.dispatch(event, { channel, intents: Intents.Guilds }, () => trusted({ ...data, ...fresh }));
}

interface ThreadSeed {
  readonly parent: Channel;
  readonly owner: string;
  readonly name: string;
  /** The message the thread begins with. */
  readonly from?: Message;
  readonly isPrivate?: boolean;
}

/** Opens a thread and tells the app. */
export function openThread(world: World, seed: ThreadSeed): Channel {
  const { parent, owner, name, from, isPrivate = false } = seed;
  const thread: Channel = {
    id: from?.id ?? world.id(),
    type: isPrivate ? ChannelType.PrivateThread : ChannelType.PublicThread,
    guild: parent.guild,
    name,
    parent: parent.id,
    overwrites: [],
    recipients: [],
    thread: { owner, members: new Set([owner]), archived: false, locked: false },
    messages: [],
  };
  world.store.channels.set(thread.id, thread);
  announceChannel(world, Events.ThreadCreate, thread);
  return thread;
}
