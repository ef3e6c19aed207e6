import type { Passage } from "./corpus/corpus.ts";
import type { Claim, Delivery, IncomingQuestion, Outcome, Place } from "./delivery/delivery.ts";
import type { DocumentVersion, KnownDocument } from "./digest/snapshot.ts";
import type { Edition } from "./publishing/edition.ts";
import type { Subscription } from "./publishing/subscription.ts";
import type { Page } from "./reply/blocks.ts";
import type { Limits } from "./reply/limits.ts";

/** An index term to look for, and how much a match of it counts (1: a word of the question). */
export interface SearchTerm {
  readonly term: string;
  readonly weight: number;
}

/**
 * Finds passages of one corpus. Any implementation passes `test/contract/passage-index.ts`: today
 * MiniSearch, and an exhaustive scan in the tests.
 */
export interface PassageIndex {
  /** Indexes into `corpus.passages`, best first, at most `limit`, none that `accept` refuses. */
  readonly search: (
    terms: readonly SearchTerm[],
    limit: number,
    accept: (passage: Passage) => boolean,
  ) => number[];
  /** Index terms within two spelling mistakes of `term`, or that it is the beginning of. */
  readonly similar: (term: string) => string[];
}

/**
 * Who owes whom a reply, shared by every replica. Each member is atomic: of two that call at once,
 * one gets the claim. A ledger serves one platform. Instants are milliseconds since 1970. Any implementation passes
 * `test/contract/ledger.ts`: SQLite, PostgreSQL, and one in memory.
 */
export interface Ledger {
  /** Notes that what is told of under this key is acted on; gives whether nobody noted that before. */
  readonly takeUp: (key: string, at: number) => Promise<boolean>;
  /**
   * Takes a question in and claims its reply until `leaseEndsAt`; nothing when it is known already.
   * With `amended` it was edited or deleted before it was heard of. It may then have been answered
   * and forgotten, so that the claim counts as the second.
   */
  readonly accept: (
    question: IncomingQuestion,
    leaseEndsAt: number,
    amended?: Amendment,
  ) => Promise<Claim | undefined>;
  /**
   * The question was edited, or deleted (`text` null). Nothing when it is unknown, when this or a
   * later version is known already, and when another holds a live claim: that one sees the change
   * as it completes.
   */
  readonly amend: (change: Amendment, leaseEndsAt: number) => Promise<Claim | undefined>;
  /** Claims at most `most` replies of its platform whose time has come: leases that ended, retries that are due. */
  readonly due: (now: number, leaseEndsAt: number, most: number) => Promise<Claim[]>;
  /**
   * Notes that a reply is about to be sent where nobody can look it up, and holds the claim until
   * `leaseEndsAt`: every later claim is in doubt. Gives whether the claim was still held.
   */
  readonly begin: (claim: Claim, leaseEndsAt: number) => Promise<boolean>;
  /**
   * Notes that the platform has accepted, and forgets `replyTo`. `amended`: the question changed
   * meanwhile, and the claim goes on.
   */
  readonly complete: (claim: Claim, outcome: Outcome) => Promise<"done" | "amended" | "lost">;
  /**
   * Gives the claim back, to be due again at `at`; when it `isUnsent`, what `begin` noted is taken
   * back. Nothing happens when the claim was lost.
   */
  readonly postpone: (
    claim: Claim,
    next: { readonly at: number; readonly reason: string; readonly isUnsent?: boolean },
  ) => Promise<void>;
  /** Gives up for good, and forgets `replyTo`. Nothing happens when the claim was lost. */
  readonly fail: (claim: Claim, reason: string) => Promise<void>;
  readonly find: (key: string) => Promise<Delivery | undefined>;
  /**
   * The question that this one goes on from: the one that it follows, else the latest that
   * was asked before in the same conversation (same place, thread and all). Never a private one:
   * others may read along.
   */
  readonly earlier: (
    question: Pick<IncomingQuestion, "place" | "askedAt" | "follows">,
  ) => Promise<Delivery | undefined>;
  /** Latest first. */
  readonly questions: (filter: QuestionFilter, most: number) => Promise<Delivery[]>;
  /** One rating for each asker and reply; the last one counts. */
  readonly rate: (rating: Rating) => Promise<void>;
  /**
   * Forgets what was asked before `askedBefore` and is no longer owed, and what was taken up before;
   * gives the number of questions forgotten.
   */
  readonly forget: (askedBefore: number) => Promise<number>;
}

export interface Amendment {
  readonly key: string;
  /** Larger for a later edit. */
  readonly version: number;
  readonly text: string | null;
  /** When it came in: a claim whose lease ends after this is live. */
  readonly at: number;
}

/** Pages of digests are never among them. */
export interface QuestionFilter {
  readonly platform: string;
  readonly workspace: string;
  readonly channel?: string;
  readonly asker?: string;
  readonly outcome?: "answered" | "unanswered";
}

export interface Rating {
  readonly key: string;
  readonly user: string;
  readonly helpful: boolean;
  readonly reason?: string;
  readonly ratedAt: number;
}

/**
 * Posts pages on one platform. Every failure is a {@link VerbatimError}: `busy` (try again after
 * `retryAfterMs`; nothing was posted), `unauthorized` (the same, once somebody has mended the bot's
 * token), `unsure` (it may have been posted: look before trying again) or `refused` (never will be).
 */
export interface Messenger {
  readonly platform: string;
  readonly limits: Limits;
  /** Whether a private reply that is sent again takes the place of the one before. */
  readonly replacesPrivate: boolean;
  /** How long after a question its `replyTo` is taken, in milliseconds. */
  readonly privateForMs: number;
  /**
   * Posts a page as the reply to a question and gives the message's id. `key` is kept with it, unseen,
   * for `find`. `version` is above 0 when the question was edited, and so an earlier reply may have been removed; default 0.
   */
  readonly post: (question: IncomingQuestion, page: Page, version?: number) => Promise<string>;
  readonly replace: (place: Place, messageId: string, page: Page) => Promise<void>;
  readonly remove: (place: Place, messageId: string) => Promise<void>;
  /** The id of the message that was posted as the reply to this question, if there is one. */
  readonly find: (question: IncomingQuestion) => Promise<string | undefined>;
  /**
   * What speaks against posting in a place, for a person to mend: the bot is not there, or another
   * organisation reads along and nobody has allowed that. Nothing where nothing is known to.
   */
  readonly obstacle: (place: Place) => Promise<string | undefined>;
  /** Where a person is written to directly. */
  readonly direct: (workspace: string, user: string) => Promise<Place>;
}

/** Channels shared with another organisation, where an admin has allowed the bot to answer. */
export interface AllowedPlaces {
  /** `by`: the admin's id; `at`: milliseconds since 1970. Of several times, the last is kept. */
  readonly allow: (place: Place, by: string, at: number) => Promise<void>;
  /** Nothing happens when it was not allowed. */
  readonly disallow: (place: Place) => Promise<void>;
  /** A channel's threads go with it. */
  readonly isAllowed: (place: Place) => Promise<boolean>;
}

/**
 * Which channels of one platform get digests. Any implementation passes
 * `test/contract/digests.ts`: SQLite, PostgreSQL, and one in memory.
 */
export interface Subscriptions {
  /** Starts or changes a channel's subscription. What its readers know stays, once there is something. */
  readonly put: (subscription: Omit<Subscription, "last" | "paused">) => Promise<void>;
  /** Gives whether there was one. */
  readonly remove: (place: Place) => Promise<boolean>;
  /** By channel; of one workspace, or of all. */
  readonly list: (workspace?: string) => Promise<Subscription[]>;
  readonly find: (place: Place) => Promise<Subscription | undefined>;
  /** Nothing happens when it is gone or paused already. */
  readonly pause: (place: Place, reason: string) => Promise<void>;
}

/**
 * Every digest of one platform, one for each subscription and local date. Any implementation passes
 * `test/contract/digests.ts`: SQLite, PostgreSQL, and one in memory.
 */
export interface Editions {
  /**
   * Notes an edition unless its channel has one of that date, or one that came after `previous` too:
   * the date of the newest one that its maker knew of. Gives whether it did. Atomic.
   */
  readonly make: (edition: Edition, previous: string | undefined) => Promise<boolean>;
  /** Those to be posted, the longest due first. */
  readonly due: () => Promise<Edition[]>;
  /** Ends one that is due. Once posted, its subscription's readers know what it tells. */
  readonly end: (
    edition: Edition,
    end: Pick<Edition, "state" | "reason"> & { readonly at: number },
  ) => Promise<void>;
  readonly find: (key: string) => Promise<Edition | undefined>;
  /** Newest first; of one channel, of a workspace, or of all. */
  readonly latest: (
    most: number,
    of?: Pick<Place, "workspace"> & Partial<Pick<Place, "channel">>,
  ) => Promise<Edition[]>;
  /** Forgets what was made before, but the newest of each channel; gives the number forgotten. */
  readonly forget: (madeBefore: number) => Promise<number>;
}

/** Documents as readers know them, kept once however many readers know them. */
export interface Snapshots {
  /** Keeps a snapshot and gives its key; `read` is asked for those documents that are not kept yet. */
  readonly save: (
    documents: readonly DocumentVersion[],
    read: (paths: readonly string[]) => Promise<readonly KnownDocument[]>,
  ) => Promise<string>;
  /** Which documents a snapshot holds; none for an unknown key. */
  readonly versions: (key: string) => Promise<readonly DocumentVersion[]>;
  /** Those of the documents that are kept. */
  readonly documents: (versions: readonly DocumentVersion[]) => Promise<KnownDocument[]>;
  /** Forgets what no subscription and no edition to be posted refers to, once it is an hour old. */
  readonly forget: () => Promise<void>;
}

/** What is kept about digests. */
export interface DigestStore {
  readonly subscriptions: Subscriptions;
  readonly editions: Editions;
  readonly snapshots: Snapshots;
}
