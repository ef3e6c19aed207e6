import { setTimeout as wait } from "node:timers/promises";
import {
  GatewayDispatchEvents as Events,
  GatewayIntentBits as Intents,
} from "discord-api-types/v10";
import type { Faults } from "./faults.ts";
import type { Gateway, GatewayControl } from "./gateway/gateway.ts";
import { createPerson, type Person, say, type Saying } from "./people/person.ts";
import { type Permission, sees } from "./permissions.ts";
import { announceChannel, compose, post } from "./posting.ts";
import {
  addChannel,
  addGuild,
  addRole,
  addUser,
  type ChannelSeed,
  type GuildSeed,
  overwrite,
  type RoleSeed,
  type UserSeed,
} from "./seed.ts";
import type { Channel, Guild, Interaction, Message, Role, Store, User } from "./store.ts";
import { wireGuildCreate } from "./wire.ts";
import {
  type Call,
  channelOf,
  guildOf,
  type Settings,
  type Violation,
  type World,
} from "./world.ts";

/** How tests drive the fake and look into it. */
export interface Controls {
  /** `http://127.0.0.1:port`, and with `/api` for `DISCORD_API_URL`. */
  readonly url: string;
  readonly apiUrl: string;
  readonly settings: Settings;
  readonly store: Store;
  readonly faults: Faults;
  readonly gateway: GatewayControl;
  /** All that Discord would refuse or that the app failed to do; empty in a good run. */
  readonly violations: Violation[];
  /** What the app sent beside the specification and Discord passes over. */
  readonly warnings: readonly string[];
  /** Calls of the REST API, oldest first. */
  readonly calls: readonly Call[];
  readonly user: (id: string) => Person;
  readonly channel: (id: string) => Channel;
  /** Messages that are replies to a message, oldest first. */
  readonly replies: (to: Message) => Message[];
  /** The interaction that came last. Throws when there was none. */
  readonly interaction: () => Interaction;
  /** What somebody does, once the app has answered it: at once, or as announced. */
  readonly answered: (doing: Promise<Interaction>) => Promise<Interaction>;
  readonly addGuild: (seed: GuildSeed) => Guild;
  readonly addUser: (seed: UserSeed) => User;
  readonly addRole: (seed: RoleSeed) => Role;
  readonly addChannel: (seed: ChannelSeed) => Channel;
  /** Another bot writes; one is made up. */
  readonly botSays: (channel: string, text: string, saying?: Saying) => Message;
  /** A webhook writes: its author is in no guild. */
  readonly webhookSays: (channel: string, text: string) => Message;
  /** Takes permissions from the bot, or gives them, in one channel. */
  readonly deny: (channel: string, ...permissions: readonly Permission[]) => void;
  readonly allow: (channel: string, ...permissions: readonly Permission[]) => void;
  /** The bot is put out of a guild. */
  readonly kick: (guild: string) => void;
  /** Archives a thread, or locks it as well. */
  readonly archive: (thread: string, options?: { readonly locked: boolean }) => void;
  /** Moves the fake's time forward: interactions and their tokens grow old. */
  readonly advance: (byMs: number) => void;
  /** Waits for a condition. Throws after the deadline, telling what happened so far. */
  readonly until: (condition: () => boolean, deadlineMs?: number) => Promise<void>;
}

const DEADLINE_MS = 5000;
const LOOK_EVERY_MS = 5;

/** The controls of a running fake. */
export function createControls(
  world: World,
  gateway: Gateway,
  advance: (byMs: number) => void,
): Controls {
  const { store, settings, faults, violations, warnings, calls } = world;
  const bot = settings.applicationId;
  const until = async (condition: () => boolean, deadlineMs = DEADLINE_MS): Promise<void> => {
    const end = performance.now() + deadlineMs;
    while (!condition()) {
      if (performance.now() > end) throw new Error(`nothing came of it; ${inBrief(world)}`);
      await wait(LOOK_EVERY_MS);
    }
  };
  return {
    url: world.url(),
    apiUrl: `${world.url()}/api`,
    settings,
    store,
    faults,
    gateway,
    violations,
    warnings,
    calls,
    user: (id) => createPerson(world, id),
    channel: (id) => channelOf(world, id),
    replies: (to) =>
      channelOf(world, to.channel_id).messages.filter(
        ({ message_reference: reference }) => reference?.message_id === to.id,
      ),
    interaction: () => {
      const last = store.interactions.at(-1);
      if (last === undefined) throw new Error("there was no interaction");
      return last;
    },
    answered: async (doing) => {
      const interaction = await doing;
      await until(() => !interaction.isOwed);
      return interaction;
    },
    addGuild: (seed) => {
      const guild = addGuild(world, seed);
      const visible = (channel: Channel): boolean => sees(world, bot, channel);
      const audience = { guild: guild.id, intents: Intents.Guilds };
      if (!guild.members.has(bot)) return guild;
      world.dispatch(Events.GuildCreate, audience, () => wireGuildCreate(world, guild, visible));
      return guild;
    },
    addUser: (seed) => addUser(world, seed),
    addRole: (seed) => addRole(world, seed),
    addChannel: (seed) => {
      const channel = addChannel(world, seed);
      announceChannel(world, Events.ChannelCreate, channel);
      return channel;
    },
    botSays: (channel, text, saying = {}) => {
      const place = channelOf(world, channel);
      const guilds = place.guild === undefined ? [] : [place.guild];
      const author = addUser(world, { name: "other-bot", bot: true, guilds });
      return say(world, author, place, text, saying);
    },
    webhookSays: (channel, text) => {
      const author = addUser(world, { name: "a webhook", bot: true, guilds: [] });
      const shown = { content: text, embeds: [], components: [], attachments: [] };
      const place = channelOf(world, channel);
      const extra = { webhook_id: author.id };
      return post(world, place, compose(world, place, { author, shown, extra }));
    },
    deny: (id, ...permissions) => rule(world, id, "deny", permissions),
    allow: (id, ...permissions) => rule(world, id, "allow", permissions),
    kick: (id) => {
      guildOf(world, id).members.delete(bot);
      world.dispatch(Events.GuildDelete, { guild: id, intents: Intents.Guilds }, () => ({ id }));
    },
    archive: (id, { locked } = { locked: false }) => {
      const channel = channelOf(world, id);
      if (channel.thread === undefined) throw new Error(`${channel.name} is no thread`);
      Object.assign(channel.thread, { archived: true, locked });
      announceChannel(world, Events.ThreadUpdate, channel);
    },
    advance,
    until,
  };
}

function rule(
  world: World,
  id: string,
  kind: "allow" | "deny",
  permissions: readonly Permission[],
): void {
  const channel = channelOf(world, id);
  overwrite(channel, world.settings.applicationId, kind, permissions);
  announceChannel(world, Events.ChannelUpdate, channel);
}

function inBrief({ violations, calls }: World): string {
  const refused = violations.map(({ route, code, message }) => `${route} ${code} ${message}`);
  const asked = calls.map(({ route, status, error }) => `${route} ${error ?? status ?? ""}`);
  return `calls: ${asked.join(", ")}; violations: ${refused.join(", ")}`;
}
