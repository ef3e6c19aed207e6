import { type Document, newestFirst } from "../corpus/document.ts";
import { isDay } from "../corpus/front-matter.ts";

/** A stretch of time; instants in milliseconds since 1970, `since` left out. */
export interface TimeSpan {
  /** From the beginning of time when absent. */
  readonly since?: number;
  readonly until: number;
}

const DAY_MS = 86_400_000;

/** An ISO day or instant, such as `2026-03-05` or `2026-03-05T08:00:00Z`; whole days are of UTC. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Reads a bound: a whole day counts from its beginning for `since`, to its end for `until`. */
export function boundOf(written: string, bound: "since" | "until"): number | undefined {
  if (isDay(written)) return dayStart(written) + (bound === "until" ? DAY_MS - 1 : 0);
  const at = INSTANT.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/**
 * The documents of a stretch of time, newest first. A document counts by its own date where it has
 * one, when any part of that day lies in the span: better shown twice than never. Else it counts by
 * its file's last change; without that, never.
 */
export function documentsWithin(documents: readonly Document[], span: TimeSpan): Document[] {
  return documents.filter((document) => isWithin(document, span)).toSorted(latestFirst);
}

function isWithin({ date, modifiedAt }: Document, { since = -Infinity, until }: TimeSpan): boolean {
  if (date !== undefined) {
    const start = dayStart(date);
    return start <= until && start + DAY_MS > since;
  }
  return modifiedAt !== undefined && modifiedAt > since && modifiedAt <= until;
}

/**
 * Newest first by date; behind them those without one, by their file's last change: when a file was
 * copied says little about when it was written.
 */
export function latestFirst(a: Document, b: Document): number {
  const isDated = a.date !== undefined || b.date !== undefined;
  return (isDated ? 0 : (b.modifiedAt ?? 0) - (a.modifiedAt ?? 0)) || newestFirst(a, b);
}

function dayStart(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
