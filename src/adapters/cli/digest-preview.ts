import {
  boundOf,
  catalogueOf,
  composeDigest,
  type Digest,
  digestSince,
  editionKey,
  type Library,
  MOST_EARLIER,
  type Page,
  pagesInTime,
  requestFor,
  VerbatimError,
} from "../../core/index.ts";
import { reportOf } from "../corpus/report.ts";
import { warnWhenEmpty } from "./ask-command.ts";
import { digestJson, digestText, digestWhy, pagesText } from "./digest-render.ts";
import { type DigestFlags, subscriptionOf } from "./digest-request.ts";
import { EXIT, type Exit } from "./exit.ts";
import { openWithProgress } from "./index-command.ts";
import type { Services } from "./services.ts";
import type { Terminal } from "./terminal.ts";

/** What would be posted: of a channel its pages, of a stretch of time what any digest tells of it. */
interface Preview {
  readonly digest: Digest;
  readonly pages?: readonly Page[];
}

/** Prints what a digest would post; nothing is written. */
export async function digestPreview(
  flags: DigestFlags,
  { services, terminal }: { readonly services: Services; readonly terminal: Terminal },
): Promise<Exit> {
  const { since, until = services.today(), subscription, explain = false } = flags;
  if (subscription !== undefined && (since !== undefined || flags.until !== undefined)) {
    throw new VerbatimError(
      "usage",
      "With --subscription, --since and --until tell nothing: leave them out.",
    );
  }
  const span = spanOf(since, until);
  const opened = await openWithProgress(services, services.settings(flags), terminal);
  warnWhenEmpty(reportOf(opened), terminal);
  const request = { before: [], choice: ALL, earlier: [], today: services.today() };
  const { digest, pages }: Preview =
    subscription === undefined
      ? { digest: digestSince(opened.library, { known: span, ...request }) }
      : await previewOf(subscription, opened.library, { flags, services });
  if (flags.json === true) {
    const documents = digestJson(digest, { explain });
    const posted = pages === undefined ? {} : { pages: pages.map(({ blocks }) => blocks) };
    terminal.out(JSON.stringify({ since: since ?? null, until, ...documents, ...posted }));
    return EXIT.done;
  }
  const text =
    pages === undefined
      ? digestText(composeDigest(digest, { heartbeat: false }), terminal.paint)
      : pagesText(pages, terminal.paint);
  if (text === "") terminal.err("Nothing new: nothing would be posted.");
  else terminal.out(text);
  if (explain) terminal.out(`\n${digestWhy(digest, terminal.paint)}`);
  return EXIT.done;
}

const ALL = { sets: [], sources: [] };

/** What a channel would be told if its digest were due now. */
async function previewOf(
  key: string,
  library: Library,
  { flags, services }: { readonly flags: DigestFlags; readonly services: Services },
): Promise<Preview> {
  return services.withDigests(services.settings(flags), async (all) => {
    const { subscription, of } = await subscriptionOf(key, all);
    const slot = { date: services.today(), at: 0 };
    const earlier = await of.editions.latest(MOST_EARLIER, subscription.place);
    const desk = { catalogue: () => catalogueOf(library, 0) };
    const request = await requestFor(subscription, { date: slot.date, earlier }, { ...of, desk });
    const digest = digestSince(library, request);
    const posted = { heartbeat: false, key: editionKey(subscription.place, slot) };
    const blocks = composeDigest(digest, posted);
    return { digest, pages: await pagesInTime(subscription, { slot, earlier, blocks }, of) };
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
