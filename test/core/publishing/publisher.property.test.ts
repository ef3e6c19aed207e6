import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "../../../src/core/delivery/delivery.ts";
import { VerbatimError } from "../../../src/core/errors.ts";
import type { DigestStore } from "../../../src/core/ports.ts";
import {
  type Edition,
  editionKey,
  LATE_MS,
  pageKey,
} from "../../../src/core/publishing/edition.ts";
import type { Schedule } from "../../../src/core/schedule/schedule.ts";
import type { MemoryMessenger } from "../../fakes/memory-messenger.ts";
import { createGate, type Gate, gated, sent } from "../../fixtures/gate.ts";
import { createSlotOracle } from "../schedule/slot-oracle.ts";
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

const DAY_MS = 24 * HOUR_MS;
const FROM = "2026-03-26T12:00:00Z";
const CHANNELS: readonly Place[] = [CHANNEL, { ...CHANNEL, channel: "C2" }];
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

/** A line of a document as somebody wrote it. */
interface Line {
  readonly document: number;
  readonly text: string;
  readonly at: number;
}

/** What people did. */
interface Told {
  /** Every version of every document, oldest first. */
  readonly lines: Line[];
  /** By channel: when it was last subscribed anew, and when it last asked for anything. */
  readonly since: Map<string, { readonly begun: number; readonly changed: number }>;
}

interface Scene {
  readonly world: World;
  readonly told: Told;
  readonly platform: Platform;
}

interface Platform {
  isDown: boolean;
  /** By message. */
  readonly postedAt: Map<string, number>;
}

interface Running {
  readonly gate: Gate;
  readonly run: () => Promise<void>;
}

/** A replica whose every call can be its last. */
function start({ world, platform }: Scene): Running {
  const gate = createGate();
  const { subscriptions, editions, snapshots } = world.store;
  const store: DigestStore = {
    subscriptions: gated(subscriptions, gate),
    editions: gated(editions, gate),
    snapshots: gated(snapshots, gate),
  };
  const ledger = gated(world.ledger, gate);
  const messenger = sent(reached(world, platform), gate);
  const { run } = replicaOf(world, { ledger, store, messenger });
  return { gate, run: () => gate.run(run) };
}

/** The platform as it is reached, or not; it notes when what was posted. */
function reached({ messenger, clock }: World, platform: Platform): MemoryMessenger {
  const requireUp = () => {
    if (platform.isDown) throw new VerbatimError("unsure", "The platform cannot be reached.");
  };
  return {
    ...messenger,
    find: async (question) => {
      requireUp();
      return messenger.find(question);
    },
    post: async (question, page) => {
      requireUp();
      const posting = messenger.post(question, page);
      await posting.catch(() => {});
      const last = messenger.messages.at(-1);
      if (last?.key === question.key) platform.postedAt.set(last.id, clock.now);
      return posting;
    },
  };
}

/** Lets everything happen, then four days in which nothing goes wrong. */
async function happen(given: readonly Step[], scene: Scene): Promise<void> {
  const { world, platform } = scene;
  const replicas = REPLICAS.map(() => start(scene));
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
    else if (step.step === "kill") replicas[step.on] = start(scene);
    else if (step.step === "subscribe")
      await subscribe(scene, { at: step.channel, wish: step.wish });
    else if (step.step === "end") await end(scene, step.channel);
    else if (step.step === "race") replicas[step.on] = await race(step, scene);
    else if (replicas[step.on]?.gate.isStopped() === false) await replicas[step.on]?.run();
  }
  platform.isDown = false;
  const last = start(scene);
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
  const [one, other] = [start(scene), start(scene)];
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

async function subscribe({ world, told }: Scene, { at, wish }: { at: number; wish: string }) {
  const place = CHANNELS[at] ?? CHANNEL;
  const isNew = (await world.store.subscriptions.find(place)) === undefined;
  await replicaOf(world).digests.command(`on ${wish}`, { ...ANNA, place });
  const { now } = world.clock;
  const begun = isNew ? now : (told.since.get(place.channel)?.begun ?? now);
  told.since.set(place.channel, { begun, changed: now });
}

async function end({ world, told }: Scene, at: number): Promise<void> {
  const place = CHANNELS[at] ?? CHANNEL;
  await replicaOf(world).digests.command("off", { ...ANNA, place });
  told.since.delete(place.channel);
}

const TOWNS = ["Hull", "Bergen", "Oslo", "Antwerp", "Rotterdam", "Bremen"] as const;

/** Puts a document in, or another line in place of the one it had. */
async function write({ world, told }: Scene, document: number): Promise<void> {
  const town = TOWNS[document] ?? "Porto";
  const text = `The harbour of ${town} was closed by its mayor until quay ${100 + told.lines.length} is repaired.`;
  told.lines.push({ document, text, at: world.clock.now });
  await world.write({ [`${town}.md`]: fileOf("2026-03-26", `Harbour of ${town}`, text) });
}

/** The current lines that an edition quotes, without those that it says have gone. */
function linesOf({ pages }: Pick<Edition, "pages">): string[] {
  return pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "quote" && block.named === true ? block.text : [])),
  );
}

async function check({ world, told, platform }: Scene): Promise<void> {
  const { messages } = world.messenger;
  const keys = messages.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const place of CHANNELS) {
    const editions = (await world.store.editions.latest(999, place)).toReversed();
    for (const edition of editions) {
      checkPages(edition, world);
      checkTime(edition, { world, platform });
    }
    const dates = messages.flatMap(({ key, place: { channel: in_, thread } }) =>
      in_ === place.channel && thread === undefined ? key.slice(-"YYYY-MM-DD".length) : [],
    );
    expect(dates).toEqual(dates.toSorted());
    await checkSlots(place, editions, { world, told });
    checkLines(place, editions, told);
  }
}

/** All pages of what was posted stand, in order, in one thread; nothing of what was not. */
function checkPages(edition: Edition, { messenger: { messages } }: World): void {
  const key = editionKey(edition.place, edition.slot);
  const posted = messages.filter(({ key: of }) => of === key || of.startsWith(`${key}#`));
  if (edition.state !== "posted") return expect(posted).toEqual([]);
  const whole = edition.pages.map((_, index) => pageKey(key, index));
  expect(posted.map(({ key: of }) => of)).toEqual(
    edition.reason === undefined ? whole : whole.slice(0, posted.length),
  );
  const [first, ...others] = posted;
  expect(first?.place).toEqual(edition.place);
  for (const { place } of others) expect(place.thread).toBe(first?.id);
  const said = posted.map(({ page }) => linesOf({ pages: [page] }));
  expect(said).toEqual(
    edition.pages.slice(0, posted.length).map((page) => linesOf({ pages: [page] })),
  );
  return undefined;
}

/** What is late says so, and is not later than it may be. */
function checkTime(edition: Edition, { world, platform }: Pick<Scene, "world" | "platform">): void {
  const key = editionKey(edition.place, edition.slot);
  const first = world.messenger.messages.find((one) => one.key === key);
  const at = platform.postedAt.get(first?.id ?? "");
  if (first === undefined || at === undefined) return;
  const lateMs = at - edition.slot.at;
  expect(lateMs).toBeGreaterThanOrEqual(0);
  expect(at).toBeLessThanOrEqual(Math.max(edition.slot.at + CATCH_UP_MS, edition.madeAt + HOUR_MS));
  expect(first.page.fallback.includes("Late: it was due")).toBe(lateMs > LATE_MS);
}

/** Every slot since the channel last asked for anything has ended in some way. */
async function checkSlots(
  place: Place,
  editions: readonly Edition[],
  { world, told }: Pick<Scene, "world" | "told">,
): Promise<void> {
  expect(editions.filter(({ state }) => state === "due")).toEqual([]);
  const subscription = await world.store.subscriptions.find(place);
  const since = told.since.get(place.channel);
  if (subscription === undefined || since === undefined) return;
  const of = new Map(editions.map(({ slot, state }) => [slot.date, state]));
  const taken = editions.findLast(({ madeAt }) => madeAt < since.changed)?.slot.date ?? "";
  const { zone, ...schedule } = subscription.schedule;
  const slots = oracleOf(zone).slots(schedule, since.changed, world.clock.now);
  const owed = slots.filter(({ date }) => date > taken);
  expect(owed.slice(-31).filter(({ date }) => !of.has(date))).toEqual([]);
}

/** What was written is told once: in the first digest that was posted behind it. */
function checkLines(place: Place, editions: readonly Edition[], { lines, since }: Told): void {
  const posted = editions.filter(({ state }) => state === "posted");
  const said = posted.flatMap(linesOf);
  expect(said).toEqual([...new Set(said)]);
  const begun = since.get(place.channel)?.begun;
  if (begun === undefined || posted.some(({ reason }) => reason !== undefined)) return;
  const standing = lines.filter(
    ({ document, at }, index) =>
      at > begun && lines.findLastIndex((line) => line.document === document) === index,
  );
  expect(standing.filter(({ text }) => !said.includes(text))).toEqual([]);
}

const oracles = new Map<Schedule["zone"], ReturnType<typeof createSlotOracle>>();

function oracleOf(zone: string) {
  const from = Date.parse(FROM) - 2 * DAY_MS;
  const known = oracles.get(zone);
  const oracle =
    known ?? createSlotOracle(zone, { from, until: from + 200 * DAY_MS, stepMs: DAY_MS });
  oracles.set(zone, oracle);
  return oracle;
}

/** Each takes a tenth of a second. */
const RUNS = Number(process.env["RUNS"] ?? 20);

describe("digests", () => {
  it(
    "come once each, with all that is new, whatever happens to three replicas",
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (given) => {
          const world = await createWorld(FROM);
          const told = { lines: [], since: new Map() };
          const scene = { world, told, platform: { isDown: false, postedAt: new Map() } };
          await happen(given, scene);
          await check(scene);
        }),
        { numRuns: RUNS },
      );
    },
    60_000 + RUNS * 1_000,
  );
});
