import type { Block, BlockKind, Metadata, ParsedText } from "../../../../core/corpus/document.ts";
import { maskSpans } from "../../../../core/corpus/document.ts";
import { linesOf } from "../../../../core/corpus/lines.ts";
import { bodyLines, HEADING_PREFIX, isGap, type Line, LIST_MARKER, type Shape } from "./lines.ts";
import { isFinished, isWrap, type Wrapping, wrappingOf } from "./wrapping.ts";

/** The lines that become one block. `level` is set for a heading marked as one. */
interface Group {
  readonly shape: Shape;
  readonly lines: [Line, ...Line[]];
  level?: number;
}

const MAX_HEADING_CHARS = 80;
const MAX_HEADING_WORDS = 12;

const QUOTE_PREFIX = /^(?:>[ \t]?)+[ \t]*/;
/**
 * Reads a plain text from `bodyStart` on. `text` must be decoded and without a byte order mark.
 *
 * Blank lines part blocks. Between them a line end is a soft wrap or ends a paragraph:
 * 1. A line that begins in lower case continues one without end punctuation.
 * 2. Otherwise a line of more than 120 characters, or one in a document whose lines do not look
 *    wrapped, is a paragraph of its own. They look wrapped when at least half of the lines without
 *    end punctuation stop where the next line's first word would have passed the widest line.
 * 3. In a wrapped document a line end is a paragraph's end when that word would have fitted and
 *    the line either ends a sentence or fills less than 60 % of the width.
 *
 * A heading is a short line alone that starts with a capital or digit, has no end punctuation and
 * has text somewhere after it; or `# ` or an underline of `===` or `---`. List markers, `>` and `#`
 * are masked in `plain`; `text` is returned as given. Never throws and gives no warnings.
 */
export function parsePlainText(text: string, bodyStart: number): ParsedText {
  const table = linesOf(text);
  const groups = groupsOf(bodyLines(text, table.starts, bodyStart));
  const levels = levelsOf(groups);
  return {
    text,
    plain: maskSpans(text, groups.flatMap(markersOf)),
    lines: table,
    blocks: groups.map((group, index) => blockOf(group, levels[index])),
    metadata: metadataOf(groups[0], levels[0]),
    warnings: [],
  };
}

function groupsOf(lines: readonly Line[]): Group[] {
  const wrapping = wrappingOf(lines);
  const groups: Group[] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && line.shape === "rule") underline(group, line, lines);
    if (isGap(line.shape)) continue;
    const shape = isInRunningText(line, group, lines) ? "text" : line.shape;
    if (group !== undefined && extendsGroup(group, line, shape, wrapping)) group.lines.push(line);
    else groups.push({ shape, lines: [line] });
  }
  return groups;
}

function lastOf(group: Group): Line {
  return group.lines.at(-1) ?? group.lines[0];
}

/** A lone short line over `===` or `---` is a heading. */
function underline(group: Group, line: Line, lines: readonly Line[]): void {
  const [first] = group.lines;
  const isLone = isGap(lines[first.index - 1]?.shape);
  if (!isLone || group.shape !== "text" || first.index !== line.index - 1) return;
  if (first.body.length <= MAX_HEADING_CHARS && /^(?:=+|-+)$/.test(line.body)) {
    group.level = line.body.startsWith("=") ? 1 : 2;
  }
}

/** A dash or number that a soft wrap brought to the start of a line is no list marker. */
function isInRunningText(line: Line, group: Group | undefined, lines: readonly Line[]): boolean {
  if (line.shape !== "item" || group?.shape !== "text") return false;
  const last = lastOf(group);
  const isTight = last.index === line.index - 1;
  return isTight && !isFinished(last) && lines[line.index + 1]?.shape !== "item";
}

function extendsGroup(group: Group, line: Line, shape: Shape, wrapping: Wrapping): boolean {
  const last = lastOf(group);
  if (last.index !== line.index - 1) return false;
  if (shape === "quote" || shape === "code") return group.shape === shape;
  if (shape !== "text") return false;
  if (group.shape === "item" && line.indentChars > group.lines[0].indentChars) return true;
  return (group.shape === "text" || group.shape === "item") && isWrap(last, line, wrapping);
}

/** The heading level of each group, or undefined for what is no heading. */
function levelsOf(groups: readonly Group[]): readonly (number | undefined)[] {
  const lastText = groups.findLastIndex(
    (group, index) => !isMarked(group) && !looksLikeHeading(groups, index),
  );
  return groups.map((group, index) => {
    if (group.shape === "heading") return group.lines[0].body.search(/[^#]/);
    if (!isMarked(group) && (index > lastText || !looksLikeHeading(groups, index)))
      return undefined;
    return index === 0 ? 1 : (group.level ?? 2);
  });
}

function isMarked(group: Group): boolean {
  return group.shape === "heading" || group.level !== undefined;
}

/** A short line that stands alone, or first in the document. */
function looksLikeHeading(groups: readonly Group[], index: number): boolean {
  const group = groups[index];
  if (group?.shape !== "text" || group.lines.length > 1) return false;
  const [{ body, index: at }] = group.lines;
  const before = groups[index - 1];
  const isApart = before === undefined || lastOf(before).index < at - 1;
  const isAlone = isApart && groups[index + 1]?.lines[0].index !== at + 1;
  if (index > 0 && !isAlone) return false;
  return isShort(body) && /^["“‘'([]?[\p{Lu}\p{Lt}\p{N}]/u.test(body) && !isPunctuated(body);
}

function isShort(body: string): boolean {
  return body.length <= MAX_HEADING_CHARS && body.split(/\s+/).length <= MAX_HEADING_WORDS;
}

function isPunctuated(body: string): boolean {
  return /[.?!:;,…]["”’')\]\uFFFD]*$/.test(body) || /^by\s/i.test(body);
}

const KINDS: Partial<Record<Shape, BlockKind>> = {
  quote: "block-quote",
  item: "list-item",
  row: "table-row",
  code: "code",
};

function blockOf(group: Group, level: number | undefined): Block {
  const { start } = group.lines[0];
  const { end } = lastOf(group);
  if (level !== undefined) return { kind: "heading", start, end, level };
  return { kind: KINDS[group.shape] ?? "paragraph", start, end };
}

const PREFIXES: Partial<Record<Shape, RegExp>> = {
  quote: QUOTE_PREFIX,
  item: LIST_MARKER,
  heading: HEADING_PREFIX,
};

function markersOf({ shape, lines }: Group): (readonly [number, number])[] {
  const prefix = PREFIXES[shape];
  const marked = shape === "quote" ? lines : lines.slice(0, 1);
  return marked.flatMap(({ start, body }) => {
    const marker = prefix?.exec(body)?.[0] ?? "";
    return marker === "" ? [] : [[start, start + marker.length] as const];
  });
}

/** The title is the first block when that is a heading, or a short line other than a statement. */
function metadataOf(first: Group | undefined, level: number | undefined): Metadata {
  if (first === undefined || first.lines.length > 1) return {};
  const title = first.lines[0].body.replace(HEADING_PREFIX, "").replace(/\s+/g, " ");
  const isTitle = first.shape === "text" && isShort(title) && !/[.:;,]["”’')\]]*$/.test(title);
  return level !== undefined || isTitle ? { title } : {};
}
