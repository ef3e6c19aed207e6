import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type Call, VerbatimError } from "../../core/index.ts";
import type { Report } from "../corpus/report.ts";
import type { Failure, Request, Start, Told } from "./worker.ts";

export interface ThreadOptions extends Start {
  /** The compiled `worker.ts`. */
  readonly script: URL;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A thread that holds a folder's library. */
export interface Thread {
  /** Rejects when the folder cannot be read, and when the thread ends before it is. */
  readonly ready: Promise<Report>;
  /** Rejects with what the call threw, and with `busy` when the thread ends before it answers. */
  readonly send: (call: Call) => Promise<unknown>;
  /** Resolves with the reason once the thread has ended, by itself or by `end`. */
  readonly ended: Promise<VerbatimError>;
  /** Lets what was asked be answered, for so long at most, and ends the thread. */
  readonly end: (withinMs: number) => Promise<void>;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Starts a thread that reads a folder and then answers. */
export function startThread({ script, folder, unhurried, onProgress }: ThreadOptions): Thread {
  // Only what is named: settings hold what no message can carry.
  const { knowledge, maxFileBytes, maxUnzippedBytes } = folder;
  const start: Start = { folder: { knowledge, maxFileBytes, maxUnzippedBytes }, unhurried };
  const worker = new Worker(script, { workerData: start });
  const waiting = new Map<number, Waiting>();
  const running = new Set<Promise<unknown>>();
  let asked = 0;
  let hasEnded = false;
  let reason = new VerbatimError("busy", "The thread that holds the documents has ended.");
  worker.on("error", (cause) => {
    const message = `The thread that holds the documents has failed: ${messageOf(cause)}`;
    reason = new VerbatimError("busy", message, { cause });
  });
  const ended = new Promise<VerbatimError>((resolve) => {
    worker.once("exit", () => {
      hasEnded = true;
      for (const { reject } of waiting.values()) reject(reason);
      resolve(reason);
    });
  });

  function settle(id: number, how: (one: Waiting) => void): void {
    const one = waiting.get(id);
    waiting.delete(id);
    if (one !== undefined) how(one);
  }

  const ready = new Promise<Report>((resolve, reject) => {
    worker.on("message", (told: Told) => {
      if (told.kind === "progress") onProgress?.(told.done, told.total);
      else if (told.kind === "ready") resolve(told.report);
      else if (told.kind === "unready") reject(errorOf(told.reason));
      else if (told.kind === "result") settle(told.id, (one) => one.resolve(told.result));
      else settle(told.id, (one) => one.reject(errorOf(told.reason)));
    });
    void ended.then(reject);
  });

  async function send(call: Call): Promise<unknown> {
    if (hasEnded) throw reason;
    asked += 1;
    const request: Request = { id: asked, call };
    worker.postMessage(request);
    const answer = new Promise((resolve, reject) => waiting.set(request.id, { resolve, reject }));
    running.add(answer);
    return answer.finally(() => running.delete(answer));
  }

  return {
    ready,
    send,
    ended,
    async end(withinMs) {
      const deadline = wait(withinMs, undefined, { ref: false });
      await Promise.race([Promise.allSettled(running), deadline]);
      await worker.terminate();
    },
  };
}

function errorOf({ message, stack, code }: Failure): Error {
  const error = code === undefined ? new Error(message) : new VerbatimError(code, message);
  if (stack !== undefined) error.stack = stack;
  return error;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
