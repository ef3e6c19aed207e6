import { DAILY } from "./days.ts";
import { listText } from "./list-text.ts";
import { type KnownNames, type Part, partOf } from "./part.ts";
import { problemOf } from "./problem.ts";
import type { Weekday } from "./schedule.ts";
import type { Wish } from "./wish.ts";
import { phraseOf, type Word, wordsOf } from "./words.ts";

export interface SubscriptionContext {
  /** The time zone when none is typed; without it one must be. */
  readonly zone?: string | undefined;
  /** Names of the document sets that there are. */
  readonly sets: readonly string[];
  /** Names of the sources that documents have. */
  readonly sources: readonly string[];
}

/** What was typed, or what is wrong with it and may have been meant, for whoever typed it. */
export type ParsedSubscription = { readonly ok: Wish } | { readonly problem: string };

/** Far more than a subscription takes. */
const MOST_CHARS = 500;

const ASK_TIME = "Say at what time, such as 09:00.";
const ASK_ZONE = "Say in which time zone, such as Europe/Berlin.";

/** What follows may be misread because of them. */
const MOST_PROBLEMS = 3;

/**
 * Reads what follows `/digest on`, its parts in any order: a time (`09:00`, `9:30 pm`, `noon`), a
 * time zone or a city in one, days (`weekdays`, `mon, wed`, `fri-sun`; daily by default), names of
 * sets, `from` with names of sources, `gaps`, `heartbeat`. A set that is named like one of these
 * stands in quotation marks. Never throws.
 *
 * @example parseSubscription('9am Berlin weekdays handbook from "The Times"', context)
 */
export function parseSubscription(text: string, context: SubscriptionContext): ParsedSubscription {
  if (text.length > MOST_CHARS) return { problem: `That is longer than ${MOST_CHARS} characters.` };
  const known = { sets: byPhrase(context.sets), sources: byPhrase(context.sources) };
  const parts = readParts(wordsOf(text), known);
  const problems = parts.flatMap((part) => (part.kind === "problem" ? part.sentences : []));
  if (problems.length > 0) return { problem: [...new Set(problems)].join(" ") };
  const times = valuesOf(parts, "time");
  const zones = valuesOf(parts, "zone");
  if (times.length > 1) return { problem: `Say one time: ${listText(times, "or")}.` };
  if (zones.length > 1) return { problem: `Say one time zone: ${listText(zones, "or")}.` };
  const [time, zone = context.zone] = [times[0], zones[0]];
  if (time === undefined || zone === undefined) {
    const asked = [
      ...(time === undefined ? [ASK_TIME] : []),
      ...(zone === undefined ? [ASK_ZONE] : []),
    ];
    return { problem: asked.join(" ") };
  }
  return { ok: { schedule: { time, zone, days: daysIn(parts) }, ...wishesIn(parts) } };
}

/** Each name by its phrase. */
function byPhrase(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [phraseOf(name), name]));
}

function readParts(words: readonly Word[], known: KnownNames): Part[] {
  const parts: Part[] = [];
  const isProblem = ({ kind }: Part) => kind === "problem";
  let rest = words;
  while (rest.length > 0 && parts.filter(isProblem).length < MOST_PROBLEMS) {
    const part = partOf(rest, known) ?? problemOf(rest, known);
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return parts;
}

/** Each value once, in the order typed. */
function valuesOf(parts: readonly Part[], kind: "time" | "zone" | "set" | "option"): string[] {
  return [...new Set(parts.flatMap((part) => (part.kind === kind ? part.value : [])))];
}

function daysIn(parts: readonly Part[]): readonly Weekday[] {
  const days = new Set(parts.flatMap((part) => (part.kind === "days" ? part.days : [])));
  return days.size === 0 ? DAILY : DAILY.filter((day) => days.has(day));
}

function wishesIn(parts: readonly Part[]): Omit<Wish, "schedule"> {
  const options = valuesOf(parts, "option");
  return {
    sets: valuesOf(parts, "set"),
    sources: [...new Set(parts.flatMap((part) => (part.kind === "sources" ? part.names : [])))],
    gaps: options.includes("gaps"),
    heartbeat: options.includes("heartbeat"),
  };
}
