import type { Block } from "../../../../core/corpus/document.ts";
import type { LineTable } from "../../../../core/corpus/lines.ts";

/** A visual line of a page: its words without outer white space, never empty. */
export interface PdfLine {
  readonly text: string;
  /** Height of the letters, in points; 0 when unknown. */
  readonly heightPt: number;
  /** How far the line stands from the bottom of the page, in points. */
  readonly baselinePt: number;
}

/** The text of all pages, line by line. */
export interface PdfText {
  readonly text: string;
  readonly lines: LineTable;
  readonly blocks: readonly Block[];
}

// Chosen on ordinary letters and papers: a change of size people see, a gap people see.
const OTHER_SIZE = 1.15;
const PARAGRAPH_GAP = 1.35;
/** A gap this many letters high parts paragraphs even where most lines stand far apart. */
const LARGEST_LEADING = 2.5;
const USUAL_LEADING = 1.2;
const LONGEST_HEADING_CHARS = 150;

const BULLET = /^[•▪‣◦●○■]\s*(?=\S)/u;
const NUMBER = /^\d{1,3}[.)]\s+(?=\S)/;
const SENTENCE_END = /[.!?:;]["'”’)\]]*$/;

/**
 * Pages put together: lines count from 1 on each page, and no block crosses a page. A block ends
 * where the letters change size, at a gap, and before a bullet or a number that begins an item.
 */
export function layOut(pages: readonly (readonly PdfLine[])[]): PdfText {
  const style = styleOf(pages);
  const starts: number[] = [];
  const numbers: number[] = [];
  const pageNumbers: number[] = [];
  const blocks: Block[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const [pageIndex, page] of pages.entries()) {
    for (const [index, line] of page.entries()) {
      starts.push(at);
      numbers.push(index + 1);
      pageNumbers.push(pageIndex + 1);
      const end = at + line.text.length;
      const last = blocks.at(-1);
      if (last && continues(page[index - 1], line, style))
        blocks[blocks.length - 1] = { ...last, end };
      else blocks.push(blockOf(line, at, style));
      texts.push(line.text);
      at = end + 1;
    }
  }
  if (starts.length === 0)
    return { text: "", lines: { starts: [0], numbers: [1], pages: [1] }, blocks };
  return { text: texts.join("\n"), lines: { starts, numbers, pages: pageNumbers }, blocks };
}

interface Style {
  /** Height of most letters. */
  readonly bodyPt: number;
  /** Distance from line to line in letter heights, beyond which a paragraph ends. */
  readonly largestLeading: number;
  /** Heights of headings, the largest first. */
  readonly headingsPt: readonly number[];
}

function styleOf(pages: readonly (readonly PdfLine[])[]): Style {
  const bodyPt = bodyHeight(pages.flat());
  const leadings = pages.flatMap((page) =>
    page.map((line, index) => leading(page[index - 1], line)).filter((it) => it > 0 && it < 3),
  );
  const usual = leadings.toSorted((a, b) => a - b)[leadings.length >> 1] ?? USUAL_LEADING;
  const headings = pages.flat().filter((line) => isHeading(line, bodyPt));
  return {
    bodyPt,
    largestLeading: Math.min(usual * PARAGRAPH_GAP, LARGEST_LEADING),
    headingsPt: [...new Set(headings.map(roundedHeight))].toSorted((a, b) => b - a),
  };
}

function bodyHeight(lines: readonly PdfLine[]): number {
  const chars = new Map<number, number>();
  for (const line of lines) {
    const height = roundedHeight(line);
    chars.set(height, (chars.get(height) ?? 0) + line.text.length);
  }
  return [...chars].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** To half a point: the same letters come out a little different from line to line. */
function roundedHeight(line: PdfLine): number {
  return Math.round(line.heightPt * 2) / 2;
}

/** Distance between two lines in letter heights; negative when the second stands higher. */
function leading(before: PdfLine | undefined, line: PdfLine): number {
  if (!before || line.heightPt <= 0) return 0;
  return (before.baselinePt - line.baselinePt) / line.heightPt;
}

function isHeading(line: PdfLine, bodyPt: number): boolean {
  return (
    roundedHeight(line) > bodyPt * OTHER_SIZE &&
    line.text.length <= LONGEST_HEADING_CHARS &&
    // A large first letter of a chapter is no heading.
    /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(line.text)
  );
}

function continues(before: PdfLine | undefined, line: PdfLine, style: Style): boolean {
  if (!before) return false;
  const [small, large] = [before.heightPt, line.heightPt].toSorted((a, b) => a - b);
  if ((large ?? 0) > (small ?? 0) * OTHER_SIZE) return false;
  const gap = leading(before, line);
  if (gap > style.largestLeading || BULLET.test(line.text)) return false;
  const isSentenceEnd = SENTENCE_END.test(before.text);
  // Upwards is the next column, where a sentence may go on.
  return !(isSentenceEnd && (gap < 0 || NUMBER.test(line.text)));
}

function blockOf(line: PdfLine, start: number, style: Style): Block {
  const end = start + line.text.length;
  if (isHeading(line, style.bodyPt)) {
    const level = Math.min(style.headingsPt.indexOf(roundedHeight(line)) + 1, 6);
    return { kind: "heading", start, end, level };
  }
  const marker = BULLET.exec(line.text) ?? NUMBER.exec(line.text);
  if (marker) return { kind: "list-item", start: start + marker[0].length, end };
  return { kind: "paragraph", start, end };
}
