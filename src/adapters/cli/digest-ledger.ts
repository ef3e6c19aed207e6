import {
  describeSubscription,
  type Edition,
  LATE_MS,
  printableLine,
  standingText,
  type Subscription,
  subscriptionKey,
  VerbatimError,
} from "../../core/index.ts";
import { type DigestFlags, subscriptionOf } from "./digest-request.ts";
import { EXIT, type Exit } from "./exit.ts";
import type { PlatformDigests, Services } from "./services.ts";
import type { Terminal } from "./terminal.ts";

/** Of all channels, or of the one that is asked for. */
const MOST_LISTED = 1_000;

/** Lists the channels that get digests, and what became of the newest ones; nothing is written. */
export async function digestLedger(
  flags: DigestFlags,
  { services, terminal }: { readonly services: Services; readonly terminal: Terminal },
): Promise<Exit> {
  if ([flags.since, flags.until, flags.explain].some((flag) => flag !== undefined)) {
    throw new VerbatimError(
      "usage",
      "With --ledger, --since, --until and --explain tell nothing: leave them out.",
    );
  }
  const { subscriptions, editions: found } = await services.withDigests(
    services.settings(flags),
    (all) => ledgerOf(all, flags.subscription),
  );
  const editions = found.toSorted(newestFirst).slice(0, MOST_LISTED);
  if (found.length > editions.length) {
    const narrower =
      flags.subscription === undefined ? " Add --subscription KEY for one channel." : "";
    terminal.err(`Only the ${MOST_LISTED} newest are listed.${narrower}`);
  }
  if (flags.json === true) {
    const ledger = {
      subscriptions: subscriptions.map(subscriptionJson),
      editions: editions.map(editionJson),
    };
    terminal.out(JSON.stringify(ledger));
    return EXIT.done;
  }
  const { paint } = terminal;
  terminal.out(
    paint("bold", subscriptions.length === 0 ? "No channel gets a digest." : "Channels"),
  );
  for (const one of subscriptions) {
    const paused = one.paused === undefined ? "" : ` · paused: ${one.paused}`;
    const text = `${subscriptionKey(one.place)}  ${describeSubscription(one)}${paused}`;
    terminal.out(printableLine(text));
  }
  terminal.out(
    editions.length === 0
      ? "No digest was sent yet."
      : `\n${paint("bold", "Digests, newest first")}`,
  );
  for (const one of editions) {
    const late = isLate(one) ? ", late" : "";
    terminal.out(
      printableLine(
        `${standingText({ ...one, ...one.slot })}${late}  ${subscriptionKey(one.place)}`,
      ),
    );
  }
  return EXIT.done;
}

/** Of every channel, or of one. */
async function ledgerOf(platforms: readonly PlatformDigests[], key: string | undefined) {
  if (key !== undefined) {
    const { subscription, of } = await subscriptionOf(key, platforms);
    const editions = await of.editions.latest(MOST_LISTED + 1, subscription.place);
    return { subscriptions: [subscription], editions };
  }
  const lists = await Promise.all(platforms.map((of) => of.subscriptions.list()));
  const latest = await Promise.all(platforms.map((of) => of.editions.latest(MOST_LISTED + 1)));
  return { subscriptions: lists.flat(), editions: latest.flat() };
}

function newestFirst(a: Edition, b: Edition): number {
  return b.slot.at - a.slot.at;
}

/** Posted so long after its time that it said so, unless only its last pages were. */
function isLate({ slot, postedAt = slot.at }: Edition): boolean {
  return postedAt - slot.at > LATE_MS;
}

function subscriptionJson(subscription: Subscription) {
  const { place, schedule, sets, sources, heartbeat, gaps, owner, paused } = subscription;
  return {
    subscription: subscriptionKey(place),
    ...schedule,
    sets,
    sources,
    heartbeat,
    gaps,
    owner: owner ?? null,
    paused: paused ?? null,
  };
}

function editionJson(edition: Edition) {
  const { place, slot, state, reason, madeAt, postedAt, pages, quotes } = edition;
  return {
    subscription: subscriptionKey(place),
    date: slot.date,
    due: new Date(slot.at).toISOString(),
    made: new Date(madeAt).toISOString(),
    posted: postedAt === undefined ? null : new Date(postedAt).toISOString(),
    state,
    late: isLate(edition),
    reason: reason ?? null,
    pages: pages.length,
    quotes: quotes.length,
  };
}
