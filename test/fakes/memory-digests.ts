import type { DocumentVersion, KnownDocument } from "../../src/core/digest/snapshot.ts";
import type { DigestStore } from "../../src/core/ports.ts";
import { type Edition, editionKey } from "../../src/core/publishing/edition.ts";
import { type Subscription, subscriptionKey } from "../../src/core/publishing/subscription.ts";

/** What is kept about digests, as long as the process lasts; the plainest reading of the ports. */
export function createMemoryDigests(
  now: () => number = Date.now,
): DigestStore & { readonly clear: () => Promise<void> } {
  const subscriptions = new Map<string, Omit<Subscription, "last">>();
  const told = new Map<string, string>();
  const editions = new Map<string, Edition>();
  const followed = new Set<string>();
  const snapshots = new Map<string, { versions: readonly DocumentVersion[]; savedAt: number }>();
  const documents = new Map<string, KnownDocument>();
  const keyOf = ({ path, hash }: DocumentVersion) => JSON.stringify([path, hash]);

  const newestFirst = () =>
    [...editions.values()].toSorted(
      (a, b) => b.slot.date.localeCompare(a.slot.date) || b.slot.at - a.slot.at,
    );
  const withLast = (subscription: Omit<Subscription, "last">): Subscription => {
    const key = subscriptionKey(subscription.place);
    const last = newestFirst().find(({ place }) => subscriptionKey(place) === key);
    if (last === undefined) return subscription;
    const { slot, state, reason } = last;
    return {
      ...subscription,
      last: { ...slot, state, ...(reason === undefined ? {} : { reason }) },
    };
  };
  const tell = ({ place, slot, known }: Edition) => {
    const key = subscriptionKey(place);
    const subscription = subscriptions.get(key);
    if (known === undefined || subscription === undefined) return;
    if ((told.get(key) ?? "") > slot.date) return;
    told.set(key, slot.date);
    subscriptions.set(key, { ...subscription, known });
  };

  return {
    clear: async () => {
      for (const kept of [subscriptions, told, editions, followed, snapshots, documents])
        kept.clear();
    },
    subscriptions: {
      put: async (subscription) => {
        const key = subscriptionKey(subscription.place);
        const known = subscriptions.get(key)?.known ?? subscription.known;
        subscriptions.set(key, { ...subscription, known });
      },
      remove: async (place) => {
        told.delete(subscriptionKey(place));
        return subscriptions.delete(subscriptionKey(place));
      },
      list: async (workspace) =>
        [...subscriptions.entries()]
          .filter(([, { place }]) => workspace === undefined || place.workspace === workspace)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([, subscription]) => withLast(subscription)),
      find: async (place) => {
        const subscription = subscriptions.get(subscriptionKey(place));
        return subscription && withLast(subscription);
      },
      pause: async (place, reason) => {
        const subscription = subscriptions.get(subscriptionKey(place));
        if (subscription === undefined || subscription.paused !== undefined) return;
        subscriptions.set(subscriptionKey(place), { ...subscription, paused: reason });
      },
    },
    editions: {
      make: async (edition, previous = "") => {
        const key = editionKey(edition.place, edition.slot);
        const before = editionKey(edition.place, { date: previous });
        if (editions.has(key) || followed.has(before)) return false;
        editions.set(key, edition);
        followed.add(before);
        if (edition.state === "quiet") tell(edition);
        return true;
      },
      due: async () =>
        newestFirst()
          .filter(({ state }) => state === "due")
          .toReversed(),
      end: async (edition, { state, reason, at }) => {
        const key = editionKey(edition.place, edition.slot);
        const found = editions.get(key);
        if (state === "posted") tell(edition);
        if (found?.state !== "due") return;
        editions.set(key, {
          ...found,
          state,
          ...(state === "posted" ? { postedAt: at } : {}),
          ...(reason === undefined ? {} : { reason }),
        });
      },
      find: async (key) => editions.get(key),
      latest: async (most, of) =>
        newestFirst()
          .filter(({ place }) => of === undefined || place.workspace === of.workspace)
          .filter(({ place }) => of?.channel === undefined || place.channel === of.channel)
          .slice(0, most),
      forget: async (madeBefore) => {
        const newest = new Set<string>();
        let forgotten = 0;
        for (const { place, slot, madeAt, state } of newestFirst()) {
          const isNewest = !newest.has(subscriptionKey(place));
          newest.add(subscriptionKey(place));
          if (isNewest || madeAt >= madeBefore || state === "due") continue;
          editions.delete(editionKey(place, slot));
          forgotten += 1;
        }
        return forgotten;
      },
    },
    snapshots: {
      save: async (versions, read) => {
        const missing = versions.filter((version) => !documents.has(keyOf(version)));
        const found = missing.length === 0 ? [] : await read(missing.map(({ path }) => path));
        for (const document of found) documents.set(keyOf(document), document);
        const key = versions.map(keyOf).join();
        const only = versions.map(({ path, hash }) => ({ path, hash }));
        snapshots.set(key, { versions: only, savedAt: now() });
        return key;
      },
      versions: async (key) => snapshots.get(key)?.versions ?? [],
      documents: async (versions) =>
        versions.flatMap((version) => documents.get(keyOf(version)) ?? []),
      forget: async () => {
        const used = new Set([
          ...[...subscriptions.values()].map(({ known }) => known),
          ...[...editions.values()]
            .filter(({ state }) => state === "due")
            .map(({ known }) => known),
        ]);
        for (const [key, { savedAt }] of snapshots) {
          if (!used.has(key) && savedAt < now() - 3_600_000) snapshots.delete(key);
        }
        const held = new Set(
          [...snapshots.values()].flatMap(({ versions }) => versions.map(keyOf)),
        );
        for (const key of documents.keys()) if (!held.has(key)) documents.delete(key);
      },
    },
  };
}
