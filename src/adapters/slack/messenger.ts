import type { webApi } from "@slack/bolt";
import {
  type AllowedPlaces,
  failingAs,
  type IncomingQuestion,
  type Messenger,
  type Page,
  type Place,
  REQUEST_WITHIN_MS,
  searchedSince,
  searchMessages,
  VerbatimError,
} from "../../core/index.ts";
import { ADVICE, refusalOf, translated } from "./errors.ts";
import { placeOf } from "./receive.ts";
import { renderMessage, SLACK_LIMITS } from "./render.ts";

/** Names our posts in their metadata, which people do not see. */
const EVENT_TYPE = "verbatim_reply";

/** Messages that are asked for at once. */
const LOOKED_THROUGH = 200;

/** A response URL is good for half an hour. */
const RESPONDED_WITHIN_MS = 30 * 60_000;

/** Gives the client that holds the token of a workspace. */
export type ClientOf = (workspace: string) => Promise<webApi.WebClient>;

export interface MessengerOptions {
  readonly clientOf: ClientOf;
  /** Channels that may be shared with another organisation. */
  readonly allowed: Pick<AllowedPlaces, "isAllowed">;
  /** The command for questions, without its slash. */
  readonly command: string;
}

/** Posts, replaces, removes and finds replies in Slack. */
export function createMessenger({ clientOf, allowed, command }: MessengerOptions): Messenger {
  const requested = failingAs(translated);
  const call = <T>({ workspace }: Place, use: (client: webApi.WebClient) => Promise<T>) =>
    requested(async () => use(await clientOf(workspace)));

  return {
    platform: "slack",
    limits: SLACK_LIMITS,
    replacesPrivate: false,
    privateForMs: RESPONDED_WITHIN_MS,

    post: ({ key, place, replyTo }, page) =>
      call(place, async (client) => {
        if (replyTo !== undefined) return respond(replyTo, page);
        const posted = await client.chat.postMessage({
          channel: place.channel,
          ...(place.thread === undefined ? {} : { thread_ts: place.thread }),
          ...renderMessage(page),
          metadata: { event_type: EVENT_TYPE, event_payload: { key } },
        });
        if (posted.ts === undefined) throw new VerbatimError("unsure", "Slack gave no timestamp.");
        return posted.ts;
      }),

    replace: (place, ts, page) =>
      call(place, async (client) => {
        const { blocks, text } = renderMessage(page);
        await client.chat.update({ channel: place.channel, ts, blocks, text });
      }),

    remove: (place, ts) =>
      call(place, async (client) => {
        await client.chat.delete({ channel: place.channel, ts }).catch((error: unknown) => {
          // Somebody was quicker.
          if (refusalOf(error) !== "message_not_found") throw error;
        });
      }),

    find: (question) =>
      call(question.place, async (client) => {
        // What only the asker sees cannot be looked up.
        if (question.audience === "asker") return undefined;
        try {
          return await findPosted(client, question);
        } catch (error) {
          // A question that was deleted, with no reply below it.
          if (refusalOf(error) === "thread_not_found") return undefined;
          throw error;
        }
      }),

    obstacle: (place) =>
      call(place, async (client) => {
        // Looking a direct message up would take one right more.
        if (place.channel.startsWith("D")) return undefined;
        try {
          const { channel } = await client.conversations.info({ channel: place.channel });
          const obstacle = obstacleIn(channel ?? {});
          if (obstacle !== undefined) return obstacle;
          if (channel?.is_ext_shared !== true || (await allowed.isAllowed(place))) return undefined;
          return `Another organisation reads along in this channel: an admin can allow Verbatim with /${command} allow there.`;
        } catch (error) {
          if (refusalOf(error) === "channel_not_found") return ADVICE["channel_not_found"];
          throw error;
        }
      }),

    direct: (workspace, user) =>
      call({ platform: "slack", workspace, channel: user }, async (client) => {
        const { channel } = await client.conversations.open({ users: user });
        if (channel?.id === undefined) throw new VerbatimError("unsure", "Slack gave no channel.");
        return placeOf(workspace, channel.id);
      }),
  };
}

function obstacleIn(
  channel: NonNullable<webApi.ConversationsInfoResponse["channel"]>,
): string | undefined {
  if (channel.is_archived === true) return ADVICE["is_archived"];
  if (channel.is_member === false) return ADVICE["not_in_channel"];
  return undefined;
}

/** Why a connection was not made, so that nothing was sent. */
const NOT_CONNECTED =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(?:HOST|NET)UNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * Sends a reply to a response URL, for the asker alone. It has no id by which it could be changed, and
 * `replace_original` does nothing at a slash command's. Good five times within half an hour; the
 * statuses of refusals are undocumented, any but 2xx is taken to mean that nothing is shown:
 * https://docs.slack.dev/interactivity/handling-user-interaction (2026-11-22).
 */
async function respond(url: string, page: Page): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ response_type: "ephemeral", ...renderMessage(page) }),
    signal: AbortSignal.timeout(REQUEST_WITHIN_MS),
  }).catch((cause: unknown) => {
    const code = isNotConnected(cause) ? "busy" : "unsure";
    throw new VerbatimError(code, "Slack could not be reached.", { cause });
  });
  await response.body?.cancel();
  const { ok, status, headers } = response;
  if (ok) return "";
  const message = `Slack answered with HTTP ${status}.`;
  if (status !== 429) throw new VerbatimError(status >= 500 ? "busy" : "refused", message);
  const seconds = Number(headers.get("retry-after") ?? NaN);
  throw new VerbatimError("busy", message, seconds >= 0 ? { retryAfterMs: seconds * 1_000 } : {});
}

function isNotConnected(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && NOT_CONNECTED.test(String(cause.code));
}

/** Replies in a thread stand there; others stand in the channel after the question. */
async function findPosted(
  client: webApi.WebClient,
  question: IncomingQuestion,
): Promise<string | undefined> {
  const { channel, thread } = question.place;
  const oldest = String(Math.floor(searchedSince(question) / 1000));
  const at = { channel, limit: LOOKED_THROUGH, include_all_metadata: true, oldest };
  const look = async (cursor: string) => {
    const here = { ...at, ...(cursor === "" ? {} : { cursor }) };
    const { messages = [], response_metadata: more } =
      thread === undefined
        ? await client.conversations.history(here)
        : await client.conversations.replies({ ...here, ts: thread });
    return { messages, next: more?.next_cursor || undefined };
  };
  const isOurs = (payload: object) => "key" in payload && payload.key === question.key;
  const ours = await searchMessages(
    "",
    look,
    ({ metadata }) => metadata?.event_type === EVENT_TYPE && isOurs(metadata.event_payload ?? {}),
  );
  return ours?.ts;
}
