import {
  type Block,
  type BlockKind,
  MASK,
  type ParsedText,
} from "../../../../core/corpus/document.ts";
import { linesOf } from "../../../../core/corpus/lines.ts";
import { isBlockMark, isFootnote, linkLabels, marksOf } from "./syntax.ts";
import { type MarkdownNode, markdownTree, type MarkdownTree } from "./parser.ts";
import { type Mark, plainOf, unseen } from "./markup.ts";

/**
 * Markdown (CommonMark with GitHub's tables, tasks, strikethrough and autolinks).
 *
 * `text` is the decoded file without a byte order mark; everything before `bodyStart` (front
 * matter) belongs to no block. The result's `text` is `text` itself and offsets are those of the
 * file. Headings inside a list item or a block quote have the kind of what holds them: they name
 * no section of the document. Never throws, whatever the text.
 */
export function parseMarkdown(text: string, bodyStart: number): ParsedText {
  const body = text.slice(bodyStart);
  const tree = markdownTree(body);
  const marks = collectMarks(tree, body);
  const plain = plainOf(body, marks.all);
  const blocks = collectBlocks(tree, body, plain, plainOf(body, marks.ofBlocks));
  const title = titleOf(blocks, plain);
  return {
    text,
    plain: text.slice(0, bodyStart) + plain,
    lines: linesOf(text),
    blocks: blocks.map((block) => shifted(block, bodyStart)),
    metadata: title === "" ? {} : { title },
    warnings: [],
  };
}

interface Marks {
  readonly all: readonly Mark[];
  readonly ofBlocks: readonly Mark[];
}

function collectMarks(tree: MarkdownTree, body: string): Marks {
  const labels = linkLabels(tree, body);
  const all: Mark[] = [];
  const ofBlocks: Mark[] = [];
  tree.iterate({
    enter(node) {
      for (const mark of marksOf(node, body, labels)) all.push(mark);
      if (isBlockMark(node)) ofBlocks.push(unseen(node.from, node.to));
    },
  });
  return { all, ofBlocks };
}

const CONTAINERS: Readonly<Record<string, BlockKind>> = {
  Blockquote: "block-quote",
  ListItem: "list-item",
};

function collectBlocks(
  tree: MarkdownTree,
  body: string,
  plain: string,
  withoutBlockMarks: string,
): readonly Block[] {
  const blocks: Block[] = [];
  const containers: BlockKind[] = [];
  tree.iterate({
    enter(node) {
      const container = CONTAINERS[node.name];
      if (container) containers.push(container);
      const block = blockOf(node, body, containers.at(-1));
      // HTML is shown without its outer tags; other inline markup stays with its words.
      const visible = node.name === "HTMLBlock" ? plain : withoutBlockMarks;
      if (block && isVisible(plain, block)) blocks.push(trimmed(block, visible));
    },
    leave(node) {
      if (CONTAINERS[node.name]) containers.pop();
    },
  });
  return blocks;
}

/** The block a node is, before trimming; `undefined` for nodes that are none. */
function blockOf(
  node: MarkdownNode,
  body: string,
  container: BlockKind | undefined,
): Block | undefined {
  const { name, from: start, to: end } = node;
  const level = /^(?:ATX|Setext)Heading([1-6])$/.exec(name)?.[1];
  if (level !== undefined && container === undefined) {
    return { kind: "heading", start, end, level: Number(level) };
  }
  switch (name) {
    case "TableHeader":
      return { kind: "table-header", start, end };
    case "TableRow":
      return { kind: "table-row", start, end };
    case "FencedCode":
    case "CodeBlock":
      return codeBlock(node);
    case "LinkReference":
      return isFootnote(body, start) ? { kind: container ?? "paragraph", start, end } : undefined;
    case "Paragraph":
    case "Task":
    case "HTMLBlock":
      return { kind: container ?? "paragraph", start, end };
    default:
      return level === undefined ? undefined : { kind: container ?? "heading", start, end };
  }
}

function codeBlock(node: MarkdownNode): Block | undefined {
  const lines = node.node.getChildren("CodeText");
  const first = lines[0];
  const last = lines.at(-1);
  return first && last && { kind: "code", start: first.from, end: last.to };
}

function isVisible(plain: string, block: Block): boolean {
  return /[^\s\u2060]/.test(plain.slice(block.start, block.end));
}

function trimmed(block: Block, visible: string): Block {
  let { start, end } = block;
  while (start < end && /[\s\u2060]/.test(visible.charAt(start))) start += 1;
  while (end > start && /[\s\u2060]/.test(visible.charAt(end - 1))) end -= 1;
  return { ...block, start, end };
}

function titleOf(blocks: readonly Block[], plain: string): string {
  const heading = blocks.find((block) => block.kind === "heading");
  const words = heading ? plain.slice(heading.start, heading.end) : "";
  return words.replaceAll(MASK, "").replace(/\s+/g, " ").trim();
}

function shifted(block: Block, by: number): Block {
  return { ...block, start: block.start + by, end: block.end + by };
}
