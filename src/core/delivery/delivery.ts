import type { Quote } from "../answer.ts";

/** A channel, thread or direct message on a platform. */
export interface Place {
  readonly platform: string;
  /** The workspace or server; what one installation covers. */
  readonly workspace: string;
  readonly channel: string;
  /** Set in a thread. */
  readonly thread?: string;
}

/** A question as a platform brought it. */
export interface IncomingQuestion {
  /** The same for every copy of one message, whichever event brought it. */
  readonly key: string;
  readonly place: Place;
  readonly asker: string;
  /** As typed, without the mention of the bot. */
  readonly text: string;
  /** `place`: a reply that everyone there sees, posted by a {@link Messenger}. `asker`: one for the asker alone, to go out with the acknowledgement. */
  readonly audience: "asker" | "place";
  /**
   * Where a reply for the asker alone is taken even after the acknowledgement, as the platform gave it.
   * Whoever has it can write there: it is kept no longer than the reply is owed, and shown in no log.
   */
  readonly replyTo?: string;
  /** Whether the bot was spoken to, and so owes an answer even when there is none. */
  readonly addressed: boolean;
  /** The key of the question whose reply this one was put as a reply to, when it was. */
  readonly follows?: string;
  /** Set when a private answer is shared: the reply repeats the question. */
  readonly shared?: true;
  /**
   * Set for a page of a digest, which nobody asked for: it is tried again until `expiresAt`, and is
   * no question of anybody's.
   */
  readonly digest?: { readonly expiresAt: number };
  readonly askedAt: number;
}

/** Names the places of one platform. */
export function placesOf(platform: string) {
  return (workspace: string, channel: string, thread?: string): Place => ({
    platform,
    workspace,
    channel,
    ...(thread === undefined ? {} : { thread }),
  });
}

/** A question by a command, a menu or a window: for the asker alone, and owed. */
export function inPrivate(
  asked: Omit<IncomingQuestion, "audience" | "addressed">,
): IncomingQuestion {
  return { ...asked, audience: "asker", addressed: true };
}

/** The right to reply to a question, until the lease ends. */
export interface Claim {
  readonly question: IncomingQuestion;
  /** The question's text as last edited; null when it was deleted. */
  readonly text: string | null;
  readonly version: number;
  /** Which claim on this reply this is, counted from 1. After the first, the reply may be posted already. */
  readonly attempt: number;
  /** Tells this claim from any other. */
  readonly token: string;
  readonly leaseEndsAt: number;
  /** The message that holds the reply, when one is known to be posted. */
  readonly messageId?: string;
  /** An earlier claim may have sent the reply, where nobody can look it up. */
  readonly inDoubt?: true;
}

/** Where a quote was cut, so that a button pressed later means the same lines. */
export type QuoteReference = Pick<Quote, "path" | "hash" | "start" | "end">;

/** What became of a claim. */
export interface Outcome {
  /** `silent`: no reply was owed and none was found. `withdrawn`: the question was deleted. */
  readonly outcome: "answered" | "unanswered" | "silent" | "withdrawn";
  readonly messageId?: string;
  /** The quotes, or the nearest lines. */
  readonly quotes: readonly QuoteReference[];
  readonly at: number;
}

/** A question and what became of it. */
export interface Delivery {
  readonly question: IncomingQuestion;
  readonly text: string | null;
  readonly state: "due" | "done" | "failed";
  readonly attempts: number;
  readonly outcome?: Outcome["outcome"];
  readonly messageId?: string;
  readonly quotes: readonly QuoteReference[];
  /** Why it was put off or given up. */
  readonly reason?: string;
}
