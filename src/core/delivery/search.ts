import type { IncomingQuestion } from "./delivery.ts";

/** The time of what nobody typed, such as a shared answer, is this machine's, not the platform's. */
const CLOCKS_DIFFER_MS = 60_000;

/** A channel where so much is said meanwhile is not looked through to its end. */
const MOST_LOOKS = 10;

/** Some of a channel's messages, and where the next are to be had. */
export interface Look<Message, Cursor> {
  readonly messages: readonly Message[];
  readonly next: Cursor | undefined;
}

/** Since when a reply may be posted, in milliseconds. */
export function searchedSince({ askedAt }: IncomingQuestion): number {
  return askedAt - CLOCKS_DIFFER_MS;
}

/** Looks through a channel, at most ten times, for a message that may have been posted. */
export async function searchMessages<Message, Cursor>(
  start: Cursor,
  look: (from: Cursor) => Promise<Look<Message, Cursor>>,
  isSought: (message: Message) => boolean,
): Promise<Message | undefined> {
  let from: Cursor | undefined = start;
  for (let looks = 0; from !== undefined && looks < MOST_LOOKS; looks += 1) {
    const { messages, next }: Look<Message, Cursor> = await look(from);
    const found = messages.find(isSought);
    if (found !== undefined) return found;
    from = next;
  }
  return undefined;
}
