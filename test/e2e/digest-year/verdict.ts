import { type Edition, editionKey, LATE_MS } from "../../../src/core/publishing/edition.ts";
import type { Schedule } from "../../../src/core/schedule/schedule.ts";
import type { Slot } from "../../../src/core/schedule/slots.ts";
import { createSlotOracle } from "../../core/schedule/slot-oracle.ts";
import type { Documents } from "./documents.ts";
import type { Post } from "./platform.ts";

/** A channel and what it asked for. */
export interface Subscribed {
  readonly channel: string;
  readonly schedule: Schedule;
}

/** What is noted of an edition. */
export interface Noted extends Pick<Edition, "place" | "slot" | "madeAt" | "state"> {
  readonly pageCount: number;
}

/** What happened in a simulated time. */
export interface Happened {
  readonly from: number;
  readonly until: number;
  readonly catchUpMs: number;
  readonly subscribed: readonly Subscribed[];
  readonly editions: readonly Noted[];
  readonly posts: readonly Post[];
  readonly documents: Documents;
  /** When a replica could look, the platform was up, and nothing was killed; ascending. */
  readonly calmAt: readonly number[];
}

export interface Verdict {
  /** Channels and local dates that a digest was due for. */
  readonly expected: number;
  readonly onTime: number;
  readonly late: number;
  readonly quiet: number;
  readonly missed: number;
  readonly posts: number;
  /** What must not be; each described, none at best. */
  readonly wrong: Readonly<Record<Wrong, readonly string[]>>;
}

const WRONGS = [
  "duplicates",
  "silentlyMissing",
  "notExpected",
  "wrongDate",
  "wronglyLabelled",
  "missedForNothing",
  "quietForNothing",
  "incomplete",
  "toldTwice",
  "notTold",
] as const;

type Wrong = (typeof WRONGS)[number];

/** Down for this long without a break, a slot may be missed: so long may a retry wait, and a fault follow. */
const RETRIED_WITHIN_MS = 30 * 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Judges by nothing but what the platform holds, what is noted of each date, and slots worked out
 * from what `Intl` shows on the clocks.
 */
export function judge(happened: Happened): Verdict {
  const { subscribed, posts } = happened;
  const wrong: Record<Wrong, string[]> = {
    duplicates: repeated(posts.map(({ key }) => key)),
    silentlyMissing: [],
    notExpected: [],
    wrongDate: [],
    wronglyLabelled: [],
    missedForNothing: [],
    quietForNothing: [],
    incomplete: [],
    toldTwice: [],
    notTold: [],
  };
  const counts = { expected: 0, onTime: 0, late: 0, quiet: 0, missed: 0 };
  const postsOf = grouped(posts, ({ channel }) => channel);
  const notedOf = grouped(happened.editions, ({ place }) => place.channel);
  const byKey = new Map(posts.map((post) => [post.key, post]));
  const known = new Map(happened.editions.map((one) => [editionKey(one.place, one.slot), one]));
  const oracles = new Map<string, ReturnType<typeof createSlotOracle>>();
  const span = { from: happened.from - 3 * DAY_MS, until: happened.until + 3 * DAY_MS };

  for (const { channel, schedule } of subscribed) {
    const { zone, ...times } = schedule;
    const oracle = oracles.get(zone) ?? createSlotOracle(zone, { ...span, stepMs: HOUR_MS });
    oracles.set(zone, oracle);
    const place = { platform: "slack", workspace: "T1", channel };
    for (const slot of oracle.slots(times, happened.from, happened.until)) {
      counts.expected += 1;
      const key = editionKey(place, slot);
      const [edition, post] = [known.get(key), byKey.get(key)];
      known.delete(key);
      if (edition === undefined || edition.state === "due") wrong.silentlyMissing.push(key);
      else if (edition.state === "posted") judgePosted(edition, post, { slot, schedule });
      else if (post !== undefined) wrong.notExpected.push(`${key} is ${edition.state}`);
      else if (edition.state === "missed") judgeMissed(key, slot);
      else judgeQuiet(key, edition);
    }
    judgeNews(channel);
  }
  wrong.notExpected.push(...known.keys());

  function judgePosted(
    edition: Noted,
    post: Post | undefined,
    { slot, schedule }: { readonly slot: Slot; readonly schedule: Schedule },
  ): void {
    const key = editionKey(edition.place, slot);
    const others = Array.from({ length: edition.pageCount - 1 }, (_, index) =>
      byKey.get(`${key}#${index + 1}`),
    );
    const isWhole = others.every((other) => other !== undefined && other.thread === post?.id);
    if (post === undefined) return void wrong.silentlyMissing.push(`${key} is not posted`);
    if (!isWhole || post.thread !== undefined) wrong.incomplete.push(key);
    const lateMs = post.at - slot.at;
    const isOnDate = dateIn(schedule.zone, post.at) === slot.date;
    // In a gap at midnight the slot itself is on the next date.
    const isMoved = dateIn(schedule.zone, slot.at) !== slot.date;
    const isLate = lateMs > LATE_MS;
    const isInTime = lateMs >= 0 && lateMs <= Math.max(happened.catchUpMs, HOUR_MS);
    if (!isInTime || !(isOnDate || isMoved || isLate)) wrong.wrongDate.push(key);
    if (post.saysLate !== isLate) wrong.wronglyLabelled.push(key);
    counts[isLate ? "late" : "onTime"] += 1;
  }

  function judgeMissed(key: string, { at }: Slot): void {
    counts.missed += 1;
    const calm = happened.calmAt.filter((one) => one >= at && one <= at + happened.catchUpMs);
    const [first, last] = [calm[0] ?? 0, calm.at(-1) ?? 0];
    if (last - first > RETRIED_WITHIN_MS) wrong.missedForNothing.push(key);
  }

  function judgeQuiet(key: string, { place, slot, madeAt }: Noted): void {
    counts.quiet += 1;
    const before = editionsOf(place.channel).filter((one) => one.slot.date < slot.date);
    const last = before.findLast(({ state }) => state === "posted" || state === "quiet");
    const written = [...happened.documents.writtenAt.values()];
    const isNews = written.some((at) => at <= madeAt && at > (last?.madeAt ?? happened.from));
    if (isNews) wrong.quietForNothing.push(key);
  }

  /** Each line is told once in each channel, as long as a digest was made behind it. */
  function judgeNews(channel: string): void {
    const here = postsOf.get(channel) ?? [];
    const told = here.flatMap(({ notices }) => notices);
    wrong.toldTwice.push(...repeated(told.map((name) => `${channel}: ${name}`)));
    const isTold = new Set(told);
    const last = editionsOf(channel).findLast(({ state }) => state === "posted")?.madeAt ?? 0;
    for (const [name, at] of happened.documents.writtenAt) {
      const isOwed = at > happened.from && at <= last;
      if (isOwed && !isTold.has(name)) wrong.notTold.push(`${channel}: ${name}`);
    }
  }

  /** Oldest first. */
  function editionsOf(channel: string): Noted[] {
    const here = notedOf.get(channel) ?? [];
    return here.toSorted((a, b) => (a.slot.date < b.slot.date ? -1 : 1));
  }

  return { ...counts, posts: posts.length, wrong };
}

function grouped<T>(all: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(by(one));
    if (group === undefined) groups.set(by(one), [one]);
    else group.push(one);
  }
  return groups;
}

function repeated(all: readonly string[]): string[] {
  const seen = new Set<string>();
  return all.filter((one) => seen.size === seen.add(one).size);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The local date, `YYYY-MM-DD`. */
function dateIn(zone: string, at: number): string {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat("en-CA", { timeZone: zone });
  clocks.set(zone, clock);
  return clock.format(at);
}
