import { html } from "hono/html";
import {
  type DocumentPart,
  type Listing,
  printableLine,
  type QuotedSpan,
} from "../../core/index.ts";
import { damageNote, documentLink, originalLink } from "./links.ts";
import type { Markup } from "./page.ts";
import { pagerAbove, pagerBelow, type PagerOptions } from "./pager.ts";
import { rowsView, visible } from "./row-view.ts";

/** A part of a document's lines with a quote marked, `span` as its link has it. */
export function documentView(part: DocumentPart, span: QuotedSpan | undefined): Markup {
  const { document, rows, from, count, marked } = part;
  const shown = { from, to: from + rows.length, count };
  const pager: PagerOptions = {
    what: "lines",
    link: (at) =>
      documentLink(document.path, { span: marked === undefined ? undefined : span, from: at }),
  };
  return html`${headView(document)}
    ${span !== undefined && marked === undefined ? html`<p class="notice">The document has changed since the quote was cut, so no words are marked.</p>` : ""}
    ${pagerAbove(shown, pager)}
    <div class="document">${rowsView(rows, { marked, whole: true })}</div>
    ${pagerBelow(shown, pager)}`;
}

function headView(document: Listing): Markup {
  const { path, title, source, author, date, url, repairs, lineCount } = document;
  const about = [source, author, date].filter((part) => part !== undefined).map(visible);
  const notes = [
    html`<span class="place">${printableLine(path)}</span>`,
    html`<span>${lineCount.toLocaleString("en")} lines</span>`,
    originalLink(url),
    damageNote(repairs),
  ].filter((note) => note !== "");
  return html`<h1 dir="auto">${visible(title)}</h1>
    ${about.length === 0 ? "" : html`<p class="about">${about.join(" · ")}</p>`}
    <p class="notes">${notes.map((note) => html`<span>${note}</span> `)}</p>`;
}
