import { Temporal } from "temporal-polyfill";
import type { Schedule } from "./schedule.ts";

/** One delivery of a schedule. */
export interface Slot {
  /** The local day that it is for, `YYYY-MM-DD`: with the subscription, its key. */
  readonly date: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const DAY_MS = 86_400_000;

const EPOCH = Temporal.PlainDate.from("1970-01-01");

/** Two weeks and the days on either side: a weekly slot may fall on a day that a zone skipped. */
const MOST_DAYS = 17;

/** What `slotsBetween` gives at most: the newest of them. */
const MOST_SLOTS = 31;

/**
 * The newest slot at or before `now` and after `after` (which is left out by default). Instants in
 * milliseconds since 1970. Throws `RangeError` for a zone that this Node does not know.
 *
 * A local time that clocks skip is read as they stood before (02:30 becomes 03:30); one that they
 * show twice is the first. A date that a zone left out altogether has no slot.
 */
export function latestSlot(schedule: Schedule, now: number, after = -Infinity): Slot | undefined {
  // Nowhere is it later than UTC + 14 hours.
  const slot = search(schedule, utcDay(now) + 1, -1, ({ at }) => at <= now);
  return slot !== undefined && slot.at > after ? slot : undefined;
}

/** The first slot after `now`, by the rules of `latestSlot`. Throws `RangeError` without a day. */
export function nextSlot(schedule: Schedule, now: number): Slot {
  // Nowhere is it earlier than UTC - 12 hours.
  const slot = search(schedule, utcDay(now) - 1, 1, ({ at }) => at > now);
  if (slot === undefined) throw new RangeError("The schedule has no day.");
  return slot;
}

/** The slots after `after` and up to `until`, oldest first; only the newest 31 when there are more. */
export function slotsBetween(schedule: Schedule, after: number, until: number): Slot[] {
  const slots: Slot[] = [];
  let slot = latestSlot(schedule, until, after);
  while (slot !== undefined && slots.length < MOST_SLOTS) {
    slots.push(slot);
    slot = latestSlot(schedule, slot.at - 1, after);
  }
  return slots.toReversed();
}

/** Days are counted from 1970. */
function search(
  schedule: Schedule,
  from: number,
  step: 1 | -1,
  fits: (slot: Slot) => boolean,
): Slot | undefined {
  for (let days = 0; days < MOST_DAYS; days += 1) {
    const slot = slotOn(schedule, EPOCH.add({ days: from + days * step }));
    if (slot !== undefined && fits(slot)) return slot;
  }
  return undefined;
}

function slotOn({ time, zone, days }: Schedule, date: Temporal.PlainDate): Slot | undefined {
  if (!days.some((day) => day === date.dayOfWeek)) return undefined;
  const moment = date.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: "compatible" });
  // In Nuuk 23:30 may become 00:30 of the next day; only a date without a beginning never was.
  const isMoved = !moment.toPlainDate().equals(date);
  if (isMoved && !date.toZonedDateTime(zone).toPlainDate().equals(date)) return undefined;
  return { date: date.toString(), at: moment.epochMilliseconds };
}

function utcDay(at: number): number {
  return Math.floor(at / DAY_MS);
}
