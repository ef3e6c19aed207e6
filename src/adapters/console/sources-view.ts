import { html } from "hono/html";
import { type Listing, newestFirst, printableLine } from "../../core/index.ts";
import type { Report } from "../corpus/report.ts";
import { damageNote, documentLink } from "./links.ts";
import type { Markup } from "./page.ts";
import { MOST_SHOWN, pagerAbove, pagerBelow, shownOf } from "./pager.ts";
import { visible } from "./row-view.ts";
import { emptyNotice } from "./empty-notice.ts";

/** The documents from the `from`th on, newest first, and the report of what is amiss. */
export function sourcesView(report: Report, from = 0): Markup {
  return html`<h1>Documents</h1>
    ${report.documents.length === 0 ? emptyNotice(report) : listView(report.documents, from)}
    ${problemsView(report)}`;
}

function listView(documents: readonly Listing[], from: number): Markup {
  const shown = shownOf(documents.length, from);
  const pager = { what: "documents", link: (at: number) => `/sources?from=${at}` };
  const rows = documents.toSorted(newestFirst).slice(shown.from, shown.to);
  return html`${pagerAbove(shown, pager)}
    <table>
      <caption>
        ${documents.length.toLocaleString("en")} that can be quoted, newest first
      </caption>
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col">Date</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(entryView)}
      </tbody>
    </table>
    ${pagerBelow(shown, pager)}`;
}

function entryView({ path, title, date, source, repairs }: Listing): Markup {
  return html`<tr>
    <td>
      <a href="${documentLink(path)}">${visible(title)}</a
      ><span class="place">${printableLine(path)}</span>${damageNote(repairs)}
    </td>
    <td class="date">${date ?? "–"}</td>
    <td>${visible(source ?? "–")}</td>
  </tr>`;
}

function problemsView({ problems }: Report): Markup {
  if (problems.length === 0) return "";
  const shown = problems.slice(0, MOST_SHOWN);
  const left = problems.length - shown.length;
  return html`<h2>What is amiss</h2>
    <ul class="problems">
      ${shown.map(
        ({ path, kind, message }) =>
          html`<li>
            <span class="place">${printableLine(path)}</span>
            <strong>${kind === "skipped" ? "Left out" : "Warning"}</strong> ${visible(message)}
          </li>`,
      )}
    </ul>
    ${left === 0 ? "" : html`<p>${left.toLocaleString("en")} more are left out here; “verbatim index” lists them all.</p>`}`;
}
