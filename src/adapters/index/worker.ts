/** Runs in a thread of its own: reads a folder, then answers what it is asked, one at a time. */
import { constants, getPriority, setPriority } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { type Call, perform, VerbatimError, warmUp } from "../../core/index.ts";
import { type Folder, openFolder } from "../corpus/open.ts";
import { type Report, reportOf } from "../corpus/report.ts";

/** What the thread is started with. */
export interface Start {
  readonly folder: Folder;
  /** Rests while it reads for as long as it works, since others answer meanwhile. */
  readonly unhurried: boolean;
}

/** What the thread is asked. */
export interface Request {
  readonly id: number;
  readonly call: Call;
}

/** What it tells. A failure before it is ready ends it. */
export type Told =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "ready"; readonly report: Report }
  | { readonly kind: "unready"; readonly reason: Failure }
  | { readonly kind: "result"; readonly id: number; readonly result: unknown }
  | { readonly kind: "failure"; readonly id: number; readonly reason: Failure };

/** An error as a message can carry it; `code` of a VerbatimError. */
export interface Failure {
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: VerbatimError["code"] | undefined;
}

const { PRIORITY_BELOW_NORMAL, PRIORITY_LOW } = constants.priority;

// Acknowledging comes first. On Linux a thread has a priority of its own, elsewhere the process has.
if (process.platform === "linux")
  setPriority(Math.min(getPriority() + PRIORITY_BELOW_NORMAL, PRIORITY_LOW));

const tell = (told: Told) => parentPort?.postMessage(told);

try {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `startThread` gives it
  const { folder, unhurried } = workerData as Start;
  const onProgress = (done: number, total: number) => tell({ kind: "progress", done, total });
  const opened = await openFolder(folder, onProgress, unhurried ? createRest() : undefined);
  parentPort?.on("message", ({ id, call }: Request) => {
    try {
      tell({ kind: "result", id, result: perform(opened.library, call) });
    } catch (error) {
      tell({ kind: "failure", id, reason: failureOf(error) });
    }
  });
  warmUp(opened.library, new Date(opened.openedAt).toISOString().slice(0, "YYYY-MM-DD".length));
  tell({ kind: "ready", report: reportOf(opened) });
} catch (error) {
  tell({ kind: "unready", reason: failureOf(error) });
}

/** Rests for as long as has been worked since the last time. */
function createRest(): () => Promise<void> {
  let sinceMs = performance.now();
  return async () => {
    await wait(performance.now() - sinceMs);
    sinceMs = performance.now();
  };
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, stack } = error;
  return { message, stack, code: error instanceof VerbatimError ? error.code : undefined };
}
