import { type Limits, plainCost } from "../../core/index.ts";

/**
 * What one message of Slack's holds. 50 blocks, 25 buttons a block, 3,000 characters a text:
 * https://docs.slack.dev/reference/block-kit/blocks (2026-11-22). All blocks together: refused from
 * about 13,200 characters on (undocumented, observed: https://github.com/slackapi/bolt-js/issues/2509).
 */
export const SLACK_LIMITS: Limits = {
  blocksPerPage: 48,
  charsPerBlock: 2_900,
  charsPerPage: 10_000,
  buttonsPerBlock: 5,
  buttonsPerPage: 40,
  fallbackChars: 3_000,
  costOf: plainCost,
};
