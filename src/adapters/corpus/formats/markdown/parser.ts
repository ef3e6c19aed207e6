import { GFM, type MarkdownConfig, parser } from "@lezer/markdown";

/** Tree of a Markdown text; its offsets are those of the text. */
export type MarkdownTree = ReturnType<typeof parser.parse>;

/** A node of the tree while walking it. */
export type MarkdownNode = Parameters<Parameters<MarkdownTree["iterate"]>[0]["enter"]>[0];

/**
 * The parser's time grows with the square of a paragraph's length (200 KB of `[a](`: 25 s of CPU;
 * of `*a`: 11 s) and of the depth of nesting (50,000 levels: 10 s). People stay far below these.
 */
const MAX_INLINE_CHARS = 10_000;
const MAX_DEPTH = 100;

/** Paragraphs beyond the limit keep their markup as words; deeper quotes and lists their marks. */
const bounded: MarkdownConfig = {
  parseInline: [
    {
      name: "LongText",
      before: "Escape",
      parse: (text) => (text.end - text.offset > MAX_INLINE_CHARS ? text.end : -1),
    },
  ],
  parseBlock: [
    {
      name: "DeepNesting",
      before: "LinkReference",
      parse(blocks, line) {
        if (blocks.depth <= MAX_DEPTH || line.pos >= line.text.length) return false;
        const { lineStart } = blocks;
        const [from, to] = [lineStart + line.pos, lineStart + line.text.length];
        blocks.addElement(blocks.elt("Paragraph", from, to));
        blocks.nextLine();
        return true;
      },
    },
  ],
};

const markdown = parser.configure([GFM, bounded]);

/** CommonMark with GitHub's tables, tasks, strikethrough and autolinks. Never throws. */
export function markdownTree(text: string): MarkdownTree {
  return markdown.parse(withLineFeeds(text));
}

/** The parser ends lines at `\n` only and takes a `\r` before it for a table cell; same length. */
function withLineFeeds(text: string): string {
  return text
    .replace(/(?<!\\)\\\r\n/g, "  \n")
    .replace(/\r\n/g, " \n")
    .replace(/\r/g, "\n");
}
