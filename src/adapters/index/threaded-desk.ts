import { setTimeout as wait } from "node:timers/promises";
import { type Call, createDesk, type Desk, VerbatimError } from "../../core/index.ts";
import type { Folder } from "../corpus/open.ts";
import type { Report } from "../corpus/report.ts";
import { startThread, type Thread, type ThreadOptions } from "./thread.ts";

export interface ThreadedDeskOptions {
  readonly folder: Folder;
  /** Told when the thread that answers has ended by itself; another takes its place. */
  readonly onFault: (message: string, cause: unknown) => void;
  /** Default: `worker.js` beside this file. */
  readonly script?: URL;
}

export interface OpenOptions extends Pick<ThreadOptions, "onProgress"> {
  /** Gives up reading; `open` then rejects. */
  readonly signal?: AbortSignal;
}

/** A desk whose library is held by a thread, so that this one only passes messages. */
export interface ThreadedDesk {
  /** Waits, once opened, for no reading but that of a thread in place of one that failed. */
  readonly desk: Desk;
  /** What was read, as it is now. Throws before the first `open` has ended. */
  readonly report: () => Report;
  /**
   * Reads the folder in a new thread, which then takes the place of the one before; that goes on
   * answering meanwhile, and ends when it has answered. Rejects, and changes nothing, when the folder
   * cannot be read.
   */
  readonly open: (options?: OpenOptions) => Promise<Report>;
  /** Lets running questions be answered for a moment, and ends every thread. */
  readonly close: () => Promise<void>;
}

/** Longest that a thread which was replaced may still answer, and one that is to close. */
const DRAIN_WITHIN_MS = 30_000;
const CLOSE_WITHIN_MS = 2_000;

const OPEN_AGAIN_MS = 1_000;

/** Prepares a desk; it answers from the end of the first `open` on. */
export function createThreadedDesk(options: ThreadedDeskOptions): ThreadedDesk {
  const { folder, onFault, script = new URL("./worker.js", import.meta.url) } = options;
  const threads = new Set<Thread>();
  const closing = new AbortController();
  let current: Thread | undefined;
  let lastReport: Report | undefined;
  /** The reading that is under way, else the last one. */
  let reading: Promise<unknown> = Promise.resolve();

  /** One reading after another, so that the last to begin is the last to take over. */
  async function open(given: OpenOptions = {}): Promise<Report> {
    const mine = reading.then(() => openNow(given));
    reading = mine.catch(() => {});
    return mine;
  }

  async function openNow({ signal, ...given }: OpenOptions): Promise<Report> {
    const stopped = AbortSignal.any([closing.signal, ...(signal === undefined ? [] : [signal])]);
    stopped.throwIfAborted();
    const thread = startThread({ folder, script, unhurried: current !== undefined, ...given });
    threads.add(thread);
    void thread.ended.then((reason) => onEnded(thread, reason));
    const stop = () => void thread.end(0);
    stopped.addEventListener("abort", stop);
    try {
      const read = await thread.ready;
      void current?.end(DRAIN_WITHIN_MS);
      [current, lastReport] = [thread, read];
      return read;
    } catch (error) {
      await thread.end(0);
      throw error;
    } finally {
      stopped.removeEventListener("abort", stop);
    }
  }

  function onEnded(thread: Thread, reason: VerbatimError): void {
    threads.delete(thread);
    if (current !== thread) return;
    current = undefined;
    if (closing.signal.aborted) return;
    onFault("What answers has failed; the documents are read again.", reason);
    void openAgain();
  }

  async function openAgain(): Promise<void> {
    if (current !== undefined || closing.signal.aborted) return;
    try {
      await open();
    } catch (error) {
      onFault("The documents could not be read again.", error);
      await wait(OPEN_AGAIN_MS, undefined, { ref: false });
      await openAgain();
    }
  }

  async function send(call: Call): Promise<unknown> {
    if (current === undefined) await reading;
    if (current === undefined) throw new VerbatimError("busy", "The documents cannot be read now.");
    return current.send(call);
  }

  function report(): Report {
    if (lastReport === undefined) throw new VerbatimError("fault", "No document was read yet.");
    return lastReport;
  }

  return {
    desk: createDesk(send, report),
    report,
    open,
    async close() {
      const answering = current?.end(CLOSE_WITHIN_MS);
      closing.abort();
      await answering;
      await Promise.all([...threads].map((thread) => thread.end(0)));
    },
  };
}
