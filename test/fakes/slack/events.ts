import type { Delivery } from "./delivery.ts";
import type { Json } from "./json.ts";
import { type Channel, freshId, type Message, onWire, type User } from "./store.ts";
import { covers, installedBy, teamOf, type World } from "./world.ts";

/*
 * Shapes follow the payloads recorded in slackapi/java-slack-sdk, json-logs/samples/events (MIT).
 */

const CHANNEL_TYPES = { public: "channel", private: "group", im: "im", mpim: "mpim" } as const;
const SUBSCRIPTIONS = {
  public: "message.channels",
  private: "message.groups",
  im: "message.im",
  mpim: "message.mpim",
} as const;
const HISTORY_SCOPES = {
  public: "channels:history",
  private: "groups:history",
  im: "im:history",
  mpim: "mpim:history",
} as const;

/** A message was posted: by a person, by this app's bot or by another bot. */
export function announcePosted(world: World, message: Message): Delivery[] {
  const sent = announceMessage(world, message.channel, {
    ...onWire(message),
    event_ts: message.ts,
  });
  return [...sent, ...announceMention(world, message)];
}

/** A message was edited, or Slack added something to it such as a preview of a link. */
export function announceChanged(world: World, message: Message, before: Message): Delivery[] {
  const ts = world.clock.ts();
  const sent = announceMessage(world, message.channel, {
    type: "message",
    subtype: "message_changed",
    hidden: true,
    message: { ...onWire(message), source_team: message.team, user_team: message.team },
    previous_message: onWire(before),
    ts,
    event_ts: ts,
  });
  const isNew = mentions(world, message) && !mentions(world, before);
  return isNew ? [...sent, ...announceMention(world, message)] : sent;
}

/** A message was deleted. */
export function announceDeleted(world: World, message: Message): Delivery[] {
  const ts = world.clock.ts();
  return announceMessage(world, message.channel, {
    type: "message",
    subtype: "message_deleted",
    hidden: true,
    deleted_ts: message.ts,
    previous_message: onWire(message),
    ts,
    event_ts: ts,
  });
}

/** Somebody came into a channel. */
export function announceJoined(world: World, channel: Channel, user: User): Delivery[] {
  const letter = channel.kind === "public" ? "C" : "G";
  return announce(world, channel.team, "member_joined_channel", {
    type: "member_joined_channel",
    user: user.id,
    channel: channel.id,
    channel_type: letter,
    team: user.team,
    event_ts: world.clock.ts(),
  });
}

/** A person opened the app's home or its messages tab. */
export function announceHomeOpened(
  world: World,
  user: User,
  channel: Channel,
  tab: "home" | "messages",
): Delivery[] {
  const view = world.store.homes.get(user.id)?.body;
  return announce(world, user.team, "app_home_opened", {
    type: "app_home_opened",
    user: user.id,
    channel: channel.id,
    tab,
    event_ts: world.clock.ts(),
    ...(view === undefined ? {} : { view }),
  });
}

/** The app was taken out of a workspace, so its tokens are dead. */
export function announceUninstalled(world: World, team: string, bot: string): Delivery[] {
  return [
    ...announce(world, team, "tokens_revoked", {
      type: "tokens_revoked",
      tokens: { oauth: [], bot: [bot] },
      event_ts: world.clock.ts(),
    }),
    ...announce(world, team, "app_uninstalled", {
      type: "app_uninstalled",
      event_ts: world.clock.ts(),
    }),
  ];
}

/** Whether the app is told of messages in a channel: subscribed, allowed, and there. */
function hears(world: World, channel: Channel): boolean {
  const bot = teamOf(world, channel.team).botUser;
  return (
    bot !== undefined &&
    channel.members.has(bot) &&
    world.settings.subscriptions.includes(SUBSCRIPTIONS[channel.kind]) &&
    hasScope(world, channel.team, HISTORY_SCOPES[channel.kind])
  );
}

function announceMessage(world: World, channelId: string, event: Json): Delivery[] {
  const channel = world.store.channels.get(channelId);
  if (channel === undefined || !hears(world, channel)) return [];
  const type = CHANNEL_TYPES[channel.kind];
  const whole = { ...event, channel: channel.id, channel_type: type };
  return [send(world, channel.team, whole, channel.shared)];
}

/** No `app_mention` for a direct message. https://docs.slack.dev/reference/events/app_mention */
function announceMention(world: World, message: Message): Delivery[] {
  const channel = world.store.channels.get(message.channel);
  if (channel === undefined || channel.kind === "im" || !mentions(world, message)) return [];
  if (!hasScope(world, channel.team, "app_mentions:read")) return [];
  if (!world.settings.subscriptions.includes("app_mention")) return [];
  const ts = message.edited === undefined ? message.ts : message.edited.ts;
  const { subtype: _subtype, ...fields } = onWire(message);
  const event = { ...fields, type: "app_mention", channel: channel.id, event_ts: ts };
  return [send(world, channel.team, event, channel.shared)];
}

/** Whether somebody else names the bot where it is a member. */
function mentions(world: World, message: Message): boolean {
  const channel = world.store.channels.get(message.channel);
  const bot = channel === undefined ? undefined : teamOf(world, channel.team).botUser;
  if (bot === undefined || channel?.members.has(bot) !== true) return false;
  return message.user !== bot && message.text.includes(`<@${bot}>`);
}

function hasScope(world: World, team: string, scope: string): boolean {
  return [...world.store.tokens.values()].some(
    (token) => token.kind === "bot" && covers(world, token, team) && token.scopes.includes(scope),
  );
}

function announce(world: World, team: string, type: string, event: Json): Delivery[] {
  if (teamOf(world, team).botUser === undefined) return [];
  if (!world.settings.subscriptions.includes(type)) return [];
  return [send(world, team, event, false)];
}

function send(world: World, team: string, event: Json, shared: boolean): Delivery {
  const bot = teamOf(world, team).botUser;
  const enterprise = installedBy(world, teamOf(world, team)) ?? null;
  return world.deliver("events_api", String(event["type"]), {
    token: "verification-token",
    team_id: team,
    context_team_id: team,
    context_enterprise_id: enterprise,
    api_app_id: world.settings.appId,
    event,
    type: "event_callback",
    event_id: freshId("Ev"),
    event_time: Math.floor(world.clock.now() / 1000),
    authorizations: [
      {
        enterprise_id: enterprise,
        team_id: team,
        user_id: bot,
        is_bot: true,
        is_enterprise_install: enterprise !== null,
      },
    ],
    is_ext_shared_channel: shared,
    event_context: `4-${freshId("")}`,
  });
}
