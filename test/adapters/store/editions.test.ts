import { afterAll, beforeAll, expect, describe, it } from "vitest";
import { createDigestStore } from "../../../src/adapters/store/digests.ts";
import type { Database } from "../../../src/adapters/store/schema.ts";
import { sqliteStore } from "../../contract/ledger-stores.ts";

describe("a damaged edition", () => {
  const store = sqliteStore();
  let database: Database;

  beforeAll(async () => {
    database = await store.open();
  });
  afterAll(async () => {
    await database.destroy();
    await store.remove();
  });

  it("is missed, so that its channel gets the next one", async () => {
    const { editions } = createDigestStore(database, "slack");
    const place = { platform: "slack", workspace: "T1", channel: "C1" };
    const edition = (channel: string) => ({
      place: { ...place, channel },
      slot: { date: "2026-03-05", at: 1 },
      pages: [],
      quotes: [],
      madeAt: 2,
      state: "due" as const,
    });
    await editions.make(edition("C1"), undefined);
    await editions.make(edition("C2"), undefined);
    const content = '{"pages":7}';
    await database.updateTable("editions").set({ content }).where("channel", "=", "C1").execute();
    expect((await editions.due()).map((one) => one.place.channel)).toEqual(["C2"]);
    const states = database.selectFrom("editions").select(["channel", "state"]).orderBy("channel");
    expect(await states.execute()).toEqual([
      { channel: "C1", state: "missed" },
      { channel: "C2", state: "due" },
    ]);
  });
});
