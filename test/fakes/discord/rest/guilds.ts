import { Refused } from "../refused.ts";
import { sees } from "../permissions.ts";
import type { Channel, Guild } from "../store.ts";
import { wireChannel, wireGuild, wireMember, wireRole } from "../wire.ts";
import { guildOf } from "../world.ts";
import { type Handlers, ok, type Request } from "./call.ts";

/** Guilds, their channels, roles and members. */
export const guildHandlers: Handlers = {
  "GET /guilds/{guild_id}": (request) => ok(wireGuild(guild(request))),
  "GET /guilds/{guild_id}/roles": (request) => ok([...guild(request).roles.values()].map(wireRole)),
  "GET /guilds/{guild_id}/channels": (request) =>
    ok(
      channels(request)
        .filter(({ thread }) => thread === undefined)
        .map((channel) => wireChannel(request.world, channel)),
    ),
  "GET /guilds/{guild_id}/threads/active": (request) => {
    const bot = request.world.settings.applicationId;
    const open = channels(request).filter(
      (channel) => channel.thread?.archived === false && sees(request.world, bot, channel),
    );
    const threads = open.map((channel) => wireChannel(request.world, channel));
    return ok({ threads, members: [], has_more: false });
  },
  "GET /guilds/{guild_id}/members/{user_id}": (request) => {
    const member = guild(request).members.get(request.param("user_id"));
    if (member === undefined) throw new Refused(10_007);
    return ok(wireMember(request.world, member));
  },
};

/** A guild the bot is in. */
function guild({ world, param }: Request): Guild {
  const one = guildOf(world, param("guild_id"));
  if (!one.members.has(world.settings.applicationId)) throw new Refused(10_004);
  return one;
}

function channels(request: Request): Channel[] {
  const { id } = guild(request);
  return [...request.world.store.channels.values()].filter((channel) => channel.guild === id);
}
