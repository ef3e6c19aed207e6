import { type Document, lineIndexAt } from "../../core/index.ts";

/** A stretch of a document's text, as offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line, or part of a long one, without its line end. `line` is its index in the line table. */
export interface Row extends Span {
  readonly line: number;
}

/** Lines of the body shown before a quote, and as many after it. */
const CONTEXT_LINES = 2;

/** Empty lines, and lines that are no part of the body, are passed over up to here. */
const FURTHEST_LINES = 10;

/** What context shows of a long line beside the quote, or of a line further away. */
const CONTEXT_CHARS = 240;

/** Lines longer than this, in UTF-16 units, are shown in pieces. */
const MAX_ROW_CHARS = 4000;

/** A line of the document, without its line end. */
export function lineAt({ text, lines: { starts } }: Document, line: number): Row {
  const start = starts[line] ?? text.length;
  let end = starts[line + 1] ?? text.length;
  while (end > start && "\r\n".includes(text.charAt(end - 1))) end -= 1;
  return { line, start, end };
}

/** All of a document in rows that join without a gap, save for line ends. */
export function rowsOf(document: Document): Row[] {
  return document.lines.starts.flatMap((_, index) => piecesOf(document, lineAt(document, index)));
}

function piecesOf({ text }: Document, { line, start, end }: Row): Row[] {
  const pieces: Row[] = [];
  let at = start;
  do {
    const to = at + MAX_ROW_CHARS < end ? wordEnd(text, at + MAX_ROW_CHARS) : end;
    pieces.push({ line, start: at, end: to });
    at = to;
  } while (at < end);
  return pieces;
}

/** The lines of a quote and the nearest lines of the body around them, long ones cut. */
export function contextOf(document: Document, quote: Span): Row[] {
  const first = lineIndexAt(document.lines, quote.start);
  const last = lineIndexAt(document.lines, Math.max(quote.start, quote.end - 1));
  const own = Array.from({ length: last - first + 1 }, (_, index) =>
    lineAt(document, first + index),
  );
  return [
    ...neighbours(document, first, -1).map((row) =>
      cut(document, row, row.end - CONTEXT_CHARS, row.end),
    ),
    ...own.map((row) => cut(document, row, quote.start - CONTEXT_CHARS, quote.end + CONTEXT_CHARS)),
    ...neighbours(document, last, 1).map((row) =>
      cut(document, row, row.start, row.start + CONTEXT_CHARS),
    ),
  ];
}

/** The nearest lines of the document's body in one direction, in reading order. */
function neighbours(document: Document, from: number, step: 1 | -1): Row[] {
  const found = Array.from({ length: FURTHEST_LINES }, (_, index) => from + (index + 1) * step)
    .filter((line) => line >= 0 && line < document.lines.starts.length)
    .map((line) => lineAt(document, line))
    .filter((row) => isBody(document, row))
    .slice(0, CONTEXT_LINES);
  return step === 1 ? found : found.toReversed();
}

function isBody({ blocks }: Document, row: Row): boolean {
  return row.end > row.start && blocks.some(({ start, end }) => start < row.end && end > row.start);
}

/** What of a row stands between two offsets, in whole words where that is near. */
function cut({ text }: Document, { line, start, end }: Row, from: number, to: number): Row {
  return {
    line,
    start: from <= start ? start : Math.min(wordEnd(text, from), end),
    end: to >= end ? end : Math.max(wordEnd(text, to), start),
  };
}

/** The next word's end at or after an offset; never inside a character. */
function wordEnd(text: string, offset: number): number {
  const space = text.slice(offset, offset + 40).search(/\s/);
  if (space >= 0) return offset + space;
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
