import type { webApi } from "@slack/bolt";
import {
  type IncomingQuestion,
  type Messenger,
  type Place,
  VerbatimError,
} from "../../core/index.ts";
import { isRefusal, translated } from "./errors.ts";
import { SLACK_LIMITS } from "./limits.ts";
import { placeOf } from "./receive.ts";
import { renderMessage } from "./render.ts";

/** Names our posts in their metadata, which people do not see. */
const EVENT_TYPE = "verbatim_reply";

/** Messages looked through for one that may have been posted: so many at once, so many times. */
const LOOKED_THROUGH = 200;
const MOST_LOOKS = 10;

/** A question asked in private or shared has the time of this machine, not of Slack. */
const CLOCKS_DIFFER_MS = 60_000;

/** Gives the client that holds the token of a workspace. */
export type ClientOf = (workspace: string) => Promise<webApi.WebClient>;

/** Posts, replaces, removes and finds replies in Slack. */
export function createMessenger(clientOf: ClientOf): Messenger {
  async function call<T>(
    { workspace }: Place,
    use: (client: webApi.WebClient) => Promise<T>,
  ): Promise<T> {
    try {
      return await use(await clientOf(workspace));
    } catch (error) {
      throw translated(error);
    }
  }

  return {
    platform: "slack",
    limits: SLACK_LIMITS,

    post: ({ key, place }, page) =>
      call(place, async (client) => {
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
          if (!isRefusal(error, "message_not_found")) throw error;
        });
      }),

    find: (question) =>
      call(question.place, async (client) => {
        try {
          return await findPosted(client, question);
        } catch (error) {
          // A question that was deleted, with no reply below it.
          if (isRefusal(error, "thread_not_found")) return undefined;
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

/** Replies in a thread stand there; others stand in the channel after the question. */
async function findPosted(
  client: webApi.WebClient,
  { key, place: { channel, thread }, askedAt }: IncomingQuestion,
): Promise<string | undefined> {
  const common = { channel, limit: LOOKED_THROUGH, include_all_metadata: true };
  const oldest = String(Math.floor((askedAt - CLOCKS_DIFFER_MS) / 1000));
  const isOurs = (payload: object) => "key" in payload && payload.key === key;
  let cursor: string | undefined;
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const at = { ...common, oldest, ...(cursor === undefined ? {} : { cursor }) };
    const { messages = [], response_metadata: more } =
      thread === undefined
        ? await client.conversations.history(at)
        : await client.conversations.replies({ ...at, ts: thread });
    const ours = messages.find(
      ({ metadata }) => metadata?.event_type === EVENT_TYPE && isOurs(metadata.event_payload ?? {}),
    );
    cursor = more?.next_cursor;
    if (ours !== undefined || cursor === undefined || cursor === "") return ours?.ts;
  }
  return undefined;
}
