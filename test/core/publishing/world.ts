import type { Place } from "../../../src/core/delivery/delivery.ts";
import type { Library } from "../../../src/core/library.ts";
import type { DigestStore, Ledger } from "../../../src/core/ports.ts";
import type { Subscriber } from "../../../src/core/publishing/command.ts";
import { createMemoryDigests } from "../../fakes/memory-digests.ts";
import { createMemoryLedger } from "../../fakes/memory-ledger.ts";
import { createMemoryMessenger, type MemoryMessenger } from "../../fakes/memory-messenger.ts";
import { botOf } from "../../fixtures/bot-of.ts";
import { deskOf } from "../../fixtures/desk-of.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const CATCH_UP_MS = 6 * HOUR_MS;
export const CHANNEL: Place = { platform: "slack", workspace: "T1", channel: "C1" };

/** Somebody who may subscribe a channel. */
export const ANNA: Subscriber = {
  place: CHANNEL,
  user: "anna",
  zone: async () => undefined,
  maySubscribe: async () => true,
};

/** What replicas share: documents, a store, a platform, and the time. */
export interface World {
  readonly ledger: Ledger;
  readonly store: DigestStore;
  readonly messenger: MemoryMessenger;
  readonly clock: { now: number };
  readonly faults: string[];
  readonly library: () => Library;
  /** Puts documents in, or changes them. */
  readonly write: (files: Readonly<Record<string, string>>) => Promise<void>;
}

export async function createWorld(at: string): Promise<World> {
  const clock = { now: Date.parse(at) };
  const files: Record<string, string> = {};
  let library = await libraryOf(files);
  return {
    ledger: createMemoryLedger(),
    store: createMemoryDigests(() => clock.now),
    messenger: createMemoryMessenger(),
    clock,
    faults: [],
    library: () => library,
    write: async (changed) => {
      Object.assign(files, changed);
      library = await libraryOf(files);
    },
  };
}

/** A running program; a world may have several. */
export function replicaOf(world: World, { ledger, store, messenger }: Partial<World> = {}) {
  const { clock, faults, library } = world;
  const bot = botOf({
    ledger: ledger ?? world.ledger,
    messenger: messenger ?? world.messenger,
    digestStore: store ?? world.store,
    desk: deskOf(library),
    catchUpMs: CATCH_UP_MS,
    today: () => new Date(clock.now).toISOString().slice(0, 10),
    now: () => clock.now,
    onFault: (message) => void faults.push(message),
  });
  const run = async () => {
    await bot.digests.tick();
    await bot.sweep();
  };
  return { ...bot, run };
}

/** A document of one day, with two sentences that stand alone. */
export function fileOf(date: string, title: string, ...sentences: string[]): string {
  return `---\ntitle: ${title}\ndate: ${date}\n---\n\n${sentences.join("\n\n")}\n`;
}
