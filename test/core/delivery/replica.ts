import type { Claim, IncomingQuestion } from "../../../src/core/delivery/delivery.ts";
import { createDeliverer, type Reply } from "../../../src/core/delivery/deliver.ts";
import type { Amendment, Ledger, Messenger } from "../../../src/core/ports.ts";
import { noticePage } from "../../../src/core/reply/notice-page.ts";
import { createMemoryLedger } from "../../fakes/memory-ledger.ts";
import { createMemoryMessenger, type MemoryMessenger } from "../../fakes/memory-messenger.ts";

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

/** Nothing is said to this. */
export const HUSH = "hush";

/** What the replicas of these tests reply to a question. */
export function replyText(text: string): string {
  return `About ${text}`;
}

/** One running program. Its methods resolve when the work is done, or has stopped for the time being. */
export interface Replica {
  /** Gives whether the question was taken in, as far as anybody was told. */
  readonly ask: (question: IncomingQuestion) => Promise<boolean>;
  /** The change may come before the `question`, when that is given. */
  readonly amend: (change: Amendment, question?: IncomingQuestion) => Promise<boolean>;
  readonly sweep: () => Promise<void>;
  /** It stops before its nth step from now on, counted from 1: each call has one before it happens and one after. */
  readonly stopAt: (step: number) => void;
  /** Whether it has stopped. */
  readonly isStopped: () => boolean;
  /** It goes on where it stopped. */
  readonly wake: () => Promise<void>;
}

/**
 * A deliverer whose calls all pass a gate, where it can be stopped: for good, as by a crash, or for a
 * while. A request that is on its way to the platform arrives: it does not stop in between.
 */
export function createReplica({ ledger, messenger, clock, faults }: World): Replica {
  const gate = createGate();
  const deliverer = createDeliverer({
    ledger: gated(ledger, gate.pass),
    messenger: sent(messenger, gate.pass),
    replyTo: async (claim) => {
      await gate.pass();
      return replyTo(claim);
    },
    now: () => clock.now,
    leaseMs: LEASE_MS,
    onFault: (message) => void faults.push(message),
  });
  const { accept, amend } = gated(ledger, gate.pass);

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

type Pass = () => Promise<void>;

/** A ledger whose calls stop at the gate before they happen and after. */
function gated(ledger: Ledger, pass: Pass): Ledger {
  const through =
    <Given extends unknown[], Result>(call: (...given: Given) => Promise<Result>) =>
    async (...given: Given) => {
      await pass();
      const result = await call(...given);
      await pass();
      return result;
    };
  return {
    accept: through(ledger.accept),
    amend: through(ledger.amend),
    due: through(ledger.due),
    complete: through(ledger.complete),
    postpone: through(ledger.postpone),
    fail: through(ledger.fail),
    find: through(ledger.find),
    earlier: through(ledger.earlier),
    questions: through(ledger.questions),
    rate: through(ledger.rate),
    forget: through(ledger.forget),
  };
}

/** A messenger whose requests are on their way at once; it stops as it has their answers. */
function sent(messenger: Messenger, pass: Pass): Messenger {
  const after =
    <Given extends unknown[], Result>(call: (...given: Given) => Promise<Result>) =>
    async (...given: Given) => {
      const result = await call(...given);
      await pass();
      return result;
    };
  return {
    platform: messenger.platform,
    limits: messenger.limits,
    post: after(messenger.post),
    replace: after(messenger.replace),
    remove: after(messenger.remove),
    find: after(messenger.find),
    obstacle: after(messenger.obstacle),
    direct: after(messenger.direct),
  };
}

function createGate() {
  let stepsLeft = Infinity;
  let waiting: (() => void)[] = [];
  let stopped = new Promise<void>(() => {});
  let tellStopped = () => {};
  const running = new Set<Promise<void>>();

  const arm = () => {
    stopped = new Promise((resolve) => {
      tellStopped = resolve;
    });
  };
  arm();
  /** Runs work to its end, or until everything stands still. */
  const run = async (work: () => Promise<unknown>) => {
    const task = work().then(() => void running.delete(task));
    running.add(task);
    await Promise.race([task, stopped]);
  };
  return {
    pass: async () => {
      stepsLeft -= 1;
      if (stepsLeft > 0) return;
      tellStopped();
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    },
    run,
    stopAt: (step: number) => {
      stepsLeft = step;
    },
    isStopped: () => waiting.length > 0,
    wake: async () => {
      stepsLeft = Infinity;
      arm();
      const sleepers = waiting;
      waiting = [];
      for (const wakeUp of sleepers) wakeUp();
      await Promise.all(running);
    },
  };
}
