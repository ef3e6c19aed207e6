import { MessageFlags, MessageType } from "discord-api-types/v10";
import { pingsOf } from "../mentions.ts";
import { may, sees, writing } from "../permissions.ts";
import { directChannel } from "../places.ts";
import { change, compose, mentionsBy, openThread, post, remove } from "../posting.ts";
import { referenceTo } from "../drafts.ts";
import { byAge } from "../snowflake.ts";
import type { Channel, Interaction, Message, User } from "../store.ts";
import { wireChannel } from "../wire.ts";
import { channelOf, userOf, type World } from "../world.ts";
import { type Given, openMenu, press, runCommand, submit } from "./interactions.ts";
import { trusted } from "../trusted.ts";

export interface Saying {
  readonly replyTo?: Message;
  /** Whether the reply pings the author of what it answers; true when not said. */
  readonly pingsAuthor?: boolean;
  /** Users to mention before the text; `<@id>` in the text mentions as well. */
  readonly mentions?: readonly string[];
}

/** What a person in Discord can do. Channels are named by their ids. */
export interface Person {
  readonly id: string;
  /** The direct-message channel with the bot. */
  readonly dm: () => string;
  readonly says: (channel: string, text: string, saying?: Saying) => Message;
  readonly edits: (message: Message, text: string) => void;
  readonly deletes: (message: Message) => void;
  /** Opens a thread, on a message or without one, and gives its channel. */
  readonly opensThread: (channel: string, name: string, from?: Message) => Channel;
  /** Runs a slash command, such as `ask` or `digest on`; resolves once it is acknowledged or has expired. */
  readonly command: (name: string, options: Given, channel: string) => Promise<Interaction>;
  /** Types into one option of a slash command, for autocompletion. */
  readonly types: (
    name: string,
    options: Given,
    focused: string,
    channel: string,
  ) => Promise<Interaction>;
  /** Chooses an entry of a message's context menu. */
  readonly contextMenu: (name: string, message: Message) => Promise<Interaction>;
  /** Presses a button, or chooses values of a menu. */
  readonly presses: (
    message: Message,
    customId: string,
    ...values: readonly string[]
  ) => Promise<Interaction>;
  /** Fills in and submits the modal an interaction opened. */
  readonly submitsModal: (
    opener: Interaction,
    inputs: Readonly<Record<string, string>>,
  ) => Promise<Interaction>;
  /** What this person sees in a channel, ephemeral messages included, oldest first. */
  readonly sees: (channel: string) => Message[];
}

/** A person to act as. Throws when the fake knows no user with this id. */
export function createPerson(world: World, id: string): Person {
  const user = userOf(world, id);
  return {
    id,
    dm: () => directChannel(world, id).id,
    says: (channel, text, saying = {}) =>
      say(world, user, place(world, user, channel), text, saying),
    edits: (message, text) => {
      const channel = channelOf(world, message.channel_id);
      const body = { content: text };
      const posting = { channel, author: id, body, byDefault: "everything" } as const;
      const { repliedUser } = message.pings;
      const mentioned = { ...pingsOf(world, { ...posting, repliesTo: undefined }), repliedUser };
      change(world, message, { content: text, ...mentionsBy(world, mentioned) });
    },
    deletes: (message) => remove(world, message),
    opensThread: (channel, name, from) => {
      const parent = place(world, user, channel);
      const seed = { parent, owner: id, name };
      const thread = openThread(world, from === undefined ? seed : { ...seed, from });
      if (from !== undefined) {
        const flags = (from.flags ?? 0) | MessageFlags.HasThread;
        change(world, from, { flags, thread: trusted(wireChannel(world, thread)) }, {});
      }
      return thread;
    },
    command: (name, options, channel) => runCommand(world, user, { name, channel }, options),
    types: (name, options, focused, channel) =>
      runCommand(world, user, { name, channel, focused }, options),
    contextMenu: (name, message) => openMenu(world, user, name, message),
    presses: (message, customId, ...values) => press(world, user, message, customId, values),
    submitsModal: (opener, inputs) => submit(world, user, opener, inputs),
    sees: (channel) => {
      const mine = world.store.ephemerals.filter(
        (one) => one.channel_id === channel && one.ephemeralTo === id,
      );
      return [...place(world, user, channel).messages, ...mine].toSorted(byAge);
    },
  };
}

/** A channel the person sees. */
function place(world: World, user: User, id: string): Channel {
  const channel = channelOf(world, id);
  if (!sees(world, user.id, channel)) throw new Error(`${user.username} does not see ${id}`);
  return channel;
}

/** Writes a message as a person or another bot does. */
export function say(
  world: World,
  author: User,
  channel: Channel,
  words: string,
  { replyTo, pingsAuthor = true, mentions = [] }: Saying,
): Message {
  if (!may(world, author.id, channel, writing(channel))) {
    throw new Error(`${author.username} may not write in ${channel.name}`);
  }
  const content = [...mentions.map((id) => `<@${id}>`), words].join(" ");
  const pings = pingsOf(world, {
    channel,
    author: author.id,
    body: { content },
    byDefault: "everything",
    repliesTo: pingsAuthor ? replyTo : undefined,
  });
  const shown = { content, embeds: [], components: [], attachments: [] };
  const reply =
    replyTo === undefined
      ? {}
      : { type: MessageType.Reply, extra: { message_reference: referenceTo(replyTo) } };
  return post(world, channel, compose(world, channel, { author, shown, pings, ...reply }));
}
