import type { QuoteReference } from "../delivery/delivery.ts";
import type { CorpusDocument } from "../corpus/corpus.ts";
import type { Library } from "../library.ts";
import type { Block } from "../reply/blocks.ts";
import { compareSnapshots } from "./changes.ts";
import { type Choice, isChosen } from "./choice.ts";
import { composeDigest, quotesIn } from "./compose.ts";
import { type Digest, digestOf } from "./digest.ts";
import { type DocumentVersion, knownDocument, type KnownDocument } from "./snapshot.ts";
import { documentsWithin, type TimeSpan } from "./span.ts";

/** What a digest is to tell. Plain data: it may be asked of another thread. */
export interface NewsRequest {
  /** What its readers know; or the stretch of time that is new to them. */
  readonly known: readonly DocumentVersion[] | TimeSpan;
  /** How those of them stood that have changed since, as far as that was kept. */
  readonly before: readonly KnownDocument[];
  readonly choice: Choice;
  /** Text of what earlier digests quoted. */
  readonly earlier: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The day of the digest before, `YYYY-MM-DD`. */
  readonly last?: string;
  /** Of the digest in the ledger: comes back with its buttons; without it there are none. */
  readonly key?: string;
}

/** What is new, ready to be laid out. */
export interface News {
  /** None when nothing is. */
  readonly blocks: readonly Block[];
  /** The lines quoted, in the order that buttons count them. */
  readonly quotes: readonly QuoteReference[];
  /** What readers know once they have read it. */
  readonly versions: readonly DocumentVersion[];
}

/** Tells what is new in a library to somebody who knows an earlier state of it. */
export function newsOf(library: Library, request: NewsRequest): News {
  const { key } = request;
  const digest = digestSince(library, request);
  return {
    blocks: composeDigest(digest, { heartbeat: false, ...(key === undefined ? {} : { key }) }),
    quotes: quotesIn(digest.entries).map(({ path, hash, start, end }) => ({
      path,
      hash,
      start,
      end,
    })),
    versions: versionsOf(library),
  };
}

/** The digest of what is new in a library to somebody who knows an earlier state of it. */
export function digestSince(library: Library, request: Omit<NewsRequest, "key">): Digest {
  const { known, before, choice, earlier, today, last } = request;
  const { fresh, changed } =
    "until" in known
      ? { fresh: pathsWithin(library, known), changed: [] }
      : changesSince(library, known, before);
  const isTold = new Set(
    library.corpus.documents
      .filter(({ document }) => isChosen(document, choice))
      .map(({ document }) => document.path),
  );
  return digestOf(library, {
    fresh: fresh.filter((path) => isTold.has(path)),
    changed: changed.filter(({ path }) => isTold.has(path)),
    earlier,
    today,
    choice,
    ...(last === undefined ? {} : { last }),
  });
}

/** Which documents a library holds, in which versions. */
export function versionsOf({ corpus }: Library): DocumentVersion[] {
  return corpus.documents.map(({ document: { path, hash } }) => ({ path, hash }));
}

/** The documents of these paths as a snapshot keeps them. */
export function documentsKnown({ corpus }: Library, paths: readonly string[]): KnownDocument[] {
  const wanted = new Set(paths);
  return corpus.documents
    .filter(({ document }) => wanted.has(document.path))
    .map((document) => knownDocument(document, corpus));
}

function pathsWithin({ corpus }: Library, span: TimeSpan): string[] {
  const documents = corpus.documents.map(({ document }) => document);
  return documentsWithin(documents, span).map(({ path }) => path);
}

/** Only what has changed is read; what of it was not kept counts as new. */
function changesSince(
  { corpus }: Library,
  known: readonly DocumentVersion[],
  before: readonly KnownDocument[],
) {
  const kept = new Map(before.map((document) => [document.path, document]));
  const old = new Map(known.map((version) => [version.path, version.hash]));
  const isChanged = ({ path, hash }: DocumentVersion) => old.has(path) && old.get(path) !== hash;
  const current = ({ document, ...rest }: CorpusDocument) =>
    isChanged(document) ? knownDocument({ document, ...rest }, corpus) : unread(document);
  const now = corpus.documents.map(current);
  const lost = new Set(
    now.filter((one) => isChanged(one) && !kept.has(one.path)).map(({ path }) => path),
  );
  return compareSnapshots(
    {
      documents: known
        .filter(({ path }) => !lost.has(path))
        .map((version) => kept.get(version.path) ?? unread(version)),
    },
    { documents: now },
  );
}

function unread({ path, hash }: DocumentVersion): KnownDocument {
  return { path, hash, title: "", sentences: [] };
}
