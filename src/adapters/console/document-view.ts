import { html } from "hono/html";
import { type Document, printableLine } from "../../core/index.ts";
import { damageNote, documentLink, fits, originalLink, type QuotedSpan } from "./links.ts";
import type { Markup } from "./page.ts";
import { MOST_SHOWN, pagerAbove, pagerBelow, type PagerOptions, shownOf } from "./pager.ts";
import { rowsView, visible } from "./row-view.ts";
import { type Row, rowsOf, type Span } from "./rows.ts";

export interface DocumentOptions {
  /** The quote to mark, as its link has it. */
  readonly span: QuotedSpan | undefined;
  /** First row to show; not set: around the quote, or the beginning. */
  readonly from: number | undefined;
}

/** A document's lines with a quote marked, a part at a time. */
export function documentView(document: Document, { span, from }: DocumentOptions): Markup {
  const rows = rowsOf(document);
  const marked = span !== undefined && fits(span, document) ? span : undefined;
  const shown = shownOf(rows.length, from ?? firstRow(rows, marked));
  const pager: PagerOptions = {
    what: "lines",
    link: (at) => documentLink(document.path, { span: marked, from: at }),
  };
  return html`${headView(document)}
    ${span !== undefined && marked === undefined ? html`<p class="notice">The document has changed since the quote was cut, so no words are marked.</p>` : ""}
    ${pagerAbove(shown, pager)}
    <div class="document">
      ${rowsView(document, rows.slice(shown.from, shown.to), { marked, whole: true })}
    </div>
    ${pagerBelow(shown, pager)}`;
}

/** So that a third of what is shown stands before the quote. */
function firstRow(rows: readonly Row[], marked: Span | undefined): number {
  if (marked === undefined || rows.length <= MOST_SHOWN) return 0;
  const row = rows.findIndex(({ end }) => end > marked.start);
  return Math.max(0, row - Math.round(MOST_SHOWN / 3));
}

function headView(document: Document): Markup {
  const { path, title, source, author, date, url, repairs, lines } = document;
  const about = [source, author, date].filter((part) => part !== undefined).map(visible);
  const notes = [
    html`<span class="place">${printableLine(path)}</span>`,
    html`<span>${lines.starts.length.toLocaleString("en")} lines</span>`,
    originalLink(url),
    damageNote(repairs),
  ].filter((note) => note !== "");
  return html`<h1 dir="auto">${visible(title)}</h1>
    ${about.length === 0 ? "" : html`<p class="about">${about.join(" · ")}</p>`}
    <p class="notes">${notes.map((note) => html`<span>${note}</span> `)}</p>`;
}
