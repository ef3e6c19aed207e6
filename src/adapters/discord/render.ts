import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
  EmbedType,
} from "discord-api-types/v10";
import {
  type Action,
  type Block,
  type Cost,
  encodeAction,
  type Limits,
  type Page,
  printable,
  type QuoteBlock,
  shownQuote,
  webAddress,
} from "../../core/index.ts";

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

/** What a message of Discord's shows. Nobody is ever pinged. */
export interface DiscordMessage {
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIButtonComponentWithCustomId>[];
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
}

const BUTTONS_PER_ROW = 5;

/** Colour of the bar beside an embed: a quote's, and the bot's own words'. */
const COLOURS = { quote: 0x1f3a5f, own: 0x8a8f98 };

/** A page as a message: an embed for each block with words, then the buttons, five in a row. */
export function renderMessage({ blocks }: Page): DiscordMessage {
  return {
    embeds: blocks.filter(hasWords).map(renderEmbed),
    components: rowsOf(buttonsOf(blocks)),
    allowedMentions: { parse: [], repliedUser: false },
  };
}

type Worded = Exclude<Block, { kind: "actions" }>;

function hasWords(block: Block): block is Worded {
  return block.kind !== "actions";
}

function renderEmbed(block: Worded): APIEmbed {
  const color = block.kind === "quote" ? COLOURS.quote : COLOURS.own;
  // Servers that are merely compatible drop embeds of no type as stale previews of links.
  return { type: EmbedType.Rich, description: descriptionOf(block), color };
}

/** The words of a block in Discord's markdown. */
export function descriptionOf(block: Worded): string {
  if (block.kind === "quote") return quoteText(block);
  const { channels = [] } = block.kind === "notice" ? block : {};
  const words = withChannels(escaped(printable(block.text)), channels);
  return block.kind === "heading" ? `**${words}**` : words;
}

/** Discord shows the name of a channel in place of `<#id>`, to those who may know it. */
function withChannels(words: string, channels: readonly string[]): string {
  return words.replace(/\b\d{17,20}\b/g, (id) => (channels.includes(id) ? `<#${id}>` : id));
}

function quoteText(block: QuoteBlock): string {
  const { text, about, place, notes } = shownQuote(block);
  const { url } = block.citation;
  const lines = text.split("\n").map((line) => `> ${escaped(line)}`);
  const said = [...(about === undefined ? [] : [about]), place, ...notes];
  const below = [...said.map(escaped), ...linkOf(url)];
  return [...lines, below.join(" · ")].join("\n");
}

/** A longer one would leave no room for words. */
const MAX_ADDRESS_CHARS = 1_000;

/** Signs that could end the link's markup are written in the other way that addresses have. */
function linkOf(url: string | undefined): string[] {
  const address = webAddress(url)?.replaceAll(
    /[()<>\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return address === undefined || address.length > MAX_ADDRESS_CHARS
    ? []
    : [`[original](<${address}>)`];
}

/**
 * Shows text as it stands: a backslash before every sign that can begin markup, a mention, an emoji
 * or a timestamp: https://discord.com/developers/docs/reference#message-formatting (2026-11-22).
 */
export function escaped(text: string): string {
  return text.replace(/[\\*_~`|<>#@:[\]()\-+]/g, "\\$&").replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
}

/** The words of a markdown in which they were escaped. */
export function unescaped(markdown: string): string {
  return markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** The buttons of a page, which stand below it: they tell what they are about, or else of which quote they are where labels are the same. */
function buttonsOf(blocks: readonly Block[]): APIButtonComponentWithCustomId[] {
  const labels = blocks.flatMap((block) =>
    block.kind === "actions" ? block.actions.map(({ label }) => label) : [],
  );
  const isRepeated = (label: string) => labels.indexOf(label) !== labels.lastIndexOf(label);
  const quotes = blocks.filter(({ kind }) => kind === "quote").length;
  let quote = 0;
  return blocks.flatMap((block, index) => {
    if (block.kind === "quote") quote += 1;
    if (block.kind !== "actions") return [];
    const { about, actions } = block;
    const isOfQuote = quotes > 1 && blocks[index - 1]?.kind === "quote";
    const number = (label: string) => (isOfQuote && isRepeated(label) ? ` ${quote}` : "");
    return actions.map((action) =>
      buttonOf(action, about === undefined ? number(action.label) : `: ${about}`),
    );
  });
}

function buttonOf(action: Action, which: string): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: action.label + which,
    custom_id: encodeAction(action),
  };
}

function rowsOf(buttons: readonly APIButtonComponentWithCustomId[]): DiscordMessage["components"] {
  const rows = Math.ceil(buttons.length / BUTTONS_PER_ROW);
  return Array.from({ length: rows }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(row * BUTTONS_PER_ROW, (row + 1) * BUTTONS_PER_ROW),
  }));
}
