import type { Quote } from "../answer.ts";
import type { Document } from "../corpus/document.ts";
import type { Block, QuoteBlock } from "../reply/blocks.ts";
import { shortened, shortenedFront } from "../reply/cut.ts";
import { printableLine } from "../reply/printable.ts";
import { documentCount } from "../reply/sources.ts";
import { aboutText, repairsText } from "../reply/shown.ts";
import { type ChangedLine, type CitedLine, citedLine } from "./changed-lines.ts";
import type { DigestDifference } from "./differences.ts";
import type { Digest, DigestEntry } from "./digest.ts";

export interface DigestBlocksOptions {
  /** Says in one line that nothing is new, where else nothing would be posted. */
  readonly heartbeat: boolean;
  /** Of the digest in the ledger: each entry then has buttons. */
  readonly key?: string;
}

/** More documents than this get a table of contents. */
const MOST_WITHOUT_CONTENTS = 5;

/** Changes shown of one document; the others are counted. */
const MOST_CHANGES = 6;

/** Documents named that are not quoted; the others are counted. */
const MOST_NAMED = 100;

const MAX_PATH_CHARS = 200;

/** Discord shows the buttons of several documents together; it takes labels of 80. */
const MAX_ABOUT_CHARS = 50;

/** A digest as it is posted; no block at all when there is nothing to tell. */
export function composeDigest(digest: Digest, options: DigestBlocksOptions): Block[] {
  const { entries, more, differences, overdue } = digest;
  if (entries.length + overdue.length === 0) {
    return options.heartbeat ? [{ kind: "notice", text: "Nothing new." }] : [];
  }
  return [
    ...(entries.length === 0 ? [] : [{ kind: "notice", text: countText(digest) } as const]),
    ...(entries.length > MOST_WITHOUT_CONTENTS ? contents(entries) : []),
    ...entries.flatMap((entry, at) => [
      ...entryBlocks(entry),
      ...buttons(entry, quotesIn(entries.slice(0, at)).length, options.key),
    ]),
    ...moreBlocks(more),
    ...differences.flatMap(differenceBlocks),
    ...overdueBlocks(overdue),
  ];
}

function moreBlocks(more: readonly Document[]): Block[] {
  if (more.length === 0) return [];
  const first = more.slice(0, MOST_NAMED).map(nameOf);
  const rest = more.length - first.length;
  const lines = rest === 0 ? first : [...first, `${documentCount(rest)} more.`];
  return [
    { kind: "heading", text: "New or changed as well" },
    { kind: "notice", text: lines.join("\n") },
  ];
}

function differenceBlocks({ text, quotes }: DigestDifference, at: number): Block[] {
  return [
    ...(at === 0 ? [{ kind: "heading", text: "Where sources differ" } as const] : []),
    { kind: "notice", text },
    ...quotes.map((quote) => quoteBlock(citedLine(quote))),
  ];
}

/** Every line that a digest quotes as it stands now, in the order of its blocks: buttons count them. */
export function quotesIn(entries: readonly DigestEntry[]): Quote[] {
  return entries.flatMap(quotesOf);
}

function quotesOf(entry: DigestEntry): Quote[] {
  return entry.changes.length === 0
    ? entry.lines.map(({ quote }) => quote)
    : shownChanges(entry).flatMap(({ after }) => after ?? []);
}

function buttons(entry: DigestEntry, index: number, key: string | undefined): Block[] {
  if (key === undefined || quotesOf(entry).length === 0) return [];
  return [
    {
      kind: "actions",
      about: shortened(printableLine(entry.document.title), MAX_ABOUT_CHARS),
      actions: [
        { action: "context", label: "More context", key, index },
        { action: "ask", label: "Ask about this", key, index },
      ],
    },
  ];
}

function countText({ entries, more }: Digest): string {
  const changed = entries.filter(({ change }) => change === "changed").length;
  const told = entries.reduce((sum, { alike }) => sum + 1 + alike.length, 0);
  const fresh = told - changed;
  const counts = [
    ...(fresh === 0 ? [] : [`${fresh} new`]),
    ...(changed === 0 ? [] : [`${changed} changed`]),
  ].join(" and ");
  const noun = (changed || fresh) === 1 ? "document" : "documents";
  const order = entries.length === 1 ? "" : ", newest first";
  const rest = more.length === 0 ? "" : ` Named at the end: ${more.length} more.`;
  return `${counts} ${noun}${order}.${rest}`;
}

function contents(entries: readonly DigestEntry[]): Block[] {
  const lines = entries.map((entry, at) => `${at + 1}. ${headText(entry)}`);
  return [{ kind: "notice", text: lines.join("\n") }];
}

function headText({ document, change }: DigestEntry): string {
  const date = document.date === undefined ? " · no date" : "";
  return `${aboutText(document)}${date}${change === "changed" ? " · changed" : ""}`;
}

function entryBlocks(entry: DigestEntry): Block[] {
  const { lines, changes, alike } = entry;
  return [
    { kind: "heading", text: headText(entry), together: true },
    ...repairBlocks(entry),
    ...(alike.length === 0 ? [] : [aside(`Nearly the same: ${alike.map(nameOf).join("; ")}.`)]),
    ...(changes.length > 0
      ? changeBlocks(entry)
      : lines.map(({ quote }) => named(quoteBlock(citedLine(quote))))),
    ...(changes.length + lines.length > 0 ? [] : [aside(NOTHING_TO_QUOTE)]),
  ];
}

function repairBlocks({ document: { repairs } }: DigestEntry): Block[] {
  return repairs.restored + repairs.marked === 0 ? [] : [aside(`A ${repairsText(repairs)}.`)];
}

const NOTHING_TO_QUOTE = "No line of it is both new and clear by itself.";

function changeBlocks(entry: DigestEntry): Block[] {
  const shown = shownChanges(entry);
  const rest = entry.changes.length - shown.length;
  return [
    ...shown.flatMap(sideBySide),
    ...(rest === 0 ? [] : [aside(`${rest} more ${rest === 1 ? "change" : "changes"}.`)]),
  ];
}

/** The lines that matter first; then put back in the document's order. */
function shownChanges({ lines, changes }: DigestEntry): ChangedLine[] {
  const matters = new Set<number | undefined>(lines.map(({ index }) => index));
  const rank = ({ index }: ChangedLine) => (matters.has(index) ? 0 : 1);
  const shown = new Set(changes.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_CHANGES));
  return changes.filter((change) => shown.has(change));
}

function sideBySide({ before, after }: ChangedLine): Block[] {
  const both = before !== undefined && after !== undefined;
  return [
    ...(before === undefined ? [] : [aside(both ? "Was:" : "Taken out:"), quoteBlock(before)]),
    ...(after === undefined
      ? []
      : [aside(both ? "Is now:" : "Put in:"), named(quoteBlock(citedLine(after)))]),
  ];
}

function named(block: QuoteBlock): QuoteBlock {
  return { ...block, named: true };
}

function quoteBlock({ text, ...citation }: CitedLine): QuoteBlock {
  return { kind: "quote", text, citation };
}

function overdueBlocks(documents: readonly Document[]): Block[] {
  if (documents.length === 0) return [];
  const lines = documents.map(
    (one) => `${one.owner ?? "No owner"}: ${nameOf(one)}, to be reviewed by ${one.reviewBy}`,
  );
  return [
    { kind: "heading", text: "Past their review date" },
    { kind: "notice", text: lines.map(printableLine).join("\n") },
  ];
}

function nameOf(document: Document): string {
  return `${aboutText(document)} (${shortenedFront(printableLine(document.path), MAX_PATH_CHARS)})`;
}

function aside(text: string): Block {
  return { kind: "notice", text, aside: true };
}
