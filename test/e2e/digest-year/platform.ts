import { noticesIn } from "./documents.ts";
import type { PlatformAnswer, PlatformRequest } from "./replica.ts";

/** A message that stands. */
export interface Post {
  readonly id: string;
  readonly key: string;
  readonly channel: string;
  readonly thread?: string;
  /** What it tells, by the names of the notices. */
  readonly notices: readonly string[];
  /** Whether it says that it is late. */
  readonly saysLate: boolean;
  /** In the simulated time. */
  readonly at: number;
}

/** From when until when something is down. */
export interface Outage {
  readonly from: number;
  readonly until: number;
}

/** A platform that remembers everything and is down at times. */
export interface Platform {
  readonly posts: readonly Post[];
  /** How many requests went wrong. */
  readonly troubles: () => number;
  readonly answer: (request: PlatformRequest) => PlatformAnswer;
}

interface PlatformDeps {
  readonly now: () => number;
  readonly random: () => number;
}

/** Of a hundred requests: refused for the rate, lost on the way there, done with the answer lost. */
const [BUSY, FAILED, LOST] = [0.01, 0.01, 0.01];

export function createPlatform(outages: readonly Outage[], deps: PlatformDeps): Platform {
  const { now, random } = deps;
  const posts: Post[] = [];
  const byKey = new Map<string, Post>();
  let troubles = 0;

  const trouble = (error: "busy" | "unsure"): PlatformAnswer => {
    troubles += 1;
    return error === "busy" ? { error, retryAfterMs: 30_000 } : { error };
  };

  function act({ request, key, place, fallback }: PlatformRequest): PlatformAnswer {
    if (request === "find") {
      const found = byKey.get(key);
      return found === undefined ? {} : { value: found.id };
    }
    if (request !== "post") throw new Error(`Nothing is to be ${request}d.`);
    const { channel, thread } = place;
    const of = thread === undefined ? {} : { thread };
    const said = { notices: noticesIn(fallback), saysLate: fallback.includes("Late: it was due") };
    const post = { id: `m${posts.length}`, key, channel, ...of, ...said, at: now() };
    posts.push(post);
    byKey.set(key, post);
    return { value: post.id };
  }

  return {
    posts,
    troubles: () => troubles,
    answer: (request) => {
      if (outages.some(({ from, until }) => from <= now() && now() < until))
        return trouble("unsure");
      const luck = random();
      if (luck < BUSY) return trouble("busy");
      if (luck < BUSY + FAILED) return trouble("unsure");
      const answer = act(request);
      return luck < BUSY + FAILED + LOST ? trouble("unsure") : answer;
    },
  };
}
