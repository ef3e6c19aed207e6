import { ChannelType, MessageFlags as Flags, MessageType } from "discord-api-types/v10";
import { flag, type Json, object, objects, text } from "../../slack/json.ts";
import { shownBy } from "../bodies.ts";
import { pingsOf } from "../mentions.ts";
import { may, requirePermission, sees, writing } from "../permissions.ts";
import { checkBody, referenceTo, rewrite } from "../drafts.ts";
import { compose, post, remove } from "../posting.ts";
import { Refused } from "../refused.ts";
import type { Channel, Message } from "../store.ts";
import { flagsOf, forgivesMissing, strayFlags } from "../validate/message.ts";
import { mayReadContent, wireChannel, wireMessage } from "../wire.ts";
import { botOf, channelOf, isDirect, messageOf, type World } from "../world.ts";
import { done, type Handlers, ok, type Reply, type Request } from "./call.ts";
import { page } from "./paging.ts";

/** How long a nonce is remembered. Discord: "the past few minutes". */
const NONCE_MS = 5 * 60 * 1000;

/** Flags an app may give a message it posts. https://docs.discord.com/developers/resources/message#create-message */
const PERMITTED =
  Flags.SuppressEmbeds | Flags.SuppressNotifications | Flags.IsVoiceMessage | Flags.IsComponentsV2;

/** Channels and the messages in them. */
export const messageHandlers: Handlers = {
  "GET /channels/{channel_id}": (request) => ok(wireChannel(request.world, channelFor(request))),
  "GET /channels/{channel_id}/messages": (request) => {
    const channel = channelFor(request);
    // Without READ_MESSAGE_HISTORY the list is empty.
    const bot = request.world.settings.applicationId;
    const mayRead = may(request.world, bot, channel, "ReadMessageHistory");
    const messages = mayRead ? page(channel.messages, request.query) : [];
    return ok(messages.map((message) => wire(request.world, message)));
  },
  "POST /channels/{channel_id}/messages": create,
  "GET /channels/{channel_id}/messages/{message_id}": (request) => {
    const channel = channelFor(request);
    requirePermission(request.world, channel, "ReadMessageHistory");
    return ok(wire(request.world, messageOf(channel, request.param("message_id"))));
  },
  "PATCH /channels/{channel_id}/messages/{message_id}": edit,
  "DELETE /channels/{channel_id}/messages/{message_id}": (request) => {
    const { world } = request;
    const channel = channelFor(request);
    const message = messageOf(channel, request.param("message_id"));
    if (message.author.id !== world.settings.applicationId) {
      if (isDirect(channel)) throw new Refused(50_003);
      requirePermission(world, channel, "ManageMessages");
    }
    remove(world, message);
    return done;
  },
  "POST /channels/{channel_id}/typing": (request) => {
    const channel = channelFor(request);
    requirePermission(request.world, channel, writing(channel));
    request.world.store.typing.push(channel.id);
    return done;
  },
};

/** The channel of a request. Throws {@link Refused} when it is unknown or the bot does not see it. */
export function channelFor({ world, param }: Request): Channel {
  const channel = channelOf(world, param("channel_id"));
  if (!sees(world, world.settings.applicationId, channel)) throw new Refused(50_001);
  return channel;
}

/** A message as the REST API shows it to the bot. */
export function wire(world: World, message: Message): object {
  return wireMessage(world, message, mayReadContent(world, world.settings.messageContent));
}

function create(request: Request): Reply {
  const { world, body, uploads } = request;
  const channel = channelFor(request);
  requireWritable(world, channel, body, uploads.length);
  const known = repeated(world, channel, body);
  if (known !== undefined) return ok(withNonce(wire(world, known), known));
  checkBody(body, uploads.length);
  for (const stray of strayFlags(body, PERMITTED))
    world.warnings.push(`${request.route}: ${stray}`);
  const author = botOf(world);
  const repliesTo = answered(world, channel, body);
  const pings = pingsOf(world, {
    channel,
    author: author.id,
    body,
    byDefault: "everything",
    repliesTo,
  });
  const nonce = body["nonce"];
  const message = compose(world, channel, {
    author,
    shown: shownBy(world, body, uploads),
    pings,
    flags: flagsOf(body) & PERMITTED,
    ...(repliesTo === undefined ? {} : { type: MessageType.Reply }),
    extra: {
      ...(repliesTo === undefined ? {} : { message_reference: referenceTo(repliesTo) }),
      ...(typeof nonce === "string" || typeof nonce === "number" ? { nonce } : {}),
    },
  });
  return ok(withNonce(wire(world, post(world, channel, message)), message));
}

function withNonce(wired: object, { nonce }: Message): object {
  return nonce === undefined ? wired : { ...wired, nonce };
}

function requireWritable(world: World, channel: Channel, body: Json, files: number): void {
  const silent: readonly ChannelType[] = [ChannelType.GuildCategory, ChannelType.GuildForum];
  if (silent.includes(channel.type)) throw new Refused(50_008);
  requirePermission(world, channel, writing(channel));
  if (objects(body, "embeds").length > 0) requirePermission(world, channel, "EmbedLinks");
  if (files > 0) requirePermission(world, channel, "AttachFiles");
  if (channel.thread?.locked === true) throw new Refused(50_083);
  const closed = channel.recipients.some(
    (id) => world.store.users.get(id)?.takesDirectMessages === false,
  );
  if (closed) throw new Refused(50_007);
}

/** The message that was posted with the same nonce, when the body asks to look for it. */
function repeated(world: World, channel: Channel, body: Json): Message | undefined {
  const nonce = body["nonce"];
  const isGiven = typeof nonce === "string" || typeof nonce === "number";
  if (!flag(body, "enforce_nonce") || !isGiven) return undefined;
  // Discord speaks of messages that were created, not of those that still stand.
  return [...channel.messages, ...world.store.deleted].find(
    (one) =>
      one.channel_id === channel.id &&
      one.author.id === world.settings.applicationId &&
      String(one.nonce) === String(nonce) &&
      world.now() - Date.parse(one.timestamp) < NONCE_MS,
  );
}

/** The message a reply answers. Throws when it is gone and the body does not forgive that. */
function answered(world: World, channel: Channel, body: Json): Message | undefined {
  const reference = object(body, "message_reference");
  if (reference === undefined) return undefined;
  if (!may(world, world.settings.applicationId, channel, "ReadMessageHistory")) {
    throw new Refused(160_002);
  }
  const original = channel.messages.find(({ id }) => id === text(reference, "message_id"));
  if (original !== undefined || forgivesMissing(reference)) return original;
  const code = "REPLIES_UNKNOWN_MESSAGE";
  throw new Refused(50_035, [{ path: ["message_reference"], code, message: "Unknown message" }]);
}

function edit(request: Request): Reply {
  const { world, body, uploads } = request;
  const channel = channelFor(request);
  const message = messageOf(channel, request.param("message_id"));
  if (message.author.id !== world.settings.applicationId) throw new Refused(50_005);
  if (channel.thread?.archived === true) throw new Refused(50_083);
  if (objects(body, "embeds").length > 0) requirePermission(world, channel, "EmbedLinks");
  return ok(wire(world, rewrite(world, message, body, uploads)));
}
