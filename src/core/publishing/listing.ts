import type { Block } from "../reply/blocks.ts";
import { describeSubscription } from "../schedule/wish.ts";
import type { Schedule } from "../schedule/schedule.ts";
import type { Slot } from "../schedule/slots.ts";
import { dayText } from "./day-text.ts";
import type { Edition } from "./edition.ts";
import { type Subscription, subscriptionKey } from "./subscription.ts";

export interface ListingOptions {
  /** The newest editions, newest first. */
  readonly last: readonly Edition[];
  /** The channel in which it is listed. */
  readonly here: string;
}

/** Which channels get digests, a line each: when, of what, and what became of the last one. */
export function composeSubscriptions(
  subscriptions: readonly Subscription[],
  { last, here }: ListingOptions,
): Block[] {
  const lines = subscriptions.map((subscription) => {
    const { place, paused } = subscription;
    const key = subscriptionKey(place);
    const edition = last.find((one) => subscriptionKey(one.place) === key);
    return [
      `${place.channel === here ? "This channel" : place.channel}: ${describeSubscription(subscription)}`,
      ...(edition === undefined ? [] : [editionText(edition)]),
      ...(paused === undefined ? [] : [`paused: ${paused}`]),
    ].join(" · ");
  });
  const channels = subscriptions.map(({ place }) => place.channel);
  return [{ kind: "notice", text: lines.join("\n"), channels }];
}

/** What became of an edition: `2026-03-05 posted`. */
export function editionText({ slot, state, reason }: Edition): string {
  const text = { due: "being posted", posted: "posted", quiet: "nothing new", missed: "missed" }[
    state
  ];
  return `${slot.date} ${text}${reason === undefined ? "" : ` (${reason})`}`;
}

/** `Saturday 28 November 2026 at 09:00`: the time is the schedule's, also when clocks skip it. */
export function whenText({ date }: Pick<Slot, "date">, { time }: Pick<Schedule, "time">): string {
  return `${dayText(date)} at ${time}`;
}
