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
