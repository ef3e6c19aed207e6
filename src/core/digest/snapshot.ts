import { createHash } from "node:crypto";
import { type Corpus, type CorpusDocument, plainText } from "../corpus/corpus.ts";
import { type LineSpan, spanOf } from "../corpus/lines.ts";

/** A sentence as it stood when a snapshot was taken. */
export interface KnownSentence extends LineSpan {
  /** Of its words; white space and markup do not count. */
  readonly hash: string;
  /** Exact; absent past {@link MOST_KEPT_CHARS} of a document. */
  readonly text?: string;
}

/** Which document, and in which of its versions. */
export interface DocumentVersion {
  readonly path: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly hash: string;
}

/** A document as it stood. */
export interface KnownDocument extends DocumentVersion {
  readonly title: string;
  readonly date?: string;
  readonly source?: string;
  readonly sentences: readonly KnownSentence[];
}

/**
 * What readers of a digest know when it has been delivered, to be compared with the documents of the
 * next day. It holds the text of sentences, since only that can be shown beside a changed line.
 */
export interface Snapshot {
  readonly documents: readonly KnownDocument[];
}

/** Characters whose text is kept of each document; what lies past them is known by its hash. */
const MOST_KEPT_CHARS = 64 * 1024;

/** Enough of a hash that two sentences of one document hardly ever share it. */
const HASH_CHARS = 16;

/** Takes the snapshot of a corpus. */
export function snapshotOf(corpus: Corpus): Snapshot {
  return { documents: corpus.documents.map((document) => knownDocument(document, corpus)) };
}

/** A document as a snapshot keeps it; the sentences are those of the corpus, in order. */
export function knownDocument(
  { document, firstSentence, endSentence }: CorpusDocument,
  { sentences }: Corpus,
): KnownDocument {
  const { path, title, date, source, hash, text, lines } = document;
  let keptChars = 0;
  return {
    path,
    title,
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
    hash,
    sentences: sentences.slice(firstSentence, endSentence).map(({ start, end }) => {
      keptChars += end - start;
      return {
        hash: hashOf(plainText(document, start, end)),
        ...spanOf(lines, start, end),
        ...(keptChars > MOST_KEPT_CHARS ? {} : { text: text.slice(start, end) }),
      };
    }),
  };
}

function hashOf(words: string): string {
  return createHash("sha256").update(words).digest("hex").slice(0, HASH_CHARS);
}
