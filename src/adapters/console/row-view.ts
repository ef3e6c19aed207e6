import { html, raw } from "hono/html";
import { type Document, printable } from "../../core/index.ts";
import type { Markup } from "./page.ts";
import { lineAt, type Row, type Span } from "./rows.ts";

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
export function rowsView(
  document: Document,
  rows: readonly Row[],
  { marked, whole }: RowsOptions,
): Markup {
  const { pages } = document.lines;
  let page: number | undefined;
  const views = rows.map((row) => {
    const before = page;
    page = pages?.[row.line];
    const opens = page !== before ? html`<p class="pagebreak">Page ${page}</p>` : "";
    return html`${opens}${rowView(document, row, { marked, whole })}`;
  });
  return html`<div class="lines">${views}</div>`;
}

function rowView(document: Document, row: Row, { marked, whole }: RowsOptions): Markup {
  const line = lineAt(document, row.line);
  const opens = row.start === line.start;
  const number = whole && !opens ? "" : document.lines.numbers[row.line];
  const words = markedText(document.text, row, marked);
  const holds = marked !== undefined && row.start < marked.end && row.end > marked.start;
  // An answer shows many quotes, so that only a document's own page can name one.
  const anchor = whole && holds && row.start <= marked.start ? raw('id="quote"') : "";
  return html`<div class="${holds ? "line own" : "line"}" ${anchor}>
    <span class="number">${number}</span
    ><span class="words" dir="auto"
      >${whole || opens ? "" : "…"}${words}${whole || row.end === line.end ? "" : " …"}</span
    >
  </div>`;
}

function markedText(text: string, { start, end }: Span, marked: Span | undefined): Markup {
  const from = Math.min(Math.max(marked?.start ?? end, start), end);
  const to = Math.min(Math.max(marked?.end ?? end, from), end);
  const [before, inside, after] = [
    text.slice(start, from),
    text.slice(from, to),
    text.slice(to, end),
  ].map(visible);
  return html`${before}${inside === "" ? "" : html`<mark>${inside}</mark>`}${after}`;
}
