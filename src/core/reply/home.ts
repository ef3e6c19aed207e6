import type { Delivery } from "../delivery/delivery.ts";
import type { Edition } from "../publishing/edition.ts";
import { standingText } from "../publishing/listing.ts";
import type { Block } from "./blocks.ts";
import { questionText } from "./gaps.ts";
import { type CommandNames, howToAsk } from "./help.ts";
import { documentCount, type Listed, NOTHING, sourceLines } from "./sources.ts";

export interface HomeContent extends CommandNames {
  readonly documents: readonly Listed[];
  /** When the documents were last read, in milliseconds since 1970. */
  readonly indexedAt: number;
  /** The reader's own questions, latest first. */
  readonly recent: readonly Delivery[];
  /** The latest digests of the workspace, newest first; by default none. */
  readonly editions?: readonly Edition[];
  /** Tells how long ago; without it the instant is given. */
  readonly now?: number;
}

const MOST_NEWEST = 5;
const MOST_RECENT = 10;

/** A page to start from: what can be quoted, how to ask, and what became of one's questions. */
export function composeHome({
  documents,
  indexedAt,
  recent,
  editions = [],
  now,
  ...names
}: HomeContent): Block[] {
  return [
    { kind: "heading", text: "Documents" },
    ...documentBlocks(documents, `Read ${whenText(indexedAt, now)}.`),
    { kind: "heading", text: "How to ask" },
    { kind: "notice", text: howToAsk(names).join("\n") },
    ...recentBlocks(recent),
    ...editionBlocks(editions),
  ];
}

function documentBlocks(documents: readonly Listed[], read: string): Block[] {
  if (documents.length === 0) return [{ kind: "notice", text: `${NOTHING} ${read}` }];
  const { length } = documents;
  const listed = length > MOST_NEWEST ? ` The ${MOST_NEWEST} newest:` : "";
  return [
    { kind: "notice", text: `${documentCount(length)} can be quoted. ${read}${listed}` },
    { kind: "notice", text: sourceLines(documents, MOST_NEWEST).join("\n"), aside: true },
  ];
}

function recentBlocks(recent: readonly Delivery[]): Block[] {
  const lines = recent.flatMap((one) =>
    one.text === null ? [] : [`${questionText(one.text)} · ${outcomeText(one)}`],
  );
  if (lines.length === 0) return [];
  const rest = lines.length - MOST_RECENT;
  return [
    { kind: "heading", text: "Your latest questions" },
    {
      kind: "notice",
      text: [...lines.slice(0, MOST_RECENT), ...(rest > 0 ? [`${rest} earlier ones.`] : [])].join(
        "\n",
      ),
    },
  ];
}

function editionBlocks(editions: readonly Edition[]): Block[] {
  if (editions.length === 0) return [];
  const lines = editions.map(
    (edition) => `${edition.place.channel}: ${standingText({ ...edition, ...edition.slot })}`,
  );
  return [
    { kind: "heading", text: "Latest digests" },
    {
      kind: "notice",
      text: lines.join("\n"),
      channels: editions.map(({ place }) => place.channel),
    },
  ];
}

function outcomeText({ state, outcome, quotes }: Delivery): string {
  if (state === "failed") return "could not be answered here";
  if (outcome === undefined) return "not answered yet";
  if (outcome === "answered") return quotes.length === 1 ? "1 quote" : `${quotes.length} quotes`;
  return outcome === "unanswered" ? "not in the documents" : "no reply";
}

const MINUTE_MS = 60_000;

/** `just now`, `5 minutes ago`, `3 hours ago`, and from two days on the instant. */
function whenText(at: number, now: number | undefined): string {
  const minutes = now === undefined ? Infinity : Math.floor((now - at) / MINUTE_MS);
  if (minutes < 1) return "just now";
  if (minutes < 60) return ago(minutes, "minute");
  if (minutes < 48 * 60) return ago(Math.floor(minutes / 60), "hour");
  return `on ${new Date(at).toISOString().slice(0, 16).replace("T", " at ")} UTC`;
}

function ago(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"} ago`;
}
