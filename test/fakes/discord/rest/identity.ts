import { ChannelType } from "discord-api-types/v10";
import { text } from "../../slack/json.ts";
import { contentFlag } from "../gateway/connection.ts";
import { directChannel } from "../places.ts";
import { Refused } from "../refused.ts";
import { ALL, permissionsOf } from "../permissions.ts";
import { wireChannel, wireUser } from "../wire.ts";
import { botOf, userOf, type World } from "../world.ts";
import { type Handlers, ok } from "./call.ts";

/** Who the bot is and where it connects. */
export const identityHandlers: Handlers = {
  "GET /gateway": ({ world }) => ok({ url: gatewayUrl(world) }),
  "GET /gateway/bot": ({ world }) =>
    ok({
      url: gatewayUrl(world),
      shards: world.settings.shards,
      // discord.js waits 5 s between identifies when this is 1.
      session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 },
    }),
  "GET /users/@me": ({ world }) =>
    ok({ ...wireUser(botOf(world)), mfa_enabled: false, locale: "en-US", verified: true }),
  "GET /users/{user_id}": ({ world, param }) => ok(wireUser(userOf(world, param("user_id")))),
  "GET /users/@me/guilds": ({ world }) =>
    ok(
      guildsOfBot(world).map(({ id, name }) => ({
        id,
        name,
        icon: null,
        banner: null,
        owner: false,
        permissions: String(permissionsIn(world, id)),
        features: [],
      })),
    ),
  "POST /users/@me/channels": ({ world, body }) => {
    const person = userOf(world, text(body, "recipient_id"));
    if (person.bot) throw new Refused(50_007);
    return ok(wireChannel(world, directChannel(world, person.id)));
  },
  "GET /applications/@me": ({ world }) => ok(application(world)),
  "GET /oauth2/applications/@me": ({ world }) => ok(application(world)),
};

function gatewayUrl(world: World): string {
  return world.url().replace("http", "ws");
}

function guildsOfBot(world: World): { readonly id: string; readonly name: string }[] {
  const bot = world.settings.applicationId;
  return [...world.store.guilds.values()].filter(({ members }) => members.has(bot));
}

function permissionsIn(world: World, guild: string): bigint {
  const anywhere = {
    id: guild,
    type: ChannelType.GuildText,
    guild,
    name: "",
    parent: undefined,
    overwrites: [],
    recipients: [],
    thread: undefined,
    messages: [],
  };
  return permissionsOf(world, world.settings.applicationId, anywhere) & ALL;
}

function application(world: World): object {
  const bot = wireUser(botOf(world));
  return {
    id: bot.id,
    name: bot.username,
    icon: null,
    description: "",
    type: null,
    bot,
    bot_public: true,
    bot_require_code_grant: false,
    integration_types_config: { "0": {} },
    verify_key: "0".repeat(64),
    flags: contentFlag(world),
    flags_new: String(contentFlag(world)),
    max_participants: null,
    tags: [],
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: bot,
    approximate_guild_count: world.store.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    event_webhooks_url: null,
    event_webhooks_status: 1,
    event_webhooks_types: [],
    eligible_oauth2_scopes: [],
    explicit_content_filter: 0,
    team: null,
  };
}
