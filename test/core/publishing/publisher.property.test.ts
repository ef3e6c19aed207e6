import fc from "fast-check";
import { afterAll, describe, it } from "vitest";
import { createDigestStore } from "../../../src/adapters/store/digests.ts";
import { createLedger } from "../../../src/adapters/store/ledger.ts";
import { sqliteStore } from "../../contract/ledger-stores.ts";
import { checkScene } from "./check-scene.ts";
import {
  createScene,
  DAY_MS,
  end,
  type Running,
  type Scene,
  startReplica,
  subscribe,
  write,
} from "./scene.ts";
import { HOUR_MS, MINUTE_MS } from "./world.ts";

const REPLICAS = [0, 1, 2] as const;

/** Clocks change on the third day, in Europe. */
const SCHEDULES = ["09:00 Europe/Berlin", "02:30 Europe/Berlin", "00:00 Pacific/Apia"] as const;

const on = fc.constantFrom(...REPLICAS);
const channel = fc.constantFrom(0, 1);

/** Something that happens to the bot, or that people do. */
const arbitraryStep = fc.oneof(
  { weight: 5, arbitrary: fc.record({ step: fc.constant("run"), on }) },
  {
    weight: 5,
    arbitrary: fc.record({
      step: fc.constant("wait"),
      ms: fc.constantFrom(1_000, 16_000, 10 * MINUTE_MS, HOUR_MS, 5 * HOUR_MS, DAY_MS, 3 * DAY_MS),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ step: fc.constant("write"), document: fc.integer({ min: 0, max: 5 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ step: fc.constant("stop"), on, at: fc.integer({ min: 1, max: 60 }) }),
  },
  { weight: 2, arbitrary: fc.record({ step: fc.constant("wake"), on }) },
  { weight: 2, arbitrary: fc.record({ step: fc.constant("kill"), on }) },
  {
    weight: 3,
    arbitrary: fc.record({
      step: fc.constant("fault"),
      request: fc.constantFrom("post", "find"),
      kind: fc.constantFrom("busy", "lose", "fail", "crash"),
    }),
  },
  { weight: 2, arbitrary: fc.record({ step: fc.constant("outage"), isDown: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: fc.record({
      step: fc.constant("race"),
      document: fc.integer({ min: 0, max: 5 }),
      on,
      at: fc.integer({ min: 1, max: 40 }),
      ms: fc.constantFrom(1, 16_000, HOUR_MS, DAY_MS),
      wish: fc.option(fc.constantFrom(...SCHEDULES), { nil: undefined }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      step: fc.constant("subscribe"),
      channel,
      wish: fc.constantFrom(...SCHEDULES),
    }),
  },
  { weight: 1, arbitrary: fc.record({ step: fc.constant("end"), channel }) },
);

type Step = typeof arbitraryStep extends fc.Arbitrary<infer Value> ? Value : never;

const steps = fc.array(arbitraryStep, { maxLength: 25, size: "max" });

/** Lets everything happen, then four days in which nothing goes wrong. */
async function happen(given: readonly Step[], scene: Scene): Promise<void> {
  const { world, platform } = scene;
  const replicas = REPLICAS.map(() => startReplica(scene));
  await subscribe(scene, { at: 0, wish: SCHEDULES[0] });
  await subscribe(scene, { at: 1, wish: SCHEDULES[1] });
  for (const step of given) {
    world.clock.now += 1;
    if (step.step === "wait") world.clock.now += step.ms;
    else if (step.step === "fault") world.messenger.next(step.request, { kind: step.kind });
    else if (step.step === "outage") platform.isDown = step.isDown;
    else if (step.step === "write") await write(scene, step.document);
    else if (step.step === "stop") replicas[step.on]?.gate.stopAt(step.at);
    else if (step.step === "wake") await replicas[step.on]?.gate.wake();
    else if (step.step === "kill") replicas[step.on] = startReplica(scene);
    else if (step.step === "subscribe")
      await subscribe(scene, { at: step.channel, wish: step.wish });
    else if (step.step === "end") await end(scene, step.channel);
    else if (step.step === "race") replicas[step.on] = await race(step, scene);
    else if (replicas[step.on]?.gate.isStopped() === false) await replicas[step.on]?.run();
  }
  platform.isDown = false;
  const last = startReplica(scene);
  for (let round = 0; round < 120; round += 1) {
    // First what was left over, then some days, on which faults are used up that are left.
    world.clock.now += round < 20 ? 10 * MINUTE_MS : HOUR_MS;
    await last.run();
    // Those that hung until now find out that the world has moved on.
    for (const { gate } of replicas) await gate.wake();
  }
}

/** Hangs with a digest half done, while another goes on with it and there is more to tell. */
async function race(
  { document, at, ms, wish }: Extract<Step, { step: "race" }>,
  scene: Scene,
): Promise<Running> {
  const [one, other] = [startReplica(scene), startReplica(scene)];
  await write(scene, document);
  scene.world.clock.now += DAY_MS;
  one.gate.stopAt(at);
  await one.run();
  await write(scene, document + 1);
  if (wish !== undefined) await subscribe(scene, { at: 1, wish });
  scene.world.clock.now += ms;
  await other.run();
  await other.run();
  await one.gate.wake();
  return one;
}

const sqlite = sqliteStore();
const database = await sqlite.open();

/** The same file each time, emptied. */
async function inSqlite(now: () => number) {
  for (const table of [
    "deliveries",
    "subscriptions",
    "editions",
    "snapshots",
    "known_documents",
  ] as const)
    await database.deleteFrom(table).execute();
  return {
    store: createDigestStore(database, "slack", now),
    ledger: createLedger(database, "slack"),
  };
}

/** Each takes a tenth of a second. */
const RUNS = Number(process.env["RUNS"] ?? 25);

describe("digests", () => {
  afterAll(async () => {
    await database.destroy();
    await sqlite.remove();
  });

  it.each([
    { kept: "in memory", share: 1, store: undefined },
    { kept: "in SQLite", share: 0.15, store: inSqlite },
  ])(
    "kept $kept come once each, with all that is new, whatever happens to three replicas",
    async ({ share, store }) => {
      await fc.assert(
        fc.asyncProperty(steps, async (given) => {
          const scene = await createScene(store);
          await happen(given, scene);
          await checkScene(scene);
        }),
        { numRuns: Math.ceil(RUNS * share) },
      );
    },
    60_000 + RUNS * 2_000,
  );
});
