import type { DigestStore } from "../../core/index.ts";
import { createEditions } from "./editions.ts";
import type { Database } from "./schema.ts";
import { createSnapshots } from "./snapshots.ts";
import { createSubscriptions } from "./subscriptions.ts";

/** What is kept about the digests of one platform, in a database. */
export function createDigestStore(
  database: Database,
  platform: string,
  now?: () => number,
): DigestStore {
  return {
    subscriptions: createSubscriptions(database, platform),
    editions: createEditions(database, platform),
    snapshots: createSnapshots(database, now),
  };
}
