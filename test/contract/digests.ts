import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Place } from "../../src/core/delivery/delivery.ts";
import type { KnownDocument } from "../../src/core/digest/snapshot.ts";
import type { DigestStore } from "../../src/core/ports.ts";
import { type Edition, editionKey } from "../../src/core/publishing/edition.ts";
import type { Subscription } from "../../src/core/publishing/subscription.ts";
import type { Page } from "../../src/core/reply/blocks.ts";

export interface DigestsUnderTest {
  /** The same store, seen by two replicas. */
  readonly store: DigestStore;
  readonly replica: DigestStore;
  readonly clock: { now: number };
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const PLACE: Place = { platform: "slack", workspace: "E1/T1", channel: "C1" };
const OTHER: Place = { ...PLACE, channel: "C2" };
const HOUR_MS = 3_600_000;

function subscriptionOf(place: Place, changes: Partial<Subscription> = {}) {
  return {
    place,
    schedule: { time: "09:00", zone: "Europe/Berlin", days: [1, 2, 3, 4, 5] },
    sets: ["handbook"],
    sources: ["AP \u0000 “news”"],
    heartbeat: true,
    gaps: false,
    owner: "U1",
    since: 1_795_000_000_123,
    known: "s1",
    ...changes,
  } satisfies Subscription;
}

const PAGE: Page = {
  blocks: [
    { kind: "heading", text: "Digest" },
    { kind: "notice", text: "Late.", aside: true },
    {
      kind: "quote",
      text: "The bridge\nwas opened.",
      citation: {
        path: "a.md",
        startLine: 3,
        endLine: 4,
        page: 2,
        title: "Bridge",
        date: "2026-03-05",
        source: "AP",
        url: "https://a.example",
        headings: ["One", "Two"],
        hash: "h",
        repairs: { restored: 1, marked: 2 },
      },
      part: { number: 1, of: 2, cutBefore: false, cutAfter: true },
    },
    { kind: "actions", actions: [{ action: "context", label: "More", key: "k", index: 0 }] },
  ],
  fallback: "Digest",
};

function editionOf(date: string, changes: Partial<Edition> = {}): Edition {
  return {
    place: PLACE,
    slot: { date, at: Date.parse(`${date}T08:00:00Z`) },
    pages: [PAGE],
    quotes: [{ path: "a.md", hash: "h", start: 3, end: 9 }],
    known: `after ${date}`,
    madeAt: 1_795_000_000_456,
    state: "due",
    ...changes,
  };
}

const documentOf = (path: string, hash: string): KnownDocument => ({
  path,
  hash,
  title: "A title",
  date: "2026-03-05",
  sentences: [
    { hash: "1", text: "One.", startLine: 1, endLine: 1 },
    { hash: "2", startLine: 2, endLine: 3, page: 4 },
  ],
});

/** What is kept about digests: subscriptions, editions and snapshots. */
export function digestsContract(name: string, under: DigestsUnderTest): void {
  const { store, replica, clock } = under;
  const { subscriptions, editions, snapshots } = store;
  /** In whatever order of dates. */
  const make = (edition: Edition, by = editions) => by.make(edition, `before ${edition.slot.date}`);

  describe(`${name} as what is kept of digests`, () => {
    beforeEach(async () => {
      clock.now = 1_795_000_000_000;
      await under.clear();
    });
    afterAll(under.close);

    describe("a subscription", () => {
      it("is found with every field, by every replica", async () => {
        await subscriptions.put(subscriptionOf(PLACE));
        expect(await replica.subscriptions.find(PLACE)).toEqual(subscriptionOf(PLACE));
      });

      it("needs no owner", async () => {
        const { owner: _, ...given } = subscriptionOf(PLACE);
        await subscriptions.put(given);
        expect(await subscriptions.find(PLACE)).toEqual(given);
      });

      it("is the only one of its channel: another one changes it", async () => {
        await subscriptions.put(subscriptionOf(PLACE));
        await subscriptions.put(subscriptionOf(PLACE, { heartbeat: false, owner: "U2" }));
        expect(await subscriptions.list()).toEqual([
          subscriptionOf(PLACE, { heartbeat: false, owner: "U2" }),
        ]);
      });

      it("keeps what its readers know when it is changed", async () => {
        await subscriptions.put(subscriptionOf(PLACE));
        await subscriptions.put(subscriptionOf(PLACE, { known: "s2" }));
        expect((await subscriptions.find(PLACE))?.known).toBe("s1");
      });

      it("is listed by channel, of one workspace or of all", async () => {
        const elsewhere = { ...PLACE, workspace: "T2" };
        for (const place of [elsewhere, OTHER, PLACE]) {
          await subscriptions.put(subscriptionOf(place));
        }
        const placesOf = (list: readonly Subscription[]) => list.map(({ place }) => place);
        expect(placesOf(await subscriptions.list())).toEqual([PLACE, OTHER, elsewhere]);
        expect(placesOf(await subscriptions.list("T2"))).toEqual([elsewhere]);
      });

      it("is gone once removed, and only then", async () => {
        await subscriptions.put(subscriptionOf(PLACE));
        expect(await subscriptions.remove(PLACE)).toBe(true);
        expect(await subscriptions.find(PLACE)).toBeUndefined();
        expect(await subscriptions.remove(PLACE)).toBe(false);
      });

      it("is paused for the first reason given, and runs again once put", async () => {
        await subscriptions.put(subscriptionOf(PLACE));
        await subscriptions.pause(PLACE, "gone");
        await subscriptions.pause(PLACE, "revoked");
        expect((await subscriptions.find(PLACE))?.paused).toBe("gone");
        await subscriptions.put(subscriptionOf(PLACE));
        expect(await subscriptions.find(PLACE)).toEqual(subscriptionOf(PLACE));
      });

      it("knows its newest edition, of whatever state", async () => {
        await subscriptions.put(subscriptionOf(PLACE));
        await make(editionOf("2026-03-05"));
        const missed = { state: "missed", reason: "Gone." } as const;
        await make(editionOf("2026-03-06", { ...missed, pages: [], quotes: [] }));
        await make(editionOf("2026-03-07", { place: OTHER }));
        const last = { ...editionOf("2026-03-06").slot, ...missed };
        expect((await subscriptions.find(PLACE))?.last).toEqual(last);
        expect((await subscriptions.list())[0]?.last).toEqual(last);
        await make(editionOf("2026-03-08"));
        expect((await subscriptions.find(PLACE))?.last).toEqual({
          ...editionOf("2026-03-08").slot,
          state: "due",
        });
      });
    });

    describe("an edition", () => {
      it("is made once of a channel and a date, whoever makes it", async () => {
        const [one, other] = [editionOf("2026-03-05"), editionOf("2026-03-05", { madeAt: 1 })];
        const made = await Promise.all([make(one), make(other, replica.editions)]);
        expect(made.toSorted()).toEqual([false, true]);
        const kept = await editions.find(editionKey(PLACE, one.slot));
        expect(kept).toEqual(made[0] ? one : other);
      });

      it("has one behind it, whoever makes it and of whatever date", async () => {
        const [one, other] = [editionOf("2026-03-07"), editionOf("2026-03-08")];
        const make2 = () =>
          Promise.all([
            editions.make(one, "2026-03-06"),
            replica.editions.make(other, "2026-03-06"),
          ]);
        expect(await editions.make(editionOf("2026-03-06"), undefined)).toBe(true);
        expect((await make2()).toSorted()).toEqual([false, true]);
        expect(await make2()).toEqual([false, false]);
        expect(await editions.make(editionOf("2026-03-09"), undefined)).toBe(false);
        expect(await editions.make(editionOf("2026-03-09", { place: OTHER }), undefined)).toBe(
          true,
        );
      });

      it("is found by its key alone", async () => {
        await make(editionOf("2026-03-05"));
        expect(await editions.find("digest:slack:T1:C1:2026-03-05")).toBeUndefined();
        expect(await editions.find("x")).toBeUndefined();
        const place = { ...PLACE, workspace: "a:b", channel: "c:d" };
        await make(editionOf("2026-03-05", { place }));
        expect((await editions.find("digest:slack:a:b:c:d:2026-03-05"))?.place).toEqual(place);
      });

      it("is due until it is ended, the longest due first", async () => {
        await make(editionOf("2026-03-06"));
        await make(editionOf("2026-03-05"));
        await make(editionOf("2026-03-04", { state: "quiet", pages: [], quotes: [] }));
        const dates = async () => (await replica.editions.due()).map(({ slot }) => slot.date);
        expect(await dates()).toEqual(["2026-03-05", "2026-03-06"]);
        await editions.end(editionOf("2026-03-05"), { state: "posted", at: 7 });
        await editions.end(editionOf("2026-03-06"), { state: "missed", reason: "gone", at: 7 });
        expect(await dates()).toEqual([]);
        expect(await editions.find(editionKey(PLACE, { date: "2026-03-06" }))).toEqual(
          editionOf("2026-03-06", { state: "missed", reason: "gone" }),
        );
      });

      it("is ended once, and tells when it was posted", async () => {
        await make(editionOf("2026-03-05"));
        await editions.end(editionOf("2026-03-05"), { state: "posted", at: 7 });
        await editions.end(editionOf("2026-03-05"), { state: "missed", reason: "x", at: 8 });
        const posted = { state: "posted", postedAt: 7 } as const;
        expect(await editions.latest(1)).toEqual([editionOf("2026-03-05", posted)]);
      });

      it("tells its readers what it tells, once posted or quiet", async () => {
        await subscriptions.put(subscriptionOf(PLACE));
        const known = async () => (await subscriptions.find(PLACE))?.known;
        await make(editionOf("2026-03-05"));
        expect(await known()).toBe("s1");
        await editions.end(editionOf("2026-03-05"), { state: "posted", at: 7 });
        expect(await known()).toBe("after 2026-03-05");
        await make(editionOf("2026-03-06", { state: "quiet", pages: [], quotes: [] }));
        expect(await known()).toBe("after 2026-03-06");
        await make(editionOf("2026-03-07"));
        await editions.end(editionOf("2026-03-07"), { state: "missed", reason: "gone", at: 7 });
        expect(await known()).toBe("after 2026-03-06");
      });

      it("tells nothing that is older than what its readers know", async () => {
        await subscriptions.put(subscriptionOf(PLACE));
        await make(editionOf("2026-03-05"));
        await make(editionOf("2026-03-06", { state: "quiet", pages: [], quotes: [] }));
        await editions.end(editionOf("2026-03-05"), { state: "posted", at: 7 });
        expect((await subscriptions.find(PLACE))?.known).toBe("after 2026-03-06");
      });

      it("is listed newest first, of a channel, of a workspace or of all", async () => {
        const elsewhere = { ...PLACE, workspace: "T2" };
        await make(editionOf("2026-03-05"));
        await make(editionOf("2026-03-06", { place: OTHER }));
        await make(editionOf("2026-03-07", { place: elsewhere }));
        const dates = (list: readonly Edition[]) => list.map(({ slot }) => slot.date.slice(-2));
        expect(dates(await editions.latest(9))).toEqual(["07", "06", "05"]);
        expect(dates(await editions.latest(2))).toEqual(["07", "06"]);
        expect(dates(await editions.latest(9, { workspace: "E1/T1" }))).toEqual(["06", "05"]);
        expect(dates(await editions.latest(9, PLACE))).toEqual(["05"]);
      });

      it("is forgotten when old, but for the newest of its channel and what is due", async () => {
        const madeAt = Date.parse("2026-03-07T09:00:00Z");
        await make(editionOf("2026-03-04", { madeAt, state: "missed" }));
        await make(editionOf("2026-03-05", { madeAt }));
        await make(editionOf("2026-03-06", { madeAt: madeAt + 5, state: "missed" }));
        await make(editionOf("2026-03-07", { madeAt, state: "missed" }));
        await make(editionOf("2026-03-06", { place: OTHER, madeAt, state: "posted" }));
        expect(await editions.forget(madeAt + 5)).toBe(1);
        expect(await editions.latest(9, OTHER)).toHaveLength(1);
        const left = (await editions.latest(9, PLACE)).map(({ slot }) => slot.date.slice(-2));
        expect(left).toEqual(["07", "06", "05"]);
      });
    });

    describe("a snapshot", () => {
      const [a, b, newer] = [documentOf("a", "1"), documentOf("b", "1"), documentOf("a", "2")];
      const readFrom = (documents: readonly KnownDocument[]) => {
        const asked: string[][] = [];
        const read = async (paths: readonly string[]) => {
          asked.push([...paths]);
          return documents.filter(({ path }) => paths.includes(path));
        };
        return { asked, read };
      };
      const versionsOf = (documents: readonly KnownDocument[]) =>
        documents.map(({ path, hash }) => ({ path, hash }));

      it("holds documents in their versions", async () => {
        const key = await snapshots.save([a, b], readFrom([a, b]).read);
        expect(await replica.snapshots.versions(key)).toEqual(versionsOf([a, b]));
        expect(await replica.snapshots.documents([b])).toEqual([b]);
        expect(await snapshots.documents([a, { path: "b", hash: "9" }])).toEqual([a]);
      });

      it("is the same for the same documents, and reads none twice", async () => {
        const { asked, read } = readFrom([newer, b]);
        const first = await snapshots.save([a, b], readFrom([a, b]).read);
        const second = await snapshots.save([newer, b], read);
        expect(asked).toEqual([["a"]]);
        expect(await snapshots.save([a, b], read)).toBe(first);
        expect(second).not.toBe(first);
        expect(await snapshots.documents([a, newer])).toHaveLength(2);
      });

      it("has more documents than a statement has room for", async () => {
        const many = Array.from({ length: 450 }, (_, at) => documentOf(`d${at}`, "1"));
        const key = await snapshots.save(many, readFrom(many).read);
        expect(await snapshots.versions(key)).toHaveLength(450);
        expect(await snapshots.documents(many)).toHaveLength(450);
      });

      it("holds nothing when it is unknown", async () => {
        expect(await snapshots.versions("x")).toEqual([]);
        expect(await snapshots.documents([])).toEqual([]);
      });

      it("is forgotten when nobody needs it any more, with what only it held", async () => {
        const old = await snapshots.save([a], readFrom([a]).read);
        const due = await snapshots.save([newer], readFrom([newer]).read);
        const known = await snapshots.save([b], readFrom([b]).read);
        await subscriptions.put(subscriptionOf(PLACE, { known }));
        await make(editionOf("2026-03-05", { known: due }));
        await snapshots.forget();
        expect(await snapshots.documents([a])).toEqual([a]);
        clock.now += 2 * HOUR_MS;
        await snapshots.forget();
        expect(await snapshots.versions(old)).toEqual([]);
        expect(await snapshots.documents([a, b, newer])).toEqual(
          expect.arrayContaining([b, newer]),
        );
        expect(await snapshots.documents([a])).toEqual([]);
      });
    });
  });
}
