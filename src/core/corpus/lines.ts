/**
 * Where each line of a document's text begins, and what an editor calls that line.
 *
 * `starts` ascends and begins with 0. `numbers[i]` is the 1-based number shown for the text from
 * `starts[i]` on; for extracted text (HTML) it is the line of the source file, so the same number
 * may stand twice and numbers may be left out. `pages`, present for PDF only, holds 1-based pages;
 * numbers then count from 1 on each page.
 */
export interface LineTable {
  readonly starts: readonly number[];
  readonly numbers: readonly number[];
  readonly pages?: readonly number[];
}

/** A span as a reader finds it: 1-based lines, both included, and the page where there are pages. */
export interface LineSpan {
  readonly startLine: number;
  readonly endLine: number;
  readonly page?: number;
}

/** Lines of a plain text: ended by `\n`, `\r\n` or a lone `\r`, as editors do. */
export function linesOf(text: string): LineTable {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
  return { starts, numbers: starts.map((_, index) => index + 1) };
}

/** Index into the table of the line that holds `offset` (a position of the text, 0-based). */
export function lineIndexAt(lines: LineTable, offset: number): number {
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The lines that hold the text from `start` up to, not including, `end`. */
export function spanOf(lines: LineTable, start: number, end: number): LineSpan {
  const first = lineIndexAt(lines, start);
  const last = lineIndexAt(lines, Math.max(start, end - 1));
  const page = lines.pages?.[first];
  return {
    startLine: lines.numbers[first] ?? 1,
    endLine: lines.numbers[last] ?? 1,
    ...(page === undefined ? {} : { page }),
  };
}
