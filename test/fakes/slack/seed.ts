import { type Channel, type ChannelKind, freshId, type Team, type User } from "./store.ts";
import type { World } from "./world.ts";
import { newToken } from "./oauth.ts";

/** The ids of what every fake starts with. */
export const ids = {
  team: "T0HARBOUR1",
  bot: "U0VERBATIM",
  botId: "B0VERBATIM",
  /** An administrator; in general, random and secret. */
  ana: "U0ANA00001",
  /** In general and random. */
  ben: "U0BEN00001",
  /** Public, with the bot. */
  general: "C0GENERAL1",
  /** Public, without the bot. */
  random: "C0RANDOM01",
  /** Private, with the bot. */
  secret: "C0SECRET01",
  botToken: "xoxb-harbour-1",
  appToken: "xapp-1-harbour-1",
} as const;

export interface TeamSeed {
  readonly name: string;
  readonly id?: string;
  /** The organisation that it belongs to, such as `E1`. */
  readonly enterprise?: string;
}

export interface UserSeed {
  readonly name: string;
  readonly id?: string;
  readonly team?: string;
  readonly timeZone?: string;
  readonly admin?: boolean;
  readonly guest?: User["guest"];
}

export interface ChannelSeed {
  readonly name: string;
  readonly id?: string;
  readonly team?: string;
  readonly kind?: ChannelKind;
  /** User ids; the bot is in it only when named. */
  readonly members: readonly string[];
  readonly shared?: boolean;
}

/** Adds a workspace where the app is not installed. */
export function addTeam(world: World, { name, id = freshId("T"), enterprise }: TeamSeed): Team {
  const team: Team = { id, name, enterprise, botUser: undefined };
  world.store.teams.set(id, team);
  return team;
}

/** Adds a person. */
export function addUser(world: World, seed: UserSeed): User {
  const user: User = {
    id: seed.id ?? freshId("U"),
    team: seed.team ?? ids.team,
    name: seed.name,
    realName: seed.name,
    timeZone: seed.timeZone ?? "Europe/London",
    botId: undefined,
    admin: seed.admin ?? false,
    guest: seed.guest,
  };
  world.store.users.set(user.id, user);
  return user;
}

/** Adds a channel. */
export function addChannel(world: World, seed: ChannelSeed): Channel {
  const channel: Channel = {
    id: seed.id ?? freshId("C"),
    team: seed.team ?? ids.team,
    name: seed.name,
    kind: seed.kind ?? "public",
    members: new Set(seed.members),
    shared: seed.shared ?? false,
    archived: false,
    messages: [],
  };
  world.store.channels.set(channel.id, channel);
  return channel;
}

/** Fills an empty store: one workspace with the app, two people, three channels. */
export function plant(world: World): void {
  const { store, settings } = world;
  addTeam(world, { id: ids.team, name: "Harbour" }).botUser = ids.bot;
  const bot = addUser(world, { id: ids.bot, name: "verbatim", timeZone: "Etc/UTC" });
  store.users.set(ids.bot, { ...bot, realName: "Verbatim", botId: ids.botId });
  addUser(world, { id: ids.ana, name: "ana", admin: true });
  addUser(world, { id: ids.ben, name: "ben" });
  addChannel(world, { id: ids.general, name: "general", members: [ids.bot, ids.ana, ids.ben] });
  addChannel(world, { id: ids.random, name: "random", members: [ids.ana, ids.ben] });
  addChannel(world, {
    id: ids.secret,
    name: "secret",
    kind: "private",
    members: [ids.bot, ids.ana],
  });
  newToken(world, ids.team, settings.scopes, ids.botToken);
  store.tokens.set(ids.appToken, {
    value: ids.appToken,
    kind: "app",
    team: ids.team,
    scopes: ["connections:write"],
    expiresAt: Infinity,
    refresh: undefined,
    state: "live",
  });
}
