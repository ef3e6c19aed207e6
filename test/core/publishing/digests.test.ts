import { beforeEach, describe, expect, it } from "vitest";
import type { Page } from "../../../src/core/reply/blocks.ts";
import { ANNA, CHANNEL, createWorld, fileOf, replicaOf, type World } from "./world.ts";

const BRIDGE = "The new bridge at Hull was opened on Monday by mayor Aylin Demir.";
const LORRIES = "Lorries above twelve tonnes have to take the tunnel below the harbour.";
const FERRY = "The ferry to Bergen leaves on Fridays until the end of October.";

describe("the command for digests", () => {
  let world: World;
  let replica: ReturnType<typeof replicaOf>;

  beforeEach(async () => {
    world = await createWorld("2026-03-05T12:00:00Z");
    await world.write({ "old.md": fileOf("2026-02-01", "Old", FERRY) });
    replica = replicaOf(world);
  });

  const say = async (text: string, by = ANNA) => (await replica.digests.command(text, by)).fallback;
  const subscription = () => world.store.subscriptions.find(CHANNEL);

  it.each(["", "help", "what?"])("tells what can be typed at %j", async (text) => {
    expect(await say(text)).toContain("/digest on 09:00 Europe/Berlin");
  });

  it("subscribes a channel, and says when the next digest comes", async () => {
    expect(await say("on 9am Berlin weekdays")).toBe(
      "This channel gets a digest Monday to Friday at 09:00 (Europe/Berlin). The next one: Friday 6 March 2026 at 09:00. /digest off ends it.",
    );
    expect(await subscription()).toMatchObject({
      owner: "anna",
      since: world.clock.now,
      schedule: { time: "09:00", zone: "Europe/Berlin", days: [1, 2, 3, 4, 5] },
    });
  });

  it("takes the zone of the one who asks when none is typed", async () => {
    await say("on 09:00", { ...ANNA, zone: async () => "Asia/Tokyo" });
    expect((await subscription())?.schedule.zone).toBe("Asia/Tokyo");
    expect(await say("on 09:00")).toContain("Say in which time zone");
  });

  it("offers what may have been meant, and changes nothing", async () => {
    expect(await say("on 09:00 Europe/Berln")).toContain("Did you mean Europe/Berlin?");
    expect(await subscription()).toBeUndefined();
  });

  it("changes nothing for somebody who may not", async () => {
    const guest = { ...ANNA, maySubscribe: async () => false };
    expect(await say("on 09:00 Berlin", guest)).toMatch(/may not change/);
    expect(await subscription()).toBeUndefined();
    await say("on 09:00 Berlin");
    expect(await say("off", guest)).toMatch(/may not change/);
    expect(await subscription()).toMatchObject({ owner: "anna", schedule: { time: "09:00" } });
  });

  it("changes nothing where no digest could be posted, and says why", async () => {
    world.messenger.hinder(CHANNEL.channel, "Others read along.");
    expect(await say("on 09:00 Berlin")).toBe("No digest could be posted. Others read along.");
    expect(await subscription()).toBeUndefined();
  });

  it("ends a subscription, and says how to have it back", async () => {
    await say('on 09:00 Berlin mon gaps from "AP"'.replace(' from "AP"', ""));
    expect(await say("off")).toBe(
      "This channel no longer gets a digest. To have it back: /digest on 09:00 Europe/Berlin Monday gaps",
    );
    expect(await subscription()).toBeUndefined();
    expect(await say("off")).toContain("This channel gets no digest.");
  });

  it("shows what would be posted now, and notes nothing", async () => {
    await say("on 09:00 Berlin");
    await world.write({ "a.md": fileOf("2026-03-05", "Bridge", BRIDGE) });
    const page = await replica.digests.command("now", ANNA);
    expect(page.fallback).toContain(BRIDGE);
    expect(page.blocks.filter(({ kind }) => kind === "actions")).toEqual([]);
    expect(await say("now")).not.toContain(FERRY);
    expect(await world.store.editions.latest(9)).toEqual([]);
    expect(world.messenger.messages).toEqual([]);
  });

  it("shows what is new of the last week where there is no subscription", async () => {
    await world.write({ "a.md": fileOf("2026-03-03", "Bridge", BRIDGE) });
    const shown = await say("now");
    expect(shown).toContain("This channel gets no digest.");
    expect(shown).toContain(BRIDGE);
    expect(shown).not.toContain(FERRY);
  });

  it("lists the channels of the workspace, with what became of the last digest", async () => {
    expect(await say("list")).toContain("No channel gets a digest.");
    await say("on 09:00 Berlin heartbeat");
    await say("on 10:00 Berlin", { ...ANNA, place: { ...CHANNEL, channel: "C2" } });
    await say("on 10:00 Berlin", { ...ANNA, place: { ...CHANNEL, workspace: "T2" } });
    world.clock.now = Date.parse("2026-03-06T08:00:00Z");
    await replica.run();
    await world.store.subscriptions.pause({ ...CHANNEL, channel: "C2" }, "It is archived.");
    expect((await say("list")).split("\n")).toEqual([
      "This channel: every day at 09:00 (Europe/Berlin), also when nothing is new · 2026-03-06 posted",
      "C2: every day at 10:00 (Europe/Berlin) · paused: It is archived.",
    ]);
  });

  it("lists what became of the last digest of every channel, page by page", async () => {
    const channels = Array.from({ length: 130 }, (_, at) => `C${at + 100}`);
    for (const channel of channels)
      await say("on 09:00 Berlin", { ...ANNA, place: { ...CHANNEL, channel } });
    const [first = ""] = channels;
    const slot = { date: "2026-03-06", at: Date.parse("2026-03-06T08:00:00Z") };
    const edition = { slot, pages: [], quotes: [], madeAt: slot.at };
    for (const channel of channels) {
      const missed = { ...edition, place: { ...CHANNEL, channel }, state: "missed" } as const;
      await world.store.editions.make({ ...missed, reason: "Nobody was there." }, undefined);
      // Those of all the others are newer.
      const quiet = { ...missed, slot: { ...slot, date: "2026-03-07" }, state: "quiet" } as const;
      if (channel !== first) await world.store.editions.make(quiet, slot.date);
    }
    const pages: Page[] = [await replica.digests.command("list", ANNA)];
    for (let next = nextOf(pages[0]); next !== undefined; next = nextOf(pages.at(-1)))
      pages.push(await replica.show(next));
    const lines = pages
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.kind === "notice" && block.aside !== true ? block.text.trimEnd().split("\n") : [],
      );
    const times = "every day at 09:00 (Europe/Berlin)";
    expect(pages.length).toBeGreaterThan(1);
    expect(lines).toHaveLength(channels.length);
    expect(lines[0]).toBe(`${first}: ${times} · 2026-03-06 missed (Nobody was there.)`);
    expect(lines[129]).toBe(`C229: ${times} · 2026-03-07 nothing new`);
  });

  /** The button to the next page. */
  const nextOf = (page: Page | undefined) =>
    page?.blocks
      .flatMap((block) => (block.kind === "actions" ? block.actions : []))
      .find(({ action }) => action === "page");
});

describe("a digest", () => {
  let world: World;
  let replica: ReturnType<typeof replicaOf>;
  const KEY = "digest:slack:T1:C1:2026-03-06";

  beforeEach(async () => {
    world = await createWorld("2026-03-05T12:00:00Z");
    replica = replicaOf(world);
    await replica.digests.command("on 09:00 Europe/Berlin", ANNA);
    await world.write({
      "a.md": fileOf("2026-03-05", "Bridge", BRIDGE, "Nobody knows why.", LORRIES),
      "b.md": fileOf("2026-03-04", "Ferry", FERRY),
    });
    world.clock.now = Date.parse("2026-03-06T08:00:00Z");
    await replica.run();
  });

  const buttons = (page: Page | undefined) =>
    page?.blocks.flatMap((block) => (block.kind === "actions" ? [...block.actions] : [])) ?? [];

  it("has buttons for each document", () => {
    const [first] = world.messenger.messages;
    expect(buttons(first?.page).map(({ label, index }) => [label, index])).toEqual([
      ["More context", 0],
      ["Ask about this", 0],
      ["More context", 2],
      ["Ask about this", 2],
      ["👍", 0],
      ["👎", 0],
      ["Change time", 0],
      ["Unsubscribe", 0],
    ]);
  });

  it("shows the lines around all quotes of one document", async () => {
    const page = await replica.show({ action: "context", key: KEY, index: 0 });
    const quotes = page.blocks.filter(({ kind }) => kind === "quote");
    expect(quotes).toHaveLength(2);
    expect(page.fallback).toContain("Nobody knows why.");
    expect(page.fallback).not.toContain(FERRY);
  });

  it("begins a question with the date of the document", async () => {
    const text = await replica.digests.questionText({ action: "ask", key: KEY, index: 2 });
    expect(text).toBe("In the 2026-03-04 piece, ");
  });

  it("says what its channel asked for", async () => {
    expect(await replica.digests.wish(KEY)).toBe("09:00 Europe/Berlin");
    expect(await replica.digests.placeOf(KEY)).toEqual(CHANNEL);
    expect(await replica.digests.placeOf("digest:slack:T1:C9:2026-03-06")).toBeUndefined();
  });

  it("can be rated", async () => {
    await replica.rate({ key: KEY, user: "ben", helpful: true });
    expect(await world.ledger.find(KEY)).toMatchObject({ state: "done", outcome: "answered" });
  });

  it("says so when it is no longer kept", async () => {
    const page = await replica.show({
      action: "context",
      key: "digest:slack:T1:C1:2020-01-01",
      index: 0,
    });
    expect(page.fallback).toContain("no longer kept");
  });

  it("stands in the App Home", async () => {
    const home = await replica.home({ workspace: "T1", asker: "ben" });
    expect(home.fallback).toContain("Latest digests\n\nC1: 2026-03-06 posted");
  });
});

describe("the digests of workspaces that the bot was taken out of", () => {
  it("are paused, and no others", async () => {
    const world = await createWorld("2026-03-05T12:00:00Z");
    const { digests } = replicaOf(world);
    const gone = { ...CHANNEL, workspace: "T2" };
    await digests.command("on 09:00 Berlin", ANNA);
    await digests.command("on 09:00 Berlin", { ...ANNA, place: gone });
    await digests.pauseAll((workspace) => workspace === "T2", "It was removed.");
    const { subscriptions } = world.store;
    expect((await subscriptions.find(gone))?.paused).toBe("It was removed.");
    expect((await subscriptions.find(CHANNEL))?.paused).toBeUndefined();
  });
});

describe("the digests of the configuration", () => {
  let world: World;
  let replica: ReturnType<typeof replicaOf>;

  beforeEach(async () => {
    world = await createWorld("2026-03-05T12:00:00Z");
    replica = replicaOf(world);
  });

  const all = async () =>
    (await world.store.subscriptions.list()).map(({ place, owner }) => [place.channel, owner]);

  it("are subscribed, kept while they stay the same, and ended when they go", async () => {
    await replica.digests.configure(["T1 C1 09:00 Europe/Berlin", "T1 C2 10:00 UTC weekdays"]);
    expect(await all()).toEqual([
      ["C1", undefined],
      ["C2", undefined],
    ]);
    world.clock.now += 1_000;
    await replica.digests.configure(["T1 C1 09:00 Europe/Berlin"]);
    expect(await all()).toEqual([["C1", undefined]]);
    expect((await world.store.subscriptions.find(CHANNEL))?.since).toBe(world.clock.now - 1_000);
  });

  it("leave those that were asked for in chat", async () => {
    await replica.digests.command("on 09:00 Berlin", ANNA);
    await replica.digests.configure([]);
    expect(await all()).toEqual([["C1", "anna"]]);
  });

  it("go on after a start when they were paused", async () => {
    const lines = ["T1 C1 09:00 Europe/Berlin"];
    await replica.digests.configure(lines);
    await world.store.subscriptions.pause(CHANNEL, "It is archived.");
    await replica.digests.configure(lines);
    expect((await world.store.subscriptions.find(CHANNEL))?.paused).toBeUndefined();
  });

  it("are refused when one cannot be read", async () => {
    await expect(replica.digests.configure(["T1 C1 25:00 Berlin"])).rejects.toMatchObject({
      code: "configuration",
      message: expect.stringContaining("C1"),
    });
  });
});
