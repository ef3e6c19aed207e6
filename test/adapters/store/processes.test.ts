import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../../src/adapters/store/database.ts";
import { createLedger } from "../../../src/adapters/store/ledger.ts";

/** Compilers and processes start slowly on a machine that does much else. */
const PATIENCE_MS = 60_000;

const ROOT = join(import.meta.dirname, "../../..");

let built: string;
let folder: string;

/** Node 20 runs no TypeScript: the replica and what it imports are compiled first. */
beforeAll(() => {
  built = mkdtempSync(join(tmpdir(), "verbatim-replica-"));
  symlinkSync(join(ROOT, "node_modules"), join(built, "node_modules"));
  writeFileSync(join(built, "package.json"), '{ "type": "module" }');
  const project = {
    extends: join(ROOT, "tsconfig.json"),
    compilerOptions: { noEmit: false, noCheck: true, rootDir: ROOT, outDir: built, types: [] },
    files: [fileURLToPath(new URL("./replica.ts", import.meta.url))],
  };
  writeFileSync(join(built, "tsconfig.json"), JSON.stringify(project));
  execFileSync(join(ROOT, "node_modules/.bin/tsc"), ["-p", built]);
}, PATIENCE_MS);

afterAll(() => rmSync(built, { recursive: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-replicas-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Starts a replica; `lines` ends when it does. */
function start(task: "race" | "answer") {
  const script = join(built, "test/adapters/store/replica.js");
  const child = spawn(process.execPath, [script, folder, task]);
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (errors += chunk));
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, "close").then(() => ({ code: child.exitCode, errors }));
  return { child, lines, ended };
}

async function raced(): Promise<readonly string[]> {
  const { lines, ended } = start("race");
  const read: string[] = [];
  for await (const line of lines) read.push(line);
  expect(await ended).toEqual({ code: 0, errors: "" });
  return read;
}

/** Lets a replica answer, kills it at some line, and gives every line that came out before. */
async function killedAtLine(last: number): Promise<readonly string[]> {
  const { child, lines, ended } = start("answer");
  const read: string[] = [];
  for await (const line of lines) {
    read.push(line);
    if (read.length === last) child.kill("SIGKILL");
  }
  await ended;
  expect(child.signalCode).toBe("SIGKILL");
  return read;
}

describe("processes with one SQLite file", { timeout: PATIENCE_MS }, () => {
  it("start at once on a new folder and take each question and each due reply once", async () => {
    const lines = (await Promise.all([raced(), raced(), raced()])).flat();
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => line.startsWith("accepted"))).toHaveLength(50);
    expect(lines.filter((line) => line.startsWith("claimed"))).toHaveLength(50);
  });

  it("lose nothing acknowledged when they are killed", async () => {
    const together = await Promise.all([killedAtLine(12), killedAtLine(31)]);
    const lines = [...together.flat(), ...(await killedAtLine(1))];
    const database = await openDatabase({ folder });
    const ledger = createLedger(database, "slack");
    for (const line of lines) {
      const [what, key = ""] = line.split(" ");
      const states = what === "completed" ? ["done"] : ["due", "done"];
      expect(states).toContain((await ledger.find(key))?.state);
    }
    const check = await sql`pragma integrity_check`.execute(database);
    expect(check.rows).toEqual([{ integrity_check: "ok" }]);
    await database.destroy();
  });
});
