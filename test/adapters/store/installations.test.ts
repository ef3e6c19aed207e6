import { afterAll, beforeEach, describe, expect, it } from "vitest";
import {
  createInstallations,
  type Installations,
} from "../../../src/adapters/store/installations.ts";
import type { Database } from "../../../src/adapters/store/schema.ts";
import { testStores } from "../../contract/ledger-stores.ts";

const KEY = new Uint8Array(32).fill(7);
const TOKENS = { bot: { token: "xoxb-s3cret", scopes: ["chat:write"] }, team: "Hafen ⚓" };

const unreadable = {
  code: "configuration",
  message: expect.stringMatching(/installation slack:T\d cannot be read.*VERBATIM_ENCRYPTION_KEY/),
};

describe.each(await testStores())("installations in %s", async (_, create) => {
  const store = await create();
  const database: Database = await store.open();
  let now = 500;
  const installations: Installations = createInstallations(database, KEY, () => now);
  const rows = () => database.selectFrom("installations").selectAll().execute();

  beforeEach(async () => {
    now = 500;
    await database.deleteFrom("installations").execute();
  });
  afterAll(async () => {
    await database.destroy();
    await store.remove();
  });

  it("are found by the key that they were saved under", async () => {
    await installations.save("slack:T1", TOKENS);
    expect(await installations.find("slack:T1")).toEqual(TOKENS);
    expect(await installations.find("slack:T2")).toBeUndefined();
  });

  it("are replaced by a later one", async () => {
    await installations.save("slack:T1", TOKENS);
    await installations.save("slack:T1", { team: "new" });
    expect(await installations.find("slack:T1")).toEqual({ team: "new" });
  });

  it("are removed, also when there is none", async () => {
    await installations.save("slack:T1", TOKENS);
    await installations.save("slack:T2", TOKENS);
    expect(await installations.remove("slack:T1", 500)).toBe(true);
    expect(await installations.remove("slack:T1", 500)).toBe(true);
    expect(await installations.keys()).toEqual(["slack:T2"]);
  });

  it("stay when they were saved after what removes them, also at the same moment", async () => {
    const saves = Array.from({ length: 8 }, () => installations.save("slack:T1", TOKENS));
    const removals = saves.map(() => installations.remove("slack:T1", 499));
    await Promise.all([...saves, ...removals]);
    expect(await installations.remove("slack:T1", 499)).toBe(false);
    expect(await installations.find("slack:T1")).toEqual(TOKENS);
  });

  it("are renewed by one of those who ask at once, until it has saved them or its time is over", async () => {
    const claims = () =>
      Promise.all(Array.from({ length: 8 }, () => installations.claim("slack:T1", 100)));
    expect(await claims()).not.toContain(true);
    await installations.save("slack:T1", TOKENS);
    await installations.save("slack:T2", TOKENS);
    expect((await claims()).filter(Boolean)).toHaveLength(1);
    now += 99;
    expect(await claims()).not.toContain(true);
    expect(await installations.claim("slack:T2", 100)).toBe(true);
    now += 1;
    expect((await claims()).filter(Boolean)).toHaveLength(1);
    await installations.save("slack:T1", TOKENS);
    expect((await claims()).filter(Boolean)).toHaveLength(1);
  });

  it("are listed by key", async () => {
    await installations.save("slack:T2", TOKENS);
    await installations.save("slack:E1", TOKENS);
    expect(await installations.keys()).toEqual(["slack:E1", "slack:T2"]);
  });

  it("are kept sealed, never twice alike, with the time", async () => {
    await installations.save("slack:T1", TOKENS);
    const [first] = await rows();
    await installations.save("slack:T1", TOKENS);
    const [second] = await rows();
    expect(first?.sealed).toMatch(/^v1\.[\w-]+$/);
    expect(first?.sealed).not.toBe(second?.sealed);
    const bytes = Buffer.from(first?.sealed.slice(3) ?? "", "base64url").toString("latin1");
    expect(bytes).not.toContain("s3cret");
    expect(first?.saved_at).toBe(500);
  });

  it("are not opened with another encryption key", async () => {
    await installations.save("slack:T1", TOKENS);
    const others = createInstallations(database, new Uint8Array(32).fill(8));
    await expect(others.find("slack:T1")).rejects.toMatchObject(unreadable);
  });

  it("are not opened under another workspace's key", async () => {
    await installations.save("slack:T1", TOKENS);
    await database.updateTable("installations").set({ key: "slack:T2" }).execute();
    await expect(installations.find("slack:T2")).rejects.toMatchObject(unreadable);
  });

  it.each([
    [
      "a changed byte",
      (sealed: string) => `${sealed.slice(0, -2)}${sealed.endsWith("AA") ? "BB" : "AA"}`,
    ],
    ["a lost end", (sealed: string) => sealed.slice(0, 20)],
    ["another form", (sealed: string) => sealed.replace("v1.", "v2.")],
    ["nothing at all", () => ""],
  ])("are not opened with %s", async (_what, damage) => {
    await installations.save("slack:T1", TOKENS);
    const [row] = await rows();
    const sealed = damage(row?.sealed ?? "");
    await database.updateTable("installations").set({ sealed }).execute();
    await expect(installations.find("slack:T1")).rejects.toMatchObject(unreadable);
  });

  it("need an encryption key of 32 bytes", () => {
    expect(() => createInstallations(database, new Uint8Array(31))).toThrowError(
      "must be 32 bytes, not 31",
    );
  });
});
