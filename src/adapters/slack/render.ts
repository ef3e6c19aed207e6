import type { types } from "@slack/bolt";
import {
  type Action,
  type Block,
  type Cost,
  encodeAction,
  type Limits,
  type NoticeBlock,
  type Page,
  printable,
  printableLine,
  type QuoteBlock,
  shortened,
  shownQuote,
  webAddress,
} from "../../core/index.ts";

type KnownBlock = types.KnownBlock;
type RichTextElement = types.RichTextElement;

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

/** What a message of Slack's shows: blocks, and plain text for notifications. */
export interface SlackMessage {
  readonly blocks: KnownBlock[];
  readonly text: string;
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/**
 * A page as a message. All text of documents and questions stands in `rich_text` or `plain_text`,
 * where Slack reads no markup and resolves no mention:
 * https://docs.slack.dev/reference/block-kit/blocks/rich-text-block (2026-11-22).
 */
export function renderMessage(page: Page): SlackMessage {
  return {
    blocks: renderBlocks(page),
    text: fallbackText(printable(page.fallback)),
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** Bytes of the text beside blocks, as it is changed: https://docs.slack.dev/reference/methods/chat.update (2026-11-22). */
const FALLBACK_BYTES = 4_000;

/** Unlike the blocks, this is markup. */
function fallbackText(words: string): string {
  const text = escaped(words);
  const room = FALLBACK_BYTES / Buffer.byteLength(text);
  return room >= 1 ? text : fallbackText(shortened(words, Math.floor(words.length * room * 0.95)));
}

/** The blocks alone, for modals and the App Home. */
export function renderBlocks({ blocks }: Page): KnownBlock[] {
  return blocks.map(renderBlock);
}

/** A block as Slack takes it; `index` is its place in a message. */
export function renderBlock(block: Block, index = 0): KnownBlock {
  if (block.kind === "quote") return renderQuote(block);
  if (block.kind === "actions") return renderActions(block.actions, index);
  if (block.kind === "notice") return renderNotice(block);
  return richText([{ type: "text", text: printableLine(block.text), style: { bold: true } }]);
}

function renderNotice({ text, aside, channels = [] }: NoticeBlock): KnownBlock {
  if (aside !== true) return richText(withChannels(printable(text), channels));
  return {
    type: "context",
    elements: [{ type: "plain_text", text: printable(text), emoji: false }],
  };
}

function renderQuote(block: QuoteBlock): types.RichTextBlock {
  const { text, about, place, notes } = shownQuote(block);
  const url = webAddress(block.citation.url);
  const code: RichTextElement = { type: "text", text: place, style: { code: true } };
  const original: RichTextElement[] =
    url === undefined ? [] : [plain(" · "), { type: "link", url, text: "original" }];
  return {
    type: "rich_text",
    elements: [
      { type: "rich_text_quote", elements: [plain(text === "" ? " " : text)] },
      {
        type: "rich_text_section",
        elements: [
          ...(about === undefined ? [] : [plain(`${about} · `)]),
          code,
          ...notes.map((note) => plain(` · ${note}`)),
          ...original,
        ],
      },
    ],
  };
}

function plain(text: string): RichTextElement {
  return { type: "text", text };
}

function renderActions(actions: readonly Action[], index: number): types.ActionsBlock {
  return {
    type: "actions",
    block_id: `actions:${index}`,
    elements: actions.map(renderButton),
  };
}

function renderButton(action: Action): types.Button {
  const value = encodeAction(action);
  return {
    type: "button",
    action_id: `${action.action}:${action.index}`,
    text: { type: "plain_text", text: action.label, emoji: true },
    value,
  };
}

/** Slack shows the name of a channel to those who may know it; a direct message has none. */
function withChannels(text: string, channels: readonly string[]): RichTextElement[] {
  const ids = channels.filter((id) => /^[CG][A-Z0-9]+$/.test(id));
  if (ids.length === 0) return [plain(text)];
  return text
    .split(new RegExp(`\\b(${ids.join("|")})\\b`))
    .filter((part) => part !== "")
    .map((part) => (ids.includes(part) ? { type: "channel", channel_id: part } : plain(part)));
}

function richText(elements: RichTextElement[]): types.RichTextBlock {
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
}

/** Slack's three control characters: https://docs.slack.dev/messaging/formatting-message-text (2026-11-22). */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
