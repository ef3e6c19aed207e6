import { VerbatimError } from "../errors.ts";
import type { Ledger, Messenger } from "../ports.ts";
import type { Page } from "../reply/blocks.ts";
import type { Claim, Outcome, QuoteReference } from "./delivery.ts";

/** What is to be said to a question; `page` is missing when nothing is owed and nothing was found. */
export interface Reply {
  readonly outcome: "answered" | "unanswered" | "silent";
  readonly page?: Page;
  readonly quotes: readonly QuoteReference[];
}

export interface DelivererDeps {
  readonly ledger: Ledger;
  readonly messenger: Messenger;
  /** Works out the reply to a claimed question, from its text as last edited. */
  readonly replyTo: (claim: Claim & { readonly text: string }) => Promise<Reply>;
  readonly now: () => number;
  /** How long a claim is held; much longer than all requests of one delivery together. Default 15 s. */
  readonly leaseMs?: number;
  readonly onFault: (message: string, cause: unknown) => void;
}

/** Posts, replaces or removes replies so that each question has the one that it is owed. */
export interface Deliverer {
  readonly leaseEnd: () => number;
  /** Never throws: what fails is put off or given up in the ledger. */
  readonly deliver: (claim: Claim) => Promise<void>;
  /** Takes up what a crash, a rate limit or an edit left over. */
  readonly sweep: () => Promise<void>;
}

const DEFAULT_LEASE_MS = 15_000;

/** What is owed to a question that was deleted. */
const WITHDRAWN: Omit<Outcome, "at"> & Pick<Reply, "page"> = { outcome: "withdrawn", quotes: [] };

/** Part of the lease that must be left when a request to the platform starts. */
const LEFT_FOR_A_REQUEST = 0.4;

const MOST_ATTEMPTS = 12;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 5 * 60_000;
const SWEPT_AT_ONCE = 20;

/**
 * A post that is refused may be tried again freely; one whose answer is lost may have happened, so
 * every claim after the first looks for it before it posts.
 */
export function createDeliverer(deps: DelivererDeps): Deliverer {
  const { ledger, messenger, now, leaseMs = DEFAULT_LEASE_MS, onFault } = deps;
  const leaseEnd = () => now() + leaseMs;

  async function deliver(claim: Claim): Promise<void> {
    try {
      const state = await ledger.complete(claim, await settle(claim));
      if (state !== "amended") return;
      await ledger.postpone(claim, now(), "the question was edited");
      await sweep();
    } catch (error) {
      await giveBack(claim, error);
    }
  }

  async function settle(claim: Claim): Promise<Outcome> {
    const { question, text } = claim;
    const posted =
      claim.messageId ?? (claim.attempt > 1 ? await messenger.find(question) : undefined);
    const { page, ...reply } = text === null ? WITHDRAWN : await deps.replyTo({ ...claim, text });
    if (page !== undefined) {
      return { ...reply, messageId: await put(claim, posted, page), at: now() };
    }
    requireTime(claim);
    if (posted !== undefined) await messenger.remove(question.place, posted);
    return { ...reply, at: now() };
  }

  /** Changes the reply that was posted, or posts it; gives its id. */
  async function put(claim: Claim, posted: string | undefined, page: Page): Promise<string> {
    const { question } = claim;
    requireTime(claim);
    if (posted === undefined) return messenger.post(question, page);
    try {
      await messenger.replace(question.place, posted, page);
      return posted;
    } catch (error) {
      // Somebody may have taken it away, or a replica that ended before it could note that.
      const found = isRefusal(error) ? await messenger.find(question) : posted;
      if (found === posted) throw error;
      return put(claim, found, page);
    }
  }

  function requireTime({ leaseEndsAt }: Claim): void {
    if (now() <= leaseEndsAt - leaseMs * LEFT_FOR_A_REQUEST) return;
    throw new VerbatimError("unsure", "The claim ran out before the reply was ready.");
  }

  async function giveBack(claim: Claim, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    // Where many ask at once, each waits its turn: a wait that the platform asks for has an end.
    const isTurn = retryAfterMs(error) !== undefined;
    const isGivenUp = isRefusal(error) || (claim.attempt >= MOST_ATTEMPTS && !isTurn);
    try {
      if (isGivenUp) await ledger.fail(claim, reason);
      else await ledger.postpone(claim, now() + waitMs(claim, error), reason);
    } catch (cause) {
      // The lease will end, and the sweep takes the claim up again.
      onFault("The ledger could not be written.", cause);
    }
    if (isGivenUp || !(error instanceof VerbatimError)) {
      onFault(`No reply could be given to ${claim.question.key}.`, error);
    }
  }

  async function sweep(): Promise<void> {
    const claims = await ledger.due(now(), leaseEnd(), SWEPT_AT_ONCE);
    await Promise.all(claims.map(deliver));
    if (claims.length === SWEPT_AT_ONCE) await sweep();
  }

  return { leaseEnd, deliver, sweep };
}

function isRefusal(error: unknown): boolean {
  return error instanceof VerbatimError && error.code === "refused";
}

function retryAfterMs(error: unknown): number | undefined {
  return error instanceof VerbatimError ? error.retryAfterMs : undefined;
}

/** What the platform asked for, else doubling from a second to five minutes. */
function waitMs({ attempt }: Claim, error: unknown): number {
  return retryAfterMs(error) ?? Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);
}
