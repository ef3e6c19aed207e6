import type { LineTable } from "./lines.ts";

/** What a stretch of a document is. Headings and table headers give context; the rest is quoted. */
export type BlockKind =
  | "heading"
  | "paragraph"
  | "list-item"
  | "table-header"
  | "table-row"
  | "block-quote"
  | "code";

/** A stretch `[start, end)` of a document's text, offsets in UTF-16 units. Blocks never overlap. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Headings only: 1 is the topmost. */
  readonly level?: number;
}

/** What is known about a document beside its text. All of it optional; dates are `YYYY-MM-DD`. */
export interface Metadata {
  readonly title?: string;
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
  readonly author?: string;
  readonly tags?: readonly string[];
  readonly owner?: string;
  readonly reviewBy?: string;
}

/** What was done about damaged bytes: runs restored for certain, and runs left marked (U+FFFD). */
export interface Repairs {
  readonly restored: number;
  readonly marked: number;
}

/**
 * What a format's parser makes of one file.
 *
 * `text` is what quotes are cut from. For Markdown and plain text it is the decoded file itself;
 * for HTML, PDF and DOCX the words as a reader sees them. `plain` has the same length and the same
 * offsets, with markup characters replaced by {@link MASK}: sentences and words are found in it.
 */
export interface ParsedText {
  readonly text: string;
  readonly plain: string;
  readonly lines: LineTable;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  /** Problems that did not stop the parser, each a full sentence for the corpus report. */
  readonly warnings: readonly string[];
}

/** One file of the corpus, read, decoded and parsed. */
export interface Document extends Omit<ParsedText, "metadata" | "warnings">, Metadata {
  /** Relative to the knowledge folder, with `/` on every platform. */
  readonly path: string;
  readonly title: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly hash: string;
  readonly sizeBytes: number;
  /** When the file was last changed, in milliseconds since 1970; absent where there is no file. */
  readonly modifiedAt?: number;
  /** The encoding found, as its WHATWG name; absent for PDF and DOCX. */
  readonly encoding?: string;
  readonly repairs: Repairs;
}

/** A document as lists show it: all that is known of it but its text. */
export interface Listing extends Omit<Document, "text" | "plain" | "lines" | "blocks"> {
  readonly lineCount: number;
}

export function listingOf(document: Document): Listing {
  const { text: _text, plain: _plain, lines, blocks: _blocks, ...known } = document;
  return { ...known, lineCount: lines.starts.length };
}

/** Orders documents from the newest to the oldest, undated ones last, then by path. */
export function newestFirst(
  a: Pick<Document, "date" | "path">,
  b: Pick<Document, "date" | "path">,
): number {
  return (b.date ?? "").localeCompare(a.date ?? "") || (a.path < b.path ? -1 : 1);
}

/** WORD JOINER: zero width and ignored by Unicode segmentation, so it can stand for markup. */
export const MASK = "\u2060";

/** `text` with each `[start, end)` span masked; same length, line ends kept. */
export function maskSpans(text: string, spans: Iterable<readonly [number, number]>): string {
  let plain = "";
  let at = 0;
  for (const [start, end] of [...spans].toSorted((a, b) => a[0] - b[0])) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    plain += text.slice(at, from) + text.slice(from, end).replace(/[^\r\n]/g, MASK);
    at = end;
  }
  return plain + text.slice(at);
}
