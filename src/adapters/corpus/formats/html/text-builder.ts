import type { Block, BlockKind } from "../../../../core/corpus/document.ts";
import { type LineTable, lineIndexAt, linesOf } from "../../../../core/corpus/lines.ts";

/** Puts words together into blocks, each on lines of its own, and keeps where they came from. */
export interface TextBuilder {
  /** Words of the open block, standing at `offset` of the source. */
  readonly add: (words: string, offset: number) => void;
  /** Parts what was added from what will be, if both have words; white space around it is dropped. */
  readonly separate: (separator: Separator, offset: number) => void;
  /** Ends the open block; white space at its ends is dropped, and the block if nothing is left. */
  readonly endBlock: (kind: BlockKind, level: number | undefined) => void;
  /** True when the open block has words so far. */
  readonly hasWords: () => boolean;
  readonly build: () => BuiltText;
}

/** What parts the lines of a paragraph, the paragraphs of a table's cell, and its cells. */
type Separator = "\n" | " " | " | ";

/** Text, lines numbered as in the source, and blocks. */
interface BuiltText {
  readonly text: string;
  readonly lines: LineTable;
  readonly blocks: readonly Block[];
}

interface Piece {
  readonly words: string;
  readonly offset: number;
}

/** Separators since the last words. */
interface Pending {
  readonly offset: number;
  readonly cells: number;
  readonly lines: number;
}

/** A builder for text extracted from `source`. Blocks come out in order, a line end between two. */
export function createTextBuilder(source: string): TextBuilder {
  const lines = createLineNumbers(linesOf(source));
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  let pieces: Piece[] = [];
  let pending: Pending | undefined;
  const push = (words: string): void => {
    parts.push(words);
    length += words.length;
  };
  return {
    add(words, offset) {
      // White space before a block's first word, or the first after a separator, is never shown.
      const shown = pieces.length > 0 && !pending ? words : words.trimStart();
      if (shown === "") return;
      if (pending) {
        dropTrailingSpace(pieces);
        pieces.push({ words: separatorOf(pending), offset: pending.offset });
      }
      pending = undefined;
      pieces.push({ words: shown, offset: offset + (words.length - shown.length) });
    },
    hasWords: () => pieces.length > 0,
    separate(separator, offset) {
      if (pieces.length === 0) return;
      const { cells = 0, lines: lineEnds = 0 } = pending ?? {};
      pending = {
        offset,
        cells: cells + (separator === " | " ? 1 : 0),
        lines: lineEnds + (separator === "\n" ? 1 : 0),
      };
    },
    endBlock(kind, level) {
      const kept = pieces;
      dropTrailingSpace(kept);
      pieces = [];
      pending = undefined;
      if (kept.length === 0) return;
      if (length > 0) push("\n");
      const start = length;
      lines.startLine();
      for (const piece of kept) {
        lines.mark(piece, length);
        push(piece.words);
      }
      blocks.push({ kind, start, end: length, ...(level === undefined ? {} : { level }) });
    },
    build: () => ({ text: parts.join(""), lines: lines.table(), blocks }),
  };
}

/** A cell's end outweighs the ends of its paragraphs; empty cells are kept. */
function separatorOf({ cells, lines }: Pending): string {
  if (cells > 0) return " | ".repeat(cells);
  return lines > 0 ? "\n".repeat(Math.min(lines, 2)) : " ";
}

function dropTrailingSpace(pieces: Piece[]): void {
  for (let last = pieces.pop(); last !== undefined; last = pieces.pop()) {
    const words = last.words.trimEnd();
    if (words === "") continue;
    pieces.push({ ...last, words });
    return;
  }
}

interface LineNumbers {
  /** The next piece begins a line. */
  readonly startLine: () => void;
  /** Notes the lines of a piece that is about to stand at `at` of the new text. */
  readonly mark: (piece: Piece, at: number) => void;
  readonly table: () => LineTable;
}

function createLineNumbers(source: LineTable): LineNumbers {
  const starts: number[] = [];
  const numbers: number[] = [];
  const note = (start: number, number: number): void => {
    if (starts.at(-1) === start) {
      starts.pop();
      numbers.pop();
    }
    starts.push(start);
    numbers.push(number);
  };
  const numberAt = (offset: number): number => source.numbers[lineIndexAt(source, offset)] ?? 1;
  let isNewLine = true;
  return {
    startLine: () => {
      isNewLine = true;
    },
    mark({ words, offset }, at) {
      const number = numberAt(offset);
      if (isNewLine || number !== numbers.at(-1)) note(at, number);
      for (const end of words.matchAll(/\r\n|\r|\n/g)) {
        const next = end.index + end[0].length;
        // For a line end that stands for a tag or an entity this is still inside of it.
        note(at + next, numberAt(offset + next));
      }
      isNewLine = false;
    },
    table: () => (starts.length === 0 ? { starts: [0], numbers: [1] } : { starts, numbers }),
  };
}
