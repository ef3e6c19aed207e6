import { type FileHandle, open } from "node:fs/promises";
import {
  type Dialect,
  type Driver,
  SqliteDialect,
  type SqliteDatabase,
  type SqliteStatement,
} from "kysely";
import { VerbatimError } from "../../core/index.ts";
import { createFlush } from "./flush.ts";

/**
 * With `full`, SQLite would hold this thread at each commit until it is on the disk (0.3 ms on a
 * quiet one, 4 on a busy one, 40 at worst). With `normal` it does not wait, and a power cut loses the
 * last commits: so each write waits for a flush of its own accord, which holds nothing up
 * ({@link flushed}). Pages move from the log to the database, which does hold, only every 16 MiB.
 */
const SETTINGS = `
  pragma busy_timeout = 5000;
  pragma journal_mode = wal;
  pragma synchronous = normal;
  pragma wal_autocheckpoint = 4000;
  pragma foreign_keys = on;
`;

/** SQLite's write-ahead log, as the disk is asked to keep it. */
type Log = Pick<FileHandle, "datasync" | "close">;

/** Statements that write nothing, or nothing to wait for. */
const READY_AT_ONCE = /^\s*(?:select|pragma)\b|\/\* unflushed \*\/$/i;

/** Far more than there are kinds of statement; a bound for those that are made up as they go. */
const MAX_PREPARED = 200;

/** The part of `DatabaseSync`, which Node and @photostructure/sqlite share, that is used here. */
interface DatabaseSync {
  readonly exec: (sql: string) => void;
  readonly close: () => void;
  readonly prepare: (sql: string) => {
    readonly columns: () => readonly unknown[];
    readonly all: (...parameters: unknown[]) => unknown[];
    readonly run: (...parameters: unknown[]) => ReturnType<SqliteStatement["run"]>;
    readonly iterate: (...parameters: unknown[]) => IterableIterator<unknown>;
  };
}

type Open = new (path: string) => DatabaseSync;

/**
 * Opens one SQLite file, made when missing, with Node's own SQLite or else the optional package.
 *
 * @throws VerbatimError `configuration` when there is neither, and what SQLite says of the file.
 */
export async function createSqliteDialect(
  path: string,
  openLog: (path: string) => Promise<Log> = (log) => open(log, "r+"),
): Promise<Dialect> {
  const Driver = ownDriver() ?? (await packagedDriver());
  const file = new Driver(path);
  try {
    file.exec(SETTINGS);
  } catch (error) {
    file.close();
    throw error;
  }
  let hasWritten = false;
  const dialect = new SqliteDialect({ database: adapted(file, () => (hasWritten = true)) });
  const takeWritten = () => {
    const written = hasWritten;
    hasWritten = false;
    return written;
  };
  return {
    createDriver: () => flushed(dialect.createDriver(), () => openLog(`${path}-wal`), takeWritten),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  };
}

/**
 * Makes a driver give the connection back, and with it the result of a statement or transaction that
 * wrote, only when SQLite's log has been flushed to the disk. The next may run meanwhile, and those
 * that wait at the same time share a flush.
 */
function flushed(driver: Driver, openLog: () => Promise<Log>, takeWritten: () => boolean): Driver {
  const [release, destroy] = [driver.releaseConnection.bind(driver), driver.destroy.bind(driver)];
  // It is there from the first write on, and as long as the database is open.
  let log: Log | undefined;
  const flush = createFlush(async () => (log ??= await openLog()).datasync());
  driver.releaseConnection = async (connection) => {
    const written = takeWritten();
    await release(connection);
    if (written) await flush();
  };
  driver.destroy = async () => {
    // Those under way come first.
    await flush().catch(() => {});
    await log?.close();
    await destroy();
  };
  return driver;
}

/** Node's own, where it has what is needed: from 22.16 on. */
function ownDriver(): Open | undefined {
  const sqlite = withoutSqliteWarning(() => process.getBuiltinModule("node:sqlite"));
  return isComplete(sqlite) ? sqlite.DatabaseSync : undefined;
}

function isComplete(sqlite: object | undefined): sqlite is { readonly DatabaseSync: Open } {
  if (sqlite === undefined || !("StatementSync" in sqlite)) return false;
  return typeof sqlite.StatementSync === "function" && "columns" in sqlite.StatementSync.prototype;
}

async function packagedDriver(): Promise<Open> {
  try {
    return (await import("@photostructure/sqlite")).DatabaseSync;
  } catch (cause) {
    throw new VerbatimError(
      "configuration",
      `Node ${process.versions.node} has no SQLite that serves and the package @photostructure/sqlite is not installed: use Node 22.16 or newer, install without --omit=optional, or set DATABASE_URL.`,
      { cause },
    );
  }
}

/**
 * Node 22 says that SQLite is experimental when the module is loaded. Loading is synchronous, so no
 * other warning can come by meanwhile, and one that did would still be shown.
 */
function withoutSqliteWarning<T>(load: () => T): T {
  // oxlint-disable-next-line typescript/unbound-method -- it uses no `this`, and is put back as it was
  const { emitWarning } = process;
  process.emitWarning = (warning: string | Error, ...rest: never[]) => {
    if (!String(warning).startsWith("SQLite is an experimental")) emitWarning(warning, ...rest);
  };
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** What kysely asks of a driver; statements are prepared once. */
function adapted(file: DatabaseSync, onWrite: () => void): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    const statement = file.prepare(sql);
    const tell = READY_AT_ONCE.test(sql) ? () => {} : onWrite;
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => {
        tell();
        return statement.all(...parameters);
      },
      run: (parameters) => {
        tell();
        return statement.run(...parameters);
      },
      iterate: (parameters) => statement.iterate(...parameters),
    };
  };
  return {
    close: () => file.close(),
    prepare: (sql) => {
      const statement = prepared.get(sql) ?? prepare(sql);
      if (prepared.size < MAX_PREPARED) prepared.set(sql, statement);
      return statement;
    },
  };
}
