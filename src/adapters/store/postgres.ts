import { type Dialect, PostgresDialect } from "kysely";
import { VerbatimError } from "../../core/index.ts";

/** As long as SQLite waits for another process. */
const CONNECT_TIMEOUT_MS = 5000;

/**
 * Where a PostgreSQL URL leads, to be shown: neither user, password nor parameters, which may hold one.
 *
 * @throws VerbatimError `configuration` when it is no such URL; the message does not repeat it.
 */
export function shownUrl(url: string): string {
  const { protocol, host, pathname } = URL.canParse(url) ? new URL(url) : { protocol: "" };
  // A password with an unescaped slash ends up in the path, with the @ behind it.
  if (!/^postgres(?:ql)?:$/.test(protocol) || pathname === undefined || pathname.includes("@")) {
    throw new VerbatimError(
      "configuration",
      "DATABASE_URL is not the address of a PostgreSQL database: write postgres://user:password@host:5432/name, with the signs / : @ ? # of a password percent-encoded.",
    );
  }
  return `${protocol}//${host}${pathname}`;
}

/** Connects as needed, with at most ten connections at once. Loads the driver. */
export async function createPostgresDialect(connectionString: string): Promise<Dialect> {
  const { Pool, types } = await import("pg");
  const pool = new Pool({
    connectionString,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types: {
      // 64-bit integers come as text; all of ours are instants and counts, exact as numbers.
      getTypeParser: (type, format) =>
        type === types.builtins.INT8 ? Number : types.getTypeParser(type, format),
    },
  });
  // A connection that breaks is replaced at the next query; unheard, the event ends the process: the
  // pool tells of idle ones, those at work tell themselves.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return new PostgresDialect({ pool });
}
