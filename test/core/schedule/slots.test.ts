import { describe, expect, it } from "vitest";
import type { Schedule, Weekday } from "../../../src/core/schedule/schedule.ts";
import { latestSlot, nextSlot, slotsBetween } from "../../../src/core/schedule/slots.ts";

const DAILY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const at = (instant: string) => Date.parse(instant);

/** `09:00 Europe/Berlin`, daily unless days are named. */
function scheduleOf(written: string, days = DAILY): Schedule {
  const [time = "", zone = ""] = written.split(" ");
  return { time, zone, days };
}

/** The slots of a schedule around a date, as `date instant`. */
function slotsAround(written: string, date: string): string[] {
  const noon = at(`${date}T12:00Z`);
  const slots = slotsBetween(scheduleOf(written), noon - 36 * 3_600_000, noon + 36 * 3_600_000);
  return slots.map((slot) => `${slot.date} ${new Date(slot.at).toISOString().slice(0, 16)}`);
}

describe("slots", () => {
  it.each([
    // Moved by as much as clocks are.
    ["02:30 America/New_York", "2026-03-08", "2026-03-08T07:30"],
    ["02:30 Europe/Berlin", "2026-03-29", "2026-03-29T01:30"],
    ["02:15 Australia/Lord_Howe", "2026-10-04", "2026-10-03T15:45"],
    ["00:30 America/Sao_Paulo", "2018-11-04", "2018-11-04T03:30"],
    ["00:00 Africa/Cairo", "2026-04-24", "2026-04-23T22:00"],
    ["00:30 America/Santiago", "2026-09-06", "2026-09-06T04:30"],
    ["02:30 Antarctica/Troll", "2026-03-29", "2026-03-29T02:30"],
    ["23:30 America/Nuuk", "2026-03-28", "2026-03-29T01:30"],
    // Shown twice.
    ["01:30 America/New_York", "2026-11-01", "2026-11-01T05:30"],
    ["02:30 Europe/Berlin", "2026-10-25", "2026-10-25T00:30"],
    ["01:30 Europe/Berlin", "2026-10-25", "2026-10-24T23:30"],
    ["01:45 Australia/Lord_Howe", "2026-04-05", "2026-04-04T14:45"],
    ["02:30 Africa/Casablanca", "2026-02-15", "2026-02-15T01:30"],
    // At odds with the hour.
    ["09:00 Asia/Kathmandu", "2026-05-05", "2026-05-05T03:15"],
    ["09:00 Pacific/Kiritimati", "2026-05-05", "2026-05-04T19:00"],
    ["23:59 Etc/GMT+12", "2026-05-05", "2026-05-06T11:59"],
  ])("at %s on %s stand at %s, once", (written, date, instant) => {
    const found = slotsAround(written, date).filter((slot) => slot.startsWith(date));
    expect(found).toEqual([`${date} ${instant}`]);
  });

  it("are one each day, also when one is moved to the next", () => {
    expect(slotsAround("23:30 America/Nuuk", "2026-03-29")).toEqual([
      "2026-03-27 2026-03-28T01:30",
      "2026-03-28 2026-03-29T01:30",
      "2026-03-29 2026-03-30T00:30",
    ]);
  });

  it("leave out a day that a zone left out", () => {
    const slots = slotsAround("09:00 Pacific/Apia", "2011-12-30");
    expect(slots.map((slot) => slot.slice(0, 10))).toEqual([
      "2011-12-29",
      "2011-12-31",
      "2012-01-01",
    ]);
  });

  it("are the newest 31, oldest first, when there are more", () => {
    const slots = slotsBetween(scheduleOf("09:00 UTC"), 0, at("2026-03-31T09:00Z"));
    expect(slots).toHaveLength(31);
    expect(slots[0]?.date).toBe("2026-03-01");
    expect(slots.at(-1)?.date).toBe("2026-03-31");
  });

  it("leave out the instant that they are after, and hold the last", () => {
    const daily = scheduleOf("09:00 UTC");
    const [from, to] = [at("2026-03-05T09:00Z"), at("2026-03-06T09:00Z")];
    expect(slotsBetween(daily, from, to)).toEqual([{ date: "2026-03-06", at: to }]);
    expect(slotsBetween(daily, to, from)).toEqual([]);
  });
});

describe("the latest slot", () => {
  const daily = scheduleOf("09:00 Europe/Berlin");
  const slot = { date: "2026-03-05", at: at("2026-03-05T08:00Z") };

  it("is there from its instant on", () => {
    expect(latestSlot(daily, slot.at)).toEqual(slot);
    expect(latestSlot(daily, slot.at - 1)?.date).toBe("2026-03-04");
    expect(latestSlot(daily, slot.at + 0.5)).toEqual(slot);
  });

  it("is none when it is not after what was delivered", () => {
    expect(latestSlot(daily, slot.at + 1, slot.at)).toBeUndefined();
    expect(latestSlot(daily, slot.at + 1, slot.at - 1)).toEqual(slot);
  });

  it("goes back to the last day of the week that is one of its own", () => {
    const weekdays = scheduleOf("09:00 Europe/Berlin", [1, 2, 3, 4, 5]);
    expect(latestSlot(weekdays, at("2026-03-08T20:00Z"))?.date).toBe("2026-03-06");
    const fridays = scheduleOf("09:00 Pacific/Apia", [5]);
    expect(latestSlot(fridays, at("2012-01-05T00:00Z"))?.date).toBe("2011-12-23");
  });
});

describe("the next slot", () => {
  it("comes after the instant, not at it", () => {
    const daily = scheduleOf("09:00 Europe/Berlin");
    const next = { date: "2026-03-05", at: at("2026-03-05T08:00Z") };
    expect(nextSlot(daily, next.at - 1)).toEqual(next);
    expect(nextSlot(daily, next.at).date).toBe("2026-03-06");
  });

  it("goes on to the next day of the week that is one of its own", () => {
    const fridays = scheduleOf("09:00 Pacific/Apia", [5]);
    expect(nextSlot(fridays, at("2011-12-24T00:00Z")).date).toBe("2012-01-06");
  });

  it("is refused without a day", () => {
    expect(() => nextSlot(scheduleOf("09:00 UTC", []), 0)).toThrow(RangeError);
  });
});
