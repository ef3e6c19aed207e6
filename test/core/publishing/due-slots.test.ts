import { beforeEach, describe, expect, it } from "vitest";
import { createDueSlots } from "../../../src/core/publishing/due-slots.ts";
import type { Subscription } from "../../../src/core/publishing/subscription.ts";
import { CHANNEL } from "./world.ts";

const at = (instant: string) => Date.parse(instant);

const SUBSCRIPTION: Subscription = {
  place: CHANNEL,
  schedule: { time: "09:00", zone: "UTC", days: [1, 2, 3, 4, 5, 6, 7] },
  sets: [],
  sources: [],
  heartbeat: false,
  gaps: false,
  since: at("2026-03-01T12:00:00Z"),
  known: "k",
};

describe("due slots", () => {
  let due: ReturnType<typeof createDueSlots>;

  beforeEach(() => {
    due = createDueSlots();
  });

  const datesAt = (instant: string, changes: Partial<Subscription> = {}) =>
    due({ ...SUBSCRIPTION, ...changes }, at(instant)).map(({ date }) => date);
  const last = { date: "2026-03-02", at: at("2026-03-02T09:00:00Z"), state: "posted" as const };

  it("come when their time has, and until they have an edition", () => {
    expect(datesAt("2026-03-01T13:00:00Z")).toEqual([]);
    expect(datesAt("2026-03-02T08:59:59Z")).toEqual([]);
    expect(datesAt("2026-03-02T09:00:00Z")).toEqual(["2026-03-02"]);
    expect(datesAt("2026-03-02T09:00:15Z")).toEqual(["2026-03-02"]);
    expect(datesAt("2026-03-02T09:00:30Z", { last })).toEqual([]);
    expect(datesAt("2026-03-04T09:00:00Z", { last })).toEqual(["2026-03-03", "2026-03-04"]);
  });

  it("are reckoned anew when the channel asks for another time", () => {
    expect(datesAt("2026-03-02T08:00:00Z")).toEqual([]);
    const since = at("2026-03-02T08:00:01Z");
    const schedule = { ...SUBSCRIPTION.schedule, time: "08:30" };
    expect(datesAt("2026-03-02T08:30:00Z", { since, schedule })).toEqual(["2026-03-02"]);
  });

  it("do not wait for a clock that was ahead", () => {
    expect(datesAt("2026-04-01T08:00:00Z", { since: at("2026-03-31T12:00:00Z") })).toEqual([]);
    const since = at("2026-03-31T12:00:00Z");
    expect(datesAt("2026-03-31T13:00:00Z", { since })).toEqual([]);
    expect(datesAt("2026-04-01T09:00:00Z", { since })).toEqual(["2026-04-01"]);
  });

  it("do not bring a day back", () => {
    const schedule = { ...SUBSCRIPTION.schedule, time: "11:00" };
    const since = at("2026-03-02T10:00:00Z");
    expect(datesAt("2026-03-02T11:00:00Z", { since, schedule, last })).toEqual([]);
    expect(datesAt("2026-03-03T11:00:00Z", { since, schedule, last })).toEqual(["2026-03-03"]);
  });
});
