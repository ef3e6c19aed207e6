import { randomBytes } from "node:crypto";
import {
  type APIBaseInteraction,
  GatewayDispatchEvents as Events,
  InteractionType as Type,
  Locale,
} from "discord-api-types/v10";
import type { Json } from "../../slack/json.ts";
import { permissionsOf } from "../permissions.ts";
import type { Channel, Interaction, Message, User } from "../store.ts";
import { trusted } from "../trusted.ts";
import { wireChannel, wireMember, wireMessage, wireUser } from "../wire.ts";
import { isDirect, settle, type World } from "../world.ts";

/** What an interaction is about. */
export interface Sending {
  readonly type: Type;
  readonly name: string;
  readonly data: Json;
  readonly channel: Channel;
  readonly message?: Message | undefined;
  readonly target?: string;
  readonly openedBy?: Interaction;
}

/** Sends an interaction; resolves once the app has acknowledged it, or the time for that is over. */
export async function send(world: World, user: User, sending: Sending): Promise<Interaction> {
  const { type, name, channel } = sending;
  const interaction: Interaction = {
    id: world.id(),
    token: randomBytes(32).toString("hex"),
    type,
    name,
    user: user.id,
    channel: channel.id,
    message: sending.message,
    target: sending.target,
    openedBy: sending.openedBy,
    createdAt: world.now(),
    state: "waiting",
    callback: undefined,
    isOwed: false,
    reply: undefined,
    followUps: [],
    modal: undefined,
    choices: undefined,
  };
  world.store.interactions.push(interaction);
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => expire(world, interaction), world.settings.ackTimeoutMs);
    timer.unref();
    world.settled.set(interaction.id, () => {
      clearTimeout(timer);
      resolve();
    });
    const { guild } = channel;
    world.dispatch(Events.InteractionCreate, { guild, intents: 0 }, () =>
      trusted(payload(world, user, interaction, sending)),
    );
  });
  return interaction;
}

function expire(world: World, interaction: Interaction): void {
  const route = `${Type[interaction.type]} ${interaction.name}`;
  const message = "the interaction was not acknowledged in time";
  world.violations.push({ route, code: 10_062, message, issues: [], body: undefined });
  settle(world, interaction, "expired");
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
function payload(world: World, user: User, interaction: Interaction, sending: Sending) {
  const { channel, message, data } = sending;
  const guild = world.store.guilds.get(channel.guild ?? "");
  const member = guild?.members.get(user.id);
  const permissions = String(permissionsOf(world, user.id, channel));
  const who =
    guild === undefined || member === undefined
      ? { user: wireUser(user) }
      : {
          guild_id: guild.id,
          guild: { id: guild.id, locale: "en-US", features: [] },
          guild_locale: Locale.EnglishUS,
          member: { ...wireMember(world, member), permissions },
        };
  return {
    id: interaction.id,
    application_id: world.settings.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...wireChannel(world, channel), permissions },
    ...who,
    locale: Locale.EnglishUS,
    app_permissions: String(permissionsOf(world, world.settings.applicationId, channel)),
    entitlements: [],
    authorizing_integration_owners: { "0": channel.guild ?? "0" },
    context: isDirect(channel) ? 1 : 0,
    attachment_size_limit: 10_485_760,
    ...(message === undefined ? {} : { message: shown(world, message) }),
  } satisfies Described;
}

/** What all interactions have; the rest depends on their kind. */
type Described = Omit<APIBaseInteraction<Type, Json>, "guild" | "channel" | "message"> & {
  readonly guild?: object;
  readonly channel: object;
  readonly message?: object;
};

/** A message with all its content: the bot's own, or one it was pointed at. */
export function shown(world: World, message: Message): Json {
  return { ...wireMessage(world, message, (one) => one.id === message.id) };
}
