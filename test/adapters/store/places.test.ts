import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createAllowedPlaces } from "../../../src/adapters/store/places.ts";
import { testStores } from "../../contract/ledger-stores.ts";

const PLACE = { platform: "slack", workspace: "T1", channel: "C1" };

describe.each(await testStores())("allowed places in %s", async (_, create) => {
  const store = await create();
  const database = await store.open();
  const places = createAllowedPlaces(database);

  beforeEach(() => database.deleteFrom("allowed_places").execute());
  afterAll(async () => {
    await database.destroy();
    await store.remove();
  });

  it("are those that were allowed, threads and all", async () => {
    expect(await places.isAllowed(PLACE)).toBe(false);
    await places.allow(PLACE, "U1", 500);
    expect(await places.isAllowed({ ...PLACE, thread: "1.1" })).toBe(true);
    for (const field of ["platform", "workspace", "channel"]) {
      expect(await places.isAllowed({ ...PLACE, [field]: "other" })).toBe(false);
    }
  });

  it("are allowed no more when that is taken back, also twice", async () => {
    await places.allow(PLACE, "U1", 500);
    await places.allow({ ...PLACE, channel: "C2" }, "U1", 500);
    await places.disallow(PLACE);
    await places.disallow(PLACE);
    expect(await places.isAllowed(PLACE)).toBe(false);
    expect(await places.isAllowed({ ...PLACE, channel: "C2" })).toBe(true);
  });

  it("keep who allowed them last, and when", async () => {
    await places.allow(PLACE, "U1", 500);
    await places.allow(PLACE, "U2", 600);
    expect(await database.selectFrom("allowed_places").selectAll().execute()).toEqual([
      { ...PLACE, allowed_by: "U2", allowed_at: 600 },
    ]);
  });
});
