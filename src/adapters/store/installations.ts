import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { VerbatimError } from "../../core/index.ts";
import type { Database } from "./schema.ts";

const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
/** What the cipher takes best (NIST SP 800-38D, 8.2); random, as in 8.2.2. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Names the form of what follows: nonce, tag and sealed JSON, in base64url. */
const FORM = "v1.";

/** Workspaces that installed the app, by keys such as `slack:T123`; their tokens are kept sealed. */
export interface Installations {
  /** Replaces what was saved under the key. `value` must survive JSON. */
  readonly save: (key: string, value: object) => Promise<void>;
  /**
   * What was saved under the key.
   *
   * @throws VerbatimError `configuration` when it was sealed with another encryption key, for another
   *   workspace, or was damaged.
   */
  readonly find: (key: string) => Promise<object | undefined>;
  /**
   * Gives the right to renew what was saved under the key for so many milliseconds, or until it is
   * saved. False while another has it, and when there is nothing to renew.
   */
  readonly claim: (key: string, forMs: number) => Promise<boolean>;
  /**
   * Removes what was saved under the key up to an instant, in milliseconds since 1970. Atomic: what
   * another saves after it stays. Gives whether nothing is saved there now.
   */
  readonly remove: (key: string, savedBy: number) => Promise<boolean>;
  /** All keys, sorted. */
  readonly keys: () => Promise<string[]>;
}

/**
 * Installations in a database.
 *
 * @param encryptionKey 32 bytes.
 * @throws VerbatimError `configuration` when the key is of another length.
 */
export function createInstallations(
  database: Database,
  encryptionKey: Uint8Array,
  now: () => number = Date.now,
): Installations {
  if (encryptionKey.length !== KEY_BYTES) {
    throw new VerbatimError(
      "configuration",
      `The encryption key must be ${KEY_BYTES} bytes, not ${encryptionKey.length}: make one with "openssl rand -base64 ${KEY_BYTES}".`,
    );
  }
  return {
    save: async (key, value) => {
      const sealed = seal(JSON.stringify(value), key, encryptionKey);
      const row = { sealed, saved_at: now(), renewed_until: null };
      await database
        .insertInto("installations")
        .values({ key, ...row })
        .onConflict((conflict) => conflict.column("key").doUpdateSet(row))
        .execute();
    },
    find: async (key) => {
      const query = database.selectFrom("installations").select("sealed").where("key", "=", key);
      const row = await query.executeTakeFirst();
      return row && openSealed(row.sealed, key, encryptionKey);
    },
    claim: async (key, forMs) => {
      const claimed = await database
        .updateTable("installations")
        .set({ renewed_until: now() + forMs })
        .where("key", "=", key)
        .where((row) =>
          row.or([row("renewed_until", "is", null), row("renewed_until", "<=", now())]),
        )
        .returning("key")
        .executeTakeFirst();
      return claimed !== undefined;
    },
    remove: async (key, savedBy) => {
      await database
        .deleteFrom("installations")
        .where("key", "=", key)
        .where("saved_at", "<=", savedBy)
        .execute();
      const left = database.selectFrom("installations").select("key").where("key", "=", key);
      return (await left.executeTakeFirst()) === undefined;
    },
    keys: async () => {
      const rows = await database.selectFrom("installations").select("key").execute();
      return rows.map(({ key }) => key).toSorted();
    },
  };
}

/** The row's key is authenticated with the text, so that no row can stand in for another. */
function seal(text: string, key: string, encryptionKey: Uint8Array): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, encryptionKey, nonce).setAAD(Buffer.from(FORM + key));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return FORM + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

function openSealed(sealed: string, key: string, encryptionKey: Uint8Array): object {
  try {
    const value: object = JSON.parse(unseal(sealed, key, encryptionKey));
    return value;
  } catch (cause) {
    throw new VerbatimError(
      "configuration",
      `The installation ${key} cannot be read: it was sealed with another encryption key, or its row was changed. Set VERBATIM_ENCRYPTION_KEY to the key that it was saved with, or install the app there again.`,
      { cause },
    );
  }
}

function unseal(sealed: string, key: string, encryptionKey: Uint8Array): string {
  if (!sealed.startsWith(FORM)) throw new Error("The form of the sealed text is unknown.");
  const bytes = Buffer.from(sealed.slice(FORM.length), "base64url");
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  const cipher = createDecipheriv(CIPHER, encryptionKey, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(FORM + key)).setAuthTag(tag);
  const text = cipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([text, cipher.final()]).toString("utf8");
}
