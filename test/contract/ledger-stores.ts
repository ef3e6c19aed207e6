import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import {
  Kysely,
  type PostgresCursor,
  PostgresDialect,
  type PostgresPoolClient,
  type PostgresQueryResult,
} from "kysely";
import { Client } from "pg";
import { type DatabaseConfig, openDatabase } from "../../src/adapters/store/database.ts";
import { migrate } from "../../src/adapters/store/migrations.ts";
import { createLedger } from "../../src/adapters/store/ledger.ts";
import type { Database } from "../../src/adapters/store/schema.ts";
import { createMemoryLedger } from "../fakes/memory-ledger.ts";
import type { LedgerUnderTest } from "./ledger-steps.ts";

/** A database for one test file: `open` connects to it as a replica does, `remove` leaves no trace. */
export interface TestStore {
  readonly config: DatabaseConfig;
  readonly open: () => Promise<Database>;
  readonly remove: () => Promise<void>;
}

/** A new folder with no database in it yet. */
export function sqliteStore(): TestStore {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-store-"));
  const config = { folder };
  const remove = async () => rmSync(folder, { recursive: true });
  return { config, open: () => openDatabase(config), remove };
}

/** The server that tests may use; they make databases of their own on it. */
const SERVER = process.env["DATABASE_URL_TEST"] ?? "postgres://postgres@127.0.0.1:5432/postgres";

/** The databases that can be tested here, each with a way to a new, empty one. */
export async function testStores() {
  const stores: [name: string, create: () => TestStore | Promise<TestStore>][] = [];
  stores.push(["SQLite", sqliteStore]);
  if ((await postgresMissing()) === undefined) stores.push(["PostgreSQL", postgresStore]);
  else stores.push(["PostgreSQL in this process", inProcessStore]);
  return stores;
}

/** Why there is no PostgreSQL to test on; nothing when there is. */
export async function postgresMissing(): Promise<string | undefined> {
  try {
    await onServer("select 1");
    return undefined;
  } catch (error) {
    return `set DATABASE_URL_TEST to a PostgreSQL server: ${String(error)}`;
  }
}

/** A new, empty database on the server. */
async function postgresStore(): Promise<TestStore> {
  const name = `verbatim_test_${randomUUID().replaceAll("-", "")}`;
  await onServer(`create database ${name} template template0`);
  const url = new URL(SERVER);
  url.pathname = name;
  const config = { url: url.href, folder: "unused" };
  const remove = () => onServer(`drop database ${name} with (force)`);
  return { config, open: () => openDatabase(config), remove };
}

/** PostgreSQL compiled to WebAssembly, for want of a server; its connections take turns. */
async function inProcessStore(): Promise<TestStore> {
  const postgres = await PGlite.create();
  const pool = { connect: async () => connectionTo(postgres), end: async () => {} };
  const open = async () => {
    const database: Database = new Kysely({ dialect: new PostgresDialect({ pool }) });
    await migrate(database);
    return database;
  };
  return { config: { folder: "unused" }, open, remove: () => postgres.close() };
}

/** What kysely asks of a connection of the driver `pg`. */
function connectionTo(postgres: PGlite): PostgresPoolClient {
  function query<R>(sql: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query<R>(
    sql: string | PostgresCursor<R>,
    values: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof sql !== "string") throw new Error("there are no cursors here");
    return postgres.query<R>(sql, [...values]).then(({ rows, affectedRows }) => ({
      command: /^\s*select\b/i.test(sql) ? ("SELECT" as const) : ("UPDATE" as const),
      rows,
      rowCount: affectedRows ?? rows.length,
    }));
  }
  return { query, release: () => {} };
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: SERVER, connectionTimeoutMillis: 3000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A ledger in a store, seen by two replicas. */
export async function storedLedger(store: TestStore): Promise<LedgerUnderTest> {
  const database = await store.open();
  const second = await store.open();
  return {
    ledger: createLedger(database, "slack"),
    replica: createLedger(second, "slack"),
    ratings: () => ratingsOf(database),
    clear: async () => {
      await database.deleteFrom("deliveries").execute();
      await database.deleteFrom("taken_up").execute();
    },
    close: async () => {
      await Promise.all([database.destroy(), second.destroy()]);
      await store.remove();
    },
  };
}

async function ratingsOf(database: Database) {
  const rows = await database.selectFrom("ratings").selectAll().execute();
  return rows.map(({ key, user, helpful, reason, rated_at }) => ({
    key,
    user,
    helpful: helpful === 1,
    ratedAt: rated_at,
    ...(reason === null ? {} : { reason }),
  }));
}

/** The fake, which both replicas share. */
export function memoryLedger(): LedgerUnderTest {
  const ledger = createMemoryLedger();
  const { ratings, clear } = ledger;
  return { ledger, replica: ledger, ratings, clear, close: async () => undefined };
}
