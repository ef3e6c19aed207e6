import { ChannelType } from "discord-api-types/v10";
import { isJson, type Json } from "../slack/json.ts";
import type { Faults } from "./faults.ts";
import type { Dispatch } from "./gateway/gateway.ts";
import { type ErrorCode, type Issue, Refused } from "./refused.ts";
import type { Channel, Guild, Interaction, Message, Store, User } from "./store.ts";
import type { Spec } from "./validate/spec.ts";

export interface Settings {
  readonly token: string;
  readonly applicationId: string;
  /** Whether the privileged Message Content intent is switched on for the application. */
  readonly messageContent: boolean;
  /** Whether the privileged Server Members intent is switched on. */
  readonly guildMembers: boolean;
  readonly heartbeatIntervalMs: number;
  /** What `GET /gateway/bot` recommends. */
  readonly shards: number;
  /** How long an app may take to acknowledge an interaction. Discord's: 3 s. */
  readonly ackTimeoutMs: number;
}

/** Something that Discord refuses or takes amiss, found in what the app sent or failed to send. */
export interface Violation {
  /** `POST /channels/{channel_id}/messages`, `gateway`, or an interaction's kind and name. */
  readonly route: string;
  /** A JSON error code, a gateway close code, or 0. */
  readonly code: number;
  readonly message: string;
  readonly issues: readonly Issue[];
  readonly body: unknown;
}

/** A call of the REST API that came in. */
export interface Call {
  readonly route: string;
  /** The path as it was asked for, after `/api/v10`. */
  readonly path: string;
  readonly body: unknown;
  /** HTTP status of the answer; undefined when there was none. */
  readonly status: number | undefined;
  /** JSON error code of a refusal, or `fault: …` for an ordered fault. */
  readonly error: ErrorCode | string | undefined;
}

/** What the rooms of the fake share. */
export interface World {
  readonly settings: Settings;
  /** Milliseconds since 1970, moved forward by tests. */
  readonly now: () => number;
  /** A new id. */
  readonly id: () => string;
  readonly store: Store;
  readonly faults: Faults;
  readonly spec: Spec;
  readonly violations: Violation[];
  /** Keys outside the specification and the like: discord.js sends some by itself. */
  readonly warnings: string[];
  readonly calls: Call[];
  /** `http://127.0.0.1:port` */
  readonly url: () => string;
  readonly dispatch: Dispatch;
  /** Called when an interaction is acknowledged or has expired. */
  readonly settled: Map<string, () => void>;
}

/** The instant as Discord writes it. */
export function timestamp(world: World): string {
  return new Date(world.now()).toISOString().replace("Z", "000+00:00");
}

/** Notes a refusal. */
export function note(world: World, route: string, error: Refused, body: unknown): void {
  const { code, message, issues } = error;
  world.violations.push({ route, code, message, issues, body });
}

/** The bot's own user, whose id is the application's. */
export function botOf(world: World): User {
  return userOf(world, world.settings.applicationId);
}

/** A user. Throws {@link Refused} 10013. */
export function userOf(world: World, id: string): User {
  const user = world.store.users.get(id);
  if (user === undefined) throw new Refused(10_013);
  return user;
}

/** A guild. Throws {@link Refused} 10004. */
export function guildOf(world: World, id: string): Guild {
  const guild = world.store.guilds.get(id);
  if (guild === undefined) throw new Refused(10_004);
  return guild;
}

/** A channel. Throws {@link Refused} 10003. */
export function channelOf(world: World, id: string): Channel {
  const channel = world.store.channels.get(id);
  if (channel === undefined) throw new Refused(10_003);
  return channel;
}

/** A message of a channel. Throws {@link Refused} 10008. */
export function messageOf(channel: Channel, id: string): Message {
  const message = channel.messages.find((one) => one.id === id);
  if (message === undefined) throw new Refused(10_008);
  return message;
}

/** Whether a channel is a direct message. */
export function isDirect(channel: Channel): boolean {
  return channel.type === ChannelType.DM;
}

/** Ends the waiting for an interaction's acknowledgement. */
export function settle(
  world: World,
  interaction: Interaction,
  state: "acknowledged" | "expired",
): void {
  interaction.state = state;
  world.settled.get(interaction.id)?.();
  world.settled.delete(interaction.id);
}

/** A value as an object whose fields can be asked for; empty when it is none. */
export function fields(body: unknown): Json {
  return isJson(body) ? body : {};
}
