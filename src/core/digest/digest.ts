import type { Quote } from "../answer.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Document } from "../corpus/document.ts";
import type { Library } from "../library.ts";
import type { PassedOver } from "./candidates.ts";
import { type Choice, isChosen } from "./choice.ts";
import type { ChangedDocument } from "./changes.ts";
import { type ChangedLine, changedLines } from "./changed-lines.ts";
import { lineQuote } from "./line-quote.ts";
import { overdue } from "./overdue.ts";
import { type DigestDifference, differencesOf } from "./differences.ts";
import { groupAlike } from "./resemblance.ts";
import { select, type Selected, type Selection } from "./select.ts";
import { createShown } from "./shown.ts";
import { latestFirst } from "./span.ts";

/** A line of a digest, and what led to it. */
export interface DigestLine {
  readonly quote: Quote;
  /** Of its sentence in the corpus. */
  readonly index: number;
  readonly why: Pick<Selected, "values" | "clear" | "said" | "score">;
}

/** One entry of a digest: a document, or several that are nearly the same. */
export interface DigestEntry {
  readonly document: Document;
  readonly change: "new" | "changed";
  /** The lines that matter most, in the document's order; of a changed one, among the new lines. */
  readonly lines: readonly DigestLine[];
  /** Old and new side by side, in the document's order; empty for a new document. */
  readonly changes: readonly ChangedLine[];
  /** New documents that are nearly the same as this one. */
  readonly alike: readonly Document[];
  /** How many sentences were not quoted, by the reason. */
  readonly passedOver: ReadonlyMap<PassedOver["why"], number>;
}

/** What a digest tells. */
export interface Digest {
  /** Newest first. */
  readonly entries: readonly DigestEntry[];
  /** Documents that are new or changed as well, and not quoted for their number; newest first. */
  readonly more: readonly Document[];
  /** Where a line of the entries and another document differ on a number or a date. */
  readonly differences: readonly DigestDifference[];
  /** Documents past the day by which they were to be looked over, the longest overdue first. */
  readonly overdue: readonly Document[];
}

/** What a digest is about. */
export interface DigestOptions {
  /** Paths of the new documents. */
  readonly fresh: readonly string[];
  readonly changed: readonly ChangedDocument[];
  /** Text of what earlier digests quoted, as far back as it is not to be repeated. */
  readonly earlier: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Which documents past their review date to name; all by default. */
  readonly choice?: Choice;
  /** The day of the digest before, `YYYY-MM-DD`: what was overdue then is not named every day. */
  readonly last?: string;
}

/** Nobody reads lines of more documents at once. */
const MOST_ENTRIES = 30;

/** Makes a digest; its time grows linearly with the text of the new and changed documents. */
export function digestOf(library: Library, options: DigestOptions): Digest {
  const { corpus } = library;
  const changed = new Map(options.changed.map((one) => [one.path, one]));
  const told = new Set([...options.fresh, ...changed.keys()]);
  const documents = corpus.documents.map(({ document }) => document);
  const shown = createShown(corpus, options.earlier);
  const isKnown = (at: number) => !told.has(documents[at]?.path ?? "");
  const groups = groupsOf(library, told, changed);
  const entries = groups.slice(0, MOST_ENTRIES).flatMap(([index, ...alike]) => {
    const document = corpus.documents[index];
    if (document === undefined) return [];
    const change = changed.get(document.document.path);
    const changes = change === undefined ? [] : changedLines(change, document, corpus);
    const among = change === undefined ? undefined : placesOf(changes);
    const selection = select(index, library, { isKnown, shown, ...(among && { among }) });
    const others = alike.flatMap((at) => documents[at] ?? []);
    return [entryOf(document.document, { selection, changes, others, corpus })];
  });
  const { choice, today, last } = options;
  const chosen = choice && documents.filter((document) => isChosen(document, choice));
  return {
    entries,
    more: groups.slice(MOST_ENTRIES).flatMap((group) => group.flatMap((at) => documents[at] ?? [])),
    differences: differencesOf(entries, library, today),
    overdue: overdue(chosen ?? documents, today, last),
  };
}

/** The documents to tell of, by index, newest first, each with those that are nearly the same. */
function groupsOf(
  { corpus }: Library,
  told: ReadonlySet<string>,
  changed: ReadonlyMap<string, ChangedDocument>,
): [number, ...number[]][] {
  const newest = [...corpus.documents.entries()]
    .filter(([, { document }]) => told.has(document.path))
    .toSorted(([, a], [, b]) => latestFirst(a.document, b.document));
  const order = new Map(newest.map(([index], at) => [index, at]));
  const isChanged = ([, { document }]: (typeof newest)[number]) => changed.has(document.path);
  const fresh = newest.filter((one) => !isChanged(one)).map(([index]) => index);
  const alone = newest.filter(isChanged).map(([index]): [number] => [index]);
  return [...groupAlike(fresh, corpus), ...alone].toSorted(
    ([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
}

function placesOf(changes: readonly ChangedLine[]): ReadonlySet<number> {
  return new Set(changes.flatMap(({ index }) => index ?? []));
}

interface Found {
  readonly selection: Selection;
  readonly changes: readonly ChangedLine[];
  readonly others: readonly Document[];
  readonly corpus: Corpus;
}

function entryOf(document: Document, { selection, changes, others, corpus }: Found): DigestEntry {
  const { lines, passedOver } = selection;
  return {
    document,
    change: changes.length === 0 ? "new" : "changed",
    lines: lines.flatMap(({ index, score, values, clear, said }) => {
      const quote = lineQuote(index, corpus, score);
      return quote === undefined ? [] : [{ quote, index, why: { score, values, clear, said } }];
    }),
    changes,
    alike: others,
    passedOver: countsOf(passedOver.map(({ why }) => why)),
  };
}

function countsOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
