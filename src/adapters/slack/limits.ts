import type { Block, Cost, Limits } from "../../core/index.ts";
import { renderBlock } from "./render.ts";

/** Room of a block. */
const BLOCK_CHARS = 2_900;

/**
 * What one message of Slack's holds. 50 blocks, 25 buttons a block, 3,000 characters a text:
 * https://docs.slack.dev/reference/block-kit/blocks (2026-11-22). All blocks together: refused from
 * about 13,200 characters on, containers and buttons counted in some way (undocumented, observed:
 * https://github.com/slackapi/bolt-js/issues/2509 and 2867). So all that is sent of them is counted.
 */
export const SLACK_LIMITS: Limits = {
  blocksPerPage: 48,
  charsPerBlock: BLOCK_CHARS,
  charsPerPage: 12_000,
  buttonsPerBlock: 5,
  buttonsPerPage: 40,
  fallbackChars: 3_000,
  costOf,
};

function costOf(block: Block): Cost {
  const words = block.kind === "actions" ? 0 : block.text.length;
  // A list of thousands of lines is not drawn to learn that it must be parted.
  const chars = words > BLOCK_CHARS ? words : JSON.stringify(renderBlock(block)).length;
  return { blocks: 1, chars };
}
