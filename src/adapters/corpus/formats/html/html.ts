import type { BlockKind, ParsedText } from "../../../../core/corpus/document.ts";
import { linesOf } from "../../../../core/corpus/lines.ts";
import { isBlock } from "./elements.ts";
import { createHeadReader, type HeadReader } from "./head.ts";
import { walkHtml } from "./walk.ts";
import { createTextBuilder, type TextBuilder } from "./text-builder.ts";

/**
 * An HTML page as its reader sees it: words without tags, entities decoded, one block a line or
 * more, the cells of a table's row joined by " | ". What stands in scripts, styles, navigation and
 * hidden elements is left out; white space is as in the source. Line numbers are those of
 * `source`. Never throws, however deep the tags nest.
 */
export function parseHtml(source: string): ParsedText {
  const builder = createTextBuilder(source);
  const head = createHeadReader();
  readPage(source, builder, head);
  const { text, lines, blocks } = builder.build();
  const heading = blocks.find((block) => block.kind === "heading" && block.level === 1);
  const metadata = head.metadata(heading ? text.slice(heading.start, heading.end) : "");
  return { text, plain: text, lines, blocks, metadata, warnings: [] };
}

/** As {@link parseHtml}, for HTML no one has seen: lines are those of the extracted text. */
export function parseHtmlExtract(source: string): ParsedText {
  const parsed = parseHtml(source);
  return { ...parsed, lines: linesOf(parsed.text) };
}

/** Elements that give their words a kind of their own; `tr` only while it is a table of data. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "list-item",
  blockquote: "block-quote",
  pre: "code",
  tr: "table-row",
};

/** Elements that may stand in a page's head; any other one begins the body. */
const HEAD_ELEMENTS = new Set(
  "html head title meta link base script style noscript template time".split(" "),
);

interface Holder {
  readonly name: string;
  /** `table-row` becomes `paragraph` once the row turns out to lay out the page. */
  kind: BlockKind;
  /** Rows: the kinds of cells seen. */
  readonly cells?: Set<string>;
}

function readPage(source: string, builder: TextBuilder, head: HeadReader): void {
  const flow = createFlow(builder);
  let inHead = true;
  walkHtml(source, {
    open(name, attributes, offset) {
      inHead &&= HEAD_ELEMENTS.has(name);
      if (inHead || name === "title") head.open(name, attributes);
      flow.open(name, offset);
    },
    close(name, offset) {
      head.close(name);
      if (name === "head") inHead = false;
      flow.close(name, offset);
    },
    text(words, start) {
      if (head.text(words)) return;
      builder.add(words, start);
      inHead &&= !builder.hasWords();
    },
  });
  flow.end();
}

interface Flow {
  readonly open: (name: string, offset: number) => void;
  readonly close: (name: string, offset: number) => void;
  readonly end: () => void;
}

/** Turns tags into the ends of blocks. Every opened element must be closed, inner ones first. */
function createFlow(builder: TextBuilder): Flow {
  const holders: Holder[] = [];
  const endBlock = (): void => {
    const { name, kind: held, cells } = holders.at(-1) ?? { name: "", kind: "paragraph" as const };
    const isHeader = held === "table-row" && cells?.has("th") === true && !cells.has("td");
    const kind = isHeader ? "table-header" : held;
    builder.endBlock(kind, kind === "heading" ? Number(name.slice(1)) : undefined);
  };
  const boundary = (name: string, offset: number): void => {
    const holder = holders.at(-1);
    if (holder?.kind === "table-row" && name !== "tr") builder.separate(" ", offset);
    else if (holder?.kind !== "code" || name === "pre") endBlock();
  };
  return {
    open(name, offset) {
      const within = holders.at(-1);
      if (name === "br") breakLine(builder, within, offset);
      if (!isBlock(name)) return;
      if (within?.kind === "table-row" && isLayout(name)) {
        endBlock();
        within.kind = "paragraph";
      }
      const kind = KINDS[name];
      const isCell = (name === "td" || name === "th") && within?.kind === "table-row";
      if (isCell) {
        within.cells?.add(name);
        builder.separate(" | ", offset);
      } else boundary(name, offset);
      if (kind && takesKinds(within, kind)) {
        holders.push(kind === "table-row" ? { name, kind, cells: new Set() } : { name, kind });
      }
    },
    close(name, offset) {
      if (!isBlock(name)) return;
      // Highlighted code often has an element, not a line end, for each line.
      if (name !== "pre" && holders.at(-1)?.kind === "code") builder.add("\n", offset);
      boundary(name, offset);
      if (holders.at(-1)?.name === name) holders.pop();
    },
    end: endBlock,
  };
}

/** A heading or a table inside a table's row: the row lays out the page and holds no data. */
function isLayout(name: string): boolean {
  return name === "table" || KINDS[name] === "heading";
}

/** A row of data stays one block whatever its cells hold, and code is nothing but code. */
function takesKinds(within: Holder | undefined, kind: BlockKind): boolean {
  return within?.kind !== "code" && (within?.kind !== "table-row" || kind === "table-row");
}

function breakLine(builder: TextBuilder, within: Holder | undefined, offset: number): void {
  if (within?.kind === "code") builder.add("\n", offset);
  else builder.separate(within?.kind === "table-row" ? " " : "\n", offset);
}
