import type { Block, HeadingBlock, NoticeBlock, QuoteBlock } from "./blocks.ts";
import { cutAt, ELLIPSIS, MIN_CUT_CHARS } from "./cut.ts";

/** A block that can be split. */
export type TextBlock = HeadingBlock | NoticeBlock | QuoteBlock;

/** Where a block may go: the page as it is, or one still empty. */
export interface Room {
  readonly fits: (block: TextBlock) => boolean;
  readonly fitsAlone: (block: TextBlock) => boolean;
}

/** Stands for the number of parts until it is known; no number of parts is longer. */
const MANY_PARTS = 9999;

/** Too little of a line to begin it on this page, beside what an empty page would hold. */
const SMALLEST_SHARE = 1 / 4;

/**
 * The front of a block that fits the page, and the rest: whole lines, or part of a line that fits
 * no page. Nothing when the page had better end here.
 */
export function splitFront(
  block: TextBlock,
  room: Room,
): readonly [TextBlock, TextBlock] | undefined {
  const lines = lineEnds(block.text);
  const lineEnd = (line: number) => lines[line] ?? block.text.length;
  const last = lastFitting(lines.length, (line) => room.fits(frontOf(block, lineEnd(line))));
  if (last !== undefined) return splitAt(block, lineEnd(last));
  const firstEnd = lineEnd(0);
  // Of a lone line it may be the line end alone that does not fit.
  if (lines.length > 0 && room.fitsAlone(frontOf(block, firstEnd))) return undefined;
  const [here, alone] = [room.fits, room.fitsAlone].map((fits) =>
    longestCut(block, firstEnd, fits),
  );
  if (here === undefined || here < (alone ?? 0) * SMALLEST_SHARE) return undefined;
  return splitAt(block, here);
}

/** Offsets after each line end, the last line's left out: a cut there would leave nothing. */
function lineEnds(text: string): number[] {
  return Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length).filter(
    (end) => end < text.length,
  );
}

/** The longest cut inside the first line that fits. */
function longestCut(block: TextBlock, lineEnd: number, fits: Room["fits"]): number | undefined {
  const choices = Math.max(0, lineEnd - MIN_CUT_CHARS);
  const chosen = lastFitting(choices, (at) => fits(frontOf(block, at + MIN_CUT_CHARS)));
  if (chosen === undefined) return undefined;
  return cutAt(block.text.slice(0, lineEnd), chosen + MIN_CUT_CHARS);
}

/** The last of so many ascending choices that fits, by bisection: a smaller one needs no more. */
function lastFitting(choices: number, fits: (choice: number) => boolean): number | undefined {
  let [low, high] = [0, choices];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}

function splitAt(block: TextBlock, at: number): readonly [TextBlock, TextBlock] {
  return [frontOf(block, at), restOf(block, at)];
}

function frontOf(block: TextBlock, end: number): TextBlock {
  const text = block.text.slice(0, end);
  const cutAfter = end < block.text.length && !endsLine(text);
  if (block.kind !== "quote") {
    return { ...block, text: cutAfter ? `${text.trimEnd()} ${ELLIPSIS}` : withoutLineEnds(text) };
  }
  const { number = 1, cutBefore = false } = block.part ?? {};
  return { ...block, text, part: { number, of: MANY_PARTS, cutBefore, cutAfter } };
}

function restOf(block: TextBlock, start: number): TextBlock {
  const text = block.text.slice(start);
  const cutBefore = !endsLine(block.text.slice(0, start));
  if (block.kind !== "quote") return { ...block, text: cutBefore ? `${ELLIPSIS} ${text}` : text };
  const { number = 1, cutAfter = false } = block.part ?? {};
  return { ...block, text, part: { number: number + 1, of: MANY_PARTS, cutBefore, cutAfter } };
}

// Not by patterns: those read a long text to its end to find it.
function endsLine(text: string): boolean {
  return text.endsWith("\n") || text.endsWith("\r");
}

function withoutLineEnds(text: string): string {
  let end = text.length;
  while (endsLine(text.slice(end - 1, end))) end -= 1;
  return text.slice(0, end);
}

/** Blocks whose split quotes know of how many parts they are. */
export function withPartCounts(pages: readonly (readonly Block[])[]): Block[][] {
  const parts = pages.flat().flatMap((block) => (block.kind === "quote" ? (block.part ?? []) : []));
  const last = (from: number) => {
    const next = parts.findIndex(({ number }, at) => at > from && number === 1);
    return parts[(next === -1 ? parts.length : next) - 1]?.number ?? 1;
  };
  let seen = -1;
  return pages.map((blocks) =>
    blocks.map((block) => {
      if (block.kind !== "quote" || block.part === undefined) return block;
      seen += 1;
      return { ...block, part: { ...block.part, of: last(seen) } };
    }),
  );
}
