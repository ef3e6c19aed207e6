import { type Block, type Document, MASK } from "./document.ts";
import { sentencesOf } from "./sentences.ts";

/** `[start, end)` in the document's text. */
export type Span = readonly [start: number, end: number];

/** The unit of retrieval: a paragraph, list item, table row …, with the headings it stands under. */
export interface Segment {
  readonly block: Block;
  /** Blocks of the headings above, topmost first; for a table's row, its header last. */
  readonly headings: readonly Block[];
  readonly sentences: readonly Span[];
}

/** A longer paragraph is cut into windows, so that its length does not drown a sentence. */
const MOST_SENTENCES = 20;
const WINDOW_SENTENCES = 8;

/** A longer code block is cut at its blank lines. */
const MOST_CODE_LINES = 12;

/** Cuts a document into segments, in order. `split` finds the sentences of one block of prose. */
export function segmentsOf(
  document: Pick<Document, "plain" | "blocks">,
  split: typeof sentencesOf = sentencesOf,
): Segment[] {
  const headings: Block[] = [];
  let columns: readonly Block[] = [];
  return document.blocks.flatMap((block) => {
    if (block.kind !== "table-row") columns = block.kind === "table-header" ? [block] : [];
    if (block.kind === "table-header") return [];
    if (block.kind === "heading") {
      while ((headings.at(-1)?.level ?? 0) >= (block.level ?? 1)) headings.pop();
      headings.push(block);
      return [];
    }
    const path = [...headings, ...columns];
    const sentences = spansOf(document.plain, block, split);
    return windows(sentences).map((window) => ({ block, headings: path, sentences: window }));
  });
}

function spansOf(plain: string, block: Block, split: typeof sentencesOf): readonly Span[] {
  switch (block.kind) {
    case "table-row":
      return [[block.start, block.end]];
    case "code":
      return codeSpans(plain, block);
    default:
      return withMarkup(plain, block, split(plain, block.start, block.end));
  }
}

/** Takes the markup that touches a sentence with it, so that `**Note**: …` keeps both its marks. */
function withMarkup(plain: string, block: Block, spans: readonly Span[]): readonly Span[] {
  let before = block.start;
  return spans.map(([from, to]) => {
    let [start, end] = [from, to];
    while (start > before && plain[start - 1] === MASK) start -= 1;
    while (end < block.end && plain[end] === MASK) end += 1;
    before = end;
    return [start, end];
  });
}

function codeSpans(plain: string, { start, end }: Block): readonly Span[] {
  const code = plain.slice(start, end);
  if (code.split("\n").length <= MOST_CODE_LINES) return [[start, end]];
  return [...code.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map((part) => {
    const from = start + part.index;
    return [from, from + part[0].trimEnd().length] as const;
  });
}

function windows(sentences: readonly Span[]): (readonly Span[])[] {
  if (sentences.length <= MOST_SENTENCES) return sentences.length > 0 ? [sentences] : [];
  const cut: (readonly Span[])[] = [];
  for (let at = 0; at < sentences.length; at += WINDOW_SENTENCES) {
    cut.push(sentences.slice(at, at + WINDOW_SENTENCES));
  }
  return cut;
}
