import type { Block, BlockKind, Metadata, ParsedText } from "../../../core/corpus/document.ts";
import { maskSpans } from "../../../core/corpus/document.ts";
import { linesOf } from "../../../core/corpus/lines.ts";

type Shape = "blank" | "rule" | "heading" | "quote" | "item" | "row" | "code" | "text";

/** One line from its first to its last character that is not white space, as offsets of the text. */
interface Line {
  readonly shape: Shape;
  readonly start: number;
  readonly end: number;
  readonly body: string;
  readonly indentChars: number;
  readonly index: number;
}

/** The lines that become one block. `level` is set for a heading marked as one. */
interface Group {
  readonly shape: Shape;
  readonly lines: [Line, ...Line[]];
  level?: number;
}

/** How the document breaks its lines: `isWrapped` when most line ends stand where a width forces them. */
interface Wrapping {
  readonly isWrapped: boolean;
  readonly widthChars: number;
}

/** A longer line is a whole paragraph: nobody wraps by hand beyond it. */
const MAX_WRAPPED_CHARS = 120;
/** Narrower texts are lists of short lines, not wrapped prose. */
const MIN_WRAPPED_CHARS = 30;
const MAX_HEADING_CHARS = 80;
const MAX_HEADING_WORDS = 12;

const LIST_MARKER = /^(?:[•‣◦▪][ \t]*|(?:[-*–]|\d{1,3}[.)]|\(?[a-z]\)|\(\d{1,3}\))[ \t]+)(?=\S)/;
const QUOTE_PREFIX = /^(?:>[ \t]?)+[ \t]*/;
const HEADING_PREFIX = /^#{1,6}[ \t]+(?=\S)/;
/** A line of marks only; one or two may be text that a soft wrap cut off. */
const RULE = /^[-=*_~+|:#.·\s]{3,}$/;
const CODE = /[{}=\\]|;$|\w\(|^[$#] |^\/\/|<\/?\w+>/;
const FINISHED = /[.!?:…]["”’')\]\uFFFD]*$/;
const LOWER_START = /^["“‘'([]?\p{Ll}/u;

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

function bodyLines(text: string, starts: readonly number[], bodyStart: number): readonly Line[] {
  const raw = starts.map((lineStart, at) => {
    // What stands before the body becomes blank lines.
    const start = Math.max(lineStart, bodyStart);
    const line = text.slice(start, starts[at + 1]);
    const body = line.trim();
    const indent = line.slice(0, line.length - line.trimStart().length);
    const bodyAt = start + indent.length;
    const indentChars = indent.replaceAll("\t", "    ").length;
    return { start: bodyAt, end: bodyAt + body.length, body, indentChars };
  });
  return shaped(raw);
}

function shaped(raw: readonly Omit<Line, "shape" | "index">[]): readonly Line[] {
  const columns: number[] = [];
  // The rule under a table's head counts as a row, so that it parts no row from its neighbour.
  for (const { body } of raw)
    columns.push(isTableRule(body) ? (columns.at(-1) ?? 0) : columnsOf(body));
  const lines: Line[] = [];
  for (const [index, line] of raw.entries()) {
    const own = columns[index] ?? 0;
    const isRow = own > 0 && (own === columns[index - 1] || own === columns[index + 1]);
    lines.push({ ...line, shape: shapeOf(line, isRow, lines.at(-1)?.shape), index });
  }
  return lines;
}

function isTableRule(body: string): boolean {
  return RULE.test(body) && /[|+]/.test(body);
}

/** How many separators of table cells a line holds. */
function columnsOf(body: string): number {
  return (body.match(/\t+|\s\|\s|^\||\|$/g) ?? []).length;
}

function shapeOf(
  { body, indentChars }: Pick<Line, "body" | "indentChars">,
  isRow: boolean,
  before: Shape | undefined,
): Shape {
  if (/^[>\s]*$/.test(body)) return "blank";
  if (RULE.test(body)) return "rule";
  if (HEADING_PREFIX.test(body)) return "heading";
  if (body.startsWith(">")) return "quote";
  if (LIST_MARKER.test(body)) return "item";
  if (isRow || (body.startsWith("|") && body.endsWith("|"))) return "row";
  const isCode = indentChars >= 4 && (before === "code" || (isGap(before) && CODE.test(body)));
  return isCode ? "code" : "text";
}

/** Whether a line parts blocks; the edges of the document do too. */
function isGap(shape: Shape | undefined): boolean {
  return shape === undefined || shape === "blank" || shape === "rule";
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

function isWrap(last: Line, next: Line, { isWrapped, widthChars }: Wrapping): boolean {
  const isOpen = !isFinished(last);
  const isLower = LOWER_START.test(next.body);
  if (isLower && isOpen) return true;
  if (!isWrapped || widthOf(last) > MAX_WRAPPED_CHARS) return false;
  if (last.shape === "text" && next.indentChars > last.indentChars + 1) return false;
  if (isForced(last, next, widthChars) || isLower) return true;
  return isOpen && widthOf(last) >= widthChars * 0.6;
}

function wrappingOf(lines: readonly Line[]): Wrapping {
  const pairs = lines.flatMap((next, index) => {
    const last = lines[index - 1];
    if (next.shape !== "text" || (last?.shape !== "text" && last?.shape !== "item")) return [];
    return Math.max(widthOf(last), widthOf(next)) > MAX_WRAPPED_CHARS
      ? []
      : [[last, next] as const];
  });
  const widthChars = pairs.flat().reduce((width, line) => Math.max(width, widthOf(line)), 0);
  const open = pairs.filter(([last]) => !isFinished(last));
  const forced = open.filter(([last, next]) => isForced(last, next, widthChars)).length;
  return {
    isWrapped: widthChars >= MIN_WRAPPED_CHARS && forced > 0 && forced * 2 >= open.length,
    widthChars,
  };
}

function isFinished(line: Line): boolean {
  return FINISHED.test(line.body.slice(-8));
}

function widthOf(line: Line): number {
  return line.indentChars + line.body.length;
}

/** Whether the first word of `next` would not have fitted on the line before. */
function isForced(last: Line, next: Line, widthChars: number): boolean {
  const wordChars = next.body.search(/\s|$/);
  return widthOf(last) + 1 + wordChars > widthChars;
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
