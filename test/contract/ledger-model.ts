import fc from "fast-check";
import type { Claim, Outcome } from "../../src/core/delivery/delivery.ts";
import type { Ledger } from "../../src/core/ports.ts";
import { PLACE, questionFor } from "./ledger-steps.ts";

const LEASE_MS = 10;

const key = fc.constantFrom("a", "b", "c");
/** Which of the claims given out so far, counted from the last. */
const nth = fc.nat(3);
/** Often to the very moment when a lease ends. */
const ms = fc.constantFrom(0, LEASE_MS / 2, LEASE_MS, 2 * LEASE_MS);
const outcomes = ["answered", "unanswered", "silent", "withdrawn"] as const;

const change = fc.record({ version: fc.nat(4), text: fc.constantFrom("new", null) });

/** Something that is done to a ledger, or time that passes. */
const arbitraryStep = fc.oneof(
  fc.record({ step: fc.constant("wait"), ms }),
  fc.record({
    step: fc.constant("accept"),
    key,
    asked: fc.constantFrom(
      { audience: "asker" as const },
      { audience: "asker" as const, replyTo: "https://slack.example/reply" },
      { audience: "place" as const },
    ),
    amended: fc.option(change, { nil: undefined }),
  }),
  fc.record({ step: fc.constant("amend"), key, change }),
  fc.record({ step: fc.constant("due"), most: fc.constantFrom(1, 2) }),
  fc.record({
    step: fc.constant("complete"),
    nth,
    outcome: fc.constantFrom<Outcome["outcome"][]>(...outcomes),
    isPosted: fc.boolean(),
  }),
  fc.record({ step: fc.constant("begin"), nth }),
  fc.record({ step: fc.constant("postpone"), nth, ms, isUnsent: fc.boolean() }),
  fc.record({ step: fc.constant("fail"), nth }),
  fc.record({ step: fc.constant("forget"), ms }),
);

type Step = typeof arbitraryStep extends fc.Arbitrary<infer Value> ? Value : never;

/** What may happen to a ledger. */
export const arbitrarySteps = fc.array(arbitraryStep, { maxLength: 40, size: "max" });

/**
 * Takes the steps and tells all that the ledger answered and holds after each, but for tokens, which
 * are anybody's choice.
 *
 * @throws When two claims on one question are live at once.
 */
export async function story(ledger: Ledger, steps: readonly Step[]): Promise<unknown[]> {
  const claims = createClaimBook();
  const told: unknown[] = [];
  let now = 100;
  for (const step of steps) {
    if (step.step === "wait") now += step.ms;
    const answer = await take(step, { ledger, claims, now });
    const held = await ledger.questions(PLACE, 9);
    const earlier = await ledger.earlier({ place: PLACE, askedAt: now });
    told.push({ step, answer, held, earlier });
  }
  return told;
}

interface Moment {
  readonly ledger: Ledger;
  readonly claims: ReturnType<typeof createClaimBook>;
  readonly now: number;
}

async function take(step: Step, { ledger, claims, now }: Moment): Promise<unknown> {
  const leaseEndsAt = now + LEASE_MS;
  const claim = "nth" in step ? claims.nth(step.nth) : undefined;
  let answer: unknown;
  if (step.step === "accept") {
    const question = questionFor(step.key, { ...step.asked, askedAt: now });
    const amended = step.amended && { ...step.amended, key: step.key, at: now };
    answer = claims.note([await ledger.accept(question, leaseEndsAt, amended)], now);
  } else if (step.step === "amend") {
    answer = claims.note(
      [await ledger.amend({ ...step.change, key: step.key, at: now }, leaseEndsAt)],
      now,
    );
  } else if (step.step === "due") {
    answer = claims.note(await ledger.due(now, leaseEndsAt, step.most), now);
  } else if (step.step === "forget") {
    answer = await ledger.forget(now - step.ms);
  } else if (step.step === "begin") {
    answer = claim && (await ledger.begin(claim, leaseEndsAt));
    if (claim !== undefined && answer === true) claims.renew(claim, leaseEndsAt);
  } else if (claim !== undefined) {
    answer = await end(step, claim, { ledger, claims, now });
  }
  return answer;
}

async function end(step: Step, claim: Claim, { ledger, claims, now }: Moment): Promise<unknown> {
  let answer: unknown;
  if (step.step === "complete") {
    const messageId = step.isPosted ? { messageId: `m${now}` } : {};
    const outcome = { outcome: step.outcome, ...messageId, quotes: [], at: now };
    answer = await ledger.complete(claim, outcome);
  } else if (step.step === "postpone") {
    await ledger.postpone(claim, {
      at: now + step.ms,
      reason: `put off at ${now}`,
      isUnsent: step.isUnsent,
    });
  } else {
    await ledger.fail(claim, `given up at ${now}`);
  }
  if (answer !== "amended") claims.end(claim);
  return answer;
}

/** The claims given out so far, and which of them have been ended by their holders. */
function createClaimBook() {
  const given: Claim[] = [];
  const ended = new Set<Claim>();
  const renewed = new Map<Claim, number>();
  const note = (claim: Claim, now: number): void => {
    const isRival = (other: Claim) =>
      other.question.key === claim.question.key &&
      (renewed.get(other) ?? other.leaseEndsAt) > now &&
      !ended.has(other);
    if (given.some(isRival)) throw new Error(`two live claims on ${claim.question.key}`);
    given.push(claim);
  };
  return {
    nth: (fromLast: number) => given.at(-1 - fromLast),
    end: (claim: Claim) => ended.add(claim),
    renew: (claim: Claim, leaseEndsAt: number) => renewed.set(claim, leaseEndsAt),
    /** Gives what is to be told of the claims, by key: their order is the ledger's choice. */
    note: (claims: readonly (Claim | undefined)[], now: number) => {
      const sorted = claims
        .filter((claim) => claim !== undefined)
        .toSorted((one, other) => (one.question.key < other.question.key ? -1 : 1));
      for (const claim of sorted) note(claim, now);
      return sorted.map((claim) => ({ ...claim, token: "" }));
    },
  };
}
