import type { Document } from "../corpus/document.ts";

/** Documents whose `reviewBy` is before `today` (`YYYY-MM-DD`), the longest overdue first. */
export function overdue(documents: readonly Document[], today: string): Document[] {
  return documents
    .filter(({ reviewBy }) => reviewBy !== undefined && reviewBy < today)
    .toSorted(
      (a, b) => (a.reviewBy ?? "").localeCompare(b.reviewBy ?? "") || (a.path < b.path ? -1 : 1),
    );
}
