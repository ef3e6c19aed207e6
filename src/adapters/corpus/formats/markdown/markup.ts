import { maskSpans } from "../../../../core/corpus/document.ts";
import { isInline } from "../html/elements.ts";
import { walkHtml } from "../html/walk.ts";

/** A stretch `[start, end)` of markup, and what a reader sees in its place (often nothing). */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** A mark of which a reader sees nothing. */
export function unseen(start: number, end: number): Mark {
  return { start, end, shown: "" };
}

/**
 * `text` as a reader sees it, offsets unchanged: each mark becomes what is shown in its place,
 * filled up with MASK. `shown` must not be longer than its mark.
 */
export function plainOf(text: string, marks: readonly Mark[]): string {
  const shown = marks.filter((mark) => mark.shown !== "").toSorted((a, b) => a.start - b.start);
  let withShown = "";
  let at = 0;
  for (const mark of shown) {
    if (mark.start < at) continue;
    withShown += text.slice(at, mark.start) + mark.shown;
    at = mark.start + mark.shown.length;
  }
  withShown += text.slice(at);
  return maskSpans(
    withShown,
    marks.map((mark) => [mark.start + mark.shown.length, mark.end] as const),
  );
}

/**
 * The marks of a piece of HTML: tags, comments, entities, and the words of scripts and the like.
 * A tag that is not inline is shown as a space, so that the words beside it stay two words.
 */
export function htmlMarks(source: string, offset: number): readonly Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  let separated = false;
  const markUpTo = (end: number): void => {
    if (end > at)
      marks.push({ start: offset + at, end: offset + end, shown: separated ? " " : "" });
    separated = false;
  };
  const tag = (name: string): void => {
    separated ||= !isInline(name);
  };
  walkHtml(source, {
    open: tag,
    close: tag,
    text(words, start, end) {
      markUpTo(start);
      at = end;
      if (words.length === end - start) return;
      // A line end that an entity stands for would be one the source does not have.
      const shown = words.replace(/[\r\n]/g, " ");
      marks.push({ start: offset + start, end: offset + end, shown });
    },
  });
  markUpTo(source.length);
  return marks;
}
