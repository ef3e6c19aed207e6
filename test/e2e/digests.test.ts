import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDigestStore } from "../../src/adapters/store/digests.ts";
import type { Weekday } from "../../src/core/schedule/schedule.ts";
import { wishText } from "../../src/core/schedule/wish.ts";
import { postgresMissing, type TestStore, testStores } from "../contract/ledger-stores.ts";
import { createSlotOracle } from "../core/schedule/slot-oracle.ts";
import { isBuilt } from "../fixtures/running-bot.ts";
import { createDocuments, type Documents } from "./digest-year/documents.ts";
import { createPlatform, type Outage } from "./digest-year/platform.ts";
import { type Replica, startReplica } from "./digest-year/replica.ts";
import { judge, type Noted, type Subscribed } from "./digest-year/verdict.ts";

/** A year of 300 channels takes half an hour: `DAYS=365 CHANNELS=300 ZONES=40 KILLS=200`. */
const setting = (name: string, byDefault: number) => Number(process.env[name] ?? byDefault);
const DAYS = setting("DAYS", 4);
const CHANNELS = setting("CHANNELS", 10);
const KILLS = setting("KILLS", 3);

const ZONES = [
  ...["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu"],
  ...["America/Sao_Paulo", "Africa/Casablanca", "Africa/Cairo", "Pacific/Chatham", "Asia/Tehran"],
  ...["America/Los_Angeles", "America/St_Johns", "America/Nuuk", "America/Santiago", "UTC"],
  ...["America/Havana", "Asia/Beirut", "Asia/Jerusalem", "Asia/Kolkata", "Asia/Tokyo"],
  ...["Australia/Adelaide", "Australia/Sydney", "Europe/London", "Europe/Lisbon", "Europe/Athens"],
  ...["Europe/Chisinau", "Europe/Dublin", "Atlantic/Azores", "Pacific/Auckland", "Pacific/Easter"],
  ...["Pacific/Kiritimati", "Pacific/Marquesas", "Pacific/Niue", "America/Asuncion", "Asia/Gaza"],
  ...["America/Halifax", "America/Chicago", "America/Denver", "Antarctica/Troll", "Asia/Almaty"],
].slice(0, setting("ZONES", 10));

const TIMES = ["02:30", "00:00", "09:00", "23:30"];
const DAILY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const WEEKDAYS = DAILY.slice(0, 5);

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const CATCH_UP_MS = 6 * HOUR_MS;

/** Clocks change in Europe two nights later, in Troll and Beirut too. */
const FROM = Date.parse("2026-03-27T00:00:00Z");
const UNTIL = FROM + DAYS * DAY_MS;

/** When is looked again for what something that went wrong has left over. */
const AGAIN_MS = [20_000, MINUTE_MS, 6 * MINUTE_MS];

/** Beyond this even a machine that does much else has hung. */
const LONGEST_RUN_MS = 2 * MINUTE_MS + DAYS * CHANNELS * 100 + KILLS * 5_000;

/** A pseudo-random number from 0 to 1, the same in every run (Park and Miller, 1988). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const SUBSCRIBED: readonly Subscribed[] = Array.from({ length: CHANNELS }, (_, at) => {
  const zone = ZONES[at % ZONES.length] ?? "UTC";
  const round = Math.floor(at / ZONES.length) + at;
  const time = TIMES[round % TIMES.length] ?? "09:00";
  return { channel: `C${at}`, schedule: { time, zone, days: round % 5 === 4 ? WEEKDAYS : DAILY } };
});

/** Lines of the configuration. */
const CONFIGURE = SUBSCRIBED.map(({ channel, schedule }) => {
  const wish = { schedule, sets: [], sources: [], heartbeat: false, gaps: false };
  return `T1 ${channel} ${wishText(wish)}`;
});

/** Every instant at which a digest is due, each once. */
function slotInstants(): number[] {
  const span = { from: FROM - 3 * DAY_MS, until: UNTIL + 3 * DAY_MS, stepMs: HOUR_MS };
  const oracles = new Map(ZONES.map((zone) => [zone, createSlotOracle(zone, span)]));
  return SUBSCRIBED.flatMap(({ schedule }) =>
    (oracles.get(schedule.zone)?.slots(schedule, FROM, UNTIL) ?? []).map(({ at }) => at),
  );
}

/** For hours, `count` times. */
function outagesOf(random: () => number, count: number, longestMs: number): Outage[] {
  return Array.from({ length: count }, () => {
    const from = FROM + random() * (UNTIL - FROM);
    return { from, until: from + random() * longestMs };
  });
}

/** What a store holds in the end, without the pages. */
async function noted(store: TestStore): Promise<Noted[]> {
  const database = await store.open();
  const { editions } = createDigestStore(database, "slack");
  const all: Noted[] = [];
  for (const { channel } of SUBSCRIBED) {
    const found = await editions.latest(DAYS + 2, { workspace: "T1", channel });
    for (const { place, slot, madeAt, state, pages } of found)
      all.push({ place, slot, madeAt, state, pageCount: pages.length });
  }
  await database.destroy();
  return all;
}

// Replicas are processes of their own: they cannot share a database inside this one.
const only = process.env["STORE"];
const stores = (await testStores())
  .filter(([name]) => !name.endsWith("in this process"))
  .filter(([name]) => only === undefined || name === only);

describe("a simulated time of digests", () => {
  it("passes on PostgreSQL too", async (context) => {
    if (!isBuilt) context.skip("dist/main.js is missing: npm run build makes it; nothing ran here");
    const missing = await postgresMissing();
    if (missing !== undefined) context.skip(missing);
    expect(stores.length).toBeGreaterThan(0);
  });
});

describe.runIf(isBuilt).each(stores)("digests of %s", (name, create) => {
  let store: TestStore;
  let documents: Documents;
  let replicas: (Replica | undefined)[];
  const starting = new Map<number, Promise<void>>();

  beforeEach(async () => {
    store = await create();
    documents = createDocuments();
    replicas = [];
  });

  afterEach(async () => {
    await Promise.all(starting.values());
    await Promise.all(replicas.map((replica) => replica?.kill()));
    documents.remove();
    await store.remove();
  });

  it(
    `come once each on their local dates, in ${DAYS} days of ${CHANNELS} channels and ${KILLS} kills`,
    { timeout: LONGEST_RUN_MS },
    async () => {
      const startedAt = performance.now();
      const random = createRandom(7);
      const clock = { now: FROM };
      const faults: string[] = [];
      const outages = outagesOf(random, Math.ceil(DAYS / 20), 14 * HOUR_MS);
      const nobody = outagesOf(random, Math.ceil(DAYS / 60), 30 * HOUR_MS);
      const platform = createPlatform(outages, { now: () => clock.now, random });
      const config = {
        database: store.config,
        knowledge: documents.folder,
        catchUpMs: CATCH_UP_MS,
        keptDays: 1_000,
      };
      /** A replica that is killed at its next post: before the platform has it, or before it learns that. */
      let doomed: { readonly replica: Replica; readonly isTaken: boolean } | undefined;
      let kills = 0;
      const start = () =>
        startReplica(config, {
          onFault: (message) => {
            if (!message.includes("It could not be posted in time.")) faults.push(message);
          },
          onRequest: (request, from) => {
            if (doomed?.replica !== from || request.request !== "post")
              return platform.answer(request);
            if (doomed.isTaken) platform.answer(request);
            doomed = undefined;
            void kill(from);
            return undefined;
          },
        });
      async function kill(replica: Replica): Promise<void> {
        const at = replicas.indexOf(replica);
        if (at === -1) return;
        replicas[at] = undefined;
        kills += 1;
        await replica.kill();
      }
      /** Those that are up; the others are being started. */
      async function up(): Promise<Replica[]> {
        for (const at of [0, 1, 2]) {
          if (replicas[at] !== undefined || starting.has(at)) continue;
          const begun = start().then((replica) => {
            replicas[at] = replica;
            starting.delete(at);
          });
          starting.set(at, begun);
        }
        const running = () => replicas.flatMap((replica) => replica ?? []);
        if (running().length === 0) await Promise.race(starting.values());
        return running();
      }

      const calmAt: number[] = [];
      /** Some look at once, and one of them may be killed as it does; gives whether all went well. */
      async function look(now: number, isDeadly: boolean): Promise<boolean> {
        clock.now = now;
        if (nobody.some(({ from, until }) => from <= now && now < until)) {
          await Promise.all(starting.values());
          await Promise.all(replicas.map((replica) => replica && kill(replica)));
          return true;
        }
        const running = await up();
        const chosen = Math.floor(random() * running.length);
        const looking = running.filter((_, at) => at === chosen || random() < 0.3);
        const troubles = platform.troubles();
        const victim = isDeadly ? looking[Math.floor(random() * looking.length)] : undefined;
        const told = { now, version: documents.version() };
        const looks = looking.map((replica) => replica.look(told));
        if (victim !== undefined) {
          const luck = random();
          if (luck < 0.6) doomed = { replica: victim, isTaken: luck < 0.3 };
          else setTimeout(() => void kill(victim), random() * 40);
        }
        await Promise.all(looks);
        // Nothing was to be posted: it dies all the same.
        if (victim !== undefined) await kill(victim);
        doomed = undefined;
        const isDown = outages.some(({ from, until }) => from <= now && now < until);
        if (!isDown && victim === undefined) calmAt.push(now);
        return isDown || (victim === undefined && platform.troubles() === troubles);
      }

      documents.write(FROM - HOUR_MS);
      replicas = await Promise.all([start(), start(), start()]);
      const [first] = replicas;
      await first?.look({ now: FROM, version: documents.version(), configure: CONFIGURE });
      const writeAt = Array.from(
        { length: DAYS },
        (_, day) => FROM + day * DAY_MS + random() * 3 * HOUR_MS,
      );
      const ends = [...outages, ...nobody].flatMap(({ until }) => [until, until + 6 * MINUTE_MS]);
      const others = Array.from({ length: DAYS * 4 }, () => FROM + random() * (UNTIL - FROM));
      const instants = [...new Set([...slotInstants(), ...writeAt, ...ends, ...others])]
        .map(Math.round)
        .toSorted((a, b) => a - b);
      const written = writeAt.map(Math.round);
      for (const [at, instant] of instants.entries()) {
        while ((written[0] ?? Infinity) <= instant) documents.write(written.shift() ?? 0);
        const isDeadly = kills < (KILLS * (at + 1)) / instants.length;
        let isWell = await look(instant, isDeadly);
        for (const ms of AGAIN_MS) {
          const isNext = instant + ms >= (instants[at + 1] ?? Infinity);
          if (isWell || isNext) break;
          isWell = await look(instant + ms, false);
        }
      }
      for (let hours = 1; hours <= 8; hours += 1) await look(UNTIL + hours * HOUR_MS, false);

      const editions = await noted(store);
      const verdict = judge({
        from: FROM,
        until: UNTIL,
        catchUpMs: CATCH_UP_MS,
        subscribed: SUBSCRIBED,
        editions: editions.filter(({ slot }) => slot.at <= UNTIL),
        posts: platform.posts,
        documents,
        calmAt,
      });
      const seconds = Math.round((performance.now() - startedAt) / 1000);
      const { wrong, ...counts } = verdict;
      const wrongs = Object.entries(wrong).map(([what, all]) => `${what} ${all.length}`);
      process.stdout.write(
        `${name}: ${DAYS} days, ${CHANNELS} channels, ${new Set(ZONES).size} zones, ${kills} kills, ` +
          `${outages.length} outages, ${nobody.length} times nobody there, ${platform.troubles()} requests gone wrong; ` +
          `${JSON.stringify(counts)}; ${wrongs.join(", ")}; ${faults.length} faults; ${seconds} s\n`,
      );
      expect(
        Object.fromEntries(Object.entries(wrong).map(([what, all]) => [what, all.slice(0, 5)])),
      ).toEqual(Object.fromEntries(Object.keys(wrong).map((what) => [what, []])));
      expect(kills).toBeGreaterThanOrEqual(KILLS);
      expect([...new Set(faults)].slice(0, 5)).toEqual([]);
    },
  );
});
