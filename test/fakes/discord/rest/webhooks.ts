import { InteractionResponseType as Callback } from "discord-api-types/v10";
import { amend, answer, isThinking, REPLY_FLAGS } from "../answers.ts";
import { remove } from "../posting.ts";
import { Refused } from "../refused.ts";
import type { Interaction, Message } from "../store.ts";
import { strayFlags } from "../validate/message.ts";
import { done, type Handlers, ok, type Reply, type Request } from "./call.ts";
import { wire } from "./messages.ts";

/** How long an interaction's token is good. */
const TOKEN_MS = 15 * 60 * 1000;

const ORIGINAL = "/webhooks/{webhook_id}/{webhook_token}/messages/@original";
const MESSAGE = "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}";

/** Follow-ups, and edits of replies, by an interaction's token. */
export const webhookHandlers: Handlers = {
  "POST /webhooks/{webhook_id}/{webhook_token}": followUp,
  [`GET ${ORIGINAL}`]: (request) => ok(wire(request.world, original(request))),
  [`PATCH ${ORIGINAL}`]: (request) => edit(request, original(request)),
  [`DELETE ${ORIGINAL}`]: (request) => removeReply(request, original(request)),
  [`GET ${MESSAGE}`]: (request) => ok(wire(request.world, named(request))),
  [`PATCH ${MESSAGE}`]: (request) => edit(request, named(request)),
  [`DELETE ${MESSAGE}`]: (request) => removeReply(request, named(request)),
};

/** The interaction whose token a request carries. Throws {@link Refused}. */
function interactionOf({ world, param }: Request): Interaction {
  const token = param("webhook_token");
  const interaction = world.store.interactions.find((one) => one.token === token);
  const isOurs = param("webhook_id") === world.settings.applicationId;
  if (interaction?.state !== "acknowledged" || !isOurs) throw new Refused(10_015);
  if (world.now() > interaction.createdAt + TOKEN_MS) throw new Refused(50_027);
  return interaction;
}

function original(request: Request): Message {
  const { callback, reply, message } = interactionOf(request);
  const isUpdate =
    callback === Callback.UpdateMessage || callback === Callback.DeferredMessageUpdate;
  const shown = isUpdate ? message : reply;
  if (shown === undefined || isGone(request, shown)) throw new Refused(10_008);
  return shown;
}

function named(request: Request): Message {
  const { reply, message, followUps } = interactionOf(request);
  const id = request.param("message_id");
  const shown = [reply, message, ...followUps].find((one) => one?.id === id);
  if (shown === undefined || isGone(request, shown)) throw new Refused(10_008);
  return shown;
}

function isGone({ world }: Request, message: Message): boolean {
  return world.store.deleted.includes(message);
}

function followUp(request: Request): Reply {
  const { world, body, uploads, route } = request;
  const interaction = interactionOf(request);
  for (const stray of strayFlags(body, REPLY_FLAGS)) world.warnings.push(`${route}: ${stray}`);
  const { reply } = interaction;
  // The first follow-up to a deferred reply fills it in.
  if (reply !== undefined && isThinking(reply) && !isGone(request, reply)) {
    interaction.isOwed = false;
    return ok(wire(world, amend(world, interaction, reply, body, uploads)));
  }
  const message = answer(world, interaction, body, uploads);
  interaction.followUps.push(message);
  return ok(wire(world, message));
}

function edit(request: Request, message: Message): Reply {
  const { world, body, uploads } = request;
  const interaction = interactionOf(request);
  const edited = amend(world, interaction, message, body, uploads);
  interaction.isOwed = false;
  return ok(wire(world, edited));
}

function removeReply({ world }: Request, message: Message): Reply {
  remove(world, message);
  return done;
}
