/** What a line is by its own look and its neighbours'. */
export type Shape = "blank" | "rule" | "heading" | "quote" | "item" | "row" | "code" | "text";

/** One line from its first to its last character that is not white space, as offsets of the text. */
export interface Line {
  readonly shape: Shape;
  readonly start: number;
  readonly end: number;
  readonly body: string;
  readonly indentChars: number;
  readonly index: number;
}

export const LIST_MARKER =
  /^(?:[•‣◦▪][ \t]*|(?:[-*–]|\d{1,3}[.)]|\(?[a-z]\)|\(\d{1,3}\))[ \t]+)(?=\S)/;
export const HEADING_PREFIX = /^#{1,6}[ \t]+(?=\S)/;
/** A line of marks only; one or two may be text that a soft wrap cut off. */
const RULE = /^[-=*_~+|:#.·\s]{3,}$/;
const CODE = /[{}=\\]|;$|\w\(|^[$#] |^\/\/|<\/?\w+>/;

/** The lines from `bodyStart` on; what stands before counts as blank lines. */
export function bodyLines(
  text: string,
  starts: readonly number[],
  bodyStart: number,
): readonly Line[] {
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
export function isGap(shape: Shape | undefined): boolean {
  return shape === undefined || shape === "blank" || shape === "rule";
}
