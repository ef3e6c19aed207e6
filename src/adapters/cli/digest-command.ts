import {
  boundOf,
  composeDigest,
  digestOf,
  documentsWithin,
  VerbatimError,
} from "../../core/index.ts";
import { warnWhenEmpty } from "./ask-command.ts";
import { digestJson, digestText, digestWhy } from "./digest-render.ts";
import { EXIT, type Exit } from "./exit.ts";
import { openWithProgress } from "./index-command.ts";
import type { Flags, Services } from "./services.ts";
import type { Terminal } from "./terminal.ts";

export interface DigestFlags extends Flags {
  readonly preview?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly explain?: boolean;
  readonly json?: boolean;
}

/** Shows the digest of the documents of a stretch of time; the bot itself sends digests. */
export async function digestCommand(
  flags: DigestFlags,
  { services, terminal }: { services: Services; terminal: Terminal },
): Promise<Exit> {
  if (flags.preview !== true) {
    throw new VerbatimError("usage", "Add --preview to see a digest. This command sends none.");
  }
  const { since, until = services.today(), explain = false } = flags;
  const span = spanOf(since, until);
  const opened = await openWithProgress(services, services.settings(flags), terminal);
  warnWhenEmpty(opened.reading, terminal);
  const fresh = documentsWithin(opened.reading.documents, span).map(({ path }) => path);
  const digest = digestOf(opened.library, {
    fresh,
    changed: [],
    earlier: [],
    today: services.today(),
  });
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
