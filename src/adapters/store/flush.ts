import { sql } from "kysely";

/**
 * Ends a statement that a power cut may take back, since it matters only to programs that run now: in
 * SQLite its result is given before it is on the disk.
 */
export const UNFLUSHED = sql`/* unflushed */`;

/**
 * Makes one flush serve many. What it gives resolves when a flush that began after the call has
 * ended, and rejects when that failed.
 */
export function createFlush(flush: () => Promise<void>): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= running.then(() => {
      next = undefined;
      const mine = flush();
      running = mine.catch(() => {});
      return mine;
    });
    return next;
  };
}
