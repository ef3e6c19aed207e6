import type { Line } from "./lines.ts";

/** How the document breaks its lines: `isWrapped` when most line ends stand where a width forces them. */
export interface Wrapping {
  readonly isWrapped: boolean;
  readonly widthChars: number;
}

/** A longer line is a whole paragraph: nobody wraps by hand beyond it. */
const MAX_WRAPPED_CHARS = 120;
/** Narrower texts are lists of short lines, not wrapped prose. */
const MIN_WRAPPED_CHARS = 30;
const FINISHED = /[.!?:…]["”’')\]\uFFFD]*$/;
/** A word or comma after which no paragraph ends. */
const DANGLING =
  /(?:,|(?<!\p{L})(?:the|an?|of|to|in|on|at|by|for|with|from|into|and|or|but|that|until|his|her|its|their))$/iu;
const LOWER_START = /^["“‘'([]?\p{Ll}/u;

/** Whether the line end between two neighbouring lines is a soft wrap. */
export function isWrap(last: Line, next: Line, { isWrapped, widthChars }: Wrapping): boolean {
  const isOpen = !isFinished(last);
  const isLower = LOWER_START.test(next.body);
  if (isOpen && (isLower || DANGLING.test(last.body)))
    return widthOf(last) <= MAX_WRAPPED_CHARS || isLower;
  if (!isWrapped || widthOf(last) > MAX_WRAPPED_CHARS) return false;
  if (last.shape === "text" && next.indentChars > last.indentChars + 1) return false;
  if (isForced(last, next, widthChars) || isLower) return true;
  return isOpen && widthOf(last) >= widthChars * 0.6;
}

/** How a document breaks its lines, by a vote of all that could be wrapped. */
export function wrappingOf(lines: readonly Line[]): Wrapping {
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

/** Whether a line ends as a sentence does. */
export function isFinished(line: Line): boolean {
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
