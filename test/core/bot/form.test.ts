import { beforeEach, describe, expect, it } from "vitest";
import { type Bot } from "../../../src/core/bot/bot.ts";
import { submit, type Written } from "../../../src/core/bot/form.ts";
import { questionFor } from "../../contract/ledger-steps.ts";
import { ANNA, CHANNEL, createWorld, fileOf, replicaOf, type World } from "../publishing/world.ts";

const BRIDGE = "The new bridge at Hull was opened on Monday by mayor Aylin Demir.";
const KEY = "digest:slack:T1:C1:2026-03-06";

describe("a form that was sent", () => {
  let world: World;
  let bot: Bot;

  beforeEach(async () => {
    world = await createWorld("2026-03-05T12:00:00Z");
    const replica = replicaOf(world);
    bot = replica;
    await replica.digests.command("on 09:00 Europe/Berlin", ANNA);
    await world.write({ "a.md": fileOf("2026-03-05", "Bridge", BRIDGE) });
    world.clock.now = Date.parse("2026-03-06T08:00:00Z");
    await replica.run();
  });

  const by = {
    ...ANNA,
    question: (text: string) => questionFor("private", { text, audience: "asker", place: CHANNEL }),
  };
  const sent = (name: Written["name"], text: string, key = KEY) =>
    submit({ name, key, text }, by, bot);

  const told = async (...form: Parameters<typeof sent>) => {
    const done = await sent(...form);
    return "page" in done ? done.page?.fallback : undefined;
  };

  it("answers a question about what a digest told of", async () => {
    const text = "In the 2026-03-05 piece, who opened the bridge at Hull?";
    expect(await told("ask", text)).toContain(BRIDGE);
  });

  it("changes when a digest comes", async () => {
    expect(await told("time", "10:30 Tokyo")).toContain("every day at 10:30 (Asia/Tokyo)");
    expect((await world.store.subscriptions.find(CHANNEL))?.schedule.time).toBe("10:30");
  });

  it("says what is wrong with a time, and changes nothing", async () => {
    const problem = expect.stringContaining("not a time of day");
    expect(await sent("time", "25:00 Tokyo")).toEqual({ problem });
    expect((await world.store.subscriptions.find(CHANNEL))?.schedule.time).toBe("09:00");
    const old = "digest:slack:T1:C9:2026-03-06";
    expect(await told("time", "10:30 Tokyo", old)).toContain("no longer kept");
  });

  it.each([
    ["It is about another bridge.", { reason: "It is about another bridge." }],
    ["", {}],
  ])("keeps the reason %j, and has nothing to say", async (text, kept) => {
    const ratings: unknown[] = [];
    bot = { ...bot, rate: async (rating) => void ratings.push(rating) };
    expect(await sent("reason", text)).toEqual({ page: undefined });
    expect(ratings).toEqual([{ key: KEY, user: "anna", helpful: false, ...kept }]);
  });
});
