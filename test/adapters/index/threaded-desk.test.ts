import { mkdtempSync, rmSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openFolder } from "../../../src/adapters/corpus/open.ts";
import { reportOf } from "../../../src/adapters/corpus/report.ts";
import {
  createThreadedDesk,
  type ThreadedDesk,
} from "../../../src/adapters/index/threaded-desk.ts";
import { isBuilt, WORKER } from "../../fixtures/running-bot.ts";

const OPTIONS = { threshold: 0, today: "2026-03-08" };
const QUESTION = "who painted the bridge?";
const LIMITS = { maxFileBytes: 1_000_000, maxUnzippedBytes: 1_000_000 };

/** A question that ends the thread before it answers. */
const DEADLY = "die";

/** The built thread, which dies of that question. */
const MORTAL = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", ({ call }) => {
      if (call.given[0] === "${DEADLY}") process.exit(1);
    });
    await import("${WORKER.href}");
  `)}`,
);

describe.runIf(isBuilt)("a threaded desk", () => {
  let knowledge: string;
  let threaded: ThreadedDesk;
  let faults: string[];

  const write = (text: string) => writeFile(join(knowledge, "bridge.md"), `${text}\n`);

  beforeEach(async () => {
    knowledge = mkdtempSync(join(tmpdir(), "verbatim-threads-"));
    await write("Anna painted the bridge.");
    faults = [];
    threaded = createThreadedDesk({
      folder: { knowledge, ...LIMITS },
      script: MORTAL,
      onFault: (message) => void faults.push(message),
    });
  });

  afterEach(async () => {
    await threaded.close();
    rmSync(knowledge, { recursive: true, force: true });
  });

  /** What is quoted first. */
  async function quoted(question = QUESTION): Promise<string | undefined> {
    const answer = await threaded.desk.ask(question, OPTIONS);
    return answer.outcome === "answered" ? answer.quotes[0].text : undefined;
  }

  /** Many questions at once. */
  const crowd = () => Promise.all(Array.from({ length: 50 }, () => quoted()));

  it("tells what it reads, and reports what opening the folder here would", async () => {
    await writeFile(join(knowledge, "photo.png"), "no text");
    const progress: string[] = [];
    const report = await threaded.open({
      onProgress: (done, total) => void progress.push(`${done} of ${total}`),
    });
    const here = reportOf(await openFolder({ knowledge, ...LIMITS }));
    const { indexedAt, readMs, buildMs } = report;
    expect(report).toEqual({ ...here, indexedAt, readMs, buildMs });
    expect(report.problems).toMatchObject([{ path: "photo.png" }]);
    expect(progress).toEqual(["1 of 2", "2 of 2"]);
    expect(threaded.report()).toBe(report);
    expect(threaded.desk.catalogue()).toBe(report);
  });

  it("answers nothing before a folder is open", async () => {
    await expect(quoted()).rejects.toMatchObject({ code: "busy" });
    expect(() => threaded.report()).toThrow("No document");
  });

  it("answers from what it has while it reads anew, and then from that, losing no question", async () => {
    await threaded.open();
    await write("Ben painted the bridge.");
    const answers: (string | undefined)[] = [];
    const reading = { isUnderWay: true };
    const reload = threaded.open().finally(() => (reading.isUnderWay = false));
    while (reading.isUnderWay) answers.push(...(await crowd()));
    await reload;
    answers.push(...(await crowd()));
    const texts = answers.map((text) => text?.split(" ")[0]);
    const firstBen = texts.indexOf("Ben");
    expect(texts[0]).toBe("Anna");
    expect(texts.slice(0, firstBen).every((name) => name === "Anna")).toBe(true);
    expect(texts.slice(firstBen).every((name) => name === "Ben")).toBe(true);
  });

  it("keeps what it has when the folder cannot be read", async () => {
    const report = await threaded.open();
    await rm(knowledge, { recursive: true });
    await expect(threaded.open()).rejects.toMatchObject({
      code: "corpus",
      message: expect.stringContaining("There is no folder"),
    });
    expect(await quoted()).toContain("Anna");
    expect(threaded.report()).toBe(report);
  });

  it("keeps what it has when reading is given up", async () => {
    await threaded.open();
    await write("Ben painted the bridge.");
    const stopping = new AbortController();
    const reload = threaded.open({ signal: stopping.signal });
    stopping.abort();
    await expect(reload).rejects.toThrow(/aborted|has ended/);
    expect(await quoted()).toContain("Anna");
    await threaded.open();
    expect(await quoted()).toContain("Ben");
  });

  it("rejects what a thread that dies was asked, and reads again", async () => {
    await threaded.open();
    const asked = [quoted(DEADLY), quoted()];
    await Promise.all(asked.map((one) => expect(one).rejects.toMatchObject({ code: "busy" })));
    expect(await quoted()).toContain("Anna");
    expect(faults).toHaveLength(1);
  });

  it("goes on trying when a thread has died and the folder is gone", async () => {
    const report = await threaded.open();
    await rm(knowledge, { recursive: true });
    await expect(quoted(DEADLY)).rejects.toMatchObject({ code: "busy" });
    await expect(quoted()).rejects.toMatchObject({ code: "busy" });
    expect(threaded.desk.catalogue()).toBe(report);
    expect(faults).toHaveLength(2);
  });

  it("rejects what an operation throws with its message, and goes on", async () => {
    await threaded.open();
    // @ts-expect-error -- what no caller gives
    await expect(threaded.desk.ask(undefined, OPTIONS)).rejects.toThrow(
      "Cannot read properties of undefined",
    );
    expect(await quoted()).toContain("Anna");
    expect(faults).toEqual([]);
  });

  it("closes while it reads for the first time", async () => {
    const first = threaded.open();
    const closed = threaded.close();
    await expect(first).rejects.toThrow(/aborted|has ended/);
    await closed;
  });

  it("lets what was asked be answered as it closes, and answers nothing after", async () => {
    await threaded.open();
    // The first question reads the tables of words, which takes its time beside other work.
    await quoted();
    const last = crowd();
    await setImmediate();
    await threaded.close();
    expect(new Set(await last)).toEqual(new Set(["Anna painted the bridge."]));
    await expect(quoted()).rejects.toMatchObject({ code: "busy" });
    await expect(threaded.open()).rejects.toThrow("aborted");
    expect(faults).toEqual([]);
  });
});
