import type { KnownDocument, KnownSentence, Snapshot } from "./snapshot.ts";
import { pair, type SentenceChange } from "./pair.ts";

/** A document that says something else than before. */
export interface ChangedDocument {
  readonly before: KnownDocument;
  readonly path: string;
  /** In the order of the document as it is now; at least one. */
  readonly changes: readonly SentenceChange[];
}

/** What changed between two snapshots, by path. */
export interface SnapshotChanges {
  readonly fresh: readonly string[];
  readonly changed: readonly ChangedDocument[];
  readonly gone: readonly string[];
}

/**
 * Compares two snapshots in time linear in their text. A file that was only moved is neither new
 * nor gone, and one whose sentences are the same (new line breaks, other front matter) not changed.
 */
export function compareSnapshots(before: Snapshot, now: Snapshot): SnapshotChanges {
  const old = new Map(before.documents.map((document) => [document.path, document]));
  const current = new Set(now.documents.map(({ path }) => path));
  const absent = before.documents.filter(({ path }) => !current.has(path));
  const added = now.documents.filter(({ path }) => !old.has(path));
  const hashes = (documents: readonly KnownDocument[]) =>
    new Set(documents.map(({ hash }) => hash));
  const [left, arrived] = [hashes(absent), hashes(added)];
  return {
    fresh: added.filter(({ hash }) => !left.has(hash)).map(({ path }) => path),
    gone: absent.filter(({ hash }) => !arrived.has(hash)).map(({ path }) => path),
    changed: now.documents.flatMap((document) => {
      const known = old.get(document.path);
      if (known === undefined || known.hash === document.hash) return [];
      const changes = changesBetween(known, document);
      return changes.length === 0 ? [] : [{ before: known, path: document.path, changes }];
    }),
  };
}

/** What stands between two sentences that both versions hold. */
interface Gap {
  readonly removed: KnownSentence[];
  readonly added: { readonly sentence: KnownSentence; readonly at: number }[];
}

function changesBetween(before: KnownDocument, now: KnownDocument): SentenceChange[] {
  return [...gapsBetween(before, now).values()].flatMap(({ removed, added }) =>
    pair(removed, added),
  );
}

/** Gaps by the sentence that they follow: what it was followed by, and is now. */
function gapsBetween(before: KnownDocument, now: KnownDocument): Map<string, Gap> {
  const gaps = new Map<string, Gap>();
  const gapAfter = (hash: string) => {
    const gap = gaps.get(hash) ?? { removed: [], added: [] };
    gaps.set(hash, gap);
    return gap;
  };
  const hashesOf = ({ sentences }: KnownDocument) => new Set(sentences.map(({ hash }) => hash));
  const [held, holds] = [hashesOf(before), hashesOf(now)];
  let last = "";
  for (const [at, sentence] of now.sentences.entries()) {
    if (held.has(sentence.hash)) gapAfter((last = sentence.hash));
    else gapAfter(last).added.push({ sentence, at });
  }
  last = "";
  for (const sentence of before.sentences) {
    if (holds.has(sentence.hash)) last = sentence.hash;
    else gapAfter(last).removed.push(sentence);
  }
  return gaps;
}
