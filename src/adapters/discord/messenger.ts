import { createHash } from "node:crypto";
import { type Client, Routes, type SendableChannels } from "discord.js";
import { type Messenger, type IncomingQuestion, VerbatimError } from "../../core/index.ts";
import { isGone, translated } from "./errors.ts";
import { DISCORD_LIMITS } from "./limits.ts";
import { lackingToAnswer } from "./permissions.ts";
import { messageOf } from "./receive.ts";
import { renderMessage } from "./render.ts";

/** Discord's bound; repeated posts with the same nonce within some minutes give the first one. */
const NONCE_CHARS = 25;

/** Messages looked through for one that may have been posted. */
const LOOKED_THROUGH = 100;

/** Posts, replaces, removes and finds replies in Discord; `connected` throws when it is not. */
export function createMessenger(connected: () => Client<true>): Messenger {
  async function call<T>(use: () => Promise<T>): Promise<T> {
    try {
      return await use();
    } catch (error) {
      throw translated(error);
    }
  }

  async function channelOf(id: string) {
    const channel = await connected().channels.fetch(id);
    if (channel?.isSendable() === true) return channel;
    throw new VerbatimError("refused", "The bot cannot write in this channel.");
  }

  /** Discord says that something is lacking, not what. */
  function requireRights(channel: SendableChannels): void {
    const lacks = lackingToAnswer(channel, connected().user);
    if (lacks.length === 0) return;
    const place = channel.isDMBased() ? "this conversation" : `#${channel.name}`;
    throw new VerbatimError(
      "refused",
      `In ${place} the bot lacks ${lacks.join(", ")}: give it these under the channel's settings, Permissions.`,
    );
  }

  return {
    platform: "discord",
    limits: DISCORD_LIMITS,

    post: (question, page) =>
      call(async () => {
        const channel = await channelOf(question.place.channel);
        requireRights(channel);
        const posted = await channel.send({
          ...renderMessage(page),
          ...(question.shared === true
            ? {}
            : { reply: { messageReference: messageOf(question.key), failIfNotExists: false } }),
          nonce: createHash("sha256")
            .update(question.key)
            .digest("base64url")
            .slice(0, NONCE_CHARS),
          enforceNonce: true,
        });
        return posted.id;
      }),

    replace: (place, id, page) =>
      call(async () => {
        const channel = await channelOf(place.channel);
        await channel.messages.edit(id, renderMessage(page));
      }),

    remove: (place, id) =>
      call(async () => {
        await connected()
          .rest.delete(Routes.channelMessage(place.channel, id))
          .catch((error: unknown) => {
            // Somebody was quicker.
            if (!isGone(error)) throw error;
          });
      }),

    find: (question) => call(() => findPosted(connected(), question)),
  };
}

/** Our message that answers the question's; a shared answer answers none, its nonce must do. */
async function findPosted(
  client: Client<true>,
  { key, place, shared }: IncomingQuestion,
): Promise<string | undefined> {
  if (shared === true) return undefined;
  const channel = await client.channels.fetch(place.channel);
  if (channel?.isSendable() !== true) return undefined;
  const asked = messageOf(key);
  const after = await channel.messages.fetch({ after: asked, limit: LOOKED_THROUGH });
  const ours = after.find(
    ({ author, reference }) => author.id === client.user.id && reference?.messageId === asked,
  );
  return ours?.id;
}
