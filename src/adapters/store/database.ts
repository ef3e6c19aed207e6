import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Dialect, Kysely } from "kysely";
import { VerbatimError } from "../../core/index.ts";
import type { Finding } from "../finding.ts";
import { migrate, tablesIn } from "./migrations.ts";
import { createPostgresDialect, shownUrl } from "./postgres.ts";
import type { Database, Tables } from "./schema.ts";
import { createSqliteDialect } from "./sqlite.ts";

/** The embedded database, inside its folder. */
export const DATABASE_FILE = "verbatim.db";

export interface DatabaseConfig {
  /** `postgres://…`; without it, SQLite. */
  readonly url?: string;
  /** Of the SQLite file; made when missing, for this user alone. On a local disk: SQLite's locks need one. */
  readonly folder: string;
}

/**
 * Opens the store and brings its tables up to date. Several processes may do so at once; one process
 * opens a SQLite file once at a time, for SQLite waits without letting others go on.
 *
 * @throws VerbatimError `configuration`, without the password, when it cannot be opened.
 */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  return open(config, async (database) => {
    await migrate(database);
    return database;
  });
}

/**
 * Opens the store for somebody who only looks: nothing is made or changed. Nothing when there is no
 * store yet.
 *
 * @throws VerbatimError `configuration` as above, and when an earlier version made its tables.
 */
export async function readDatabase(config: DatabaseConfig): Promise<Database | undefined> {
  if (config.url === undefined && !existsSync(join(config.folder, DATABASE_FILE))) return undefined;
  return open(config, async (database) => {
    const tables = await tablesIn(database);
    if (tables === "current") return database;
    if (tables === "old") throw new VerbatimError("configuration", MADE_EARLIER);
    await database.destroy();
    return undefined;
  });
}

/** Looks whether a start could open the store; changes nothing, and says nothing of one that is not made yet. */
export async function examineDatabase(config: DatabaseConfig): Promise<Finding[]> {
  try {
    const database = await readDatabase(config);
    await database?.destroy();
    const isThere = database !== undefined || config.url !== undefined;
    return isThere ? [{ ok: true, message: `The database ${shownFor(config)} can be used.` }] : [];
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error;
    return [{ ok: error.message === MADE_EARLIER, message: error.message }];
  }
}

const MADE_EARLIER =
  "The database was made by an earlier version of Verbatim: a start of this one brings it up to date.";

function shownFor({ url, folder }: DatabaseConfig): string {
  return url === undefined ? join(folder, DATABASE_FILE) : shownUrl(url);
}

async function open<T>(
  config: DatabaseConfig,
  prepare: (database: Database) => Promise<T>,
): Promise<T> {
  const { url, folder } = config;
  const shown = shownFor(config);
  if (url !== undefined) {
    const advice = "check DATABASE_URL and that PostgreSQL runs there";
    return connect({ shown, advice }, () => createPostgresDialect(url), prepare);
  }
  const advice = "VERBATIM_DATA must name a folder on a local disk where this user may write";
  const dialectOf = () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return createSqliteDialect(shown);
  };
  return connect({ shown, advice }, dialectOf, prepare);
}

async function connect<T>(
  { shown, advice }: { readonly shown: string; readonly advice: string },
  dialectOf: () => Promise<Dialect>,
  prepare: (database: Database) => Promise<T>,
): Promise<T> {
  try {
    const database: Database = new Kysely<Tables>({ dialect: await dialectOf() });
    return await prepare(database).catch(async (error: unknown) => {
      await database.destroy();
      throw error;
    });
  } catch (cause) {
    if (cause instanceof VerbatimError) throw cause;
    const message = `The database ${shown} cannot be opened (${reasonOf(cause)}): ${advice}.`;
    throw new VerbatimError("configuration", message, { cause });
  }
}

function reasonOf(cause: unknown): string {
  // Several addresses refused: Node gathers the reasons and says nothing itself.
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join("; ");
  if (!(cause instanceof Error)) return String(cause);
  if (/previously executed migration .* is missing/.test(cause.message)) {
    return "a newer version of Verbatim made it: use that version";
  }
  return cause.message;
}
