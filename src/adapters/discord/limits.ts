import type { Block, Cost, Limits } from "../../core/index.ts";
import { descriptionOf } from "./render.ts";

/**
 * What one message of Discord's holds: 10 embeds of 4,096 characters, 6,000 in all of them, five
 * rows of five buttons: https://discord.com/developers/docs/resources/message (2026-11-22).
 */
export const DISCORD_LIMITS: Limits = {
  blocksPerPage: 10,
  charsPerBlock: 4_000,
  charsPerPage: 5_800,
  buttonsPerBlock: 5,
  buttonsPerPage: 20,
  fallbackChars: 1_900,
  costOf,
};

/** An embed for each block with words; buttons stand apart. */
function costOf(block: Block): Cost {
  if (block.kind === "actions") return { blocks: 0, chars: 0 };
  return { blocks: 1, chars: descriptionOf(block).length };
}
