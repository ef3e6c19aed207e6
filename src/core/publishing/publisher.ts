import type { IncomingQuestion, Place, QuoteReference } from "../delivery/delivery.ts";
import type { Reply } from "../delivery/deliver.ts";
import { VerbatimError } from "../errors.ts";
import type { Editions, Ledger, Messenger, Subscriptions } from "../ports.ts";
import { noticePage } from "../reply/notice-page.ts";
import type { Slot } from "../schedule/slots.ts";
import { severally } from "../severally.ts";
import { type Drafted, pageAt } from "./draft.ts";
import { createDueSlots } from "./due-slots.ts";
import { type Edition, editionKey, pageDelivery, pageKey, pageOfKey } from "./edition.ts";
import type { Subscription } from "./subscription.ts";

export interface PublisherDeps {
  readonly subscriptions: Subscriptions;
  readonly editions: Editions;
  readonly ledger: Pick<Ledger, "find">;
  readonly messenger: Pick<Messenger, "direct" | "limits" | "obstacle">;
  /** What a subscription is told at a slot; no page when there is nothing to say. */
  readonly draft: (subscription: Subscription, slot: Edition["slot"]) => Promise<Drafted>;
  /** Takes a message that nobody asked for into the ledger and posts it; nothing when it is known already. */
  readonly post: (
    message: IncomingQuestion,
  ) => Promise<{ readonly replied: Promise<void> } | undefined>;
  /** After downtime, a digest this old is still posted, marked as late. */
  readonly catchUpMs: number;
  readonly now: () => number;
  readonly onFault: (message: string, cause: unknown) => void;
}

/** Sees to it that every subscription has its digest of the day, once. */
export interface Publisher {
  /** Makes the editions that are due and posts what is to be posted. Any replica may, at any time. */
  readonly tick: () => Promise<void>;
  /**
   * The page that the ledger means by a key.
   *
   * @throws VerbatimError `refused` when it is not to be posted any more; once it is, never.
   */
  readonly replyTo: (key: string, is: { readonly isPosted: boolean }) => Promise<Reply>;
}

/** What is posted is tried for an hour at least. */
const LEAST_TRIED_MS = 60 * 60_000;

/** What stands in part is completed, whatever its date. */
const COMPLETED_WITHIN_MS = 24 * 60 * 60_000;

const NOT_MADE = "Verbatim was not running then, or an earlier digest was still to be posted.";

/** Marks the key of the message that tells an owner of a pause. */
const PAUSE = ":paused";

/**
 * An edition is made once: whoever writes its row first has decided what is posted (a transactional
 * outbox). From there on every step may be done again by anyone: pages not yet in the ledger are
 * taken in, one after the other, and the ledger posts each once; the row is closed when all stand.
 */
export function createPublisher(deps: PublisherDeps): Publisher {
  const { subscriptions, editions, ledger, messenger, post, catchUpMs, now, onFault } = deps;
  const slotsDue = createDueSlots();
  const inTurn = createTurns();
  /** Two replicas that begin together would make the same ones: who comes second takes the other end. */
  let isFromEnd = false;

  async function tick(): Promise<void> {
    const due = await editions.due();
    await severally(
      () => due.shift(),
      (edition) => guarded(edition, () => advance(edition)),
    );
    const listed = await subscriptions.list();
    await severally(
      () => (isFromEnd ? listed.pop() : listed.shift()),
      (one) => guarded(one, () => publish(one)),
    );
  }

  /** One channel's trouble is not the others'. */
  async function guarded(
    { place }: Pick<Edition, "place">,
    act: () => Promise<void>,
  ): Promise<void> {
    await act().catch((error: unknown) => {
      onFault(`The digest of the channel ${place.channel} could not be looked after.`, error);
    });
  }

  function slotsOf(subscription: Subscription): Slot[] {
    const { paused, last } = subscription;
    // What its readers know is only known once the one before has ended.
    if (paused !== undefined || last?.state === "due") return [];
    return slotsDue(subscription, now());
  }

  async function publish(listed: Subscription): Promise<void> {
    if (slotsOf(listed).length === 0) return;
    const edition = await inTurn(() => make(listed.place));
    if (edition?.state === "due") await advance(edition);
  }

  /**
   * Makes the edition of the newest slot, and gives it; older ones that nobody was there for are noted
   * as missed.
   */
  async function make(place: Place): Promise<Edition | undefined> {
    // As it is now: its turn may come late, and another replica may have been here.
    const subscription = await subscriptions.find(place);
    if (subscription === undefined) return undefined;
    const slots = slotsOf(subscription);
    let previous = subscription.last?.date;
    let newest: Edition | undefined;
    for (const [at, slot] of slots.entries()) {
      const isNewest = at === slots.length - 1;
      const isOwed = isNewest && now() - slot.at <= catchUpMs;
      const edition = isOwed ? await made(subscription, slot) : missed(place, slot);
      // Somebody else has been here since the subscription was read.
      if (!(await editions.make(edition, previous))) {
        isFromEnd = !isFromEnd;
        return undefined;
      }
      previous = slot.date;
      newest = edition;
    }
    return newest;
  }

  async function made(subscription: Subscription, slot: Edition["slot"]): Promise<Edition> {
    const drafted = await deps.draft(subscription, slot);
    const state = drafted.pages.length === 0 ? "quiet" : "due";
    return { place: subscription.place, slot, ...drafted, madeAt: now(), state };
  }

  function missed(place: Edition["place"], slot: Edition["slot"]): Edition {
    const nothing = { pages: [], quotes: [] };
    return { place, slot, ...nothing, madeAt: now(), state: "missed", reason: NOT_MADE };
  }

  /** Takes the pages into the ledger, one after the other, and closes the edition behind the last. */
  async function advance(edition: Edition): Promise<void> {
    let thread: string | undefined;
    for (const index of edition.pages.keys()) {
      const delivery = await delivered(edition, index, thread);
      if (delivery === undefined || delivery.state === "due") return;
      if (delivery.state === "failed") return giveUp(edition, index, delivery.reason);
      thread ??= delivery.messageId;
    }
    await editions.end(edition, { state: "posted", at: now() });
  }

  async function delivered(edition: Edition, index: number, thread: string | undefined) {
    const key = pageKey(editionKey(edition.place, edition.slot), index);
    const known = await ledger.find(key);
    if (known !== undefined) return known;
    const page = {
      index,
      expiresAt: index === 0 ? expiryOf(edition) : now() + COMPLETED_WITHIN_MS,
      ...(thread === undefined ? {} : { thread }),
    };
    const posting = await post(pageDelivery(edition, page));
    await posting?.replied;
    return ledger.find(key);
  }

  /** Nothing of it stands: it was missed, and what was new is told next time. */
  async function giveUp(edition: Edition, index: number, reason = ""): Promise<void> {
    const at = now();
    if (index > 0) {
      const left = `Page ${index + 1} of ${edition.pages.length} could not be posted. ${reason}`;
      return editions.end(edition, { state: "posted", reason: left.trim(), at });
    }
    // What was refused before its time ran out will be refused tomorrow as well.
    if (at < expiryOf(edition)) await pause(edition, reason);
    await editions.end(edition, { state: "missed", reason, at });
  }

  async function pause(edition: Edition, reason: string): Promise<void> {
    const { place } = edition;
    const subscription = await subscriptions.find(place);
    if (subscription === undefined) return;
    await subscriptions.pause(place, reason);
    onFault(`The digest of the channel ${place.channel} is paused: ${reason}`, undefined);
    if (subscription.owner === undefined) return;
    try {
      const direct = await messenger.direct(place.workspace, subscription.owner);
      const message = pageDelivery(
        { ...edition, place: direct },
        { index: 0, expiresAt: expiryOf(edition) },
      );
      await post({ ...message, key: editionKey(place, edition.slot) + PAUSE });
    } catch (error) {
      onFault(
        `The one who asked for the digest of the channel ${place.channel} could not be told.`,
        error,
      );
    }
  }

  function expiryOf({ slot, madeAt }: Edition): number {
    return Math.max(slot.at + catchUpMs, madeAt + LEAST_TRIED_MS);
  }

  async function replyTo(
    key: string,
    { isPosted }: { readonly isPosted: boolean },
  ): Promise<Reply> {
    const isPause = key.endsWith(PAUSE);
    const known = pageOfKey(isPause ? key.slice(0, -PAUSE.length) : key);
    const edition = known && (await editions.find(known.edition));
    if (edition === undefined) throw new VerbatimError("refused", "The digest is no longer kept.");
    const subscription = await subscriptions.find(edition.place);
    if (isPause) return pauseReply(edition.place, subscription);
    if (subscription === undefined && !isPosted)
      throw new VerbatimError("refused", "The channel gets no digest any more.");
    const obstacle = isPosted ? undefined : await messenger.obstacle(edition.place);
    if (obstacle !== undefined) throw new VerbatimError("refused", obstacle);
    const page = pageAt(edition, known?.index ?? 0, { now: now(), limits: messenger.limits });
    if (page === undefined) throw new VerbatimError("refused", "The digest has no such page.");
    return { outcome: "answered", page, quotes: quotesOf(edition, known?.index ?? 0) };
  }

  return { tick, replyTo };
}

/** One thing after the other. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(act: () => Promise<T>): Promise<T> => {
    const mine = last.then(act);
    last = mine.catch(() => {});
    return mine;
  };
}

/** The first page's row holds them for all pages: buttons count through. */
function quotesOf({ quotes }: Edition, index: number): readonly QuoteReference[] {
  return index === 0 ? quotes : [];
}

function pauseReply({ channel }: Place, subscription: Subscription | undefined): Reply {
  const reason = subscription?.paused === undefined ? "" : ` ${subscription.paused}`;
  const page = noticePage(
    `The digest that you asked for in ${channel} could not be posted and is paused.${reason} Ask for it again there once that is mended.`,
    [channel],
  );
  return { outcome: "silent", quotes: [], page };
}
