import { ChannelType, MessageFlags } from "discord-api-types/v10";
import { text } from "../../slack/json.ts";
import { requirePermission } from "../permissions.ts";
import { change, openThread } from "../posting.ts";
import { Refused } from "../refused.ts";
import { wireChannel } from "../wire.ts";
import { messageOf } from "../world.ts";
import { done, type Handlers, type Request } from "./call.ts";
import { channelFor } from "./messages.ts";
import { trusted } from "../trusted.ts";

/** Threads, and the bot's reactions. */
export const threadHandlers: Handlers = {
  "POST /channels/{channel_id}/messages/{message_id}/threads": (request) => {
    const { world, body } = request;
    const parent = channelFor(request);
    requirePermission(world, parent, "CreatePublicThreads");
    const from = messageOf(parent, request.param("message_id"));
    if (world.store.channels.has(from.id)) throw new Refused(160_004);
    const owner = world.settings.applicationId;
    const thread = openThread(world, { parent, owner, name: text(body, "name"), from });
    const flags = (from.flags ?? 0) | MessageFlags.HasThread;
    change(world, from, { flags, thread: trusted(wireChannel(world, thread)) }, {});
    return { status: 201, body: wireChannel(world, thread) };
  },
  "POST /channels/{channel_id}/threads": (request) => {
    const { world, body } = request;
    const parent = channelFor(request);
    const isPrivate = (body["type"] ?? ChannelType.PrivateThread) === ChannelType.PrivateThread;
    requirePermission(world, parent, isPrivate ? "CreatePrivateThreads" : "CreatePublicThreads");
    const owner = world.settings.applicationId;
    const thread = openThread(world, { parent, owner, name: text(body, "name"), isPrivate });
    return { status: 201, body: wireChannel(world, thread) };
  },
  "PUT /channels/{channel_id}/thread-members/@me": (request) => {
    channelFor(request).thread?.members.add(request.world.settings.applicationId);
    return done;
  },
  "DELETE /channels/{channel_id}/thread-members/@me": (request) => {
    channelFor(request).thread?.members.delete(request.world.settings.applicationId);
    return done;
  },
  "PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me": (request) => {
    requirePermission(request.world, channelFor(request), "ReadMessageHistory", "AddReactions");
    react(request, 1);
    return done;
  },
  "DELETE /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me": (request) => {
    react(request, -1);
    return done;
  },
};

/** Adds the bot's reaction to a message, or takes it away. */
function react(request: Request, by: -1 | 1): void {
  const message = messageOf(channelFor(request), request.param("message_id"));
  const name = request.param("emoji_name");
  const isMine = by === 1;
  const others = (message.reactions ?? []).filter(({ emoji }) => emoji.name !== name);
  const known = message.reactions?.find(({ emoji }) => emoji.name === name);
  if (isMine === (known?.me ?? false)) return;
  const count = (known?.count ?? 0) + by;
  const reaction = {
    emoji: { id: null, name },
    count,
    count_details: { burst: 0, normal: count },
    me: isMine,
    me_burst: false,
    burst_colors: [],
  };
  message.reactions = count === 0 ? others : [...others, reaction];
}
