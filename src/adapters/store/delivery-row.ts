import {
  type Claim,
  type Delivery,
  type IncomingQuestion,
  type Outcome,
  VerbatimError,
} from "../../core/index.ts";
import { references } from "./page-json.ts";
import type { DeliveryRow } from "./schema.ts";

/** The row of a question just taken in, under its first claim. */
export function newRow(question: IncomingQuestion, token: string, leaseEndsAt: number) {
  const {
    key,
    place,
    asker,
    audience,
    replyTo,
    addressed,
    follows,
    shared,
    text,
    digest,
    askedAt,
  } = question;
  return {
    key,
    platform: place.platform,
    workspace: place.workspace,
    channel: place.channel,
    thread: place.thread ?? null,
    asker,
    audience,
    reply_to: replyTo ?? null,
    addressed: addressed ? 1 : 0,
    follows: follows ?? null,
    shared: shared === true ? 1 : 0,
    text: storable(text),
    version: 0,
    state: "due",
    token,
    due_at: leaseEndsAt,
    attempts: 1,
    in_doubt: 0,
    quotes: "[]",
    asked_at: askedAt,
    expires_at: digest?.expiresAt ?? null,
  } satisfies Partial<DeliveryRow>;
}

/** The claim that a row is under. */
export function claimOf(row: DeliveryRow & { readonly token: string }): Claim {
  return {
    question: questionOf(row),
    text: row.text,
    version: row.version,
    attempt: row.attempts,
    token: row.token,
    leaseEndsAt: row.due_at,
    ...(row.message_id === null ? {} : { messageId: row.message_id }),
    ...(row.in_doubt === 0 ? {} : { inDoubt: true }),
  };
}

/** @throws VerbatimError `fault`, naming the key, when the row's quotes are damaged. */
export function deliveryOf(row: DeliveryRow): Delivery {
  return {
    question: questionOf(row),
    text: row.text,
    state: row.state,
    attempts: row.attempts,
    quotes: parseQuotes(row),
    ...(row.outcome === null ? {} : { outcome: row.outcome }),
    ...(row.message_id === null ? {} : { messageId: row.message_id }),
    ...(row.reason === null ? {} : { reason: row.reason }),
  };
}

/** The deliveries of those rows that are not damaged, in their order: one bad row hides no other. */
export function deliveriesOf(rows: readonly DeliveryRow[]): Delivery[] {
  return rows.flatMap((row) => {
    try {
      return [deliveryOf(row)];
    } catch (error) {
      if (error instanceof VerbatimError) return [];
      throw error;
    }
  });
}

/** The form in which quotes are kept. */
export function formatQuotes(quotes: Outcome["quotes"]): string {
  return JSON.stringify(quotes.map(({ path, hash, start, end }) => ({ path, hash, start, end })));
}

/**
 * The text with a replacement character for each U+0000, at which SQLite cuts text and which
 * PostgreSQL refuses.
 */
export function storable(text: string): string {
  return text.replaceAll("\0", "\uFFFD");
}

function parseQuotes({ key, quotes }: DeliveryRow): Outcome["quotes"] {
  try {
    return references.parse(JSON.parse(quotes));
  } catch (cause) {
    throw new VerbatimError(
      "fault",
      `The database does not hold the quotes of the question ${key} as they were written: its row is damaged.`,
      { cause },
    );
  }
}

function questionOf(row: DeliveryRow): IncomingQuestion {
  const { key, platform, workspace, channel, thread, asker, audience } = row;
  return {
    key,
    place: { platform, workspace, channel, ...(thread === null ? {} : { thread }) },
    asker,
    text: row.text ?? "",
    audience,
    ...(row.reply_to === null ? {} : { replyTo: row.reply_to }),
    addressed: row.addressed === 1,
    ...(row.follows === null ? {} : { follows: row.follows }),
    ...(row.shared === 1 ? { shared: true } : {}),
    ...(row.expires_at === null ? {} : { digest: { expiresAt: row.expires_at } }),
    askedAt: row.asked_at,
  };
}
