import type { Place } from "../../../src/core/delivery/delivery.ts";
import { VerbatimError } from "../../../src/core/errors.ts";
import type { DigestStore, Ledger } from "../../../src/core/ports.ts";
import type { Limits } from "../../../src/core/reply/limits.ts";
import {
  createMemoryMessenger,
  MEMORY_LIMITS,
  type MemoryMessenger,
} from "../../fakes/memory-messenger.ts";
import { createGate, type Gate, gated, sent } from "../../fixtures/gate.ts";
import { ANNA, CHANNEL, createWorld, fileOf, HOUR_MS, replicaOf, type World } from "./world.ts";

export const DAY_MS = 24 * HOUR_MS;
export const FROM = "2026-03-26T12:00:00Z";
export const CHANNELS: readonly Place[] = [CHANNEL, { ...CHANNEL, channel: "C2" }];

/** Two documents fill a page. */
const LIMITS: Limits = { ...MEMORY_LIMITS, blocksPerPage: 10, charsPerPage: 1_000 };

/** A line of a document as somebody wrote it. */
interface Line {
  readonly document: number;
  readonly text: string;
  readonly at: number;
}

/** What people did. */
export interface Told {
  /** Every version of every document, oldest first. */
  readonly lines: Line[];
  /** By channel: when it was last subscribed anew, and when it last asked for anything. */
  readonly since: Map<string, { readonly begun: number; readonly changed: number }>;
}

/** Replicas' shared world, what people did in it, and how the platform fares. */
export interface Scene {
  readonly world: World;
  readonly told: Told;
  readonly platform: Platform;
}

interface Platform {
  isDown: boolean;
  /** By message. */
  readonly postedAt: Map<string, number>;
}

/** Where the replicas keep what they know; by default in memory. */
export async function createScene(
  kept?: (now: () => number) => Promise<{ readonly store: DigestStore; readonly ledger: Ledger }>,
): Promise<Scene> {
  const world = await createWorld(FROM);
  const messenger = createMemoryMessenger("slack", LIMITS);
  return {
    world: { ...world, messenger, ...(await kept?.(() => world.clock.now)) },
    told: { lines: [], since: new Map() },
    platform: { isDown: false, postedAt: new Map() },
  };
}

/** A replica, and where it can be stopped. */
export interface Running {
  readonly gate: Gate;
  readonly run: () => Promise<void>;
}

/** A replica whose every call can be its last. */
export function startReplica({ world, platform }: Scene): Running {
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

/** Gives a channel a digest, or another one. */
export async function subscribe(
  { world, told }: Scene,
  { at, wish }: { at: number; wish: string },
) {
  const place = CHANNELS[at] ?? CHANNEL;
  const isNew = (await world.store.subscriptions.find(place)) === undefined;
  await replicaOf(world).digests.command(`on ${wish}`, { ...ANNA, place });
  const { now } = world.clock;
  const begun = isNew ? now : (told.since.get(place.channel)?.begun ?? now);
  told.since.set(place.channel, { begun, changed: now });
}

/** Ends a channel's digests. */
export async function end({ world, told }: Scene, at: number): Promise<void> {
  const place = CHANNELS[at] ?? CHANNEL;
  await replicaOf(world).digests.command("off", { ...ANNA, place });
  told.since.delete(place.channel);
}

const TOWNS = ["Hull", "Bergen", "Oslo", "Antwerp", "Rotterdam", "Bremen"] as const;

/** Puts a document in, or another line in place of the one it had. */
export async function write({ world, told }: Scene, document: number): Promise<void> {
  const town = TOWNS[document] ?? "Porto";
  const text = `The harbour of ${town} was closed by its mayor until quay ${100 + told.lines.length} is repaired.`;
  told.lines.push({ document, text, at: world.clock.now });
  await world.write({ [`${town}.md`]: fileOf("2026-03-26", `Harbour of ${town}`, text) });
}
