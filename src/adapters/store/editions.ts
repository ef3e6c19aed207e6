import { z } from "zod";
import { type Edition, type Editions, editionKey, VerbatimError } from "../../core/index.ts";
import { storable } from "./delivery-row.ts";
import { pages, references } from "./page-json.ts";
import { isChannel } from "./places.ts";
import type { Database, EditionRow } from "./schema.ts";

const contents = z.object({ pages, quotes: references });

/** Editions of one platform in a database. Members that look through several leave damaged ones out. */
export function createEditions(database: Database, platform: string): Editions {
  const rows = () => database.selectFrom("editions").selectAll().where("platform", "=", platform);
  const ofEdition = ({ place, slot }: Edition) => ({ place, date: slot.date });
  return {
    make: async (edition, previous = "") => {
      const made = await database
        .insertInto("editions")
        .values({ ...rowOf(edition), previous })
        .onConflict((conflict) => conflict.doNothing())
        .returning("date")
        .executeTakeFirst();
      if (made !== undefined && edition.state === "quiet") await tell(database, edition);
      return made !== undefined;
    },
    due: async () => {
      const found = await rows().where("state", "=", "due").orderBy("slot_at").execute();
      const editions = editionsOf(found);
      const isSound = new Set(editions.map(({ place, slot }) => editionKey(place, slot)));
      for (const row of found) if (!isSound.has(editionKey(row, row))) await miss(database, row);
      return editions;
    },
    end: async (edition, { state, reason, at }) => {
      // First what readers know: ended in between, it is only told and ended once more.
      if (state === "posted") await tell(database, edition);
      const { place, date } = ofEdition(edition);
      await database
        .updateTable("editions")
        .set({ state, reason: reason === undefined ? null : storable(reason), ended_at: at })
        .where(isChannel(place))
        .where("date", "=", date)
        .where("state", "=", "due")
        .execute();
    },
    find: async (key) => {
      const found = await rows()
        .where("date", "=", key.slice(-DATE_CHARS))
        .where((row) => row.or(placesIn(key).map((place) => row.and(place))))
        .execute();
      const row = found.find((one) => editionKey(one, one) === key);
      return row && editionOf(row);
    },
    latest: async (most, of) => {
      const found = await rows()
        .$if(of !== undefined, (query) => query.where("workspace", "=", of?.workspace ?? ""))
        .$if(of?.channel !== undefined, (query) => query.where("channel", "=", of?.channel ?? ""))
        .orderBy("date", "desc")
        .orderBy("slot_at", "desc")
        .limit(most)
        .execute();
      return editionsOf(found);
    },
    forget: async (madeBefore) => {
      const { numDeletedRows } = await database
        .deleteFrom("editions")
        .where("platform", "=", platform)
        .where("state", "in", ["posted", "quiet", "missed"])
        // None is made before its time; those are quickly found.
        .where("slot_at", "<", madeBefore)
        .where("made_at", "<", madeBefore)
        .where((row) =>
          row.exists(
            row
              .selectFrom("editions as later")
              .select("later.date")
              .whereRef("later.platform", "=", "editions.platform")
              .whereRef("later.workspace", "=", "editions.workspace")
              .whereRef("later.channel", "=", "editions.channel")
              .whereRef("later.date", ">", "editions.date"),
          ),
        )
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}

const DATE_CHARS = "YYYY-MM-DD".length;

/** The channels that a key may mean: their ids may hold anything, what parts them in it too. */
function placesIn(key: string): { readonly workspace: string; readonly channel: string }[] {
  const [, , ...parts] = key.slice(0, -DATE_CHARS - 1).split(":");
  return parts.slice(1).map((_, at) => ({
    workspace: parts.slice(0, at + 1).join(":"),
    channel: parts.slice(at + 1).join(":"),
  }));
}

/** A damaged one cannot be posted, and its channel would wait for it for ever. */
async function miss(database: Database, row: EditionRow): Promise<void> {
  await database
    .updateTable("editions")
    .set({ state: "missed", reason: "Its row in the database is damaged." })
    .where(isChannel(row))
    .where("date", "=", row.date)
    .where("state", "=", "due")
    .execute();
}

/** Its readers know what it tells, unless a later one has told them more. */
async function tell(database: Database, { place, slot, known }: Edition): Promise<void> {
  if (known === undefined) return;
  await database
    .updateTable("subscriptions")
    .set({ known, known_on: slot.date })
    .where(isChannel(place))
    .where((row) => row.or([row("known_on", "is", null), row("known_on", "<=", slot.date)]))
    .execute();
}

function rowOf({
  place,
  slot,
  pages: made,
  quotes,
  known,
  madeAt,
  postedAt = madeAt,
  state,
  reason,
}: Edition): Omit<EditionRow, "previous"> {
  const { platform, workspace, channel } = place;
  return {
    platform,
    workspace,
    channel,
    date: slot.date,
    slot_at: slot.at,
    content: JSON.stringify({ pages: made, quotes }),
    known: known ?? null,
    made_at: madeAt,
    state,
    reason: reason === undefined ? null : storable(reason),
    ended_at: state === "due" ? null : postedAt,
  };
}

function editionsOf(rows: readonly EditionRow[]): Edition[] {
  return rows.flatMap((row) => {
    try {
      return [editionOf(row)];
    } catch (error) {
      if (error instanceof VerbatimError) return [];
      throw error;
    }
  });
}

/** @throws VerbatimError `fault`, naming the key, when its pages are damaged. */
function editionOf(row: EditionRow): Edition {
  const { platform, workspace, channel, date, slot_at, known, made_at, ended_at, state, reason } =
    row;
  return {
    place: { platform, workspace, channel },
    slot: { date, at: slot_at },
    ...contentOf(row),
    madeAt: made_at,
    state,
    ...(state !== "posted" || ended_at === null ? {} : { postedAt: ended_at }),
    ...(known === null ? {} : { known }),
    ...(reason === null ? {} : { reason }),
  };
}

function contentOf(row: EditionRow): Pick<Edition, "pages" | "quotes"> {
  try {
    return contents.parse(JSON.parse(row.content));
  } catch (cause) {
    throw new VerbatimError(
      "fault",
      `The database does not hold the digest ${editionKey(row, row)} as it was written: its row is damaged.`,
      { cause },
    );
  }
}
