import type { Document } from "../corpus/document.ts";

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;

/**
 * Documents whose `reviewBy` is before `today` (`YYYY-MM-DD`), the longest overdue first. With `last`,
 * the day of the last digest, only those that it is time to name: on the first day after, and once a
 * week from then on.
 */
export function overdue(documents: readonly Document[], today: string, last?: string): Document[] {
  return documents
    .filter(
      ({ reviewBy }) =>
        reviewBy !== undefined &&
        reviewBy < today &&
        (last === undefined || weeksOver(reviewBy, today) > weeksOver(reviewBy, last)),
    )
    .toSorted(
      (a, b) => (a.reviewBy ?? "").localeCompare(b.reviewBy ?? "") || (a.path < b.path ? -1 : 1),
    );
}

/** Weeks begun since the day after `reviewBy`; 0 before. */
function weeksOver(reviewBy: string, day: string): number {
  const days = (Date.parse(day) - Date.parse(reviewBy)) / DAY_MS;
  return Math.max(0, Math.ceil(days / WEEK_DAYS));
}
