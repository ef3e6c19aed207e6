import { createHash } from "node:crypto";
import { z } from "zod";
import type { DocumentVersion, KnownDocument, Snapshots } from "../../core/index.ts";
import type { Database } from "./schema.ts";

const versionLists = z.array(z.tuple([z.string(), z.string()]));

const documents: z.ZodType<KnownDocument> = z.object({
  path: z.string(),
  hash: z.string(),
  title: z.string(),
  date: z.string().exactOptional(),
  source: z.string().exactOptional(),
  sentences: z.array(
    z.object({
      hash: z.string(),
      text: z.string().exactOptional(),
      startLine: z.int(),
      endLine: z.int(),
      page: z.int().exactOptional(),
    }),
  ),
});

/** Databases bound the number of values of one statement. */
const AT_ONCE = 200;

/** A snapshot just saved belongs to nobody yet. */
const LEAST_KEPT_MS = 60 * 60_000;

/** Snapshots in a database: documents are kept by their content, once for all platforms. */
export function createSnapshots(database: Database, now: () => number = Date.now): Snapshots {
  async function save(
    versions: readonly DocumentVersion[],
    read: Parameters<Snapshots["save"]>[1],
  ): Promise<string> {
    const list = JSON.stringify(versions.map(({ path, hash }) => [path, hash]));
    const key = keyOf(list);
    const row = { key, versions: list, saved_at: now() };
    // First, so that no clean-up finds the documents without the snapshot that holds them.
    await database
      .insertInto("snapshots")
      .values(row)
      .onConflict((conflict) => conflict.column("key").doUpdateSet({ saved_at: row.saved_at }))
      .execute();
    for (const some of inChunks(versions)) await keep(some, read);
    return key;
  }

  async function keep(
    versions: readonly DocumentVersion[],
    read: Parameters<Snapshots["save"]>[1],
  ): Promise<void> {
    const kept = await database
      .selectFrom("known_documents")
      .select("key")
      .where("key", "in", versions.map(documentKey))
      .execute();
    const isKept = new Set(kept.map(({ key }) => key));
    const missing = versions.filter((version) => !isKept.has(documentKey(version)));
    if (missing.length === 0) return;
    const found = await read(missing.map(({ path }) => path));
    for (const document of found) {
      const row = { key: documentKey(document), document: JSON.stringify(document) };
      await database
        .insertInto("known_documents")
        .values(row)
        .onConflict((conflict) => conflict.column("key").doNothing())
        .execute();
    }
  }

  return {
    save,
    versions: async (key) => {
      const query = database.selectFrom("snapshots").select("versions").where("key", "=", key);
      const row = await query.executeTakeFirst();
      return row === undefined ? [] : versionsOf(row.versions);
    },
    documents: async (versions) => {
      const found: KnownDocument[] = [];
      for (const some of inChunks(versions)) {
        const rows = await database
          .selectFrom("known_documents")
          .select("document")
          .where("key", "in", some.map(documentKey))
          .execute();
        found.push(...rows.flatMap(({ document }) => documentOf(document) ?? []));
      }
      return found;
    },
    forget: async () => {
      await database
        .deleteFrom("snapshots")
        .where("saved_at", "<", now() - LEAST_KEPT_MS)
        .where("key", "not in", (query) => query.selectFrom("subscriptions").select("known"))
        .where("key", "not in", (query) =>
          query
            .selectFrom("editions")
            .where("state", "=", "due")
            .where("known", "is not", null)
            .select((row) => row.ref("known").$notNull().as("known")),
        )
        .execute();
      const lists = await database.selectFrom("snapshots").select("versions").execute();
      const used = new Set(lists.flatMap(({ versions }) => versionsOf(versions).map(documentKey)));
      const kept = await database.selectFrom("known_documents").select("key").execute();
      const unused = kept.filter(({ key }) => !used.has(key));
      for (const some of inChunks(unused)) {
        await database
          .deleteFrom("known_documents")
          .where(
            "key",
            "in",
            some.map(({ key }) => key),
          )
          .execute();
      }
    },
  };
}

function documentKey({ path, hash }: DocumentVersion): string {
  return keyOf(JSON.stringify([path, hash]));
}

function keyOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

function versionsOf(json: string): DocumentVersion[] {
  const lists = versionLists.safeParse(parsed(json));
  return lists.success ? lists.data.map(([path, hash]) => ({ path, hash })) : [];
}

function documentOf(json: string): KnownDocument | undefined {
  const document = documents.safeParse(parsed(json));
  return document.success ? document.data : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function inChunks<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / AT_ONCE);
  return Array.from({ length: count }, (_, at) => all.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
}
