import { type Document, type Listing, listingOf } from "./document.ts";
import { lineIndexAt } from "./lines.ts";

/** A stretch of a document's text, as offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line, or part of a long one, without its line end. */
export interface Row extends Span {
  /** What an editor calls the line. */
  readonly number: number;
  /** Where there are pages. */
  readonly page?: number;
  readonly text: string;
  /** Whether it begins where its line does, and ends there. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Where a quote stands, and the hash of the file it was cut from, or the beginning of that. */
export interface QuotedSpan extends Span {
  readonly hash: string;
}

export interface PartOptions {
  /** First row to show; not set: around the quote, or the beginning. */
  readonly from?: number;
  /** Rows at most. */
  readonly most: number;
  readonly quote?: QuotedSpan;
}

/** Some rows of a document. */
export interface DocumentPart {
  readonly document: Listing;
  readonly rows: readonly Row[];
  /** Of the first row, among all of the document's. */
  readonly from: number;
  /** How many rows the document has. */
  readonly count: number;
  /** The quote, when the document is still the one that it was cut from. */
  readonly marked?: Span;
}

/** Lines of the body shown before a quote, and as many after it. */
const CONTEXT_LINES = 2;

/** Empty lines, and lines that are no part of the body, are passed over up to here. */
const FURTHEST_LINES = 10;

/** What context shows of a long line beside the quote, or of a line further away. */
const CONTEXT_CHARS = 240;

/** Lines longer than this, in UTF-16 units, are shown in pieces. */
const MAX_ROW_CHARS = 4000;

/** Less of a hash does not tell two versions of a file apart. */
const SHORTEST_HASH = 16;

/** Where a line begins and ends, without its line end. `line` is its index in the line table. */
export function lineSpan({ text, lines: { starts } }: Document, line: number): Span {
  const start = starts[line] ?? text.length;
  let end = starts[line + 1] ?? text.length;
  while (end > start && "\r\n".includes(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Whether a line holds something of the document's body. */
export function isBody(document: Document, line: number): boolean {
  const { start, end } = lineSpan(document, line);
  return document.blocks.some((block) => block.start < end && block.end > start);
}

/** A part of a document, in rows that join without a gap, save for line ends. */
export function partOf(document: Document, { from, most, quote }: PartOptions): DocumentPart {
  const rows = document.lines.starts.flatMap((_, line) => piecesOf(document, line));
  const marked = quote !== undefined && fits(quote, document) ? quote : undefined;
  const wanted = from ?? firstRow(rows, marked, most);
  const first = Math.max(0, Math.min(wanted, rows.length - 1));
  return {
    document: listingOf(document),
    rows: rows.slice(first, first + most),
    from: first,
    count: rows.length,
    ...(marked === undefined ? {} : { marked: { start: marked.start, end: marked.end } }),
  };
}

/** The lines of a quote and the nearest lines of the body around them, long ones cut. */
export function rowsAround(document: Document, { start, end }: Span): Row[] {
  const first = lineIndexAt(document.lines, start);
  const last = lineIndexAt(document.lines, Math.max(start, end - 1));
  const own = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return [
    ...neighbours(document, first, -1).map((line) => {
      const { end: to } = lineSpan(document, line);
      return cut(document, line, to - CONTEXT_CHARS, to);
    }),
    ...own.map((line) => cut(document, line, start - CONTEXT_CHARS, end + CONTEXT_CHARS)),
    ...neighbours(document, last, 1).map((line) => {
      const { start: from } = lineSpan(document, line);
      return cut(document, line, from, from + CONTEXT_CHARS);
    }),
  ];
}

function fits({ hash, start, end }: QuotedSpan, document: Document): boolean {
  const isSame = hash.length >= SHORTEST_HASH && document.hash.startsWith(hash);
  return isSame && start < end && end <= document.text.length;
}

/** So that a third of what is shown stands before the quote. */
function firstRow(rows: readonly Row[], marked: Span | undefined, most: number): number {
  if (marked === undefined || rows.length <= most) return 0;
  const row = rows.findIndex(({ end }) => end > marked.start);
  return Math.max(0, row - Math.round(most / 3));
}

function piecesOf(document: Document, line: number): Row[] {
  const { text } = document;
  const { start, end } = lineSpan(document, line);
  const pieces: Row[] = [];
  let at = start;
  do {
    const to = at + MAX_ROW_CHARS < end ? wordEnd(text, at + MAX_ROW_CHARS) : end;
    pieces.push(rowOf(document, line, { start: at, end: to }));
    at = to;
  } while (at < end);
  return pieces;
}

/** The nearest lines of the document's body in one direction, in reading order. */
function neighbours(document: Document, from: number, step: 1 | -1): number[] {
  const found = Array.from({ length: FURTHEST_LINES }, (_, index) => from + (index + 1) * step)
    .filter((line) => line >= 0 && line < document.lines.starts.length && isBody(document, line))
    .slice(0, CONTEXT_LINES);
  return step === 1 ? found : found.toReversed();
}

/** What of a line stands between two offsets, in whole words where that is near. */
function cut(document: Document, line: number, from: number, to: number): Row {
  const { text } = document;
  const { start, end } = lineSpan(document, line);
  return rowOf(document, line, {
    start: from <= start ? start : Math.min(wordEnd(text, from), end),
    end: to >= end ? end : Math.max(wordEnd(text, to), start),
  });
}

function rowOf(document: Document, line: number, { start, end }: Span): Row {
  const { text, lines } = document;
  const whole = lineSpan(document, line);
  const page = lines.pages?.[line];
  return {
    start,
    end,
    number: lines.numbers[line] ?? 1,
    ...(page === undefined ? {} : { page }),
    text: text.slice(start, end),
    opens: start === whole.start,
    closes: end === whole.end,
  };
}

/** The next word's end at or after an offset; never inside a character. */
function wordEnd(text: string, offset: number): number {
  const space = text.slice(offset, offset + 40).search(/\s/);
  if (space >= 0) return offset + space;
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
