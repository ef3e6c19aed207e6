import type { Place } from "../delivery/delivery.ts";
import type { Desk } from "../desk.ts";
import { VerbatimError } from "../errors.ts";
import type { Snapshots, Subscriptions } from "../ports.ts";
import type { ParsedSubscription } from "../schedule/parse-subscription.ts";
import { type Wish, wishText } from "../schedule/wish.ts";
import { configuredDigest, readWish } from "./configured.ts";
import { subscriptionKey } from "./subscription.ts";

export interface SubscribingDeps {
  readonly platform: string;
  readonly subscriptions: Subscriptions;
  readonly snapshots: Pick<Snapshots, "save">;
  readonly desk: Pick<Desk, "catalogue" | "documentsKnown">;
  readonly now: () => number;
}

/** Reads what channels ask for, and keeps it. */
export interface Subscribing {
  /** Reads what may follow `on`; `zone` is the time zone when none is typed. */
  readonly read: (text: string, zone?: string) => ParsedSubscription;
  /** From now on; a channel that had a subscription keeps what its readers know. */
  readonly subscribe: (place: Place, wish: Wish, owner?: string) => Promise<void>;
  /**
   * Sees to it that the subscriptions that nobody owns are those of the configuration: lines of a
   * workspace, a channel and what may follow `on`.
   *
   * @throws VerbatimError `configuration` when a line cannot be read.
   */
  readonly configure: (lines: readonly string[]) => Promise<void>;
}

/** The subscriptions of one platform, as people and the configuration ask for them. */
export function createSubscribing(deps: SubscribingDeps): Subscribing {
  const { platform, subscriptions, snapshots, desk, now } = deps;

  const read = (text: string, zone?: string) => readWish(text, desk.catalogue().documents, zone);

  async function subscribe(place: Place, wish: Wish, owner?: string): Promise<void> {
    const { documents } = desk.catalogue();
    const known =
      (await subscriptions.find(place))?.known ??
      (await snapshots.save(documents, desk.documentsKnown));
    const who = owner === undefined ? {} : { owner };
    await subscriptions.put({ ...wish, place, since: now(), known, ...who });
  }

  async function configure(lines: readonly string[]): Promise<void> {
    const wanted = new Map(lines.map(configured).map((one) => [subscriptionKey(one.place), one]));
    for (const { place, owner } of await subscriptions.list()) {
      const isLeft = owner !== undefined || wanted.has(subscriptionKey(place));
      if (!isLeft) await subscriptions.remove(place);
    }
    for (const { place, wish } of wanted.values()) {
      const known = await subscriptions.find(place);
      const isSame =
        known !== undefined && known.owner === undefined && wishText(known) === wishText(wish);
      // A start is how what is configured is asked for again once its trouble is mended.
      if (!isSame || known.paused !== undefined) await subscribe(place, wish);
    }
  }

  function configured(line: string) {
    const digest = configuredDigest(line, platform, desk.catalogue().documents);
    if ("problem" in digest) throw new VerbatimError("configuration", digest.problem);
    return digest;
  }

  return { read, subscribe, configure };
}
