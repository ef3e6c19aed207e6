import type { Claim, IncomingQuestion } from "../../../src/core/delivery/delivery.ts";
import { createDeliverer, type Reply } from "../../../src/core/delivery/deliver.ts";
import type { Amendment, Ledger } from "../../../src/core/ports.ts";
import { noticePage } from "../../../src/core/reply/notice-page.ts";
import { createMemoryLedger } from "../../fakes/memory-ledger.ts";
import { createMemoryMessenger, type MemoryMessenger } from "../../fakes/memory-messenger.ts";
import { createGate, gated, type Gate, sent } from "../../fixtures/gate.ts";

export const LEASE_MS = 15_000;

/** What replicas share. */
export interface World {
  readonly ledger: Ledger;
  readonly messenger: MemoryMessenger;
  readonly clock: { now: number };
  /** What was reported, oldest first. */
  readonly faults: string[];
}

export function createWorld(): World {
  return {
    ledger: createMemoryLedger(),
    messenger: createMemoryMessenger(),
    clock: { now: 1_000_000 },
    faults: [],
  };
}

/** Begins the notice that there may be an answer. */
export const IN_DOUBT = "This question may have been answered";

/** Nothing is said to this. */
export const HUSH = "hush";

/** What the replicas of these tests reply to a question. */
export function replyText(text: string): string {
  return `About ${text}`;
}

/** One running program. Its methods resolve when the work is done, or has stopped for the time being. */
export interface Replica extends Pick<Gate, "stopAt" | "isStopped" | "wake"> {
  /** Gives whether the question was taken in, as far as anybody was told. */
  readonly ask: (question: IncomingQuestion) => Promise<boolean>;
  /** The change may come before the `question`, when that is given. */
  readonly amend: (change: Amendment, question?: IncomingQuestion) => Promise<boolean>;
  readonly sweep: () => Promise<void>;
}

/**
 * A deliverer whose calls all pass a gate, where it can be stopped: for good, as by a crash, or for a
 * while. A request that is on its way to the platform arrives: it does not stop in between.
 */
export function createReplica({ ledger, messenger, clock, faults }: World): Replica {
  const gate = createGate();
  const deliverer = createDeliverer({
    ledger: gated(ledger, gate),
    messenger: sent(messenger, gate),
    replyTo: async (claim) => {
      await gate.pass();
      return replyTo(claim);
    },
    now: () => clock.now,
    after: () => new Promise(() => {}),
    leaseMs: LEASE_MS,
    onFault: (message) => void faults.push(message),
  });
  const { accept, amend } = gated(ledger, gate);

  async function take(claimed: () => Promise<Claim | undefined>): Promise<boolean> {
    let isTaken = false;
    await gate.run(async () => {
      const claim = await claimed();
      isTaken = true;
      if (claim !== undefined) await deliverer.deliver(claim);
    });
    return isTaken;
  }

  return {
    ask: (question) => take(() => accept(question, deliverer.leaseEnd())),
    amend: (change, question) =>
      take(
        async () =>
          (question && (await accept(question, deliverer.leaseEnd(), change))) ??
          amend(change, deliverer.leaseEnd()),
      ),
    sweep: () => gate.run(deliverer.sweep),
    stopAt: gate.stopAt,
    isStopped: gate.isStopped,
    wake: gate.wake,
  };
}

async function replyTo({ text }: { readonly text: string }): Promise<Reply> {
  if (text === HUSH) return { outcome: "silent", quotes: [] };
  return { outcome: "answered", quotes: [], page: noticePage(replyText(text)) };
}
