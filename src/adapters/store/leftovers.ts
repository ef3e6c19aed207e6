import { randomUUID } from "node:crypto";
import { type NotNull, PostgresAdapter, sql } from "kysely";
import type { Claim } from "../../core/index.ts";
import { claimOf } from "./delivery-row.ts";
import type { Database } from "./schema.ts";

/** Where a private reply can only go out with the acknowledgement, it did or never will. */
export async function failInterrupted(database: Database, now: number): Promise<void> {
  await database
    .updateTable("deliveries")
    .set({ state: "failed", token: null, reason: "interrupted" })
    .where("state", "=", "due")
    .where("due_at", "<=", now)
    .where("audience", "=", "asker")
    .where("reply_to", "is", null)
    .execute();
}

export interface Sweep {
  readonly platform: string;
  readonly now: number;
  readonly leaseEndsAt: number;
  readonly most: number;
}

/** Claims what is due, and can still be sent, until `leaseEndsAt`: at most `most` replies, the longest due. */
export async function claimDue(
  database: Database,
  { platform, now, leaseEndsAt, most }: Sweep,
): Promise<Claim[]> {
  // Without this, replicas would wait for each other's rows, and in turns for ever.
  const isPostgres = database.getExecutor().adapter instanceof PostgresAdapter;
  const rows = await database
    .with(
      // Computed once: else PostgreSQL may run it again for each row, and claim more than `most`.
      (next) => next("next").materialized(),
      (query) =>
        query
          .selectFrom("deliveries")
          .select("key")
          .where("state", "=", "due")
          .where("due_at", "<=", now)
          .where((row) => row.or([row("audience", "=", "place"), row("reply_to", "is not", null)]))
          .where("platform", "=", platform)
          .orderBy("due_at")
          .orderBy("key")
          .limit(most)
          .$if(isPostgres, (locked) => locked.forUpdate().skipLocked()),
    )
    .updateTable("deliveries")
    .set((row) => ({
      token: sql<string>`key || ${`#${randomUUID()}`}`,
      due_at: leaseEndsAt,
      attempts: row("attempts", "+", 1),
    }))
    .where("key", "in", (query) => query.selectFrom("next").select("next.key"))
    .returningAll()
    .$narrowType<{ token: NotNull }>()
    .execute();
  return rows.map(claimOf).toSorted((a, b) => a.question.askedAt - b.question.askedAt);
}
