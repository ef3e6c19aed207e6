import type { Weekday } from "../../../src/core/schedule/schedule.ts";
import { wishText } from "../../../src/core/schedule/wish.ts";
import { createSlotOracle } from "../../core/schedule/slot-oracle.ts";
import type { Outage } from "./platform.ts";
import type { Subscribed } from "./verdict.ts";

/** How much is simulated. */
export interface Size {
  readonly days: number;
  readonly channels: number;
  /** At most 40. */
  readonly zones: number;
}

/** What is to happen in a simulated time; instants in milliseconds since 1970. */
export interface Plan {
  readonly from: number;
  readonly until: number;
  readonly subscribed: readonly Subscribed[];
  /** The same, as lines of the configuration. */
  readonly configuration: readonly string[];
  /** When the platform is down. */
  readonly outages: readonly Outage[];
  /** When no replica runs. */
  readonly absences: readonly Outage[];
  /** When documents are written. */
  readonly writes: readonly number[];
  /** When replicas look, ascending: at each slot, as trouble ends, and now and then. */
  readonly looks: readonly number[];
}

const ZONES = `
  Europe/Berlin America/New_York Australia/Lord_Howe Pacific/Apia Asia/Kathmandu
  America/Sao_Paulo Africa/Casablanca Africa/Cairo Pacific/Chatham Asia/Tehran
  America/Los_Angeles America/St_Johns America/Nuuk America/Santiago UTC America/Havana
  Asia/Beirut Asia/Jerusalem Asia/Kolkata Asia/Tokyo Australia/Adelaide Australia/Sydney
  Europe/London Europe/Lisbon Europe/Athens Europe/Chisinau Europe/Dublin Atlantic/Azores
  Pacific/Auckland Pacific/Easter Pacific/Kiritimati Pacific/Marquesas Pacific/Niue
  America/Asuncion Asia/Gaza America/Halifax America/Chicago America/Denver Antarctica/Troll
  Asia/Almaty
`
  .trim()
  .split(/\s+/);

const TIMES = ["02:30", "00:00", "09:00", "23:30"];
const DAILY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const WEEKDAYS = DAILY.slice(0, 5);

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Clocks change in Europe two nights later; in Cairo, Santiago and Auckland in the weeks behind. */
const FROM = Date.parse("2026-03-27T00:00:00Z");

/** `random` gives numbers from 0 to 1. */
export function createPlan({ days, channels, zones }: Size, random: () => number): Plan {
  const until = FROM + days * DAY_MS;
  const some = () => FROM + random() * (until - FROM);
  const outages = (count: number, longestMs: number): Outage[] =>
    Array.from({ length: Math.ceil(count) }, () => {
      const from = some();
      return { from, until: from + random() * longestMs };
    });
  const down = {
    outages: outages(days / 20, 14 * HOUR_MS),
    absences: outages(days / 60, 30 * HOUR_MS),
  };
  const writes = Array.from({ length: days }, (_, day) =>
    Math.round(FROM + day * DAY_MS + random() * 3 * HOUR_MS),
  );
  const ends = [...down.outages, ...down.absences].map((outage) => outage.until);
  const subscribed = Array.from({ length: channels }, (_, at) =>
    subscribedOf(at, ZONES.slice(0, zones)),
  );
  const looks = [
    ...slotInstants(subscribed, until),
    ...writes,
    ...ends.flatMap((end) => [end, end + 6 * MINUTE_MS]),
    ...Array.from({ length: days * 4 }, some),
  ];
  return {
    from: FROM,
    until,
    subscribed,
    configuration: subscribed.map(lineOf),
    ...down,
    writes,
    looks: [...new Set(looks.map(Math.round))].toSorted((a, b) => a - b),
  };
}

function subscribedOf(at: number, zones: readonly string[]): Subscribed {
  const zone = zones[at % zones.length] ?? "UTC";
  const turn = Math.floor(at / zones.length) + at;
  const time = TIMES[turn % TIMES.length] ?? "09:00";
  return { channel: `C${at}`, schedule: { time, zone, days: turn % 5 === 4 ? WEEKDAYS : DAILY } };
}

function lineOf({ channel, schedule }: Subscribed): string {
  const wish = { schedule, sets: [], sources: [], heartbeat: false, gaps: false };
  return `T1 ${channel} ${wishText(wish)}`;
}

function slotInstants(subscribed: readonly Subscribed[], until: number): number[] {
  const span = { from: FROM - 3 * DAY_MS, until: until + 3 * DAY_MS, stepMs: HOUR_MS };
  const zones = new Set(subscribed.map(({ schedule }) => schedule.zone));
  const oracles = new Map([...zones].map((zone) => [zone, createSlotOracle(zone, span)]));
  return subscribed.flatMap(({ schedule }) => {
    const slots = oracles.get(schedule.zone)?.slots(schedule, FROM, until) ?? [];
    return slots.map(({ at }) => at);
  });
}
