import {
  describeSubscription,
  type Edition,
  LATE_MS,
  printableLine,
  standingText,
  type Subscription,
  subscriptionKey,
} from "../../core/index.ts";
import { EXIT, type Exit } from "./exit.ts";
import type { Flags, Services } from "./services.ts";
import type { Terminal } from "./terminal.ts";

const MOST_LISTED = 100;

/** Lists the channels that get digests, and what became of the newest ones. */
export async function digestLedger(
  flags: Flags & { readonly json?: boolean },
  { services, terminal }: { readonly services: Services; readonly terminal: Terminal },
): Promise<Exit> {
  const { subscriptions, editions } = await services.withDigests(
    services.settings(flags),
    async (stores) => {
      const lists = await Promise.all(stores.map((store) => store.subscriptions.list()));
      const latest = await Promise.all(stores.map((store) => store.editions.latest(MOST_LISTED)));
      return { subscriptions: lists.flat(), editions: latest.flat().toSorted(newestFirst) };
    },
  );
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
  if (editions.length > 0) terminal.out(`\n${paint("bold", "Digests, newest first")}`);
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

function newestFirst(a: Edition, b: Edition): number {
  return b.slot.at - a.slot.at;
}

/** Posted so long after its time that it said so. */
function isLate({ state, slot, madeAt }: Edition): boolean {
  return state === "posted" && madeAt - slot.at > LATE_MS;
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
  const { place, slot, state, reason, madeAt, pages, quotes } = edition;
  return {
    subscription: subscriptionKey(place),
    date: slot.date,
    due: new Date(slot.at).toISOString(),
    made: new Date(madeAt).toISOString(),
    state,
    late: isLate(edition),
    reason: reason ?? null,
    pages: pages.length,
    quotes: quotes.length,
  };
}
