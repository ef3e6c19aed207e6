import { randomUUID } from "node:crypto";
import type { NotNull } from "kysely";
import type { Amendment, Claim, Ledger } from "../../core/index.ts";
import { claimOf, formatQuotes, newRow, storable } from "./delivery-row.ts";
import { claimDue, failInterrupted } from "./leftovers.ts";
import type { Database } from "./schema.ts";

type Members = "accept" | "amend" | "due" | "begin" | "complete" | "postpone" | "fail";

/**
 * The members of the ledger that give, take and end claims. Each is a single statement, and so
 * atomic between processes: a transaction that read before it wrote would fail in SQLite as soon as
 * another process wrote in between. (`due` is two, of which each stands for itself.)
 */
export function createClaims(database: Database, platform: string): Pick<Ledger, Members> {
  return {
    accept: async (question, leaseEndsAt, amended) => {
      const row = await database
        .insertInto("deliveries")
        .values({ ...newRow(question, randomUUID(), leaseEndsAt), ...rowAmended(amended) })
        .onConflict((conflict) => conflict.column("key").doNothing())
        .returningAll()
        .$narrowType<{ token: NotNull }>()
        .executeTakeFirst();
      return row && claimOf(row);
    },
    amend: (change, leaseEndsAt) => amend(database, change, leaseEndsAt),
    due: async (now, leaseEndsAt, most) => {
      await failInterrupted(database, now);
      return claimDue(database, { platform, now, leaseEndsAt, most });
    },
    begin: async (claim, leaseEndsAt) => {
      const { numUpdatedRows } = await held(database, claim)
        .set({ in_doubt: 1, due_at: leaseEndsAt })
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0;
    },
    complete: (claim, outcome) => complete(database, claim, outcome),
    postpone: async (claim, { at, reason, isUnsent = false }) => {
      await held(database, claim)
        .set({ token: null, due_at: at, reason: storable(reason) })
        .$if(isUnsent, (query) => query.set({ in_doubt: 0 }))
        .execute();
    },
    fail: async (claim, reason) => {
      await held(database, claim)
        .set({ state: "failed", token: null, reply_to: null, reason: storable(reason) })
        .execute();
    },
  };
}

/** What differs in the row of a question that was edited or deleted before it was taken in. */
function rowAmended(amended: Amendment | undefined) {
  if (amended === undefined) return {};
  const { text, version } = amended;
  return { text: text === null ? null : storable(text), version, attempts: 2 };
}

/** An update of the row that the claim holds; of none when the claim was lost. */
function held(database: Database, { question: { key }, token }: Claim) {
  return database.updateTable("deliveries").where("key", "=", key).where("token", "=", token);
}

async function amend(
  database: Database,
  { key, version, text, at }: Amendment,
  leaseEndsAt: number,
): Promise<Claim | undefined> {
  const token = randomUUID();
  const amended = await database
    .updateTable("deliveries")
    .set((row) => {
      const isLive = row.and([row("token", "is not", null), row("due_at", ">", at)]);
      return {
        text: text === null ? null : storable(text),
        version,
        state: "due",
        token: row.case().when(isLive).then(row.ref("token")).else(token).end(),
        due_at: row.case().when(isLive).then(row.ref("due_at")).else(leaseEndsAt).end(),
        attempts: row
          .case()
          .when(isLive)
          .then(row.ref("attempts"))
          // A reply known to be posted need not be looked for, and earlier trouble is over.
          .when("message_id", "is not", null)
          .then(1)
          .else(row("attempts", "+", 1))
          .end(),
        reason: row.case().when(isLive).then(row.ref("reason")).else(null).end(),
      };
    })
    .where("key", "=", key)
    .where("version", "<", version)
    .returningAll()
    .$narrowType<{ token: NotNull }>()
    .executeTakeFirst();
  return amended?.token === token ? claimOf(amended) : undefined;
}

async function complete(
  database: Database,
  claim: Claim,
  { outcome, messageId, quotes, at }: Parameters<Ledger["complete"]>[1],
): Promise<"done" | "amended" | "lost"> {
  const completed = await held(database, claim)
    .set((row) => {
      const isAmended = row("version", ">", claim.version);
      return {
        state: row
          .case()
          .when(isAmended)
          .then(row.ref("state"))
          .else("done" as const)
          .end(),
        reply_to: row.case().when(isAmended).then(row.ref("reply_to")).else(null).end(),
        in_doubt: 0,
        token: row.case().when(isAmended).then(row.ref("token")).else(null).end(),
        // What is posted now, even when it answers the question as it was.
        outcome,
        message_id: messageId ?? null,
        quotes: formatQuotes(quotes),
        reason: null,
        completed_at: at,
      };
    })
    .returning("state")
    .executeTakeFirst();
  if (completed === undefined) return "lost";
  return completed.state === "done" ? "done" : "amended";
}
