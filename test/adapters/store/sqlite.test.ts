import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Kysely, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UNFLUSHED } from "../../../src/adapters/store/flush.ts";
import { createSqliteDialect } from "../../../src/adapters/store/sqlite.ts";

let folder: string;
let database: Kysely<unknown>;
/** Flushes that the disk has been asked for and has not done; each ends by being called. */
let asked: ((failed?: Error) => void)[];
let done: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-sqlite-"));
  [asked, done] = [[], []];
  const datasync = () =>
    new Promise<void>((resolve, reject) => {
      asked.push((failed) => (failed === undefined ? resolve() : reject(failed)));
    });
  const dialect = await createSqliteDialect(join(folder, "test.db"), async () => ({
    datasync,
    close: async () => {},
  }));
  database = new Kysely({ dialect });
  const made = sql`create table notes (text text unique)`.execute(database);
  await flush();
  await made;
});

afterEach(async () => {
  const destroyed = database.destroy();
  await flush();
  await destroyed;
  rmSync(folder, { recursive: true });
});

/** Lets the disk do what it is asked for, once it is. */
async function flush(failed?: Error): Promise<void> {
  while (asked.length === 0) await setImmediate();
  for (const end of asked.splice(0)) end(failed);
}

/** Writes, and notes when the result is there. */
async function write(text: string): Promise<void> {
  await sql`insert into notes values (${text}) on conflict do nothing`.execute(database);
  done.push(text);
}

async function notes(): Promise<unknown[]> {
  return (await sql`select text from notes`.execute(database)).rows;
}

describe("SQLite", () => {
  it("gives the result of a write once it is on the disk, and that of a reading at once", async () => {
    const written = write("one");
    expect(await notes()).toEqual([{ text: "one" }]);
    expect(done).toEqual([]);
    await flush();
    await written;
    expect(done).toEqual(["one"]);
  });

  it("gives the result of a write that may be lost at once, and flushes it with the next", async () => {
    await sql`insert into notes values ('one') ${UNFLUSHED}`.execute(database);
    expect(asked).toEqual([]);
    const written = write("two");
    await flush();
    await written;
    expect(await notes()).toHaveLength(2);
  });

  it("flushes once for all that were written by then, and again for the rest", async () => {
    const first = write("one");
    while (asked.length === 0) await setImmediate();
    const rest = [write("two"), write("three")];
    expect(await notes()).toHaveLength(3);
    await flush();
    await first;
    expect(done).toEqual(["one"]);
    while (asked.length === 0) await setImmediate();
    expect(asked).toHaveLength(1);
    await flush();
    await Promise.all(rest);
  });

  it("waits even when another has just written the same", async () => {
    const first = write("one");
    while (asked.length === 0) await setImmediate();
    const second = write("one");
    await flush();
    await first;
    expect(await notes()).toHaveLength(1);
    expect(done).toEqual(["one"]);
    await flush();
    await second;
  });

  it("waits for a transaction as a whole", async () => {
    const written = database.transaction().execute(async (transaction) => {
      await sql`insert into notes values ('one')`.execute(transaction);
      await sql`insert into notes values ('two')`.execute(transaction);
      expect(asked).toEqual([]);
    });
    await flush();
    await written;
  });

  it("fails a write that the disk does not take, and not the next", async () => {
    const written = write("one");
    await Promise.all([expect(written).rejects.toThrow("no space"), flush(new Error("no space"))]);
    const next = write("two");
    await flush();
    await next;
  });
});
