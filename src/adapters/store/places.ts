import type { ExpressionBuilder } from "kysely";
import type { AllowedPlaces, Place } from "../../core/index.ts";
import type { Database, Tables } from "./schema.ts";

/** Allowed places in a database. */
export function createAllowedPlaces(database: Database): AllowedPlaces {
  return {
    allow: async ({ platform, workspace, channel }, by, at) => {
      const allowed = { allowed_by: by, allowed_at: at };
      await database
        .insertInto("allowed_places")
        .values({ platform, workspace, channel, ...allowed })
        .onConflict((conflict) =>
          conflict.columns(["platform", "workspace", "channel"]).doUpdateSet(allowed),
        )
        .execute();
    },
    disallow: async (place) => {
      await database.deleteFrom("allowed_places").where(isChannel(place)).execute();
    },
    isAllowed: async (place) => {
      const query = database.selectFrom("allowed_places").select("channel");
      return (await query.where(isChannel(place)).executeTakeFirst()) !== undefined;
    },
  };
}

/** The rows of a channel, in any of the tables that have them. */
export function isChannel({ platform, workspace, channel }: Place) {
  return (row: ExpressionBuilder<Tables, "allowed_places" | "subscriptions" | "editions">) =>
    row.and({ platform, workspace, channel });
}
