import type { Page } from "../reply/blocks.ts";

/** How a reply may follow the acknowledgement; the question then has a `replyTo`. */
export interface Late {
  /** Resolves when the acknowledgement waits no longer for the reply. */
  readonly deadline: Promise<unknown>;
  /** Acknowledges without the reply; called when it is safe to. */
  readonly acknowledge: () => Promise<void>;
  /**
   * Shows a reply that is there in time, where showing it again by the messenger takes its place;
   * fails as a messenger does. Without it the reply is given back, to go out once.
   */
  readonly show?: (page: Page) => Promise<void>;
}

/** Whether a reply is there before its deadline; one that fails is not. */
export function isInTime(reply: Promise<unknown>, deadline: Promise<unknown>): Promise<boolean> {
  const isThere = reply.then(
    () => true,
    () => false,
  );
  return Promise.race([isThere, deadline.then(() => false)]);
}
