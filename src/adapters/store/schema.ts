import type { Kysely } from "kysely";

/**
 * A question and the reply owed for it, one row each. Instants are milliseconds since 1970, yes and
 * no are 1 and 0: both databases hold these alike.
 */
export interface DeliveryRow {
  key: string;
  platform: string;
  workspace: string;
  channel: string;
  thread: string | null;
  asker: string;
  audience: "asker" | "place";
  /** A secret; null once no reply is owed there. */
  reply_to: string | null;
  addressed: number;
  follows: string | null;
  /** Whether it repeats a private answer for everybody. */
  shared: number;
  /** As last edited; null when it was deleted. What it said before is not kept. */
  text: string | null;
  version: number;
  state: "due" | "done" | "failed";
  /** Of the claim that is held; null when none is. */
  token: string | null;
  /** When the lease of the claim ends; without a claim, when the reply is due. */
  due_at: number;
  attempts: number;
  /** Whether a reply may have been sent where nobody can look it up. */
  in_doubt: number;
  message_id: string | null;
  outcome: "answered" | "unanswered" | "silent" | "withdrawn" | null;
  /** A JSON list of quote references. */
  quotes: string;
  reason: string | null;
  asked_at: number;
  /** Of a page of a digest: how long it is tried; null for what somebody asked. */
  expires_at: number | null;
  /** When the outcome was noted. */
  completed_at: number | null;
}

/** A command, button or form that somebody acts on. */
export interface TakenUpRow {
  key: string;
  taken_up_at: number;
}

/** What a reader thought of a reply, one row for each reader and question. */
export interface RatingRow {
  key: string;
  user: string;
  helpful: number;
  reason: string | null;
  rated_at: number;
}

/** A workspace that installed the app, its tokens sealed. */
export interface InstallationRow {
  key: string;
  sealed: string;
  saved_at: number;
  /** When the right to renew the tokens ends that somebody holds; null when nobody does. */
  renewed_until: number | null;
}

/** A channel shared with another organisation, where an admin has allowed the bot. */
export interface AllowedPlaceRow {
  platform: string;
  workspace: string;
  channel: string;
  allowed_by: string;
  allowed_at: number;
}

/** A channel that gets digests. */
export interface SubscriptionRow {
  platform: string;
  workspace: string;
  channel: string;
  /** JSON: schedule, choice, and what else it asks for. */
  wish: string;
  owner: string | null;
  since: number;
  /** Why; null while it runs. */
  paused: string | null;
  /** The key of the snapshot that its readers know. */
  known: string;
  /** The local date of the edition that told them; null before the first. */
  known_on: string | null;
}

/** A digest of a channel and a local date. */
export interface EditionRow {
  platform: string;
  workspace: string;
  channel: string;
  date: string;
  /** The date of the one before it, as its maker knew; empty for the first. None has two behind it. */
  previous: string;
  slot_at: number;
  known: string | null;
  made_at: number;
  state: "due" | "posted" | "quiet" | "missed";
  reason: string | null;
  ended_at: number | null;
  /** JSON: pages and quote references. */
  content: string;
}

/** A state of the documents. */
export interface SnapshotRow {
  /** Of what it holds. */
  key: string;
  /** JSON: a list of paths and hashes. */
  versions: string;
  saved_at: number;
}

/** A document in one of its versions. */
export interface KnownDocumentRow {
  /** Of path and hash. */
  key: string;
  /** JSON. */
  document: string;
}

export interface Tables {
  deliveries: DeliveryRow;
  taken_up: TakenUpRow;
  ratings: RatingRow;
  installations: InstallationRow;
  allowed_places: AllowedPlaceRow;
  subscriptions: SubscriptionRow;
  editions: EditionRow;
  snapshots: SnapshotRow;
  known_documents: KnownDocumentRow;
}

/** The store, in SQLite or PostgreSQL. `destroy()` closes it. */
export type Database = Kysely<Tables>;
