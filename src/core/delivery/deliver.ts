import { VerbatimError } from "../errors.ts";
import type { Ledger, Messenger } from "../ports.ts";
import type { Page } from "../reply/blocks.ts";
import { doubtPage } from "../reply/doubt.ts";
import { noticePage } from "../reply/notice-page.ts";
import type { Claim, IncomingQuestion, Outcome, QuoteReference } from "./delivery.ts";

/** What is to be said to a question; `page` is missing when nothing is owed and nothing was found. */
export interface Reply {
  readonly outcome: "answered" | "unanswered" | "silent";
  readonly page?: Page;
  readonly quotes: readonly QuoteReference[];
}

export interface DelivererDeps {
  readonly ledger: Ledger;
  readonly messenger: Messenger;
  /** Works out the reply to a claimed question, from its text as last edited; with `messageId` it stands already. */
  readonly replyTo: (claim: Claim & { readonly text: string }) => Promise<Reply>;
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly after: (ms: number) => Promise<unknown>;
  /** How long a claim is held; much longer than all requests of one delivery together. Default 15 s. */
  readonly leaseMs?: number;
  readonly onFault: (message: string, cause: unknown) => void;
}

/** Shows a page, failing as a {@link Messenger} does. */
export type Show = (page: Page) => Promise<void>;

/** Posts, replaces or removes replies so that each question has the one that it is owed. */
export interface Deliverer {
  readonly leaseEnd: () => number;
  /**
   * Never throws: what fails is put off or given up in the ledger. `reply` is given where it is being
   * worked out already, `show` where the page goes another way than by the messenger, once.
   */
  readonly deliver: (claim: Claim, reply?: Promise<Reply>, show?: Show) => Promise<void>;
  /** Takes up what a crash, a rate limit or an edit left over. */
  readonly sweep: () => Promise<void>;
}

const DEFAULT_LEASE_MS = 15_000;

/** Longest wait for a platform's answer to one request: so short that a claim outlasts it. */
export const REQUEST_WITHIN_MS = 5_000;

/** What is owed to a question that was deleted. */
const WITHDRAWN: Omit<Outcome, "at"> & Pick<Reply, "page"> = { outcome: "withdrawn", quotes: [] };

/** What somebody who asked in private is told instead of an answer. */
const GIVEN_UP = noticePage(
  "No answer could be given: this failed, or took too long. Please ask again.",
);

/** How long before a platform takes no private reply any more the asker is told that there is none. */
const LAST_CHANCE_MS = 60_000;

/** Longest wait between two tries after that. */
const LAST_WAIT_MS = 10_000;

/** So often a private answer may fail to be worked out. */
const MOST_FAULTS = 4;

/** Part of the lease that must be left when a request to the platform starts. */
const LEFT_FOR_A_REQUEST = 0.4;

const MOST_ATTEMPTS = 12;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 5 * 60_000;
const SWEPT_AT_ONCE = 20;

/** Replies kept for a next claim, which another replica may have made. */
const MOST_UNDER_WAY = 1_000;

/**
 * A post that is refused may be tried again freely; one whose answer is lost may have happened, so
 * every claim after the first looks for it before it posts. Where nobody can look, it is noted before
 * the post, and a claim that finds the note says that there may be an answer, with a button to it.
 */
export function createDeliverer(deps: DelivererDeps): Deliverer {
  const { ledger, messenger, now, after, leaseMs = DEFAULT_LEASE_MS, onFault } = deps;
  const leaseEnd = () => now() + leaseMs;
  /** By question and version: where a claim runs out before the reply is ready, the next takes it. */
  const underWay = new Map<string, Promise<Reply>>();

  async function deliver(claim: Claim, reply?: Promise<Reply>, show?: Show): Promise<void> {
    try {
      const state = await ledger.complete(claim, await settle(claim, reply, show));
      if (state !== "amended") return;
      await ledger.postpone(claim, { at: now(), reason: "the question was edited" });
      await sweep();
    } catch (error) {
      await giveBack(claim, error);
    }
  }

  async function settle(claim: Claim, ready?: Promise<Reply>, show?: Show): Promise<Outcome> {
    const { question, text } = claim;
    const posted =
      claim.messageId ?? (claim.attempt > 1 ? await messenger.find(question) : undefined);
    if (posted === undefined) requireInTime(question);
    const found = posted === undefined ? {} : { messageId: posted };
    const { page, ...reply } =
      text === null ? WITHDRAWN : await workOut({ ...claim, ...found, text }, ready);
    // What a page of a digest says is never changed.
    if (posted !== undefined && question.digest !== undefined)
      return { ...reply, messageId: posted, at: now() };
    if (page !== undefined) {
      const shown = claim.inDoubt === true ? doubtPage(question) : page;
      return { ...reply, messageId: await put(claim, posted, shown, show), at: now() };
    }
    requireTime(claim);
    if (posted !== undefined) await messenger.remove(question.place, posted);
    return { ...reply, at: now() };
  }

  async function workOut(
    claim: Claim & { readonly text: string },
    ready?: Promise<Reply>,
  ): Promise<Reply> {
    const id = `${claim.question.key} ${claim.version}`;
    const reply = underWay.get(id) ?? ready ?? deps.replyTo(claim);
    underWay.set(id, reply);
    const [oldest = id] = underWay.keys();
    if (underWay.size > MOST_UNDER_WAY) underWay.delete(oldest);
    const isThere = reply.then(
      () => true,
      () => underWay.delete(id),
    );
    const isOver = after(latestRequest(claim) - now()).then(() => false);
    if (!(await Promise.race([isThere, isOver]))) throw unready(claim);
    requireTime(claim);
    underWay.delete(id);
    return reply;
  }

  /** Why a reply that is still being worked out is waited for once more, or no longer. */
  function unready({ question }: Claim): VerbatimError {
    const last = lastChance(question);
    return last !== undefined && now() >= last
      ? new VerbatimError("refused", "It took too long.")
      : ranOut();
  }

  /** Changes the reply that was posted, or posts it; gives its id. */
  async function put(
    claim: Claim,
    posted: string | undefined,
    page: Page,
    show?: Show,
  ): Promise<string> {
    const { question } = claim;
    requireTime(claim);
    if (posted === undefined) {
      if (isBeyondLooking(question)) await begin(claim);
      if (show === undefined) return messenger.post(question, page, claim.version);
      await show(page);
      return "";
    }
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

  function isBeyondLooking({ audience }: IncomingQuestion): boolean {
    return audience === "asker" && !messenger.replacesPrivate;
  }

  async function begin(claim: Claim): Promise<void> {
    // However often a program ends just then, the asker is told only so many times.
    if (claim.inDoubt === true && claim.attempt > MOST_ATTEMPTS)
      throw new VerbatimError("refused", "It was tried too often.");
    if (await ledger.begin(claim, leaseEnd())) return;
    throw new VerbatimError("unsure", "The claim was lost before the reply was sent.");
  }

  /** A digest is given up here, behind the look: it may stand though nobody learnt of it. */
  function requireInTime({ digest }: IncomingQuestion): void {
    if (digest === undefined || now() <= digest.expiresAt) return;
    throw new VerbatimError("refused", "It could not be posted in time.");
  }

  function requireTime(claim: Claim): void {
    if (now() > latestRequest(claim)) throw ranOut();
  }

  function latestRequest({ leaseEndsAt }: Claim): number {
    return leaseEndsAt - leaseMs * LEFT_FOR_A_REQUEST;
  }

  /** When a private reply should be tried for the last time; nothing where others are concerned. */
  function lastChance({ replyTo, askedAt }: IncomingQuestion): number | undefined {
    if (replyTo === undefined) return undefined;
    return askedAt + messenger.privateForMs - LAST_CHANCE_MS;
  }

  async function giveBack(claim: Claim, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    const isGivenUp =
      (isRefusal(error) || isHopeless(claim, error)) && (await isTold(claim, error));
    try {
      if (isGivenUp) await ledger.fail(claim, reason);
      else {
        const isUnsent = claim.inDoubt !== true && isWithoutEffect(error);
        await ledger.postpone(claim, { at: nextTry(claim, error), reason, isUnsent });
      }
    } catch (cause) {
      // The lease will end, and the sweep takes the claim up again.
      onFault("The ledger could not be written.", cause);
    }
    if (isGivenUp || !(error instanceof VerbatimError)) {
      onFault(`No reply could be given to ${claim.question.key}.`, error);
    }
  }

  /**
   * Says in private that there is no answer, where nothing was shown and something can be. Gives
   * whether that is done with: else it is tried again.
   */
  async function isTold({ question, inDoubt }: Claim, error: unknown): Promise<boolean> {
    const isUnsent = isRefusal(error) || isFault(error);
    if (question.replyTo === undefined || inDoubt === true || !isUnsent) return true;
    try {
      await messenger.post(question, GIVEN_UP);
      return true;
    } catch (refusal) {
      return isRefusal(refusal);
    }
  }

  /**
   * Questions are tried so many times, in private until their last chance; a digest until somebody
   * has to mend the bot's rights. Where many ask at once, each waits its turn: a wait that the
   * platform asks for has an end.
   */
  function isHopeless({ question, attempt, inDoubt }: Claim, error: unknown): boolean {
    if (question.digest !== undefined)
      return error instanceof VerbatimError && error.code === "unauthorized";
    const last = lastChance(question);
    // Who waits for a private answer is told soon, or while that can be done.
    if (last !== undefined && isFault(error) && inDoubt !== true)
      return attempt >= MOST_FAULTS || now() >= last;
    const isOver = attempt >= MOST_ATTEMPTS && now() >= (last ?? 0);
    return isOver && retryAfterMs(error) === undefined;
  }

  function nextTry(claim: Claim, error: unknown): number {
    const at = now() + waitMs(claim, error);
    const last = lastChance(claim.question);
    if (last === undefined || retryAfterMs(error) !== undefined) return at;
    return Math.min(at, now() < last ? last : now() + LAST_WAIT_MS);
  }

  async function sweep(): Promise<void> {
    const claims = await ledger.due(now(), leaseEnd(), SWEPT_AT_ONCE);
    await Promise.all(claims.map((claim) => deliver(claim)));
    if (claims.length === SWEPT_AT_ONCE) await sweep();
  }

  return { leaseEnd, deliver, sweep };
}

function ranOut(): VerbatimError {
  return new VerbatimError("unsure", "The claim ran out before the reply was ready.");
}

/** Whether something is wrong with us: nothing was sent. */
function isFault(error: unknown): boolean {
  return !(error instanceof VerbatimError) || error.code === "fault";
}

function isRefusal(error: unknown): boolean {
  return error instanceof VerbatimError && error.code === "refused";
}

/** Whether the platform says that it has done nothing. */
function isWithoutEffect(error: unknown): boolean {
  return error instanceof VerbatimError && ["busy", "unauthorized"].includes(error.code);
}

function retryAfterMs(error: unknown): number | undefined {
  return error instanceof VerbatimError ? error.retryAfterMs : undefined;
}

/** What the platform asked for, else doubling from a second to five minutes. */
function waitMs({ attempt }: Claim, error: unknown): number {
  return retryAfterMs(error) ?? Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);
}
