import { Parser } from "htmlparser2";
import { isLeftOut } from "./elements.ts";

/** What {@link walkHtml} tells of a page, in order. Offsets are those of the source. */
export interface HtmlVisitor {
  readonly open: (
    name: string,
    attributes: Readonly<Record<string, string>>,
    offset: number,
  ) => void;
  readonly close: (name: string, offset: number) => void;
  /** Words that stand for `[start, end)` of the source; of another length only for an entity. */
  readonly text: (words: string, start: number, end: number) => void;
}

/**
 * The parser's time grows with the square of the depth (200,000 levels: 8 s). Deeper elements are
 * closed at once; their words stay, their kinds do not. Chrome stops at 512 levels.
 */
const MAX_DEPTH = 10_000;

/** A class because overriding this method is the parser's only way to bound its stack. */
class BoundedParser extends Parser {
  isTooDeep = false;

  protected override isVoidElement(name: string): boolean {
    return this.isTooDeep || super.isVoidElement(name);
  }
}

/**
 * Visits what a reader sees of a page: of elements that are left out only the outermost one's
 * tags are told. Each element opened is closed, inner ones first, but for the deepest of more than
 * 10,000 levels and a tag cut off by the source's end. Never throws, and needs no recursion.
 */
export function walkHtml(source: string, visitor: HtmlVisitor): void {
  let depth = 0;
  let leftOut = 0;
  const parser = new BoundedParser({
    onopentag(name, attributes) {
      depth += 1;
      parser.isTooDeep ||= depth > MAX_DEPTH;
      if (leftOut === 0) visitor.open(name, attributes, parser.startIndex);
      if (leftOut > 0 || isLeftOut(name, attributes)) leftOut += 1;
    },
    onclosetag(name) {
      depth -= 1;
      if (leftOut > 0) leftOut -= 1;
      if (leftOut === 0) visitor.close(name, parser.startIndex);
    },
    ontext(words) {
      if (leftOut === 0) visitor.text(words, parser.startIndex, parser.endIndex + 1);
    },
  });
  parser.end(source);
}
