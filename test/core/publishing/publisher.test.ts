import { beforeEach, describe, expect, it } from "vitest";
import { VerbatimError } from "../../../src/core/errors.ts";
import { pagesInTime, requestFor } from "../../../src/core/publishing/draft.ts";
import { editionKey } from "../../../src/core/publishing/edition.ts";
import type { MemoryMessenger } from "../../fakes/memory-messenger.ts";
import { deskOf } from "../../fixtures/desk-of.ts";
import {
  ANNA,
  CATCH_UP_MS,
  CHANNEL,
  createWorld,
  fileOf,
  HOUR_MS,
  MINUTE_MS,
  replicaOf,
  type World,
} from "./world.ts";

const BRIDGE = "The new bridge at Hull was opened on Monday by mayor Aylin Demir.";
const LORRIES = "Lorries above twelve tonnes have to take the tunnel below the harbour.";
const FERRY = "The ferry to Bergen leaves on Fridays until the end of October.";

describe("the publisher", () => {
  let world: World;
  let replica: ReturnType<typeof replicaOf>;

  beforeEach(async () => {
    world = await createWorld("2026-03-05T12:00:00Z");
    await world.write({ "old.md": fileOf("2026-03-01", "Old", FERRY) });
    replica = replicaOf(world);
    await replica.digests.command("on 09:00 Europe/Berlin", ANNA);
  });

  const at = (instant: string) => {
    world.clock.now = Date.parse(instant);
  };
  const posted = () => world.messenger.messages.map(({ page }) => page.fallback);
  const editions = async () =>
    (await world.store.editions.latest(99)).map(({ slot, state }) => `${slot.date} ${state}`);

  it("posts what is new since the channel asked for it, at its local time", async () => {
    await world.write({ "a.md": fileOf("2026-03-05", "Bridge", BRIDGE, LORRIES) });
    at("2026-03-06T07:59:59Z");
    await replica.run();
    expect(posted()).toEqual([]);
    at("2026-03-06T08:00:00Z");
    await replica.run();
    expect(world.messenger.messages.map(({ place }) => place)).toEqual([CHANNEL]);
    expect(posted()[0]).toContain("Digest of Friday 6 March 2026");
    expect(posted()[0]).toContain(BRIDGE);
    expect(posted()[0]).not.toContain(FERRY);
    expect(posted()[0]).not.toContain("Late");
    expect(await editions()).toEqual(["2026-03-06 posted"]);
  });

  it("posts once, however many replicas there are and however often they look", async () => {
    await world.write({ "a.md": fileOf("2026-03-05", "Bridge", BRIDGE) });
    const others = [replicaOf(world), replicaOf(world)];
    at("2026-03-06T08:00:10Z");
    await Promise.all([replica, ...others].map(({ run }) => run()));
    await Promise.all([replica, ...others].map(({ run }) => run()));
    expect(posted()).toHaveLength(1);
  });

  it("tells the next day only what is new since then, and of a changed line what it was", async () => {
    await world.write({ "a.md": fileOf("2026-03-05", "Bridge", BRIDGE) });
    at("2026-03-06T08:00:00Z");
    await replica.run();
    const changed = BRIDGE.replace("Monday", "Tuesday");
    await world.write({
      "a.md": fileOf("2026-03-05", "Bridge", changed),
      "b.md": fileOf("2026-03-06", "Lorries", LORRIES),
    });
    at("2026-03-07T08:00:00Z");
    await replica.run();
    const [, second] = posted();
    expect(second).toContain(LORRIES);
    expect(second).toContain(`Was:\n\n${BRIDGE}`);
    expect(second).toContain(`Is now:\n\n${changed}`);
    expect(second).toContain("1 new and 1 changed document, newest first.");
  });

  it("takes a line for changed that is changed while the digest is made", async () => {
    await world.write({ "a.md": fileOf("2026-03-05", "Bridge", BRIDGE) });
    at("2026-03-06T08:00:00Z");
    await replica.run();
    at("2026-03-07T08:00:00Z");
    const { snapshots } = world.store;
    const changed = BRIDGE.replace("Monday", "Tuesday");
    const documents: typeof snapshots.documents = async (versions) => {
      const found = await snapshots.documents(versions);
      await world.write({ "a.md": fileOf("2026-03-05", "Bridge", changed) });
      return found;
    };
    await replicaOf(world, {
      store: { ...world.store, snapshots: { ...snapshots, documents } },
    }).run();
    expect(posted()[1]).toContain(`Was:\n\n${BRIDGE}`);
    expect(posted()[1]).toContain(`Is now:\n\n${changed}`);
  });

  it("posts what a preview shows", async () => {
    await world.write({ "a.md": fileOf("2026-03-05", "Bridge", BRIDGE, LORRIES) });
    const subscription = await world.store.subscriptions.find(CHANNEL);
    if (subscription === undefined) throw new Error("no subscription");
    const slot = { date: "2026-03-06", at: Date.parse("2026-03-06T08:00:00Z") };
    const desk = deskOf(world.library);
    const given = { date: slot.date, earlier: [] };
    const request = await requestFor(subscription, given, { ...world.store, desk });
    const { blocks } = await desk.news({ ...request, key: editionKey(CHANNEL, slot) });
    const { ledger, messenger } = world;
    const shown = await pagesInTime(
      subscription,
      { slot, earlier: [], blocks },
      { ledger, limits: messenger.limits },
    );
    world.clock.now = slot.at;
    await replica.run();
    expect(messenger.messages.map(({ page }) => page)).toEqual(shown);
  });

  it("says nothing when nothing is new", async () => {
    at("2026-03-06T08:00:00Z");
    await replica.run();
    expect(posted()).toEqual([]);
    expect(await editions()).toEqual(["2026-03-06 quiet"]);
  });

  it("says that nothing is new where that is wished", async () => {
    await replica.digests.command("on 09:00 Europe/Berlin heartbeat", ANNA);
    at("2026-03-06T08:00:00Z");
    await replica.run();
    expect(posted()[0]).toContain("Nothing new.");
  });

  it("tells only of the chosen sets and sources", async () => {
    const file = (source: string) => `---\ntitle: T\nsource: ${source}\n---\n\n`;
    await world.write({ "news/x.md": `${file("AP")}One.`, "y.md": `${file("AFP")}Two.` });
    const reply = await replica.digests.command('on 09:00 Berlin news from "AP"', ANNA);
    expect(reply.fallback).toContain("This channel gets a digest every day at 09:00");
    await world.write({
      "news/a.md": `${file("AP")}${BRIDGE}\n`,
      "news/b.md": `${file("AFP")}${LORRIES}\n`,
      "c.md": `${file("AP")}${FERRY.replace("Bergen", "Oslo")}\n`,
    });
    at("2026-03-06T08:00:00Z");
    await replica.run();
    expect(posted()[0]).toContain(BRIDGE);
    expect(posted()[0]).not.toMatch(/Lorries|Oslo/);
  });

  it("puts what does not fit into the thread, page by page, with one set of buttons", async () => {
    const towns = ["Hull", "Bergen", "Oslo", "Antwerp", "Rotterdam", "Bremen", "Cadiz", "Porto"];
    const sights = ["bridge", "tower", "market"];
    const files = towns.flatMap((town) =>
      sights.map((sight) => {
        const line = `The ${sight} of ${town} was closed by its mayor for repairs to the ${sight}.`;
        return [`${town}-${sight}.md`, fileOf("2026-03-05", `${sight} of ${town}`, line)] as const;
      }),
    );
    await world.write(Object.fromEntries(files));
    at("2026-03-06T08:00:00Z");
    await replica.run();
    const [first, ...others] = world.messenger.messages;
    expect(others.length).toBeGreaterThan(0);
    expect(first?.place).toEqual(CHANNEL);
    expect(new Set(others.map(({ place }) => place.thread))).toEqual(new Set([first?.id]));
    const headings = world.messenger.messages.flatMap(({ page }) =>
      page.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : [])),
    );
    expect(headings).toHaveLength(1 + files.length);
    expect(new Set(headings).size).toBe(1 + files.length);
    expect(JSON.stringify(first?.page.blocks)).toMatch(/Part 1 of \d+\. In the replies: /);
    const labels = world.messenger.messages.map(({ page }) =>
      page.blocks.flatMap((block) =>
        block.kind === "actions" ? block.actions.map(({ label }) => label) : [],
      ),
    );
    expect(labels[0]?.slice(-4)).toEqual(["👍", "👎", "Change time", "Unsubscribe"]);
    for (const some of labels.slice(1)) expect(some.slice(-2)).toEqual(["👍", "👎"]);
  });

  describe("after downtime", () => {
    beforeEach(() => world.write({ "a.md": fileOf("2026-03-05", "Bridge", BRIDGE) }));

    it("posts once more within the window, marked as late", async () => {
      at("2026-03-06T13:59:00Z");
      await replica.run();
      expect(posted()).toHaveLength(1);
      expect(posted()[0]).toContain("Late: it was due at 09:00 (Europe/Berlin).");
    });

    it("notes as missed what is older, and tells what was new the next time", async () => {
      at("2026-03-07T16:00:00Z");
      await replica.run();
      expect(posted()).toEqual([]);
      expect(await editions()).toEqual(["2026-03-07 missed", "2026-03-06 missed"]);
      at("2026-03-08T08:00:30Z");
      await replica.run();
      expect(posted()).toHaveLength(1);
      expect(posted()[0]).toContain("Not posted: 2026-03-06, 2026-03-07.");
      expect(posted()[0]).toContain(BRIDGE);
    });
  });

  describe("with trouble on the platform", () => {
    beforeEach(async () => {
      await world.write({ "a.md": fileOf("2026-03-05", "Bridge", BRIDGE) });
      at("2026-03-06T08:00:00Z");
    });

    /** Looks again and again, for so long. */
    const runFor = async (ms: number) => {
      const until = world.clock.now + ms;
      while (world.clock.now < until) {
        world.clock.now += 5 * MINUTE_MS;
        await replica.run();
      }
    };

    it("goes on trying for hours", async () => {
      for (let n = 0; n < 40; n += 1) world.messenger.next("post", { kind: "fail" });
      await replica.run();
      await runFor(5 * HOUR_MS);
      expect(posted()).toHaveLength(1);
      expect(await editions()).toEqual(["2026-03-06 posted"]);
    });

    it("does not post again what was posted while nobody learnt of it", async () => {
      world.messenger.next("post", { kind: "lose" });
      await replica.run();
      await runFor(HOUR_MS);
      expect(posted()).toHaveLength(1);
      expect(await editions()).toEqual(["2026-03-06 posted"]);
    });

    it("says that it is late when the platform has kept it waiting", async () => {
      for (let n = 0; n < 5; n += 1) world.messenger.next("post", { kind: "fail" });
      await replica.run();
      await runFor(HOUR_MS);
      expect(posted()[0]).toContain("Late: it was due at 09:00 (Europe/Berlin).");
    });

    it("does not post what was made in time once that is over", async () => {
      world.messenger.next("post", { kind: "busy" });
      await replica.run();
      world.clock.now += 12 * HOUR_MS;
      await replicaOf(world).run();
      await runFor(HOUR_MS);
      expect(posted()).toEqual([]);
      expect(await editions()).toEqual(["2026-03-06 missed"]);
    });

    it("looks whether it stands before it gives up", async () => {
      world.messenger.next("post", { kind: "fail" });
      await replica.run();
      world.messenger.next("post", { kind: "lose" });
      world.clock.now += CATCH_UP_MS - 1;
      await replica.run();
      await runFor(24 * HOUR_MS + CATCH_UP_MS);
      expect(posted()).toHaveLength(1);
      expect(await editions()).toEqual(["2026-03-07 quiet", "2026-03-06 posted"]);
    });

    it("completes a thread that it has begun, though the day's window is over", async () => {
      const line = (n: number) => `The bridge of Hull was closed by mayor number ${n} for repairs.`;
      const files = Array.from({ length: 25 }, (_, n) => [
        `${n}.md`,
        fileOf("2026-03-05", `Bridge ${n}`, line(n)),
      ]);
      await world.write(Object.fromEntries(files));
      const { post } = world.messenger;
      const isCut: MemoryMessenger = {
        ...world.messenger,
        post: (question, page) =>
          question.place.thread === undefined
            ? post(question, page)
            : Promise.reject(new VerbatimError("unsure", "The connection broke.")),
      };
      await replicaOf(world, { messenger: isCut }).run();
      expect(posted()).toHaveLength(1);
      world.clock.now += 2 * CATCH_UP_MS;
      await runFor(MINUTE_MS);
      await runFor(MINUTE_MS);
      const [edition] = await world.store.editions.latest(1);
      expect(edition).toMatchObject({ state: "posted" });
      expect(posted()).toHaveLength(edition?.pages.length ?? 0);
      expect(edition?.pages.length).toBeGreaterThan(1);
    });

    it("gives up when it is too old, and tells it the next day", async () => {
      for (let n = 0; n < 500; n += 1) world.messenger.next("post", { kind: "fail" });
      await replica.run();
      await runFor(CATCH_UP_MS + HOUR_MS);
      expect(await editions()).toEqual(["2026-03-06 missed"]);
      expect((await world.store.subscriptions.find(CHANNEL))?.paused).toBeUndefined();
    });

    it("pauses when it is refused, tells the owner once, and goes on when asked again", async () => {
      world.messenger.next("post", { kind: "refuse" });
      await replica.run();
      await runFor(HOUR_MS);
      expect(await editions()).toEqual(["2026-03-06 missed"]);
      expect((await world.store.subscriptions.find(CHANNEL))?.paused).toBe(
        "The channel is archived.",
      );
      expect(world.messenger.messages.map(({ place }) => place.channel)).toEqual([
        "direct to anna",
      ]);
      expect(posted()[0]).toContain("is paused. The channel is archived.");
      at("2026-03-07T08:00:00Z");
      await replica.run();
      expect(posted()).toHaveLength(1);
      await replica.digests.command("on 09:00 Europe/Berlin", ANNA);
      at("2026-03-08T08:00:00Z");
      await replica.run();
      expect(posted()[1]).toContain(BRIDGE);
    });

    it("posts nothing where others read along since, and pauses", async () => {
      world.messenger.hinder(CHANNEL.channel, "Others read along.");
      await replica.run();
      await runFor(HOUR_MS);
      expect(await editions()).toEqual(["2026-03-06 missed"]);
      expect(posted()).toEqual([expect.stringContaining("is paused. Others read along.")]);
    });

    it("does not tell of a pause whom it cannot reach", async () => {
      world.messenger.next("post", { kind: "refuse" });
      world.messenger.next("post", { kind: "refuse" });
      await replica.run();
      await runFor(HOUR_MS);
      expect(posted()).toEqual([]);
      expect(world.faults.join("\n")).toContain("is paused");
    });
  });

  it("makes no second digest of a day when zone or time are changed", async () => {
    await world.write({ "a.md": fileOf("2026-03-05", "Bridge", BRIDGE) });
    at("2026-03-06T08:00:00Z");
    await replica.run();
    await world.write({ "b.md": fileOf("2026-03-05", "Lorries", LORRIES) });
    await replica.digests.command("on 11:00 America/New_York", ANNA);
    at("2026-03-06T16:00:00Z");
    await replica.run();
    expect(posted()).toHaveLength(1);
    at("2026-03-07T16:00:00Z");
    await replica.run();
    expect(posted()).toHaveLength(2);
  });

  it("makes no second digest of a day when the clock goes back", async () => {
    await world.write({ "a.md": fileOf("2026-03-05", "Bridge", BRIDGE) });
    at("2026-03-07T08:00:00Z");
    await replica.run();
    at("2026-03-06T08:00:00Z");
    await replica.run();
    at("2026-03-07T08:00:00Z");
    await replica.run();
    expect(posted()).toHaveLength(1);
  });

  it("posts nothing more once it is ended, not even what was made", async () => {
    await world.write({ "a.md": fileOf("2026-03-05", "Bridge", BRIDGE) });
    at("2026-03-06T08:00:00Z");
    world.messenger.next("post", { kind: "fail" });
    await replica.run();
    await replica.digests.command("off", ANNA);
    world.clock.now += HOUR_MS;
    await replica.run();
    await replica.run();
    expect(posted()).toEqual([]);
    expect(await editions()).toEqual(["2026-03-06 missed"]);
  });

  it("lists what was asked there and not answered, where that is wished", async () => {
    await replica.digests.command("on 09:00 Europe/Berlin gaps", ANNA);
    const question = {
      key: "q",
      place: { ...CHANNEL, thread: "1" },
      asker: "ben",
      text: "who won the yacht race?",
      audience: "place",
      addressed: true,
      askedAt: world.clock.now + 1,
    } as const;
    await (
      await replica.receive(question)
    )?.replied;
    const aside = { key: "r", text: "who is Zorro?", audience: "asker" } as const;
    await replica.answer({ ...question, ...aside });
    at("2026-03-06T08:00:00Z");
    await replica.run();
    const [digest] = posted().slice(1);
    expect(digest).toContain("Asked here and not answered");
    expect(digest).toContain("“who won the yacht race?”");
    expect(digest).not.toContain("Zorro");
    at("2026-03-07T08:00:00Z");
    await replica.run();
    expect(posted()).toHaveLength(2);
  });

  it("does not take its digests for questions", async () => {
    await world.write({ "a.md": fileOf("2026-03-05", "Bridge", BRIDGE) });
    at("2026-03-06T08:00:00Z");
    await replica.run();
    expect((await replica.home({ workspace: "T1", asker: "" })).fallback).not.toContain(
      "questions",
    );
    expect((await replica.gaps("T1")).fallback).toContain("No question has been left");
  });

  describe("where many channels are due at once", () => {
    const CHANNELS = Array.from({ length: 30 }, (_, n) => `C${n + 10}`);

    beforeEach(async () => {
      for (const channel of CHANNELS) {
        const by = { ...ANNA, place: { ...CHANNEL, channel } };
        await replica.digests.command("on 09:00 Europe/Berlin", by);
      }
      await replica.digests.command("off", ANNA);
      await world.write({ "a.md": fileOf("2026-03-05", "Bridge", BRIDGE) });
      at("2026-03-06T08:00:00Z");
    });

    const channelsPosted = () => world.messenger.messages.map(({ place }) => place.channel);

    it("does not keep the others waiting for a slow answer", async () => {
      let answer = () => {};
      const slow = new Promise<void>((resolve) => {
        answer = resolve;
      });
      const post: MemoryMessenger["post"] = async (question, page) => {
        if (question.place.channel === CHANNELS[0]) await slow;
        return world.messenger.post(question, page);
      };
      const running = replicaOf(world, { messenger: { ...world.messenger, post } }).run();
      await expect.poll(channelsPosted).toEqual(CHANNELS.slice(1));
      answer();
      await running;
      expect(channelsPosted()).toEqual([...CHANNELS.slice(1), CHANNELS[0]]);
    });

    it("posts to a few at a time", async () => {
      const underWay: (() => void)[] = [];
      let isHeld = true;
      const post: MemoryMessenger["post"] = async (question, page) => {
        if (isHeld) await new Promise<void>((resolve) => underWay.push(resolve));
        return world.messenger.post(question, page);
      };
      const running = replicaOf(world, { messenger: { ...world.messenger, post } }).run();
      await expect.poll(() => underWay.length).toBe(5);
      for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
      expect(underWay).toHaveLength(5);
      isHeld = false;
      for (const goOn of underWay) goOn();
      await running;
      expect(channelsPosted().toSorted()).toEqual(CHANNELS);
    });

    /** A store that counts how many editions are drafted, in all and at the same time. */
    const counting = () => {
      const drafts = { all: 0, now: 0, most: 0 };
      const { snapshots } = world.store;
      const versions: typeof snapshots.versions = (key) => {
        drafts.now += 1;
        drafts.most = Math.max(drafts.most, drafts.now);
        return snapshots.versions(key);
      };
      const save: typeof snapshots.save = (...given) => {
        drafts.all += 1;
        drafts.now -= 1;
        return snapshots.save(...given);
      };
      return { drafts, store: { ...world.store, snapshots: { ...snapshots, versions, save } } };
    };

    it("drafts one after the other, so that questions get in between", async () => {
      const { drafts, store } = counting();
      await replicaOf(world, { store }).run();
      expect(drafts).toEqual({ all: CHANNELS.length, now: 0, most: 1 });
    });

    it("drafts few in vain, of two replicas that look at the same time", async () => {
      const { drafts, store } = counting();
      const others = [replicaOf(world, { store }), replicaOf(world, { store })];
      await Promise.all(others.map(({ run }) => run()));
      expect(channelsPosted().toSorted()).toEqual(CHANNELS);
      expect(drafts.all).toBeLessThan(CHANNELS.length + 10);
    });

    it("leaves out a channel that has ended its digest before its turn", async () => {
      const last = CHANNELS.at(-1) ?? "";
      const post: MemoryMessenger["post"] = async (question, page) => {
        await world.store.subscriptions.remove({ ...CHANNEL, channel: last });
        return world.messenger.post(question, page);
      };
      await replicaOf(world, { messenger: { ...world.messenger, post } }).run();
      expect(channelsPosted()).toEqual(CHANNELS.slice(0, -1));
      expect(await world.store.editions.latest(1, { ...CHANNEL, channel: last })).toEqual([]);
    });
  });

  it("keeps one channel's trouble from the others", async () => {
    const other = { ...ANNA, place: { ...CHANNEL, channel: "C2" } };
    await replica.digests.command("on 09:00 Europe/Berlin", other);
    await world.write({ "a.md": fileOf("2026-03-05", "Bridge", BRIDGE) });
    at("2026-03-06T08:00:00Z");
    world.messenger.next("post", { kind: "crash" });
    await replica.run();
    expect(world.messenger.messages.map(({ place }) => place.channel)).toEqual(["C2"]);
    world.clock.now += HOUR_MS;
    await replica.run();
    expect(world.messenger.messages.map(({ place }) => place.channel)).toEqual(["C2", "C1"]);
  });
});
