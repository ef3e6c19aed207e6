import type { ExpressionBuilder } from "kysely";
import { z } from "zod";
import type { Subscription, Subscriptions, Wish } from "../../core/index.ts";
import { storable } from "./delivery-row.ts";
import { isChannel } from "./places.ts";
import type { Database, EditionRow, SubscriptionRow, Tables } from "./schema.ts";

const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);

const wishes = z.object({
  schedule: z.object({ time: z.string(), zone: z.string(), days: z.array(weekday).min(1) }),
  sets: z.array(z.string()),
  sources: z.array(z.string()),
  heartbeat: z.boolean(),
  gaps: z.boolean(),
});

/** Subscriptions of one platform in a database. A damaged one is left out. */
export function createSubscriptions(database: Database, platform: string): Subscriptions {
  const rows = () =>
    database
      .selectFrom("subscriptions")
      .selectAll()
      .select((row) => newest(row).select("editions.date").as("last_date"))
      .select((row) => newest(row).select("editions.slot_at").as("last_at"))
      .select((row) => newest(row).select("editions.state").as("last_state"))
      .select((row) => newest(row).select("editions.reason").as("last_reason"))
      .where("platform", "=", platform);
  return {
    put: async ({ place, owner, since, known, ...wish }) => {
      const row = { wish: formatWish(wish), owner: owner ?? null, since, paused: null };
      const { workspace, channel } = place;
      await database
        .insertInto("subscriptions")
        .values({ platform, workspace, channel, known, known_on: null, ...row })
        .onConflict((conflict) =>
          conflict.columns(["platform", "workspace", "channel"]).doUpdateSet(row),
        )
        .execute();
    },
    remove: async (place) => {
      const { numDeletedRows } = await database
        .deleteFrom("subscriptions")
        .where(isChannel(place))
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0;
    },
    list: async (workspace) => {
      const found = await rows()
        .$if(workspace !== undefined, (query) => query.where("workspace", "=", workspace ?? ""))
        .orderBy("workspace")
        .orderBy("channel")
        .execute();
      return found.flatMap((row) => subscriptionOf(row) ?? []);
    },
    find: async (place) => {
      const row = await rows().where(isChannel(place)).executeTakeFirst();
      return row && subscriptionOf(row);
    },
    pause: async (place, reason) => {
      await database
        .updateTable("subscriptions")
        .set({ paused: storable(reason) })
        .where(isChannel(place))
        .where("paused", "is", null)
        .execute();
    },
  };
}

function newest(row: ExpressionBuilder<Tables, "subscriptions">) {
  return row
    .selectFrom("editions")
    .whereRef("editions.platform", "=", "subscriptions.platform")
    .whereRef("editions.workspace", "=", "subscriptions.workspace")
    .whereRef("editions.channel", "=", "subscriptions.channel")
    .orderBy("editions.date", "desc")
    .limit(1);
}

function formatWish({ schedule, sets, sources, heartbeat, gaps }: Wish): string {
  return JSON.stringify({ schedule, sets, sources, heartbeat, gaps } satisfies Wish);
}

interface Last {
  readonly last_date: EditionRow["date"] | null;
  readonly last_at: EditionRow["slot_at"] | null;
  readonly last_state: EditionRow["state"] | null;
  readonly last_reason: EditionRow["reason"];
}

function subscriptionOf(row: SubscriptionRow & Last): Subscription | undefined {
  const { platform, workspace, channel, owner, since, paused, known } = row;
  const wish = wishes.safeParse(parsed(row.wish));
  if (!wish.success) return undefined;
  return {
    ...wish.data,
    place: { platform, workspace, channel },
    since,
    known,
    ...(owner === null ? {} : { owner }),
    ...(paused === null ? {} : { paused }),
    ...lastOf(row),
  };
}

function lastOf(row: Last): Pick<Subscription, "last"> {
  const { last_date: date, last_at: at, last_state: state, last_reason: reason } = row;
  if (date === null || at === null || state === null) return {};
  return { last: { date, at, state, ...(reason === null ? {} : { reason }) } };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
