import type { IncomingQuestion, Place, QuoteReference } from "../delivery/delivery.ts";
import type { Page } from "../reply/blocks.ts";
import type { Slot } from "../schedule/slots.ts";
import { type Standing, subscriptionKey } from "./subscription.ts";

/** What was made of one slot of a subscription; written once, so that replicas post the same pages. */
export interface Edition extends Standing {
  readonly place: Place;
  /** The key is the date's alone: neither a clock that jumps nor another time of day makes a second one. */
  readonly slot: Slot;
  /** The first is posted in the channel, the others in its thread; none when nothing was to be said. */
  readonly pages: readonly Page[];
  /** Every line quoted, in the order of the pages. */
  readonly quotes: readonly QuoteReference[];
  /** What readers know once it is posted: the key of a snapshot; absent for one that was missed. */
  readonly known?: string;
  readonly madeAt: number;
  /** When all of it stood; set once it is posted. */
  readonly postedAt?: number;
}

/** A digest posted this much after its time says so. */
export const LATE_MS = 10 * 60_000;

const PREFIX = "digest:";
const PAGE = /#(\d+)$/;

/** Names an edition; its first page's key in the ledger as well. */
export function editionKey(place: Place, { date }: Pick<Slot, "date">): string {
  return `${PREFIX}${subscriptionKey(place)}:${date}`;
}

/** The key of a page in the ledger, counted from 0. */
export function pageKey(edition: string, index: number): string {
  return index === 0 ? edition : `${edition}#${index}`;
}

/** The edition and the page that a key of the ledger means; nothing for any other key. */
export function pageOfKey(
  key: string,
): { readonly edition: string; readonly index: number } | undefined {
  if (!key.startsWith(PREFIX)) return undefined;
  return { edition: key.replace(PAGE, ""), index: Number(PAGE.exec(key)?.[1] ?? 0) };
}

/** A page as the ledger takes it in. `thread`: the message that holds the first page. */
export function pageDelivery(
  { place, slot, madeAt }: Edition,
  page: { readonly index: number; readonly thread?: string; readonly expiresAt: number },
): IncomingQuestion {
  const { index, thread, expiresAt } = page;
  return {
    key: pageKey(editionKey(place, slot), index),
    place: thread === undefined ? place : { ...place, thread },
    asker: "",
    text: "",
    audience: "place",
    addressed: true,
    digest: { expiresAt },
    askedAt: madeAt,
  };
}
