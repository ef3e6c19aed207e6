import type { NonEmpty } from "../answer.ts";
import type { Block, Page } from "./blocks.ts";
import { shortened } from "./cut.ts";
import {
  type Following,
  followingOf,
  followOn,
  LONGEST_FOLLOWING,
  NOTHING_FOLLOWING,
} from "./follow-on.ts";
import { layOut } from "./layout.ts";
import type { Limits } from "./limits.ts";
import { shownText } from "./shown.ts";

/**
 * Lays blocks out in pages: splits between blocks, then between the lines of one, inside a line
 * only where that alone fits no page. Each page but the last says what follows; its button for the
 * next page carries `key`, that of the first button in the blocks unless another is given. Without
 * a key there is no such button, and the page says what is left out.
 *
 * @throws VerbatimError `fault` when the limits leave no room for a line; 1,000 characters and 8
 * blocks always suffice.
 */
export function paginate(
  blocks: readonly Block[],
  limits: Limits,
  key = firstKey(blocks),
): NonEmpty<Page> {
  return paginateWith(blocks, limits, (following) => followOn(following, key));
}

/** The same, each page ending in the blocks that `ending` gives for what follows it. */
export function paginateWith(
  blocks: readonly Block[],
  limits: Limits,
  ending: (following: Following) => readonly Block[],
): NonEmpty<Page> {
  const single = layOut(blocks, limits, ending(NOTHING_FOLLOWING));
  const laid = single.length === 1 ? single : layOut(blocks, limits, ending(LONGEST_FOLLOWING));
  const pages = laid.map((page, index) =>
    pageOf([...page, ...ending(followingOf(laid, index))], limits),
  );
  const [first = pageOf([], limits), ...others] = pages;
  return [first, ...others];
}

/** Blocks that fit one page, as that page. */
export function pageOf(blocks: readonly Block[], { fallbackChars }: Limits): Page {
  const text = blocks.map(shownText).filter(Boolean).join("\n\n");
  return { blocks, fallback: shortened(text, fallbackChars) };
}

function firstKey(blocks: readonly Block[]): string | undefined {
  return blocks.flatMap((block) => (block.kind === "actions" ? block.actions : []))[0]?.key;
}
