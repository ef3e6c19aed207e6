import type { Clock } from "./clock.ts";
import type { Deliver, Delivery } from "./delivery.ts";
import type { Faults } from "./faults.ts";
import type { Json } from "./json.ts";
import type { Store, Team, Token, User } from "./store.ts";
import { freshId } from "./store.ts";

/** The bot scopes the default installation has, and that an authorize page grants. */
export const DEFAULT_SCOPES: readonly string[] = [
  "app_mentions:read",
  "channels:history",
  "channels:read",
  "chat:write",
  "commands",
  "groups:history",
  "groups:read",
  "im:history",
  "im:read",
  "im:write",
  "reactions:write",
  "team:read",
  "users:read",
];

/** The events an app is subscribed to when nothing else is said. */
export const DEFAULT_SUBSCRIPTIONS: readonly string[] = [
  "app_home_opened",
  "app_mention",
  "app_uninstalled",
  "member_joined_channel",
  "message.channels",
  "message.groups",
  "message.im",
  "message.mpim",
  "tokens_revoked",
];

export interface Settings {
  readonly appId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
  /** Scopes of the bot token of the default team. */
  readonly scopes: readonly string[];
  /** Event subscriptions as in the manifest: `app_mention`, `message.im` … */
  readonly subscriptions: readonly string[];
  /** Payloads go over Socket Mode, not to a URL. */
  readonly socketMode: boolean;
  /** Bot tokens expire after 12 hours and come with a refresh token. */
  readonly rotation: boolean;
  /** How long an app may take to acknowledge. Slack's: 3 s. */
  readonly ackTimeoutMs: number;
  /** Before each repetition of an event. Slack's: at once, a minute, five minutes. */
  readonly retryDelaysMs: readonly number[];
}

/** Something that Slack refuses or takes amiss, found in what the app sent or failed to send. */
export interface Violation {
  /** A Web API method, `response_url`, a command, or the type of an interaction or event. */
  readonly method: string;
  /** Slack's error code. */
  readonly error: string;
  /** Slack's explanations, each with a JSON pointer. */
  readonly messages: readonly string[];
  readonly args: Json;
}

/** A call of the Web API that came in. */
export interface Call {
  readonly method: string;
  readonly args: Json;
  readonly token: string;
  /** Slack's error code, `fault: …` for an ordered fault, undefined when it went well. */
  readonly error: string | undefined;
}

/** A trigger id: good for one modal within three seconds. */
export interface Trigger {
  readonly user: string;
  readonly team: string;
  readonly expiresAt: number;
  used: boolean;
}

/** Where a response URL points, and how often it may still be used. */
export interface Hook {
  readonly user: string;
  readonly channel: string;
  /** The message whose button was pressed; undefined for commands and shortcuts. */
  readonly message: string | undefined;
  readonly thread: string | undefined;
  readonly expiresAt: number;
  uses: number;
}

/** What the rooms of the fake share. */
export interface World {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly store: Store;
  readonly faults: Faults;
  readonly violations: Violation[];
  readonly calls: Call[];
  readonly deliveries: Delivery[];
  readonly triggers: Map<string, Trigger>;
  readonly hooks: Map<string, Hook>;
  /** `http://127.0.0.1:port` */
  readonly url: () => string;
  readonly deliver: Deliver;
  /** Where the next Socket Mode connection goes. */
  readonly socketAddress: () => string;
  /** Answers `oauth.v2.access`. */
  readonly access: (args: Json, authorization: string) => Json;
}

const TRIGGER_MS = 3000;
const HOOK_MS = 30 * 60 * 1000;
const HOOK_USES = 5;

/** A new trigger id of a user. https://docs.slack.dev/surfaces/modals#interactions */
export function newTrigger(world: World, user: User): string {
  const id = `${freshId("")}.${freshId("")}`;
  const expiresAt = world.clock.now() + TRIGGER_MS;
  world.triggers.set(id, { user: user.id, team: user.team, expiresAt, used: false });
  return id;
}

/** A new response URL. https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
export function newHook(
  world: World,
  target: Pick<Hook, "channel" | "message" | "thread" | "user">,
): string {
  const id = freshId("");
  world.hooks.set(id, { ...target, expiresAt: world.clock.now() + HOOK_MS, uses: HOOK_USES });
  return `${world.url()}/hooks/${id}`;
}

/** A team that must exist. */
export function teamOf(world: World, id: string): Team {
  const team = world.store.teams.get(id);
  if (team === undefined) throw new Error(`the fake knows no team ${id}`);
  return team;
}

/** The team with an id, or those of an organisation. */
export function teamsOf(world: World, where: string): Team[] {
  return [...world.store.teams.values()].filter(
    ({ id, enterprise }) => id === where || enterprise === where,
  );
}

/** Whether a token is good for a team: its own, or one of its organisation's. */
export function covers(world: World, token: Token, team: string): boolean {
  return token.team === team || token.team === teamOf(world, team).enterprise;
}

/** The organisation of a team, when it was the organisation that installed the app. */
export function installedBy(world: World, { enterprise }: Team): string | undefined {
  const isIts = ({ kind, team }: Token): boolean => kind === "bot" && team === enterprise;
  return [...world.store.tokens.values()].some(isIts) ? enterprise : undefined;
}

/** A user that must exist. */
export function userOf(world: World, id: string): User {
  const user = world.store.users.get(id);
  if (user === undefined) throw new Error(`the fake knows no user ${id}`);
  return user;
}
