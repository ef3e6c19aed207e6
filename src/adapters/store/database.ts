import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Dialect, Kysely } from "kysely";
import { VerbatimError } from "../../core/index.ts";
import { migrate } from "./migrations.ts";
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
export async function openDatabase({ url, folder }: DatabaseConfig): Promise<Database> {
  if (url !== undefined) {
    const shown = shownUrl(url);
    const advice = "check DATABASE_URL and that PostgreSQL runs there";
    return open(shown, advice, () => createPostgresDialect(url));
  }
  const file = join(folder, DATABASE_FILE);
  const advice = "VERBATIM_DATA must name a folder on a local disk where this user may write";
  return open(file, advice, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return createSqliteDialect(file);
  });
}

async function open(
  shown: string,
  advice: string,
  connect: () => Promise<Dialect>,
): Promise<Database> {
  try {
    return await migrated(new Kysely<Tables>({ dialect: await connect() }));
  } catch (cause) {
    if (cause instanceof VerbatimError) throw cause;
    const message = `The database ${shown} cannot be opened (${reasonOf(cause)}): ${advice}.`;
    throw new VerbatimError("configuration", message, { cause });
  }
}

async function migrated(database: Database): Promise<Database> {
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.destroy();
    throw error;
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
