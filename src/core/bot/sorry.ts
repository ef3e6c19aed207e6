import type { Page } from "../reply/blocks.ts";
import { asidePage } from "../reply/notice-page.ts";

const SORRY = asidePage("Something went wrong here. Please try again in a moment.");

/** What was asked for or, where that fails, a page that says so; `what` is told with the fault: `A button`. */
export function orSorry<T>(
  reply: Promise<T>,
  what: string,
  onFault: (message: string, cause: unknown) => void,
): Promise<T | Page> {
  return reply.catch((error: unknown) => {
    onFault(`${what} could not be answered.`, error);
    return SORRY;
  });
}
