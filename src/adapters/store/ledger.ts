import type { Ledger, QuestionFilter, Rating } from "../../core/index.ts";
import { createClaims } from "./claims.ts";
import { deliveriesOf, deliveryOf, storable } from "./delivery-row.ts";
import { UNFLUSHED } from "./flush.ts";
import type { Database } from "./schema.ts";

/**
 * The ledger in a database. `find` throws a VerbatimError `fault` when the row is damaged; the
 * members that look through several rows leave such a row out, and sweeps do not read what can be.
 */
export function createLedger(database: Database, platform: string): Ledger {
  const deliveries = database.selectFrom("deliveries").selectAll();
  return {
    ...createClaims(database, platform),
    takeUp: async (key, at) => {
      const row = await database
        .insertInto("taken_up")
        .values({ key, taken_up_at: at })
        .onConflict((conflict) => conflict.column("key").doNothing())
        .returning("key")
        // Nobody is told again after a power cut.
        .modifyEnd(UNFLUSHED)
        .executeTakeFirst();
      return row !== undefined;
    },
    find: async (key) => {
      const row = await deliveries.where("key", "=", key).executeTakeFirst();
      return row && deliveryOf(row);
    },
    earlier: async (question) => deliveriesOf(await earlier(database, question))[0],
    questions: async (filter, most) => deliveriesOf(await questions(database, filter, most)),
    rate: (rating) => rate(database, rating),
    forget: async (askedBefore) => {
      await database.deleteFrom("taken_up").where("taken_up_at", "<", askedBefore).execute();
      const { numDeletedRows } = await database
        .deleteFrom("deliveries")
        .where("asked_at", "<", askedBefore)
        .where("state", "!=", "due")
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}

function earlier(
  database: Database,
  { place, askedAt, follows }: Parameters<Ledger["earlier"]>[0],
) {
  const { platform, workspace, channel, thread } = place;
  return database
    .selectFrom("deliveries")
    .selectAll()
    .where((row) => row.and({ platform, workspace, channel }))
    .$if(follows !== undefined, (query) => query.where("key", "=", follows ?? ""))
    .$if(follows === undefined, (query) =>
      query
        .where("thread", thread === undefined ? "is" : "=", thread ?? null)
        .where("asked_at", "<", askedAt),
    )
    .where("audience", "=", "place")
    .where("text", "is not", null)
    .where((row) => row.or([row("outcome", "is", null), row("outcome", "!=", "withdrawn")]))
    .orderBy("asked_at", "desc")
    .orderBy("key", "desc")
    .limit(1)
    .execute();
}

function questions(
  database: Database,
  { platform, workspace, channel, asker, outcome }: QuestionFilter,
  most: number,
) {
  return database
    .selectFrom("deliveries")
    .selectAll()
    .where("platform", "=", platform)
    .where("workspace", "=", workspace)
    .where("expires_at", "is", null)
    .$if(channel !== undefined, (query) => query.where("channel", "=", channel ?? ""))
    .$if(asker !== undefined, (query) => query.where("asker", "=", asker ?? ""))
    .$if(outcome !== undefined, (query) => query.where("outcome", "=", outcome ?? null))
    .orderBy("asked_at", "desc")
    .orderBy("key", "desc")
    .limit(most)
    .execute();
}

/** A question forgotten meanwhile is rated in vain: nothing is written. */
async function rate(
  database: Database,
  { key, user, helpful, reason, ratedAt }: Rating,
): Promise<void> {
  const rating = {
    helpful: helpful ? 1 : 0,
    reason: reason === undefined ? null : storable(reason),
    rated_at: ratedAt,
  };
  await database
    .insertInto("ratings")
    .columns(["key", "user", "helpful", "reason", "rated_at"])
    .expression((query) =>
      query
        .selectFrom("deliveries")
        .where("key", "=", key)
        .select((row) => [
          "key",
          row.cast<string>(row.val(user), "text").as("user"),
          row.cast<number>(row.val(rating.helpful), "integer").as("helpful"),
          row.cast<string | null>(row.val(rating.reason), "text").as("reason"),
          row.cast<number>(row.val(ratedAt), "bigint").as("rated_at"),
        ]),
    )
    .onConflict((conflict) => conflict.columns(["key", "user"]).doUpdateSet(rating))
    .execute();
}
