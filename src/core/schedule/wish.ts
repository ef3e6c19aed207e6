import { DAILY, daysText } from "./days.ts";
import { listText } from "./list-text.ts";
import type { Schedule } from "./schedule.ts";

/** What a channel asked to be told of, and when. */
export interface Wish {
  readonly schedule: Schedule;
  /** Names of the document sets that it is about; none means all. */
  readonly sets: readonly string[];
  /** Sources that documents must have one of; none means any. */
  readonly sources: readonly string[];
  /** Whether questions that could not be answered are listed. */
  readonly gaps: boolean;
  /** Whether a line is posted when nothing is new. */
  readonly heartbeat: boolean;
}

/** `every day at 09:00 (Europe/Berlin)`: as `parseSubscription` reads it too. */
export function describeSchedule({ time, zone, days }: Schedule): string {
  return `${daysText(days)} at ${time} (${zone})`;
}

/** `every day at 09:00 (Europe/Berlin), only "guides", only from "Reuters"`. */
export function describeSubscription(subscription: Wish): string {
  const { schedule, sets, sources, gaps, heartbeat } = subscription;
  return [
    describeSchedule(schedule),
    ...(sets.length === 0 ? [] : [`only ${quotedList(sets, "and")}`]),
    ...(sources.length === 0 ? [] : [`only from ${quotedList(sources, "or")}`]),
    ...(gaps ? ["with questions that could not be answered"] : []),
    ...(heartbeat ? ["also when nothing is new"] : []),
  ].join(", ");
}

/** The same as it may be typed: `09:00 Europe/Berlin Monday to Friday "guides" gaps from "Reuters"`. */
export function wishText({ schedule, sets, sources, heartbeat, gaps }: Wish): string {
  const { time, zone, days } = schedule;
  const quoted = (name: string) => `"${name.replaceAll('"', "")}"`;
  return [
    `${time} ${zone}`,
    ...(days.length === DAILY.length ? [] : [daysText(days)]),
    ...sets.map(quoted),
    ...(heartbeat ? ["heartbeat"] : []),
    ...(gaps ? ["gaps"] : []),
    ...sources.map((source) => `from ${quoted(source)}`),
  ].join(" ");
}

function quotedList(names: readonly string[], word: "and" | "or"): string {
  return listText(
    names.map((name) => `"${name}"`),
    word,
  );
}
