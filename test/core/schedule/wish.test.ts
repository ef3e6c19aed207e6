import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSubscription } from "../../../src/core/schedule/parse-subscription.ts";
import type { Weekday } from "../../../src/core/schedule/schedule.ts";
import {
  describeSchedule,
  describeSubscription,
  type Wish,
  wishText,
} from "../../../src/core/schedule/wish.ts";

const scheduleOn = (days: readonly Weekday[]) => ({ time: "09:00", zone: "Europe/Berlin", days });

const plain: Wish = {
  schedule: scheduleOn([1, 2, 3, 4, 5, 6, 7]),
  sets: [],
  sources: [],
  gaps: false,
  heartbeat: false,
};

describe("a schedule", () => {
  it.each<[readonly Weekday[], string]>([
    [[1, 2, 3, 4, 5, 6, 7], "every day"],
    [[1, 2, 3, 4, 5], "Monday to Friday"],
    [[5, 6, 7], "Friday to Sunday"],
    [[6, 7], "Saturday and Sunday"],
    [[1, 3, 5], "Monday, Wednesday and Friday"],
    [[2], "Tuesday"],
  ])("on %j is %s", (days, text) => {
    expect(describeSchedule(scheduleOn(days))).toBe(`${text} at 09:00 (Europe/Berlin)`);
  });
});

describe("a subscription", () => {
  it("of everything is described by its schedule", () => {
    expect(describeSubscription(plain)).toBe("every day at 09:00 (Europe/Berlin)");
  });

  it("tells what it is about", () => {
    const about = { ...plain, sets: ["Handbook", "Notes"], sources: ["Radio Nord", "The Times"] };
    expect(describeSubscription({ ...about, gaps: true, heartbeat: true })).toBe(
      'every day at 09:00 (Europe/Berlin), only "Handbook" and "Notes", ' +
        'only from "Radio Nord" or "The Times", with questions that could not be answered, ' +
        "also when nothing is new",
    );
  });
});

describe("wishText", () => {
  const names = ["guides", "Release Notes", "2026", "daily", "The Times", "gaps"];
  const some = fc.uniqueArray(fc.constantFrom(...names));
  const wish: fc.Arbitrary<Wish> = fc.record({
    schedule: fc.record({
      time: fc.constantFrom("00:00", "09:05", "23:59"),
      zone: fc.constantFrom("Europe/Berlin", "America/New_York", "UTC"),
      days: fc
        .uniqueArray(fc.constantFrom(1 as const, 2, 3, 4, 5, 6, 7), { minLength: 1 })
        .map((days) => days.toSorted((a, b) => a - b)),
    }),
    sets: some,
    sources: some,
    gaps: fc.boolean(),
    heartbeat: fc.boolean(),
  });

  it("can be typed to ask for the same again", () => {
    fc.assert(
      fc.property(wish, (wished) => {
        expect(parseSubscription(wishText(wished), { sets: names, sources: names })).toEqual({
          ok: wished,
        });
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
