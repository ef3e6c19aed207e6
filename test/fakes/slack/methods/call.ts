import { type Json, text } from "../json.ts";
import { Refused } from "../posting.ts";
import type { Channel, Team, Token, User } from "../store.ts";
import type { World } from "../world.ts";

/** A call of a Web API method by a known token. */
export interface MethodCall {
  readonly world: World;
  readonly method: string;
  readonly args: Json;
  readonly token: Token;
  readonly team: Team;
  readonly bot: User;
}

/** Does what a method does and gives the answer without `ok`. Throws {@link Refused}. */
export type Method = (call: MethodCall) => Json;

/** A method, the scope it needs, and the kind of token. */
export interface MethodEntry {
  readonly run: Method;
  /** Without: none, or one that depends on the channel. */
  readonly scope?: string;
  readonly token?: "app" | "bot";
}

/** An argument that must be there. Throws `invalid_arguments` as Slack does. */
export function required({ args }: MethodCall, name: string): string {
  const value = text(args, name);
  if (value === "") {
    throw new Refused("invalid_arguments", [`[ERROR] missing required field: ${name}`]);
  }
  return value;
}

/** Throws `missing_scope` with what is needed and what the token has. */
export function requireScope(token: Token, scope: string): void {
  if (token.scopes.includes(scope)) return;
  throw new Refused("missing_scope", [], { needed: scope, provided: token.scopes.join(",") });
}

const FAMILIES = { public: "channels", private: "groups", im: "im", mpim: "mpim" } as const;

/** The scope for a kind of channel, such as `groups:history`. */
export function channelScope(channel: Channel, right: "history" | "read"): string {
  return `${FAMILIES[channel.kind]}:${right}`;
}

/** The channel of a call, as far as the bot can see it. Throws `channel_not_found`. */
export function visibleChannel(call: MethodCall): Channel {
  const channel = call.world.store.channels.get(required(call, "channel"));
  const isVisible =
    channel !== undefined &&
    channel.team === call.team.id &&
    (channel.kind === "public" || channel.members.has(call.bot.id));
  if (!isVisible) throw new Refused("channel_not_found");
  return channel;
}

/** The channel of a call where the bot is a member. Throws `not_in_channel` also. */
export function joinedChannel(call: MethodCall): Channel {
  const channel = visibleChannel(call);
  if (!channel.members.has(call.bot.id)) throw new Refused("not_in_channel");
  return channel;
}
