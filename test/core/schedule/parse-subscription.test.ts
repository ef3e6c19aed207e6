import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseSubscription,
  type SubscriptionContext,
} from "../../../src/core/schedule/parse-subscription.ts";
import { describeSchedule, type Wish } from "../../../src/core/schedule/wish.ts";

const context: SubscriptionContext = {
  sets: ["Handbook", "Release Notes", "2026", "daily"],
  sources: ["The Harbour Times", "Radio Nord", "Smith, Jones & Co"],
};

function parsed(text: string, more: Partial<SubscriptionContext> = {}): Wish {
  const result = parseSubscription(text, { ...context, ...more });
  if ("problem" in result) throw new Error(result.problem);
  return result.ok;
}

function problem(text: string, more: Partial<SubscriptionContext> = {}): string | undefined {
  const result = parseSubscription(text, { ...context, ...more });
  return "problem" in result ? result.problem : undefined;
}

describe("a subscription", () => {
  it("is a time and a zone at the least", () => {
    expect(parsed("09:00 Europe/Berlin")).toEqual({
      schedule: { time: "09:00", zone: "Europe/Berlin", days: [1, 2, 3, 4, 5, 6, 7] },
      sets: [],
      sources: [],
      gaps: false,
      heartbeat: false,
    });
  });

  it("has its parts in any order", () => {
    const parts = [
      "9:30 pm",
      "new york",
      "mon, wed and fri",
      "release notes",
      "from the harbour times",
      "gaps heartbeat",
    ];
    const expected = {
      schedule: { time: "21:30", zone: "America/New_York", days: [1, 3, 5] },
      sets: ["Release Notes"],
      sources: ["The Harbour Times"],
      gaps: true,
      heartbeat: true,
    };
    const anyOrder = fc.shuffledSubarray(parts, { minLength: parts.length });
    fc.assert(
      fc.property(anyOrder, fc.constantFrom(" ", ", ", "\n"), (order, between) => {
        expect(parsed(order.join(between))).toEqual(expected);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it.each([
    ["09:00", "09:00"],
    ["9:00", "09:00"],
    ["9", "09:00"],
    ["9am", "09:00"],
    ["9 am", "09:00"],
    ["9 a.m.", "09:00"],
    ["9:30 pm", "21:30"],
    ["at 9:30PM", "21:30"],
    ["9.30", "09:30"],
    ["9h30", "09:30"],
    ["0900", "09:00"],
    ["930", "09:30"],
    ["12am", "00:00"],
    ["12:15 pm", "12:15"],
    ["23:59", "23:59"],
    ["noon", "12:00"],
    ["Midnight", "00:00"],
    ["9 o'clock", "09:00"],
  ])("at %j is at %s", (written, time) => {
    expect(parsed(`${written} UTC`).schedule.time).toBe(time);
    expect(parsed(`UTC ${written}`).schedule.time).toBe(time);
  });

  it.each([
    ["europe/berlin", "Europe/Berlin"],
    ["Berlin", "Europe/Berlin"],
    ["in New  York", "America/New_York"],
    ["buenos aires", "America/Argentina/Buenos_Aires"],
    ["port-au-prince", "America/Port-au-Prince"],
    ["dar es salaam", "Africa/Dar_es_Salaam"],
    ["san francisco", "America/Los_Angeles"],
    ["MÜNCHEN", "Europe/Berlin"],
    ["Kolkata", "Asia/Kolkata"],
    ["asia/calcutta", "Asia/Calcutta"],
    ["us/eastern", "US/Eastern"],
    ["america/knox_in", "America/Knox_IN"],
    ["antarctica/mcmurdo", "Antarctica/McMurdo"],
    ["etc/gmt-2", "Etc/GMT-2"],
    ["utc", "UTC"],
    ["(Asia/Kathmandu)", "Asia/Kathmandu"],
  ])("in %j is in %s", (written, zone) => {
    expect(parsed(`09:00 ${written}`).schedule.zone).toBe(zone);
    expect(() => new Intl.DateTimeFormat("en", { timeZone: zone })).not.toThrow();
  });

  it("is in the zone of the place when none is typed", () => {
    expect(parsed("9", { zone: "Asia/Tokyo" }).schedule.zone).toBe("Asia/Tokyo");
    expect(parsed("9 Berlin", { zone: "Asia/Tokyo" }).schedule.zone).toBe("Europe/Berlin");
    expect(problem("9")).toBe("Say in which time zone, such as Europe/Berlin.");
  });

  it.each([
    ["", [1, 2, 3, 4, 5, 6, 7]],
    ["daily", [1, 2, 3, 4, 5, 6, 7]],
    ["every day", [1, 2, 3, 4, 5, 6, 7]],
    ["weekdays", [1, 2, 3, 4, 5]],
    ["every weekday", [1, 2, 3, 4, 5]],
    ["Weekends", [6, 7]],
    ["mon,wed,fri", [1, 3, 5]],
    ["on Mondays", [1]],
    ["tues and thurs", [2, 4]],
    ["sun, sat, sun", [6, 7]],
    ["mon-fri", [1, 2, 3, 4, 5]],
    ["from Monday to Thursday", [1, 2, 3, 4]],
    ["Fri – Mon", [1, 5, 6, 7]],
    ["weekends wed", [3, 6, 7]],
  ])("on %j is on the days %j", (written, days) => {
    expect(parsed(`09:00 ${written} Berlin`).schedule.days).toEqual(days);
  });

  it("is about sets as they are spelt, each once", () => {
    expect(parsed("9 UTC RELEASE NOTES, handbook, Handbook").sets).toEqual([
      "Release Notes",
      "Handbook",
    ]);
  });

  it("is about a set whose letters are put together in another way", () => {
    expect(parsed("9 UTC caf\u00E9", { sets: ["Cafe\u0301"] }).sets).toEqual(["Cafe\u0301"]);
  });

  it("is about a set that is named like something else", () => {
    expect(parsed("9 UTC 2026").sets).toEqual(["2026"]);
    expect(parsed('9 UTC "Daily" mon')).toMatchObject({ sets: ["daily"], schedule: { days: [1] } });
    expect(parsed("9 UTC daily").sets).toEqual([]);
    expect(parsed("9 UTC on call", { sets: ["On Call"] }).sets).toEqual(["On Call"]);
  });

  it.each([
    ["from radio nord", ["Radio Nord"]],
    ['from "Radio Nord"', ["Radio Nord"]],
    ["from “radio nord” gaps", ["Radio Nord"]],
    ["from Radio Nord and The Harbour Times gaps", ["Radio Nord", "The Harbour Times"]],
    ["from radio nord, smith, jones & co", ["Radio Nord", "Smith, Jones & Co"]],
    ["from radio nord, weekdays, from radio nord", ["Radio Nord"]],
  ])("%s takes documents of %j", (written, sources) => {
    expect(parsed(`9 ${written} UTC`).sources).toEqual(sources);
  });

  it("reads its own description", () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
    const time = fc.nat(1439).map((m) => new Date(m * 60_000).toISOString().slice(11, 16));
    const days = fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 });
    fc.assert(
      fc.property(fc.record({ time, zone, days }), (schedule) => {
        expect(parsed(describeSchedule(schedule)).schedule).toEqual(schedule);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe("what is not understood", () => {
  it.each([
    ["9 Europe/Berln", '"Europe/Berln" is not known. Did you mean Europe/Berlin?'],
    ["9 new yrok", '"new yrok" is not known. Did you mean America/New_York?'],
    ["9 Lodnon gaps", '"Lodnon" is not known. Did you mean Europe/London?'],
    ["9 UTC weekdasy", '"weekdasy" is not known. Did you mean weekdays?'],
    ["9 UTC handbok", '"handbok" is not known. Did you mean Handbook?'],
    ["9 UTC release nots gaps", '"release nots" is not known. Did you mean Release Notes?'],
    ["9 UTC from radio nrod", 'No document is from "radio nrod". Did you mean Radio Nord?'],
    ["9 UTC radio nord gaps", '"radio nord" is not known. Did you mean from "Radio Nord"?'],
    ['9 UTC from "radoi nord"', 'No document is from "radoi nord". Did you mean Radio Nord?'],
  ])("%s offers what is nearest", (text, said) => {
    expect(problem(text)).toBe(said);
  });

  it("offers nothing that is further away", () => {
    const sets = ["Release Notes", "Release Dates", "Release Votes"];
    expect(problem("9 UTC release nots", { sets })).toBe(
      '"release nots" is not known. Did you mean Release Notes?',
    );
    expect(problem("9 UTC release otes", { sets })).toBe(
      '"release otes" is not known. Did you mean Release Notes or Release Votes?',
    );
  });

  it("takes two letters for no day", () => {
    expect(problem("9 UTC mo")).toMatch(/^"mo" is not known\./);
  });

  it.each(["25:00", "24:00", "9:60", "13pm", "0am", "9:5", "2460", "9:00:00"])(
    "names %s as no time of day",
    (time) => {
      const said = `"${time}" is not a time of day. Write it like 09:00 or 9:30 pm.`;
      expect(problem(`${time} UTC`)).toBe(said);
    },
  );

  it.each([
    ["CET", "Europe/Berlin or Europe/Paris"],
    ["est", "America/New_York or America/Toronto"],
    ["PST", "America/Los_Angeles"],
    ["GMT", "Europe/London or UTC"],
    ["+02:00", "Europe/Berlin, Europe/Paris or Europe/Athens"],
    ["UTC+2", "Europe/Berlin, Europe/Paris or Europe/Athens"],
    ["-0800", "America/Los_Angeles or America/Anchorage"],
    ["+5:30", "Asia/Kolkata"],
    ["+99", "Europe/Berlin"],
  ])("explains why %s cannot be used and offers places", (zone, offered) => {
    expect(problem(`9 ${zone}`)).toBe(
      `"${zone.toUpperCase()}" does not say when clocks change. Name a place, such as ${offered}.`,
    );
  });

  it("lists what there is when nothing is near", () => {
    expect(problem("9 UTC xyzzy")).toBe(
      '"xyzzy" is not known. Sets are "Handbook", "Release Notes", "2026" and "daily".',
    );
    expect(problem("9 UTC from the moon gaps")).toBe(
      'No document is from "the moon gaps". Sources are "The Harbour Times", "Radio Nord" and "Smith, Jones & Co".',
    );
    expect(problem("9 UTC from the moon", { sources: [] })).toBe('No document is from "the moon".');
    const sets = ["one", "two", "three", "four", "five", "six", "seven"];
    expect(problem("9 UTC xyzzy", { sets })).toContain('"five" and 2 more.');
  });

  it.each([
    ["Berlin", "Say at what time, such as 09:00."],
    ["", "Say at what time, such as 09:00. Say in which time zone, such as Europe/Berlin."],
    ["9 UTC from", 'Say which source after "from".'],
    ["9 18:00 UTC", "Say one time: 09:00 or 18:00."],
    ["9 Berlin Paris", "Say one time zone: Europe/Berlin or Europe/Paris."],
  ])("is what is missing or too much in %j", (text, said) => {
    expect(problem(text)).toBe(said);
  });

  it("is named together, three at the most", () => {
    expect(problem("25:00 Europe/Berln")).toBe(
      '"25:00" is not a time of day. Write it like 09:00 or 9:30 pm. ' +
        '"Europe/Berln" is not known. Did you mean Europe/Berlin?',
    );
    expect(problem("aaa bbb ccc ddd", { sets: [] })).toBe(
      '"aaa" is not known. "bbb" is not known. "ccc" is not known.',
    );
  });

  it("is repeated shortened and in visible characters", () => {
    expect(problem(`9 UTC ${"x".repeat(300)}\u202E`)?.length).toBeLessThan(200);
    expect(problem("9 UTC x\u202Ey", { sets: [] })).toBe('"x\\u{202e}y" is not known.');
    expect(problem("x".repeat(501))).toBe("That is longer than 500 characters.");
  });
});

describe("any text", () => {
  const typed = `from 9 pm 25:00 mon - to , " “ Berlin europe/ CET handbook release radio nord gaps
    every +02:00 NaN __proto__`.split(/\s+/);
  const word = fc.constantFrom(...typed);
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.array(word, { maxLength: 12 }).map((some) => some.join(" ")),
    fc.array(word, { maxLength: 12 }).map((some) => some.join("")),
  );

  it("is a subscription or a problem, never a fault", () => {
    fc.assert(
      fc.property(text, fc.array(fc.string()), (any, names) => {
        const result = parseSubscription(any, { sets: names, sources: names });
        const said = "problem" in result ? result.problem : describeSchedule(result.ok.schedule);
        expect(said).not.toBe("");
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
