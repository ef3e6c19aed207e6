import type { Document } from "../corpus/document.ts";
import { lineIndexAt } from "../corpus/lines.ts";
import { isBody, lineSpan } from "../corpus/rows.ts";
import type { QuoteReference } from "../delivery/delivery.ts";
import type { Block, Part } from "./blocks.ts";
import { citationOfSpan } from "./citation.ts";
import { cutAt } from "./cut.ts";

/** Lines of the body shown before a quote, and as many after it. */
const LINES_AROUND = 3;

/** Empty lines, and lines that are no part of the body, are passed over up to here. */
const FURTHEST_LINES = 10;

/** What is shown beside the quote on either side, about: lines may be as long as a file. */
const MAX_SIDE_CHARS = 1_500;

/**
 * The lines around a quote, in one exact cut with its own citation, marked where a line was too long
 * to be shown whole; a notice when the document is
 * gone or is no longer the one that was quoted. Lines of another page are left out.
 */
export function composeContext(
  document: Document | undefined,
  reference: QuoteReference,
  around = LINES_AROUND,
): Block[] {
  if (document === undefined) {
    return [notice("The document of this quote is no longer there.")];
  }
  const { start, end, hash } = reference;
  if (document.hash !== hash || start >= end || end > document.text.length) {
    return [
      notice(
        "The document has changed since it was quoted. What stands there now is not shown in its place; ask again.",
      ),
    ];
  }
  const excerpt = excerptOf(document, reference, around);
  const isCut = excerpt.cutBefore || excerpt.cutAfter;
  return [
    { kind: "heading", text: "In context" },
    {
      kind: "quote",
      text: document.text.slice(excerpt.start, excerpt.end),
      citation: citationOfSpan(document, excerpt.start, excerpt.end),
      ...(isCut ? { part: partOf(excerpt) } : {}),
    },
  ];
}

/** The question that a button belonged to is no longer kept. */
export function composeForgotten(): Block[] {
  return [notice("This question is no longer kept here. Ask it again.")];
}

function partOf({ cutBefore, cutAfter }: Excerpt): Part {
  return { number: 1, of: 1, cutBefore, cutAfter };
}

interface Excerpt {
  readonly start: number;
  readonly end: number;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Whole lines around a stretch; very long ones are cut. */
function excerptOf(document: Document, { start, end }: QuoteReference, around: number): Excerpt {
  const { text, lines } = document;
  const first = lineSpan(document, furthest(document, lineIndexAt(lines, start), -around));
  const last = lineSpan(document, furthest(document, lineIndexAt(lines, end - 1), around));
  const [before, after] = [text.slice(first.start, start), text.slice(end, last.end)];
  const cutBefore = before.length > MAX_SIDE_CHARS;
  const cutAfter = after.length > MAX_SIDE_CHARS;
  return {
    start: cutBefore ? first.start + cutAt(before, before.length - MAX_SIDE_CHARS) : first.start,
    end: cutAfter ? end + cutAt(after, MAX_SIDE_CHARS) : Math.max(end, last.end),
    cutBefore,
    cutAfter,
  };
}

/** The line of the body so many lines after `from` (before, when negative), on the same page. */
function furthest(document: Document, from: number, lines: number): number {
  const { pages, starts } = document.lines;
  const step = Math.sign(lines);
  let [line, left] = [from, Math.abs(lines)];
  for (let at = from + step; left > 0 && Math.abs(at - from) <= FURTHEST_LINES; at += step) {
    if (at < 0 || at >= starts.length || pages?.[at] !== pages?.[from]) break;
    if (!isBody(document, at)) continue;
    line = at;
    left -= 1;
  }
  return line;
}

function notice(text: string): Block {
  return { kind: "notice", text };
}
