import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Weekday } from "../../../src/core/schedule/schedule.ts";
import { latestSlot, nextSlot, slotsBetween } from "../../../src/core/schedule/slots.ts";
import { createSlotOracle, type SlotOracle, type Stretch } from "./slot-oracle.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const DAILY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** `SLOTS=long` looks at each zone's clocks every day, over forty years, and at more schedules. */
const isLong = process.env["SLOTS"] === "long";
const FROM = Date.parse(isLong ? "1990-01-01T00:00Z" : "2025-01-01T00:00Z");
const UNTIL = Date.parse(isLong ? "2030-01-01T00:00Z" : "2028-01-01T00:00Z");
const MOST_MS = isLong ? 600_000 : 60_000;
const STEP_MS = (isLong ? 1 : 7) * DAY_MS;

// The names of Intl are those of places; they leave out links and fixed offsets.
const ZONES = [...Intl.supportedValuesOf("timeZone"), "UTC", "Asia/Kolkata", "Etc/GMT+12"];

const oracles = new Map<string, SlotOracle>();

function oracleOf(zone: string): SlotOracle {
  const oracle =
    oracles.get(zone) ?? createSlotOracle(zone, { from: FROM, until: UNTIL, stepMs: STEP_MS });
  oracles.set(zone, oracle);
  return oracle;
}

const localTime = (at: number) => new Date(at).toISOString().slice(11, 16);

/** Times at which a change begins or ends to skip or repeat minutes, and one in between. */
function timesAt(before: Stretch, after: Stretch): string[] {
  const edges = [before, after].map(({ offsetMs }) => after.from + offsetMs);
  const middle = after.from + (before.offsetMs + after.offsetMs) / 2;
  const around = edges.flatMap((edge) => [edge - MINUTE_MS, edge]);
  return [...new Set([...around, middle].map(localTime))];
}

const anySchedule = fc.record({
  zone: fc.constantFrom(...ZONES),
  time: fc.nat(1439).map((minutes) => localTime(minutes * MINUTE_MS)),
  days: fc.subarray([...DAILY], { minLength: 1 }),
});

/** The schedules of a zone whose slots around a change are not those of the oracle. */
function wrongAroundChanges(zone: string): object[] {
  const { stretches, slots } = oracleOf(zone);
  return stretches.slice(1).flatMap((stretch, index) => {
    const [after, until] = [stretch.from - 2 * DAY_MS, stretch.from + 2 * DAY_MS];
    return timesAt(stretches[index] ?? stretch, stretch).flatMap((time) => {
      const schedule = { time, zone, days: DAILY };
      const found = slotsBetween(schedule, after, until);
      const expected = slots(schedule, after, until);
      return isDeepStrictEqual(found, expected) ? [] : [{ ...schedule, found, expected }];
    });
  });
}

describe("slots, beside what the clocks of every zone show", { timeout: MOST_MS }, () => {
  it("are right around every change of every zone", () => {
    expect(ZONES.flatMap(wrongAroundChanges)).toEqual([]);
  });

  it("are right for any schedule at any time", () => {
    const now = fc.integer({ min: FROM, max: UNTIL });
    fc.assert(
      fc.property(anySchedule, now, fc.nat(31), (schedule, at, days) => {
        const oracle = oracleOf(schedule.zone);
        const [before, later] = [at - 20 * DAY_MS, at + 20 * DAY_MS];
        const after = at - days * DAY_MS;
        expect(latestSlot(schedule, at)).toEqual(oracle.slots(schedule, before, at).at(-1));
        expect(nextSlot(schedule, at)).toEqual(oracle.slots(schedule, at, later)[0]);
        expect(slotsBetween(schedule, after, at)).toEqual(oracle.slots(schedule, after, at));
      }),
      { seed: 20, numRuns: isLong ? 50_000 : 1000 },
    );
  });
});
