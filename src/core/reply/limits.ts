import type { Block } from "./blocks.ts";
import { shownText } from "./shown.ts";

/** What a block takes on a platform once it is drawn. */
export interface Cost {
  readonly blocks: number;
  readonly chars: number;
}

/** What a platform can show at once. */
export interface Limits {
  readonly blocksPerPage: number;
  /** Characters of one block, a quote's citation included. */
  readonly charsPerBlock: number;
  readonly charsPerPage: number;
  readonly buttonsPerBlock: number;
  readonly buttonsPerPage: number;
  /** Characters of a page as plain text; at least 10. */
  readonly fallbackChars: number;
  /** What a block takes, with escaping and markup; more text never takes less. {@link plainCost} without either. */
  readonly costOf: (block: Block) => Cost;
}

/** One block, and the characters of its words without any markup. */
export function plainCost(block: Block): Cost {
  return { blocks: 1, chars: shownText(block).length };
}
