import { type Kysely, type Migration, Migrator, PostgresAdapter, sql } from "kysely";

/** Every change of the tables, oldest first. One that has been released is never edited: add another. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-deliveries": { up: createDeliveries },
  "0002-ratings": { up: createRatings },
  "0003-installations": { up: createInstallations },
  "0004-allowed-places": { up: createAllowedPlaces },
  "0005-reply-to": { up: addReplyTo },
  "0006-digests": { up: createDigests },
  "0007-in-doubt": { up: addInDoubt },
  "0008-renewals": { up: addRenewals },
  "0009-taken-up": { up: createTakenUp },
};

/**
 * Brings the tables up to date. Replicas may start at once: one does it, the others wait.
 *
 * @throws What the database says, when it does not let itself be changed or is a newer version's.
 */
export async function migrate<T>(database: Kysely<T>): Promise<void> {
  // Kysely takes a lock of its own in PostgreSQL. In SQLite it takes none: the write lock does.
  if (database.getExecutor().adapter instanceof PostgresAdapter) return toLatest(database);
  await database.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      await toLatest(connection);
      await sql`commit`.execute(connection);
    } catch (error) {
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}

async function toLatest<T>(db: Kysely<T>): Promise<void> {
  const { error } = await migratorOf(db).migrateToLatest();
  if (error !== undefined) throw error;
}

/** Whether a database has our tables, as they are now or as an earlier version made them; changes nothing. */
export async function tablesIn<T>(db: Kysely<T>): Promise<"current" | "old" | "none"> {
  const migrations = await migratorOf(db).getMigrations();
  const missing = migrations.filter(({ executedAt }) => executedAt === undefined).length;
  if (missing === 0) return "current";
  return missing === migrations.length ? "none" : "old";
}

function migratorOf<T>(db: Kysely<T>): Migrator {
  return new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
    // Kysely's own names may be taken by another program in the same PostgreSQL database.
    migrationTableName: "verbatim_migrations",
    migrationLockTableName: "verbatim_migrations_lock",
  });
}

async function createDeliveries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("deliveries")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("thread", "text")
    .addColumn("asker", "text", (column) => column.notNull())
    .addColumn("audience", "text", (column) => column.notNull())
    .addColumn("addressed", "integer", (column) => column.notNull())
    .addColumn("follows", "text")
    .addColumn("shared", "integer", (column) => column.notNull())
    .addColumn("text", "text")
    .addColumn("version", "bigint", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("token", "text")
    .addColumn("due_at", "bigint", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("message_id", "text")
    .addColumn("outcome", "text")
    .addColumn("quotes", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("asked_at", "bigint", (column) => column.notNull())
    .addColumn("completed_at", "bigint")
    .addCheckConstraint("deliveries_audience", sql`audience in ('asker', 'place')`)
    .addCheckConstraint("deliveries_state", sql`state in ('due', 'done', 'failed')`)
    .addCheckConstraint(
      "deliveries_outcome",
      sql`outcome in ('answered', 'unanswered', 'silent', 'withdrawn')`,
    )
    .execute();
  const index = (name: string) => db.schema.createIndex(`deliveries_${name}`).on("deliveries");
  await index("due").columns(["state", "due_at"]).execute();
  await index("conversation")
    .columns(["platform", "workspace", "channel", "thread", "asked_at"])
    .execute();
  await index("asked").columns(["platform", "workspace", "asked_at"]).execute();
}

async function createRatings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("ratings")
    .addColumn("key", "text", (column) =>
      column.notNull().references("deliveries.key").onDelete("cascade"),
    )
    .addColumn("user", "text", (column) => column.notNull())
    .addColumn("helpful", "integer", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("rated_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("ratings_key", ["key", "user"])
    .execute();
}

async function createInstallations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("installations")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("sealed", "text", (column) => column.notNull())
    .addColumn("saved_at", "bigint", (column) => column.notNull())
    .execute();
}

async function addRenewals(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("installations").addColumn("renewed_until", "bigint").execute();
}

async function addReplyTo(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("deliveries").addColumn("reply_to", "text").execute();
}

async function createAllowedPlaces(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("allowed_places")
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("allowed_by", "text", (column) => column.notNull())
    .addColumn("allowed_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("allowed_places_key", ["platform", "workspace", "channel"])
    .execute();
}

async function addInDoubt(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("deliveries")
    .addColumn("in_doubt", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  // An address is kept no longer than a reply is owed there.
  await sql`update deliveries set reply_to = null where state != 'due'`.execute(db);
}

async function createTakenUp(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("taken_up")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("taken_up_at", "bigint", (column) => column.notNull())
    .execute();
}

async function createDigests(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("deliveries").addColumn("expires_at", "bigint").execute();
  const createChannelTable = (name: string) =>
    db.schema
      .createTable(name)
      .addColumn("platform", "text", (column) => column.notNull())
      .addColumn("workspace", "text", (column) => column.notNull())
      .addColumn("channel", "text", (column) => column.notNull());
  await createChannelTable("subscriptions")
    .addColumn("wish", "text", (column) => column.notNull())
    .addColumn("owner", "text")
    .addColumn("since", "bigint", (column) => column.notNull())
    .addColumn("paused", "text")
    .addColumn("known", "text", (column) => column.notNull())
    .addColumn("known_on", "text")
    .addPrimaryKeyConstraint("subscriptions_key", ["platform", "workspace", "channel"])
    .execute();
  await createChannelTable("editions")
    .addColumn("date", "text", (column) => column.notNull())
    .addColumn("previous", "text", (column) => column.notNull())
    .addColumn("slot_at", "bigint", (column) => column.notNull())
    .addColumn("known", "text")
    .addColumn("made_at", "bigint", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("ended_at", "bigint")
    // Last: SQLite reads a row up to the column that is wanted, and this one is long.
    .addColumn("content", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("editions_key", ["platform", "workspace", "channel", "date"])
    .addUniqueConstraint("editions_row", ["platform", "workspace", "channel", "previous"])
    .addCheckConstraint("editions_state", sql`state in ('due', 'posted', 'quiet', 'missed')`)
    .execute();
  const index = (name: string) => db.schema.createIndex(`editions_${name}`).on("editions");
  await index("due").columns(["platform", "state", "slot_at"]).execute();
  await index("latest").columns(["platform", "workspace", "date", "slot_at"]).execute();
  await db.schema
    .createTable("snapshots")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("versions", "text", (column) => column.notNull())
    .addColumn("saved_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("known_documents")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("document", "text", (column) => column.notNull())
    .execute();
}
