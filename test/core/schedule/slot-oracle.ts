import type { Schedule } from "../../../src/core/schedule/schedule.ts";
import type { Slot } from "../../../src/core/schedule/slots.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A stretch of time, its end left out, in which a zone's clocks differ from UTC by the same. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly offsetMs: number;
}

/** Slots worked out by the definition, from nothing but what `Intl` prints on a zone's clocks. */
export interface SlotOracle {
  readonly stretches: readonly Stretch[];
  /** The slots after `after` and up to `until`, oldest first. */
  readonly slots: (schedule: Omit<Schedule, "zone">, after: number, until: number) => Slot[];
}

/**
 * Looks at the clocks of a zone every `stepMs` and bisects where they changed. Two changes that
 * undo each other within a step are missed.
 */
export function createSlotOracle(
  zone: string,
  { from, until, stepMs }: { from: number; until: number; stepMs: number },
): SlotOracle {
  const stretches = stretchesOf(clockOf(zone), { from, until, stepMs });
  return {
    stretches,
    slots: ({ time, days }, after, last) =>
      datesBetween(after - 2 * DAY_MS, last + 2 * DAY_MS)
        .filter((date) => days.some((day) => day % 7 === new Date(date).getUTCDay()))
        .filter((date) => stretches.some((stretch) => shows(stretch, date)))
        .map((date) => ({
          date: new Date(date).toISOString().slice(0, 10),
          at: instantOf(stretches, date + minutesOf(time) * MINUTE_MS),
        }))
        .filter(({ at }) => at > after && at <= last),
  };
}

/** When the clocks first show a local time (as if it were UTC); in a gap, as they went before it. */
function instantOf(stretches: readonly Stretch[], local: number): number {
  const shown = stretches.find(
    ({ from, until, offsetMs }) => from <= local - offsetMs && local - offsetMs < until,
  );
  const before = stretches.findLast(({ until, offsetMs }) => until + offsetMs <= local);
  const stretch = shown ?? before;
  if (stretch === undefined) throw new Error(`${local} is out of range`);
  return local - stretch.offsetMs;
}

/** Whether the clocks show any moment of a date. */
function shows({ from, until, offsetMs }: Stretch, date: number): boolean {
  return from + offsetMs < date + DAY_MS && until + offsetMs > date;
}

function stretchesOf(
  offsetAt: (at: number) => number,
  { from, until, stepMs }: { from: number; until: number; stepMs: number },
): Stretch[] {
  const stretches: Stretch[] = [];
  // The clocks hold good beyond what is looked at, for dates at the edges.
  let start = -Infinity;
  let offsetMs = offsetAt(from);
  for (let at = from; at < until; at += stepMs) {
    const next = Math.min(at + stepMs, until);
    if (offsetAt(next) === offsetMs) continue;
    const change = firstChange(offsetAt, at, next);
    stretches.push({ from: start, until: change, offsetMs });
    [start, offsetMs] = [change, offsetAt(change)];
    at = change - stepMs;
  }
  return [...stretches, { from: start, until: Infinity, offsetMs }];
}

/** The first minute at which the clocks are not as at `low`, when they are not so at `high`. */
function firstChange(offsetAt: (at: number) => number, low: number, high: number): number {
  const before = offsetAt(low);
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / MINUTE_MS / 2) * MINUTE_MS;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** By how much the clocks of a zone are ahead of UTC, in milliseconds. */
function clockOf(zone: string): (at: number) => number {
  const clock = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  return (at) => {
    const [, sign = "+", hours = 0, minutes = 0] =
      /GMT(?:([+-])(\d\d):(\d\d))?$/.exec(clock.format(at)) ?? [];
    return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * MINUTE_MS;
  };
}

function datesBetween(from: number, until: number): number[] {
  const first = Math.floor(from / DAY_MS);
  return Array.from(
    { length: Math.ceil(until / DAY_MS) - first },
    (_, day) => (first + day) * DAY_MS,
  );
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
