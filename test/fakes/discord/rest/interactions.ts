import {
  InteractionResponseType as Callback,
  InteractionType as Type,
} from "discord-api-types/v10";
import { flag, type Json, object, objects } from "../../slack/json.ts";
import { answer, REPLY_FLAGS, think, isThinking } from "../answers.ts";
import { rewrite } from "../drafts.ts";
import { Refused } from "../refused.ts";
import type { Interaction, Message } from "../store.ts";
import { componentsOf } from "../validate/components.ts";
import { strayFlags } from "../validate/message.ts";
import { channelOf, settle, type World } from "../world.ts";
import { done, type Handlers, ok, type Reply, type Request } from "./call.ts";
import { wire } from "./messages.ts";
import { trusted } from "../trusted.ts";

const PRESSES: readonly Type[] = [Type.MessageComponent, Type.ModalSubmit];

/** The kinds of interaction each kind of acknowledgement is for. */
const FOR: Readonly<Partial<Record<Callback, readonly Type[]>>> = {
  [Callback.ChannelMessageWithSource]: [Type.ApplicationCommand, ...PRESSES],
  [Callback.DeferredChannelMessageWithSource]: [Type.ApplicationCommand, ...PRESSES],
  [Callback.DeferredMessageUpdate]: PRESSES,
  [Callback.UpdateMessage]: PRESSES,
  [Callback.ApplicationCommandAutocompleteResult]: [Type.ApplicationCommandAutocomplete],
  [Callback.Modal]: [Type.ApplicationCommand, Type.MessageComponent],
};

/** Acknowledgements. https://docs.discord.com/developers/interactions/receiving-and-responding */
export const interactionHandlers: Handlers = {
  "POST /interactions/{interaction_id}/{interaction_token}/callback": (request) => {
    const { world, body, param } = request;
    const interaction = world.store.interactions.find(
      ({ id, token }) => id === param("interaction_id") && token === param("interaction_token"),
    );
    if (interaction === undefined) throw new Refused(10_062);
    const isLate = world.now() > interaction.createdAt + world.settings.ackTimeoutMs;
    if (interaction.state === "waiting" && isLate) settle(world, interaction, "expired");
    if (interaction.state === "expired") throw new Refused(10_062);
    if (interaction.state === "acknowledged") throw new Refused(40_060);
    const callback = trusted<Callback>(body["type"]);
    requireFitting(interaction, callback);
    acknowledge(request, interaction, callback, object(body, "data") ?? {});
    interaction.callback = callback;
    settle(world, interaction, "acknowledged");
    return replyTo(request, interaction, callback);
  },
};

function requireFitting(interaction: Interaction, callback: Callback): void {
  const { type, message } = interaction;
  const changesMessage = [Callback.UpdateMessage, Callback.DeferredMessageUpdate].includes(
    callback,
  );
  const fits = FOR[callback]?.includes(type) === true && !(changesMessage && message === undefined);
  if (fits) return;
  const words = `${Callback[callback]} does not answer ${Type[type]}`;
  throw new Refused(50_035, [
    { path: ["type"], code: "INTERACTION_CALLBACK_TYPE", message: words },
  ]);
}

function acknowledge(
  { world, route, uploads }: Request,
  interaction: Interaction,
  callback: Callback,
  data: Json,
): void {
  switch (callback) {
    case Callback.ChannelMessageWithSource:
      warn(world, route, data, REPLY_FLAGS);
      interaction.reply = answer(world, interaction, data, uploads);
      break;
    case Callback.DeferredChannelMessageWithSource:
      warn(world, route, data, REPLY_FLAGS);
      interaction.reply = think(world, interaction, data);
      interaction.isOwed = true;
      break;
    case Callback.DeferredMessageUpdate:
      interaction.isOwed = true;
      break;
    case Callback.UpdateMessage:
      if (interaction.message !== undefined) rewrite(world, interaction.message, data, uploads);
      break;
    case Callback.ApplicationCommandAutocompleteResult:
      interaction.choices = trusted(objects(data, "choices"));
      break;
    case Callback.Modal:
      requireUnique(data);
      interaction.modal = trusted(data);
      break;
    default:
      break;
  }
}

function warn(world: World, route: string, data: Json, permitted: number): void {
  for (const stray of strayFlags(data, permitted)) world.warnings.push(`${route}: ${stray}`);
}

function requireUnique(modal: Json): void {
  const ids = componentsOf(modal).flatMap(({ component }) => component["custom_id"] ?? []);
  if (new Set(ids).size === ids.length) return;
  const code = "COMPONENT_CUSTOM_ID_DUPLICATED";
  const message = "Component custom id cannot be duplicated";
  throw new Refused(50_035, [{ path: ["data", "components"], code, message }]);
}

function replyTo({ world, query }: Request, interaction: Interaction, callback: Callback): Reply {
  if (!flag(query, "with_response")) return done;
  const { id, type, reply, channel, message } = interaction;
  const shown: Message | undefined = callback === Callback.UpdateMessage ? message : reply;
  const { guild } = channelOf(world, channel);
  const isShown = [Callback.ChannelMessageWithSource, Callback.UpdateMessage].includes(callback);
  return ok({
    interaction: {
      id,
      type,
      channel_id: channel,
      ...(guild === undefined ? {} : { guild_id: guild }),
      ...(shown === undefined
        ? {}
        : {
            response_message_id: shown.id,
            response_message_loading: isThinking(shown),
            response_message_ephemeral: shown.ephemeralTo !== undefined,
          }),
    },
    ...(isShown && shown !== undefined
      ? { resource: { type: callback, message: wire(world, shown) } }
      : {}),
  });
}
