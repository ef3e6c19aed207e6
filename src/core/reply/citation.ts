import { plainText } from "../corpus/corpus.ts";
import type { Document } from "../corpus/document.ts";
import { type LineSpan, spanOf } from "../corpus/lines.ts";
import type { Citation } from "./blocks.ts";

/** The citation of a stretch of a document. */
export function citationOfSpan(document: Document, start: number, end: number): Citation {
  const { path, title, date, source, url, hash, lines, repairs } = document;
  return {
    path,
    ...spanOf(lines, start, end),
    title,
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
    headings: headingsAbove(document, start),
    hash,
    ...(repairs.restored + repairs.marked === 0 ? {} : { repairs }),
  };
}

/** Text of the headings that an offset stands under, topmost first. */
function headingsAbove(document: Document, offset: number): string[] {
  const above: { level: number; text: string }[] = [];
  for (const { kind, level = 1, start, end } of document.blocks) {
    if (start > offset) break;
    if (kind !== "heading" || end > offset) continue;
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    above.push({ level, text: plainText(document, start, end) });
  }
  return above.map(({ text }) => text);
}

/** `12`, `12-13`, or `3 (page 2)`. */
export function linesText({ startLine, endLine, page }: LineSpan): string {
  const lines = startLine === endLine ? String(startLine) : `${startLine}-${endLine}`;
  return page === undefined ? lines : `${lines} (page ${page})`;
}

/** An address of the web as browsers write it: a document may hold anything. One too long would leave no room for words. */
export function webAddress(url: string | undefined): string | undefined {
  const href = url !== undefined && URL.canParse(url) ? new URL(url).href : "";
  return /^https?:\/\/\S{1,1000}$/.test(href) ? href : undefined;
}
