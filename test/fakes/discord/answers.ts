import {
  type APIMessageInteractionMetadata,
  ApplicationCommandType as Kind,
  InteractionType as Type,
  MessageFlags as Flags,
  MessageType,
} from "discord-api-types/v10";
import type { Json } from "../slack/json.ts";
import { shownAfter, shownBy, type Upload } from "./bodies.ts";
import { NO_PINGS, pingsOf } from "./mentions.ts";
import { change, compose, mentionsBy, post } from "./posting.ts";
import { checkBody, referenceTo, rewrite } from "./drafts.ts";
import type { Interaction, Message, Pings } from "./store.ts";
import { flagsOf } from "./validate/message.ts";
import { wireUser } from "./wire.ts";
import { botOf, channelOf, userOf, type World } from "./world.ts";
import { trusted } from "./trusted.ts";

/** Flags a reply to an interaction may have. https://docs.discord.com/developers/interactions/receiving-and-responding */
export const REPLY_FLAGS: number =
  Flags.Ephemeral | Flags.SuppressEmbeds | Flags.SuppressNotifications | Flags.IsComponentsV2;

/** Posts a reply or a follow-up to an interaction. Throws {@link Refused}. */
export function answer(
  world: World,
  interaction: Interaction,
  body: Json,
  uploads: readonly Upload[],
): Message {
  checkBody(body, uploads.length);
  const flags = flagsOf(body) & REPLY_FLAGS;
  const pings = pingsBy(world, interaction, body, flags);
  return put(world, interaction, { shown: shownBy(world, body, uploads), flags, pings });
}

/** Posts the message that shows that the bot is thinking. */
export function think(world: World, interaction: Interaction, body: Json): Message {
  const shown = { content: "", embeds: [], components: [], attachments: [] };
  const flags = Flags.Loading | (flagsOf(body) & Flags.Ephemeral);
  return put(world, interaction, { shown, flags, pings: NO_PINGS });
}

function put(
  world: World,
  interaction: Interaction,
  {
    shown,
    flags,
    pings,
  }: Pick<Message, "flags" | "pings"> & { readonly shown: ReturnType<typeof shownBy> },
): Message {
  const channel = channelOf(world, interaction.channel);
  const previous = interaction.reply ?? interaction.message;
  const isEphemeral = ((flags ?? 0) & Flags.Ephemeral) !== 0;
  const application = world.settings.applicationId;
  const message = compose(world, channel, {
    author: botOf(world),
    shown,
    pings,
    type: previous === undefined ? firstType(world, interaction) : MessageType.Reply,
    flags: flags ?? 0,
    extra: {
      webhook_id: application,
      application_id: application,
      interaction_metadata: metadata(world, interaction),
      ...(previous === undefined ? {} : { message_reference: referenceTo(previous) }),
      ...(isEphemeral ? { ephemeralTo: interaction.user } : {}),
    },
  });
  return post(world, channel, message);
}

function firstType(world: World, { type, name }: Interaction): MessageType {
  if (type !== Type.ApplicationCommand) return MessageType.Default;
  const command = world.store.commands.find(({ body }) => body.name === name);
  const isChat = (command?.body.type ?? Kind.ChatInput) === Kind.ChatInput;
  return isChat ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}

function metadata(world: World, interaction: Interaction): APIMessageInteractionMetadata {
  const { id, type, message, target, openedBy } = interaction;
  const { guild } = channelOf(world, interaction.channel);
  return trusted({
    id,
    type,
    user: wireUser(userOf(world, interaction.user)),
    authorizing_integration_owners: { "0": guild ?? "0" },
    ...(type === Type.MessageComponent ? { interacted_message_id: message?.id } : {}),
    ...(target === undefined ? {} : { target_message_id: target }),
    ...(openedBy === undefined
      ? {}
      : { triggering_interaction_metadata: metadata(world, openedBy) }),
  });
}

/** In interactions only users are pinged unless the body says otherwise; ephemeral replies ping nobody. */
function pingsBy(world: World, interaction: Interaction, body: Json, flags: number): Pings {
  if ((flags & Flags.Ephemeral) !== 0) return NO_PINGS;
  return pingsOf(world, {
    channel: channelOf(world, interaction.channel),
    author: world.settings.applicationId,
    body,
    byDefault: "users",
    repliesTo: undefined,
  });
}

/** Edits a reply; one that was deferred gets its first words by this, and pings. Throws {@link Refused}. */
export function amend(
  world: World,
  interaction: Interaction,
  message: Message,
  body: Json,
  uploads: readonly Upload[],
): Message {
  if (!isThinking(message)) return rewrite(world, message, body, uploads);
  checkBody(body, uploads.length);
  const kept = (message.flags ?? 0) & Flags.Ephemeral;
  const pings = pingsBy(world, interaction, body, kept);
  const flags = kept | (flagsOf(body) & (Flags.SuppressEmbeds | Flags.IsComponentsV2));
  const shown = shownAfter(world, message, body, uploads);
  return change(world, message, { ...shown, ...mentionsBy(world, pings), pings, flags }, {});
}

/** Whether a message only shows that the bot is thinking. */
export function isThinking(message: Message): boolean {
  return ((message.flags ?? 0) & Flags.Loading) !== 0;
}
