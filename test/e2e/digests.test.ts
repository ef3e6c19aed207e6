import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDigestStore } from "../../src/adapters/store/digests.ts";
import { postgresMissing, type TestStore, testStores } from "../contract/ledger-stores.ts";
import { isBuilt } from "../fixtures/running-bot.ts";
import { createCrew, type Crew } from "./digest-year/crew.ts";
import { createDocuments, type Documents } from "./digest-year/documents.ts";
import { createPlan, type Plan } from "./digest-year/plan.ts";
import { createPlatform } from "./digest-year/platform.ts";
import { judge, type Noted } from "./digest-year/verdict.ts";

const setting = (name: string, byDefault: number) => Number(process.env[name] ?? byDefault);

/** `DAYS=365 CHANNELS=300 ZONES=40 KILLS=200` takes an hour and a half a store on two cores. */
const SIZE = {
  days: setting("DAYS", 3),
  channels: setting("CHANNELS", 8),
  zones: setting("ZONES", 8),
};
const KILLS = setting("KILLS", 2);
const STORE = process.env["STORE"];

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const CATCH_UP_MS = 6 * HOUR_MS;

/** When is looked again for what something that went wrong has left over. */
const AGAIN_MS = [20_000, MINUTE_MS, 6 * MINUTE_MS];

/** For what is left over in the end. */
const HOURS_BEHIND = 8;

/** Beyond this even a machine that does much else has hung. */
const LONGEST_RUN_MS = 2 * MINUTE_MS + SIZE.days * SIZE.channels * 100 + KILLS * 5_000;

/** A pseudo-random number from 0 to 1, the same in every run (Park and Miller, 1988). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** What a store holds in the end. */
async function noted(store: TestStore, { subscribed, until }: Plan): Promise<Noted[]> {
  const database = await store.open();
  const { editions } = createDigestStore(database, "slack");
  const all: Noted[] = [];
  for (const { channel } of subscribed) {
    const found = await editions.latest(SIZE.days + 2, { workspace: "T1", channel });
    for (const { place, slot, madeAt, state, pages } of found)
      all.push({ place, slot, madeAt, state, pageCount: pages.length });
  }
  await database.destroy();
  return all.filter(({ slot }) => slot.at <= until);
}

// Replicas are processes of their own: they cannot share a database inside this one.
const stores = (await testStores())
  .filter(([name]) => !name.endsWith("in this process"))
  .filter(([name]) => STORE === undefined || name === STORE);

describe("a simulated time of digests", () => {
  it("passes on PostgreSQL too", async (context) => {
    if (!isBuilt) context.skip("dist/main.js is missing: npm run build makes it; nothing ran here");
    const missing = await postgresMissing();
    if (missing !== undefined) context.skip(missing);
    expect(stores.length).toBeGreaterThan(0);
  });
});

describe.runIf(isBuilt).each(stores)("digests kept in %s", (name, create) => {
  let store: TestStore;
  let documents: Documents;
  let crew: Crew;

  const random = createRandom(7);
  const plan = createPlan(SIZE, random);
  const clock = { now: plan.from };
  const platform = createPlatform(plan.outages, { now: () => clock.now, random });
  const faults: string[] = [];

  beforeEach(async () => {
    store = await create();
    documents = createDocuments();
    const config = { database: store.config, knowledge: documents.folder, catchUpMs: CATCH_UP_MS };
    const onFault = (message: string) => {
      if (!message.includes("It could not be posted in time.")) faults.push(message);
    };
    crew = createCrew(config, { platform, plan, random, onFault });
  });

  afterEach(async () => {
    await crew.stop();
    documents.remove();
    await store.remove();
  });

  const look = (now: number, isDeadly: boolean) => {
    clock.now = now;
    return crew.look({ now, version: documents.version() }, isDeadly);
  };

  /** Lets the whole time pass. */
  async function pass(): Promise<void> {
    const { from, until, looks, configuration } = plan;
    documents.write(from - HOUR_MS);
    await crew.begin({ now: from, version: documents.version(), configure: configuration });
    const writes = [...plan.writes];
    for (const [at, now] of looks.entries()) {
      while ((writes[0] ?? Infinity) <= now) documents.write(writes.shift() ?? now);
      let isWell = await look(now, crew.kills() < (KILLS * (at + 1)) / looks.length);
      for (const ms of AGAIN_MS) {
        if (isWell || now + ms >= (looks[at + 1] ?? Infinity)) break;
        isWell = await look(now + ms, false);
      }
    }
    for (let hours = 1; hours <= HOURS_BEHIND; hours += 1)
      await look(until + hours * HOUR_MS, false);
  }

  it(
    `come once each on their local dates, in ${SIZE.days} days of ${SIZE.channels} channels and ${KILLS} kills`,
    { timeout: LONGEST_RUN_MS },
    async () => {
      const startedAt = performance.now();
      await pass();
      const { wrong, ...counts } = judge({
        ...plan,
        catchUpMs: CATCH_UP_MS,
        editions: await noted(store, plan),
        posts: platform.posts,
        documents,
        calmAt: crew.calmAt,
      });
      const wrongs = Object.entries(wrong).map(([what, all]) => `${what} ${all.length}`);
      process.stdout.write(
        `${name}: ${SIZE.days} days, ${SIZE.channels} channels, ${SIZE.zones} zones, ${crew.kills()} kills, ` +
          `platform down ${plan.outages.length} times, nobody there ${plan.absences.length} times, ` +
          `${platform.troubles()} requests gone wrong; ${JSON.stringify(counts)}; ${wrongs.join(", ")}; ` +
          `${Math.round((performance.now() - startedAt) / 1000)} s\n`,
      );
      const first = Object.entries(wrong).flatMap(([what, all]) =>
        all.slice(0, 5).map((one) => `${what}: ${one}`),
      );
      expect(first).toEqual([]);
      expect([...new Set(faults)]).toEqual([]);
      expect(crew.kills()).toBeGreaterThanOrEqual(KILLS);
    },
  );
});
