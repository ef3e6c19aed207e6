import type { Answer, Quote } from "../answer.ts";
import type { Desk } from "../desk.ts";
import type { Claim, Delivery, IncomingQuestion, QuoteReference } from "../delivery/delivery.ts";
import { createDeliverer, type Reply } from "../delivery/deliver.ts";
import type { Amendment, DigestStore, Ledger, Messenger, Rating } from "../ports.ts";
import { createDigests, type Digests, isDigestKey } from "../publishing/digests.ts";
import { completed } from "../question/follow-up.ts";
import { isThanks } from "../question/form.ts";
import type { Pressed } from "../reply/action-value.ts";
import type { Block, Page } from "../reply/blocks.ts";
import { composeAnswer } from "../reply/compose.ts";
import { composeForgotten } from "../reply/details.ts";
import { asksHow, composeHelp } from "../reply/help.ts";
import { paginate } from "../reply/paginate.ts";
import { composeWhy, explainedIndex } from "../reply/why.ts";
import { isInTime, type Late } from "./late.ts";
import { createLists, isListKey, type Lists } from "./lists.ts";
import { createShare, type Shared } from "./share.ts";

export interface BotDeps {
  readonly ledger: Ledger;
  readonly messenger: Messenger;
  /** Where questions are answered. */
  readonly desk: Desk;
  /** How the bot is asked in private, such as `/ask`. */
  readonly command: string;
  readonly threshold: number;
  /** What is kept about digests. */
  readonly digestStore: DigestStore;
  /** How digests are asked for, such as `/digest`. */
  readonly digestCommand: string;
  /** After downtime, a digest this old is still posted, marked as late. */
  readonly catchUpMs: number;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly after: (ms: number) => Promise<unknown>;
  readonly leaseMs?: number;
  readonly onFault: (message: string, cause: unknown) => void;
}

/** A chat bot on one platform: what an adapter calls when something comes in. */
export interface Bot extends Omit<Lists, "page"> {
  readonly digests: Digests;
  /**
   * Whether nobody acts yet on the command, button or form of this key: where each of several
   * replicas is told of it, one does.
   */
  readonly takeUp: (key: string) => Promise<boolean>;
  /**
   * Takes a question in. Resolves when it is safe to acknowledge; `replied` resolves when the reply
   * is posted or put off. Nothing when the question is known already or nobody is owed an answer.
   */
  readonly receive: (question: IncomingQuestion) => Promise<{ replied: Promise<void> } | undefined>;
  /**
   * A question was edited or deleted. Resolves like `receive`. `question`, where it is told, is
   * taken in with the change when it was not heard of before: the change may have come first.
   */
  readonly amend: (
    change: Amendment,
    question?: IncomingQuestion,
  ) => Promise<{ replied: Promise<void> } | undefined>;
  /**
   * The private reply to a question, to go out with the acknowledgement. Nothing when the question is
   * known already, such as to another replica, and when the reply was shown or sent `late`, or put off.
   */
  readonly answer: (question: IncomingQuestion, late?: Late) => Promise<Page | undefined>;
  /** What a button shows: the lines around a quote, the next page, or why. */
  readonly show: (pressed: Pressed) => Promise<Page>;
  /** Posts a private answer for everybody to see; `asker`: who wants that. */
  readonly share: (key: string, asker: string) => Promise<Shared>;
  readonly rate: (rating: Omit<Rating, "ratedAt">) => Promise<void>;
  readonly help: () => Page;
  /** Takes up what a crash, a rate limit or an edit left over. */
  readonly sweep: () => Promise<void>;
}

/** Elliptical questions lean on those before them, at most this many deep. */
const LONGEST_CHAIN = 3;

/** What asks nothing is passed over so often. */
const MOST_PASSED_OVER = 20;

/** Quotes of an answer that are shown before the button to the next. */
const SHOWN_AT_ONCE = 3;

/** A bot that answers with quotes of the library, each question once. */
export function createBot(deps: BotDeps): Bot {
  const { ledger, messenger, desk, threshold, today, now } = deps;
  const names = { commandName: deps.command, digestCommand: deps.digestCommand };
  const deliverer = createDeliverer({ ...deps, replyTo });
  const start = (claim: Claim | undefined) =>
    claim === undefined ? undefined : { replied: deliverer.deliver(claim) };
  const take = async (question: IncomingQuestion, amended?: Amendment) =>
    start(await ledger.accept(question, deliverer.leaseEnd(), amended));
  const share = createShare({ ...deps, deliverer });
  const digests = createDigests({ ...deps, post: (message) => take(message) });
  const lists = createLists({ ...deps, ...names, digests });

  /** The question in full: an elliptical one borrows from those before it in the conversation. */
  async function inFull(question: IncomingQuestion, text: string, depth = 0): Promise<string> {
    if (question.audience === "asker" || depth === LONGEST_CHAIN) return text;
    let earlier = await ledger.earlier(question);
    for (let passed = 0; earlier && asksNothing(earlier) && passed < MOST_PASSED_OVER; passed += 1)
      earlier = await ledger.earlier(earlier.question);
    if (!earlier?.text || asksNothing(earlier)) return text;
    return completed(text, await inFull(earlier.question, earlier.text, depth + 1));
  }

  async function answerTo(question: IncomingQuestion, text: string, from = 0) {
    const asked = await inFull(question, text);
    const answer = await desk.ask(asked, { threshold, today: today() });
    const { key, audience } = question;
    const options = {
      key,
      audience,
      from,
      most: SHOWN_AT_ONCE,
      ...(asked === text ? {} : { asked }),
      ...(question.shared === true ? { shared: text } : {}),
    };
    const pages = paginate(composeAnswer(answer, options), messenger.limits);
    return { asked, answer, pages };
  }

  async function replyTo({
    question,
    text,
    messageId,
  }: {
    question: IncomingQuestion;
    text: string;
    messageId?: string;
  }): Promise<Reply> {
    if (question.digest !== undefined)
      return digests.replyTo(question.key, { isPosted: messageId !== undefined });
    if (question.audience === "place" && isThanks(text)) return { outcome: "silent", quotes: [] };
    if (asksHow(question, text)) return { outcome: "silent", quotes: [], page: help() };
    const { answer, pages } = await answerTo(question, text);
    if (answer.outcome === "unanswered" && !question.addressed)
      return { outcome: "silent", quotes: [] };
    return { outcome: answer.outcome, quotes: quotesOf(answer).map(referenceOf), page: pages[0] };
  }

  async function receive(question: IncomingQuestion, amended?: Amendment) {
    // What nobody said to the bot is its business only where it has answered before.
    if (!question.addressed && (await ledger.earlier(question)) === undefined) return undefined;
    return take(question, amended);
  }

  async function amend(change: Amendment, question?: IncomingQuestion) {
    const started = question && (await receive(question, change));
    return started ?? start(await ledger.amend(change, deliverer.leaseEnd()));
  }

  async function answerPrivately(
    question: IncomingQuestion,
    late?: Late,
  ): Promise<Page | undefined> {
    const ready = replyTo({ question, text: question.text });
    // Whether it fails is looked at once the question is taken in.
    ready.catch(() => {});
    const claim = await ledger.accept(question, deliverer.leaseEnd());
    if (claim === undefined) return undefined;
    if (late !== undefined && !(await isInTime(ready, late.deadline))) {
      const acknowledged = late.acknowledge();
      await deliverer.deliver(
        claim,
        acknowledged.then(() => ready),
      );
      return undefined;
    }
    if (late?.show !== undefined) {
      await deliverer.deliver(claim, ready, late.show);
      return undefined;
    }
    const { page, ...reply } = await ready;
    await ledger.complete(claim, { ...reply, at: now() });
    return page;
  }

  async function show({ action, key, index }: Pressed): Promise<Page> {
    if (isListKey(key)) return (await lists.page(key, index)) ?? forgotten();
    if (isDigestKey(key)) return digests.show({ action, key, index });
    const delivery = await ledger.find(key);
    const text = delivery?.text ?? undefined;
    if (delivery === undefined || text === undefined) return forgotten();
    const { question, quotes } = delivery;
    if (action === "page" || action === "next") {
      const { pages } = await answerTo(question, text, action === "next" ? index : 0);
      return pages[action === "page" ? index : 0] ?? forgotten();
    }
    // A button may be pressed before it is noted what was posted.
    const reference = quotes[index] ?? (await replyTo({ question, text })).quotes[index];
    if (reference === undefined) return forgotten();
    if (action === "context") return firstPage(await desk.context(reference));
    const why = await desk.explain(await inFull(question, text), today());
    return firstPage(composeWhy(why, explainedIndex(why, reference)));
  }

  const firstPage = (blocks: readonly Block[]): Page => paginate(blocks, messenger.limits)[0];
  const forgotten = (): Page => ({ ...firstPage(composeForgotten()), isAside: true });
  const help = () => firstPage(composeHelp(names));

  return {
    digests,
    takeUp: (key) => ledger.takeUp(key, now()),
    receive: (question) => receive(question),
    amend,
    answer: answerPrivately,
    show,
    share,
    rate: (rating) => ledger.rate({ ...rating, ratedAt: now() }),
    help,
    sources: lists.sources,
    gaps: lists.gaps,
    home: lists.home,
    sweep: deliverer.sweep,
  };
}

/** A digest, a request for help, or thanks: what follows goes on from before it. */
function asksNothing({ question, text }: Delivery): boolean {
  return text === null || asksHow(question, text) || isThanks(text);
}

function quotesOf(answer: Answer): readonly Quote[] {
  return answer.outcome === "answered" ? answer.quotes : answer.nearest;
}

function referenceOf({ path, hash, start, end }: Quote): QuoteReference {
  return { path, hash, start, end };
}
