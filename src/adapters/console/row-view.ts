import { html, raw } from "hono/html";
import { printable, type Row, type Span } from "../../core/index.ts";
import type { Markup } from "./page.ts";

/** A document's own words for a page: every kind of line end as one, control characters visible. */
export function visible(text: string): string {
  return printable(text.replaceAll(/\r\n?/g, "\n"));
}

export interface RowsOptions {
  /** What to mark in the rows. */
  readonly marked: Span | undefined;
  /** Whether the rows are all there is between them, so that a cut line needs no ellipsis. */
  readonly whole: boolean;
}

/** Rows with their line numbers; where there are pages, each says when it begins. */
export function rowsView(rows: readonly Row[], options: RowsOptions): Markup {
  const views = rows.map((row, index) => {
    const opens =
      row.page === rows[index - 1]?.page ? "" : html`<p class="pagebreak">Page ${row.page}</p>`;
    return html`${opens}${rowView(row, options)}`;
  });
  return html`<div class="lines">${views}</div>`;
}

function rowView(row: Row, { marked, whole }: RowsOptions): Markup {
  const { opens, closes } = row;
  const number = whole && !opens ? "" : row.number;
  const words = markedText(row, marked);
  const holds = marked !== undefined && row.start < marked.end && row.end > marked.start;
  // An answer shows many quotes, so that only a document's own page can name one.
  const anchor = whole && holds && row.start <= marked.start ? raw('id="quote"') : "";
  return html`<div class="${holds ? "line own" : "line"}" ${anchor}>
    <span class="number">${number}</span
    ><span class="words" dir="auto"
      >${whole || opens ? "" : "…"}${words}${whole || closes ? "" : " …"}</span
    >
  </div>`;
}

function markedText({ text, start, end }: Row, marked: Span | undefined): Markup {
  const from = Math.min(Math.max(marked?.start ?? end, start), end);
  const to = Math.min(Math.max(marked?.end ?? end, from), end);
  const [before, inside, after] = [
    text.slice(0, from - start),
    text.slice(from - start, to - start),
    text.slice(to - start),
  ].map(visible);
  return html`${before}${inside === "" ? "" : html`<mark>${inside}</mark>`}${after}`;
}
