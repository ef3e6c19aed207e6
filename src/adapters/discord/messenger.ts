import { createHash } from "node:crypto";
import {
  type Client,
  type Message,
  Routes,
  type SendableChannels,
  SnowflakeUtil,
} from "discord.js";
import {
  failingAs,
  type IncomingQuestion,
  type Messenger,
  type Page,
  searchedSince,
  searchMessages,
  VerbatimError,
} from "../../core/index.ts";
import { ANSWERED_WITHIN_MS } from "./interactions/answering.ts";
import { isGone, translated } from "./errors.ts";
import { lackingToAnswer } from "./rights/permissions.ts";
import { keyOf, messageOf, placeOf } from "./receive.ts";
import { DISCORD_LIMITS, type DiscordMessage, renderMessage } from "./render.ts";

/** Discord's bound; repeated posts with the same nonce within some minutes give the first one. */
const NONCE_CHARS = 25;

/** So many replies to one question may have been taken away within the minutes of a nonce. */
const MOST_PAST = 20;

/** Messages that are asked for at once. */
const LOOKED_THROUGH = 100;

/** Posts, replaces, removes and finds replies in Discord; `connected` throws when it is not. */
export function createMessenger(connected: () => Client<true>): Messenger {
  const call = failingAs(translated);

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
    replacesPrivate: true,
    privateForMs: ANSWERED_WITHIN_MS,

    post: (question, page, version = 0) =>
      call(async () => {
        if (question.replyTo !== undefined) return fillIn(connected(), question.replyTo, page);
        const channel = await channelOf(question.place.channel);
        requireRights(channel);
        const rendered = renderMessage(page);
        const send = (id: string) =>
          channel.send({
            ...rendered,
            ...replyingTo(question),
            nonce: nonceOf(id),
            enforceNonce: true,
          });
        let posted = await send(question.key);
        if (version === 0) return posted.id;
        // Discord may have given an earlier reply: one that was taken away since, or says something else.
        for (let past = 0; past < MOST_PAST && !(await stands(posted)); past += 1)
          posted = await send(`${question.key} ${posted.id}`);
        if (!isDrawnAs(posted, rendered)) await posted.edit(rendered);
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

    find: (question) =>
      call(async () =>
        // A private reply takes the place of the one that was announced, however often it is sent.
        question.audience === "asker" ? undefined : findPosted(connected(), question),
      ),

    async obstacle({ channel }) {
      try {
        await call(async () => requireRights(await channelOf(channel)));
        return undefined;
      } catch (error) {
        if (error instanceof VerbatimError && error.code === "refused") return error.message;
        throw error;
      }
    },

    direct: (_, user) =>
      call(async () => placeOf(null, (await connected().users.createDM(user)).id)),
  };
}

/** Puts a private reply where the command's answer was announced; the bot's own token is not sent along. */
async function fillIn({ rest, application }: Client<true>, token: string, page: Page) {
  const { embeds, components, allowedMentions } = renderMessage(page);
  const { parse, repliedUser: replied_user } = allowedMentions;
  await rest.patch(Routes.webhookMessage(application.id, token), {
    body: { embeds, components, allowed_mentions: { parse, replied_user } },
    auth: false,
  });
  return "";
}

function nonceOf(id: string): string {
  return createHash("sha256").update(id).digest("base64url").slice(0, NONCE_CHARS);
}

function isDrawnAs({ embeds }: Message, wanted: DiscordMessage): boolean {
  const words = (all: readonly { readonly description?: string | null | undefined }[]) =>
    JSON.stringify(all.map(({ description }) => description));
  return words(embeds) === words(wanted.embeds);
}

async function stands({ channel, id }: Message): Promise<boolean> {
  return (await channel.messages.fetch({ around: id, limit: 1 })).has(id);
}

/** The message that a post replies to: the question's, or the first page of a digest. */
function repliedTo({ key, place, shared, digest }: IncomingQuestion): string | undefined {
  if (digest !== undefined) return place.thread;
  return shared === true ? undefined : messageOf(key);
}

function replyingTo(question: IncomingQuestion) {
  const messageReference = repliedTo(question);
  return messageReference === undefined
    ? {}
    : { reply: { messageReference, failIfNotExists: false } };
}

/** Our message that replies to the question's; one that replies to none is known by its buttons. */
async function findPosted(
  client: Client<true>,
  question: IncomingQuestion,
): Promise<string | undefined> {
  const channel = await client.channels.fetch(question.place.channel);
  if (channel?.isSendable() !== true) return undefined;
  const asked = repliedTo(question);
  const isAnswer = asked !== undefined && question.digest === undefined;
  const isOurs = (message: Message) =>
    message.author.id === client.user.id &&
    (isAnswer ? message.reference?.messageId === asked : keyOf(message) === question.key);
  const look = async (after: string) => {
    const messages = [...(await channel.messages.fetch({ after, limit: LOOKED_THROUGH })).values()];
    const newest = messages.map(({ id }) => BigInt(id)).reduce(latest, BigInt(after));
    return { messages, next: messages.length === 0 ? undefined : String(newest) };
  };
  const start = isAnswer ? asked : snowflakeAt(searchedSince(question));
  return (await searchMessages(start, look, isOurs))?.id;
}

function latest(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}

/** The least id of a message of that instant: https://discord.com/developers/docs/reference#snowflakes (2026-11-22). */
function snowflakeAt(at: number): string {
  return SnowflakeUtil.generate({ timestamp: at, increment: 0n }).toString();
}
