import {
  boundOf,
  catalogueOf,
  composeDigest,
  digestSince,
  MOST_EARLIER,
  requestFor,
  subscriptionKey,
  VerbatimError,
} from "../../core/index.ts";
import { type Opened, reportOf } from "../corpus/report.ts";
import { warnWhenEmpty } from "./ask-command.ts";
import { digestLedger } from "./digest-ledger.ts";
import { digestJson, digestText, digestWhy } from "./digest-render.ts";
import { EXIT, type Exit } from "./exit.ts";
import { openWithProgress } from "./index-command.ts";
import type { Flags, Services } from "./services.ts";
import type { Terminal } from "./terminal.ts";

export interface DigestFlags extends Flags {
  readonly preview?: boolean;
  readonly ledger?: boolean;
  readonly subscription?: string;
  readonly since?: string;
  readonly until?: string;
  readonly explain?: boolean;
  readonly json?: boolean;
}

interface DigestDeps {
  readonly services: Services;
  readonly terminal: Terminal;
}

/** Shows what a digest would post, or what became of those that were due; the bot itself sends them. */
export async function digestCommand(flags: DigestFlags, deps: DigestDeps): Promise<Exit> {
  if (flags.ledger === true && flags.preview === true)
    throw new VerbatimError("usage", "Give either --preview or --ledger, not both.");
  if (flags.ledger === true) return digestLedger(flags, deps);
  if (flags.preview !== true) {
    throw new VerbatimError(
      "usage",
      "Add --preview to see a digest, or --ledger to see what became of those that were due. This command sends none.",
    );
  }
  return preview(flags, deps);
}

async function preview(flags: DigestFlags, { services, terminal }: DigestDeps): Promise<Exit> {
  const { since, until = services.today(), subscription, explain = false } = flags;
  const span = spanOf(since, until);
  const opened = await openWithProgress(services, services.settings(flags), terminal);
  warnWhenEmpty(reportOf(opened), terminal);
  const digest = digestSince(
    opened.library,
    subscription === undefined
      ? { known: span, before: [], choice: ALL, earlier: [], today: services.today() }
      : await requestOf(subscription, opened, { flags, services }),
  );
  if (flags.json === true) {
    const documents = digestJson(digest, { explain });
    terminal.out(JSON.stringify({ since: since ?? null, until, ...documents }));
    return EXIT.done;
  }
  const blocks = composeDigest(digest, { heartbeat: false });
  if (blocks.length === 0) terminal.err("Nothing new: nothing would be posted.");
  else terminal.out(digestText(blocks, terminal.paint));
  if (explain) terminal.out(`\n${digestWhy(digest, terminal.paint)}`);
  return EXIT.done;
}

const ALL = { sets: [], sources: [] };

/** What the readers of a subscription would be told now. */
async function requestOf(
  key: string,
  { library, openedAt }: Opened,
  { flags, services }: { readonly flags: DigestFlags; readonly services: Services },
) {
  if (flags.since !== undefined || flags.until !== undefined) {
    throw new VerbatimError(
      "usage",
      "With --subscription, --since and --until tell nothing: leave them out.",
    );
  }
  return services.withDigests(services.settings(flags), async (stores) => {
    const all = await Promise.all(stores.map(({ subscriptions }) => subscriptions.list()));
    const keys = all.flat().map(({ place }) => subscriptionKey(place));
    for (const [at, { editions, snapshots }] of stores.entries()) {
      const found = all[at]?.find(({ place }) => subscriptionKey(place) === key);
      if (found === undefined) continue;
      const earlier = await editions.latest(MOST_EARLIER, found.place);
      const desk = { catalogue: () => catalogueOf(library, openedAt) };
      return requestFor(found, { date: services.today(), earlier }, { desk, snapshots });
    }
    throw new VerbatimError(
      "usage",
      `There is no subscription ${key}; there are: ${keys.join(", ") || "none"}.`,
    );
  });
}

function spanOf(since: string | undefined, until: string) {
  const from = since === undefined ? undefined : requireBound(since, "since");
  const to = requireBound(until, "until");
  if (from !== undefined && from > to) {
    throw new VerbatimError("usage", `--since ${since} is later than --until ${until}.`);
  }
  return { until: to, ...(from === undefined ? {} : { since: from }) };
}

function requireBound(written: string, name: "since" | "until"): number {
  const at = boundOf(written, name);
  if (at !== undefined) return at;
  throw new VerbatimError(
    "usage",
    `--${name} cannot use "${written}": write a date such as 2026-03-05, or an instant such as 2026-03-05T08:00Z.`,
  );
}
