import { type Dialect, SqliteDialect, type SqliteDatabase, type SqliteStatement } from "kysely";
import { VerbatimError } from "../../core/index.ts";

/**
 * `full` writes each commit through to the disk. `normal` would save that (0.3 ms on a quiet disk, 4
 * on a busy one, some three times a question) and lose the last commits at a power cut: a question
 * acknowledged and never answered.
 */
const SETTINGS = `
  pragma busy_timeout = 5000;
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
`;

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
export async function createSqliteDialect(path: string): Promise<Dialect> {
  const Driver = ownDriver() ?? (await packagedDriver());
  const file = new Driver(path);
  try {
    file.exec(SETTINGS);
  } catch (error) {
    file.close();
    throw error;
  }
  return new SqliteDialect({ database: adapted(file) });
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
function adapted(file: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    const statement = file.prepare(sql);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...parameters),
      run: (parameters) => statement.run(...parameters),
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
