import { isInline } from "../html/elements.ts";
import type { MarkdownNode, MarkdownTree } from "./parser.ts";
import { htmlMarks, type Mark, unseen } from "./markup.ts";

/** Marks that open, close or part blocks: never inside the words of a block. */
const BLOCK_MARKS = new Set(["HeaderMark", "ListMark", "QuoteMark", "TableDelimiter"]);

const INLINE_MARKS = new Set([
  "TaskMarker",
  "EmphasisMark",
  "StrikethroughMark",
  "CodeMark",
  "CodeInfo",
  "Comment",
  "CommentBlock",
  "ProcessingInstruction",
  "ProcessingInstructionBlock",
  "HardBreak",
]);

/** True for `#`, list markers, `>` and table pipes, which are trimmed off a block's ends. */
export function isBlockMark(node: MarkdownNode): boolean {
  return BLOCK_MARKS.has(node.name);
}

/**
 * The marks a node of the tree stands for; none for a node that only holds others.
 * `labels` are those of {@link linkLabels}: `[sic]` is markup only where `[sic]: …` is defined.
 */
export function marksOf(
  node: MarkdownNode,
  body: string,
  labels: ReadonlySet<string>,
): readonly Mark[] {
  const { name, from, to } = node;
  if (name === "TableDelimiter")
    return [{ start: from, end: to, shown: pipeShown(body, from, to) }];
  if (BLOCK_MARKS.has(name) || INLINE_MARKS.has(name)) return [unseen(from, to)];
  if (name === "Escape") return [unseen(from, from + 1)];
  if (name === "Autolink") return [unseen(from, from + 1), unseen(to - 1, to)];
  if (name === "Entity" || name === "HTMLBlock") return htmlMarks(body.slice(from, to), from);
  if (name === "HTMLTag") return [{ start: from, end: to, shown: tagShown(body.slice(from, to)) }];
  if (name === "LinkReference") return isFootnote(body, from) ? [] : [unseen(from, to)];
  if (name === "Link" || name === "Image") return linkMarks(node, body, labels);
  return [];
}

/** True when the brackets at `from` are those of a footnote: `[^1]`. */
export function isFootnote(body: string, from: number): boolean {
  return body.startsWith("[^", from);
}

/** The labels defined in the document (`[label]: https://…`), as {@link marksOf} compares them. */
export function linkLabels(tree: MarkdownTree, body: string): ReadonlySet<string> {
  const labels = new Set<string>();
  tree.iterate({
    enter(node) {
      if (node.name !== "LinkReference" || isFootnote(body, node.from)) return;
      const label = node.node.getChild("LinkLabel");
      if (label) labels.add(normalized(body.slice(label.from + 1, label.to - 1)));
    },
  });
  return labels;
}

/** https://spec.commonmark.org/0.31.2/#matches: case folded, inner white space as one space. */
function normalized(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}

function linkMarks(node: MarkdownNode, body: string, labels: ReadonlySet<string>): readonly Mark[] {
  const { from, to } = node;
  if (isFootnote(body, from)) return [unseen(from, to)];
  const brackets = node.node.getChildren("LinkMark");
  const close = brackets[1]?.from ?? to;
  const inside = body.slice(brackets[0]?.to ?? from, close);
  const isInlineLink = brackets.length > 2;
  const label = isInlineLink ? "" : body.slice(close + 2, to - 1) || inside;
  if (!isInlineLink && !labels.has(normalized(label))) return [];
  // A picture's words are not seen by a reader, so they are no words to quote.
  if (node.name === "Image") return [unseen(from, to)];
  return [unseen(from, from + 1), unseen(close, to)];
}

/** `a|b` are two words: where no white space parts them, the pipe must. */
function pipeShown(body: string, from: number, to: number): string {
  return /\S/.test(body.charAt(from - 1)) && /\S/.test(body.charAt(to)) ? " " : "";
}

function tagShown(tag: string): string {
  const name = /^<\/?([a-z][\w-]*)/i.exec(tag)?.[1]?.toLowerCase();
  return name === undefined || isInline(name) ? "" : " ";
}
