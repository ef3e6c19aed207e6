import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RawBuilder, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  DATABASE_FILE,
  examineDatabase,
  openDatabase,
  readDatabase,
} from "../../../src/adapters/store/database.ts";
import type { Database } from "../../../src/adapters/store/schema.ts";
import { VerbatimError } from "../../../src/core/errors.ts";
import { testStores } from "../../contract/ledger-stores.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-database-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The one value that a statement gives. */
async function valueOf(database: Database, statement: RawBuilder<unknown>): Promise<unknown> {
  const { rows } = await statement.execute(database);
  return Object.values(Object(rows[0]))[0];
}

async function refusal(url: string): Promise<VerbatimError> {
  const error: unknown = await openDatabase({ url, folder }).catch((reason: unknown) => reason);
  if (error instanceof VerbatimError) return error;
  throw new Error("it was opened, or failed with something else", { cause: error });
}

describe("a database in a folder", () => {
  it("is one file, made with its folder", async () => {
    const inner = join(folder, "not/yet");
    const database = await openDatabase({ folder: inner });
    await database.destroy();
    expect(existsSync(join(inner, DATABASE_FILE))).toBe(true);
  });

  it("waits for other processes, survives power cuts and holds rows to their keys", async () => {
    const database = await openDatabase({ folder });
    expect(await valueOf(database, sql`pragma journal_mode`)).toBe("wal");
    expect(await valueOf(database, sql`pragma busy_timeout`)).toBe(5000);
    // 1 is NORMAL: test/adapters/store/sqlite.test.ts has what is done besides.
    expect(await valueOf(database, sql`pragma synchronous`)).toBe(1);
    expect(await valueOf(database, sql`pragma foreign_keys`)).toBe(1);
    await database.destroy();
  });

  it("leaves warnings as they were", async () => {
    const before = Object.getOwnPropertyDescriptor(process, "emitWarning")?.value;
    const database = await openDatabase({ folder });
    expect(Object.getOwnPropertyDescriptor(process, "emitWarning")?.value).toBe(before);
    await database.destroy();
  });

  it("names the folder when it cannot be made", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    await expect(openDatabase({ folder: file })).rejects.toMatchObject({
      code: "configuration",
      message: expect.stringMatching(/file\/verbatim\.db cannot be opened \(.+\): VERBATIM_DATA/),
    });
  });

  it("is not made, nor its folder, by somebody who only looks", async () => {
    const inner = join(folder, "not/yet");
    expect(await readDatabase({ folder: inner })).toBeUndefined();
    expect(existsSync(join(folder, "not"))).toBe(false);
  });

  it("refuses a file that is something else", async () => {
    writeFileSync(join(folder, DATABASE_FILE), "Dear diary, ".repeat(100));
    await expect(openDatabase({ folder })).rejects.toMatchObject({
      code: "configuration",
      message: expect.stringContaining("not a database"),
    });
    expect(await examineDatabase({ folder })).toEqual([
      { ok: false, message: expect.stringContaining("not a database") },
    ]);
  });

  it("is no finding before it is made", async () => {
    expect(await examineDatabase({ folder: join(folder, "not/yet") })).toEqual([]);
  });
});

it("is found wrong when nobody listens, without the password", async () => {
  const [found, ...others] = await examineDatabase({
    url: "postgres://ann:s3cret@127.0.0.1:1/verbatim",
    folder,
  });
  expect(found).toEqual({ ok: false, message: expect.stringMatching(/check DATABASE_URL/) });
  expect(found?.message).not.toContain("s3cret");
  expect(others).toEqual([]);
});

describe("the address of a database", () => {
  it.each([
    "mysql://ann:s3cret@localhost/verbatim",
    "s3cret",
    "postgres://ann:s3cret@local host/verbatim",
    "postgres://ann:1/s3cret@localhost/verbatim",
    "postgres://ann:se/s3cret@localhost/verbatim",
  ])("is refused when malformed, and not repeated: %s", async (url) => {
    const error = await refusal(url);
    expect(error).toMatchObject({ code: "configuration" });
    expect(error.message).toContain("DATABASE_URL");
    expect(`${error.message} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain("s3c");
  });

  it.each([
    "postgres://ann:s3cret@localhost:1/verbatim",
    "postgres://127.0.0.1:1/x?password=s3cret",
  ])("is shown without its password when nothing answers: %s", async (url) => {
    const error = await refusal(url);
    expect(error.code).toBe("configuration");
    expect(error.message).toMatch(
      /postgres:\/\/\S+:1\/\w+ cannot be opened \(connect ECONNREFUSED/,
    );
    expect(`${error.message} ${String(error.cause)}`).not.toContain("s3cret");
  });
});

const stores = await testStores();

describe.each(stores)("%s", (_, create) => {
  it("keeps what is in it when it is opened again", async () => {
    const store = await create();
    const first = await store.open();
    const row = { platform: "slack", workspace: "T", channel: "C", allowed_by: "U" };
    await first
      .insertInto("allowed_places")
      .values({ ...row, allowed_at: 1_795_000_000_123 })
      .execute();
    await first.destroy();
    const second = await store.open();
    expect(await second.selectFrom("allowed_places").selectAll().execute()).toEqual([
      { ...row, allowed_at: 1_795_000_000_123 },
    ]);
    await second.destroy();
    await store.remove();
  });

  it("is not opened by a version older than its own", async () => {
    const store = await create();
    const database = await store.open();
    await sql`insert into verbatim_migrations values ('9999-later', '2030-01-01')`.execute(
      database,
    );
    await database.destroy();
    await expect(store.open()).rejects.toMatchObject({
      code: "configuration",
      message: expect.stringContaining("a newer version of Verbatim made it"),
    });
    await store.remove();
  });
});

const reachable = stores.filter(([name]) => name !== "PostgreSQL in this process");

describe.each(reachable)("%s", (_, create) => {
  it("is looked at without being made or changed", async () => {
    const store = await create();
    expect(await readDatabase(store.config)).toBeUndefined();
    await (await store.open()).destroy();
    const database = await readDatabase(store.config);
    expect(await database?.selectFrom("deliveries").selectAll().execute()).toEqual([]);
    await database?.destroy();
    expect(await examineDatabase(store.config)).toEqual([
      { ok: true, message: expect.stringMatching(/^The database .+ can be used\.$/) },
    ]);
    await store.remove();
  });

  it("is not looked at when an earlier version made it", async () => {
    const store = await create();
    const database = await store.open();
    await sql`delete from verbatim_migrations where name = '0006-digests'`.execute(database);
    await database.destroy();
    await expect(readDatabase(store.config)).rejects.toMatchObject({
      code: "configuration",
      message: expect.stringContaining("made by an earlier version of Verbatim"),
    });
    expect(await examineDatabase(store.config)).toMatchObject([{ ok: true }]);
    await store.remove();
  });
});

// SQLite within one process waits without letting the other go on; processes.test.ts has processes.
const shared = stores.filter(([name]) => name === "PostgreSQL");

describe.each(shared)("%s", (_, create) => {
  it("is set up once by replicas that start at once", async () => {
    const store = await create();
    const opened = await Promise.all(Array.from({ length: 6 }, store.open));
    for (const database of opened) {
      expect(await database.selectFrom("deliveries").selectAll().execute()).toEqual([]);
      await database.destroy();
    }
    await store.remove();
  });

  it("outlives a connection that breaks while it is held", async () => {
    const store = await create();
    const [database, other] = [await store.open(), await store.open()];
    const pids = sql`select pid from pg_stat_activity where datname = current_database()`;
    await database.connection().execute(async (held) => {
      const pid = await valueOf(held, sql`select pg_backend_pid()`);
      await sql`select pg_terminate_backend(${pid})`.execute(other);
      while (await valueOf(other, sql`select ${pid} in (${pids})`));
      await expect(sql`select 1`.execute(held)).rejects.toBeInstanceOf(Error);
    });
    await Promise.all([database.destroy(), other.destroy()]);
    await store.remove();
  });

  it("goes on when the server has closed its connections", async () => {
    const store = await create();
    const [database, other] = [await store.open(), await store.open()];
    const others = sql`from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
    await sql`select pg_terminate_backend(pid) ${others}`.execute(other);
    while ((await valueOf(other, sql`select count(*) ${others}`)) !== 0);
    // Each connection of the pool is found out by a query of its own, at most.
    let value: unknown;
    for (let queries = 0; queries < 10 && value === undefined; queries += 1) {
      value = await valueOf(database, sql`select 1`).catch(() => undefined);
    }
    expect(value).toBe(1);
    await Promise.all([database.destroy(), other.destroy()]);
    await store.remove();
  });
});
