import {
  type APIGuild,
  type APIGuildMember,
  type APIMessage,
  type APIRole,
  type APIUser,
  ApplicationCommandType,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  Locale,
} from "discord-api-types/v10";
import { copy } from "../slack/json.ts";
import type { Channel, Command, Guild, Member, Message, Role, User } from "./store.ts";
import { isDirect, userOf, type World } from "./world.ts";
import { trusted } from "./trusted.ts";

/** None of the flags an enumeration names. */
const NO_FLAGS = trusted<never>(0);

/** A user as Discord sends one. */
export function wireUser({ id, username, globalName, bot }: User): APIUser {
  return {
    id,
    username,
    global_name: globalName,
    discriminator: "0",
    avatar: null,
    flags: NO_FLAGS,
    public_flags: NO_FLAGS,
    primary_guild: null,
    ...(bot ? { bot } : {}),
  };
}

const JOINED_AT = "2024-01-01T00:00:00.000000+00:00";

/** A member as a message or an interaction carries one: the user stands beside it. */
export function wirePartialMember(member: Member): Omit<APIGuildMember, "user"> {
  return {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    deaf: false,
    flags: NO_FLAGS,
    joined_at: JOINED_AT,
    mute: false,
    nick: member.nick,
    pending: false,
    premium_since: null,
    roles: [...member.roles],
  };
}

/** A member with the user. */
export function wireMember(world: World, member: Member): APIGuildMember {
  return { ...wirePartialMember(member), user: wireUser(userOf(world, member.user)) };
}

/** A role as Discord sends one. */
export function wireRole(role: Role, position: number): APIRole {
  return {
    id: role.id,
    name: role.name,
    permissions: String(role.permissions),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: role.mentionable,
    icon: null,
    unicode_emoji: null,
    flags: NO_FLAGS,
  };
}

/** A channel, thread or direct message as Discord sends one. */
export function wireChannel(world: World, channel: Channel): object {
  const last = { last_message_id: channel.messages.at(-1)?.id ?? null };
  const common = { id: channel.id, type: channel.type, flags: 0, ...last };
  if (isDirect(channel)) {
    const people = channel.recipients.filter((id) => id !== world.settings.applicationId);
    return {
      ...common,
      recipients: people.map((id) => wireUser(userOf(world, id))),
    };
  }
  const place = { ...common, guild_id: channel.guild, name: channel.name };
  const parent = { parent_id: channel.parent ?? null, rate_limit_per_user: 0 };
  if (channel.thread !== undefined) {
    return { ...place, ...parent, ...wireThread(channel, channel.thread) };
  }
  return {
    ...place,
    ...parent,
    position: 0,
    nsfw: false,
    topic: null,
    permission_overwrites: copy(channel.overwrites),
    ...(channel.type === ChannelType.GuildVoice ? { bitrate: 64_000, user_limit: 0 } : {}),
  };
}

function wireThread(channel: Channel, thread: NonNullable<Channel["thread"]>): object {
  return {
    owner_id: thread.owner,
    message_count: channel.messages.length,
    total_message_sent: channel.messages.length,
    member_count: thread.members.size,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      archive_timestamp: JOINED_AT,
      auto_archive_duration: 1440,
      create_timestamp: JOINED_AT,
    },
  };
}

/** A guild as the REST API sends one. */
export function wireGuild(guild: Guild): APIGuild {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.owner,
    roles: [...guild.roles.values()].map(wireRole),
    region: "deprecated",
    afk_channel_id: null,
    afk_timeout: 300,
    application_id: null,
    banner: null,
    default_message_notifications: 0,
    description: null,
    discovery_splash: null,
    emojis: [],
    explicit_content_filter: 0,
    features: [],
    hub_type: null,
    icon: null,
    incidents_data: null,
    max_members: 500_000,
    max_presences: null,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    mfa_level: 0,
    nsfw_level: 0,
    preferred_locale: Locale.EnglishUS,
    premium_progress_bar_enabled: false,
    premium_subscription_count: 0,
    premium_tier: 0,
    public_updates_channel_id: null,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    splash: null,
    stickers: [],
    system_channel_flags: NO_FLAGS,
    system_channel_id: null,
    vanity_url_code: null,
    verification_level: 0,
    widget_channel_id: null,
    widget_enabled: false,
    // The specification has these, discord-api-types does not.
    ...trusted<object>({ home_header: null, nsfw: false }),
  };
}

/** A guild as the gateway sends one when the bot connects or joins. */
export function wireGuildCreate(
  world: World,
  guild: Guild,
  visible: (channel: Channel) => boolean,
): GatewayGuildCreateDispatchData {
  const channels = [...world.store.channels.values()].filter(({ guild: id }) => id === guild.id);
  const threads = channels.filter(({ thread }) => thread?.archived === false);
  const sent = (some: Channel[]): object[] => some.map((channel) => wireChannel(world, channel));
  const member = guild.members.get(world.settings.applicationId);
  return {
    ...wireGuild(guild),
    joined_at: JOINED_AT,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: member === undefined ? [] : [wireMember(world, member)],
    channels: trusted(sent(channels.filter(({ thread }) => thread === undefined))),
    threads: trusted(sent(threads.filter(visible))),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** It is told as text, however it was given. */
function permissionsText(given: number | string | null = null): string | null {
  return given === null ? null : String(given);
}

/** A command as Discord sends one. */
export function wireCommand(world: World, command: Command): object {
  const { body, guild } = command;
  return {
    description: "",
    integration_types: [0],
    dm_permission: true,
    ...body,
    type: body.type ?? ApplicationCommandType.ChatInput,
    contexts: guild === undefined ? (body.contexts ?? null) : null,
    id: command.id,
    application_id: world.settings.applicationId,
    version: command.version,
    default_member_permissions: permissionsText(body.default_member_permissions),
    nsfw: body.nsfw ?? false,
    ...(guild === undefined ? {} : { guild_id: guild }),
  };
}

/**
 * A message as Discord sends it to one who may read the content of every message, of some or of none.
 * https://docs.discord.com/developers/events/gateway#message-content-intent
 */
export function wireMessage(
  world: World,
  message: Message,
  mayRead: (message: Message) => boolean,
): APIMessage {
  const kept = bare(message);
  const read = mayRead(message) ? {} : UNREADABLE;
  const answered = message.message_reference?.message_id;
  if (answered === undefined) return { ...kept, ...read };
  const channel = world.store.channels.get(message.message_reference?.channel_id ?? "");
  const original = channel?.messages.find(({ id }) => id === answered);
  if (original === undefined) return { ...kept, ...read, referenced_message: null };
  const seen = mayRead(original) ? {} : UNREADABLE;
  return { ...kept, ...read, referenced_message: { ...bare(original), ...seen } };
}

const UNREADABLE = { content: "", embeds: [], attachments: [], components: [] };

/** Without what only the fake knows, and without the nonce, which only the one who posts is told. */
function bare(message: Message): APIMessage {
  const kept: Partial<Message> = copy(message);
  for (const key of ["pings", "ephemeralTo", "guild_id", "nonce"] as const) {
    Reflect.deleteProperty(kept, key);
  }
  return trusted(kept);
}

/** Whether the bot may read a message's content, with the intent or without. */
export function mayReadContent(world: World, hasIntent: boolean): (message: Message) => boolean {
  const bot = world.settings.applicationId;
  return (message) =>
    hasIntent ||
    message.author.id === bot ||
    message.guild_id === undefined ||
    message.mentions.some(({ id }) => id === bot);
}
