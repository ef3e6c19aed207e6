import type { Block } from "../reply/blocks.ts";
import { describeSubscription } from "../schedule/wish.ts";
import type { Schedule } from "../schedule/schedule.ts";
import type { Slot } from "../schedule/slots.ts";
import { dayText } from "./day-text.ts";
import type { Standing, Subscription } from "./subscription.ts";

/**
 * Which channels get digests, a line each: when, of what, and what became of the last one.
 * `here`: the channel in which they are listed.
 */
export function composeSubscriptions(
  subscriptions: readonly Subscription[],
  here: string,
): Block[] {
  const lines = subscriptions.map((subscription) => {
    const { place, paused, last } = subscription;
    return [
      `${place.channel === here ? "This channel" : place.channel}: ${describeSubscription(subscription)}`,
      ...(last === undefined ? [] : [standingText(last)]),
      ...(paused === undefined ? [] : [`paused: ${paused}`]),
    ].join(" · ");
  });
  const channels = subscriptions.map(({ place }) => place.channel);
  return [{ kind: "notice", text: lines.join("\n"), channels }];
}

/** What became of an edition: `2026-03-05 posted`. */
export function standingText({ date, state, reason }: Pick<Slot, "date"> & Standing): string {
  const text = { due: "being posted", posted: "posted", quiet: "nothing new", missed: "missed" }[
    state
  ];
  return `${date} ${text}${reason === undefined ? "" : ` (${reason})`}`;
}

/** `Saturday 28 November 2026 at 09:00`: the time is the schedule's, also when clocks skip it. */
export function whenText({ date }: Pick<Slot, "date">, { time }: Pick<Schedule, "time">): string {
  return `${dayText(date)} at ${time}`;
}
