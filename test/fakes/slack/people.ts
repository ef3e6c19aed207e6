import { randomUUID } from "node:crypto";
import { type CommandResult, sendCommand } from "./commands.ts";
import type { Delivery } from "./delivery.ts";
import { announceChanged, announceHomeOpened, announceJoined } from "./events.ts";
import {
  pressInMessage,
  pressInView,
  useGlobalShortcut,
  useMessageShortcut,
} from "./interactions.ts";
import { copy, type Json } from "./json.ts";
import { closeView, type Inputs, type Submission, submitView } from "./modals.ts";
import { post, removeMessage } from "./posting.ts";
import { type Channel, directMessage, type Ephemeral, type Message, type View } from "./store.ts";
import { teamOf, userOf, type World } from "./world.ts";

/** What a person in Slack can do. Channels are named by their ids. */
export interface Person {
  readonly id: string;
  /** The direct-message channel with the bot. */
  readonly dm: () => string;
  /** Writes a message, its text as Slack stores it: `<@U…>` mentions, `&amp;` for `&`. */
  readonly says: (
    channel: string,
    text: string,
    options?: { thread?: Message | string },
  ) => Message;
  readonly edits: (message: Message, text: string) => void;
  readonly deletes: (message: Message) => void;
  readonly joins: (channel: string) => void;
  readonly command: (command: string, text: string, channel: string) => Promise<CommandResult>;
  /** Presses a button, or chooses the option with the value `choice`, in a message or view. */
  readonly presses: (
    on: Ephemeral | Message | View,
    actionId: string,
    choice?: string,
  ) => Promise<Delivery>;
  /** A shortcut on a message, or from the menu when there is no message. */
  readonly shortcut: (callbackId: string, message?: Message) => Promise<Delivery>;
  readonly submits: (view: View, inputs?: Inputs) => Promise<Submission>;
  readonly closes: (view: View) => Promise<void>;
  readonly opensHome: (tab?: "home" | "messages") => void;
  /** What this person sees in a channel or thread, ephemeral messages included, oldest first. */
  readonly sees: (channel: string, thread?: Message | string) => (Ephemeral | Message)[];
  /** Reloads the client: ephemeral messages are gone. */
  readonly reloads: () => void;
  /** The modal on top of this person's screen. */
  readonly modal: () => View | undefined;
  readonly home: () => View | undefined;
}

/** A person to act as. Throws when the fake knows no user with this id. */
export function createPerson(world: World, id: string): Person {
  const { store } = world;
  const user = userOf(world, id);
  const bot = (): string => teamOf(world, user.team).botUser ?? "";
  const dm = (): Channel => directMessage(store, user, bot());
  return {
    id,
    dm: () => dm().id,
    says: (channel, text, options = {}) => {
      const place = channelOf(world, channel);
      if (!place.members.has(id)) throw new Error(`${user.name} is not in ${place.name}`);
      const { thread } = options;
      return post(world, place, {
        channel,
        ts: world.clock.ts(),
        team: user.team,
        user: id,
        client_msg_id: randomUUID(),
        text,
        blocks: [richText(text)],
        ...(thread === undefined ? {} : { thread_ts: parentOf(thread) }),
      });
    },
    edits: (message, text) => {
      const before = copy(message);
      message.text = text;
      message.blocks = [richText(text)];
      message.edited = { user: id, ts: world.clock.ts() };
      announceChanged(world, message, before);
    },
    deletes: (message) => removeMessage(world, channelOf(world, message.channel), message),
    joins: (channel) => {
      const place = channelOf(world, channel);
      place.members.add(id);
      announceJoined(world, place, user);
    },
    command: (command, text, channel) =>
      sendCommand(world, user, channelOf(world, channel), command, text),
    presses: (on, actionId, choice) => {
      const isView = "body" in on;
      if (isView) return pressInView(world, user, on, actionId, choice).done;
      return pressInMessage(world, user, on, actionId, choice).done;
    },
    shortcut: (callbackId, message) => {
      if (message === undefined) return useGlobalShortcut(world, user, callbackId).done;
      return useMessageShortcut(world, user, callbackId, message).done;
    },
    submits: (view, inputs = {}) => submitView(world, user, view, inputs),
    closes: async (view) => {
      await closeView(world, user, view)?.done;
    },
    opensHome: (tab = "home") => {
      announceHomeOpened(world, user, dm(), tab);
    },
    sees: (channel, thread) => {
      const parent = thread === undefined ? undefined : parentOf(thread);
      const mine = store.ephemerals.filter((one) => one.to === id && one.channel === channel);
      return [...channelOf(world, channel).messages, ...mine]
        .filter((one) => (parent === undefined ? isAtTop(one) : isIn(one, parent)))
        .toSorted((one, other) => Number(one.ts) - Number(other.ts));
    },
    reloads: () => {
      const others = store.ephemerals.filter(({ to }) => to !== id);
      store.ephemerals.splice(0, Infinity, ...others);
    },
    modal: () => store.modals.get(id)?.at(-1),
    home: () => store.homes.get(id),
  };
}

/** A channel that must exist. */
export function channelOf(world: World, id: string): Channel {
  const channel = world.store.channels.get(id);
  if (channel === undefined) throw new Error(`the fake knows no channel ${id}`);
  return channel;
}

function parentOf(thread: Message | string): string {
  return typeof thread === "string" ? thread : (thread.thread_ts ?? thread.ts);
}

function isAtTop({ thread_ts, ts }: Message): boolean {
  return thread_ts === undefined || thread_ts === ts;
}

function isIn({ thread_ts, ts }: Message, parent: string): boolean {
  return ts === parent || thread_ts === parent;
}

/** The block a client makes of typed text. */
function richText(text: string): Json {
  const elements = text.split(/(<@[A-Z0-9]+>)/).flatMap((part): Json[] => {
    const user = /^<@([A-Z0-9]+)>$/.exec(part)?.[1];
    if (user !== undefined) return [{ type: "user", user_id: user }];
    return part === "" ? [] : [{ type: "text", text: part }];
  });
  return {
    type: "rich_text",
    block_id: randomUUID().slice(0, 5),
    elements: [{ type: "rich_text_section", elements }],
  };
}
