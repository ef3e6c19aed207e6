import { html } from "hono/html";
import type { Report } from "../corpus/report.ts";
import { emptyNotice } from "./empty-notice.ts";
import { documentLink } from "./links.ts";
import type { Markup } from "./page.ts";
import { visible } from "./row-view.ts";
import { newestFirst } from "../../core/index.ts";

const MOST_NEWEST = 5;

/** What Verbatim does, and what there is to ask about. */
export function startView(report: Report): Markup {
  return html`<h1>Ask the documents</h1>
    <p>
      Every answer is an exact quote with the place it was taken from. When the documents do not
      answer, Verbatim says so.
    </p>
    ${report.documents.length === 0 ? emptyNotice(report) : newestView(report)}`;
}

function newestView({ documents }: Report): Markup {
  const newest = documents.toSorted(newestFirst).slice(0, MOST_NEWEST);
  const count =
    documents.length === 1 ? "One document" : `${documents.length.toLocaleString("en")} documents`;
  return html`<p>${count} can be quoted. <a href="/sources">See them all</a></p>
    <h2>Newest documents</h2>
    <ul class="newest">
      ${newest.map(
        ({ path, title, source, date }) =>
          html`<li>
            <a href="${documentLink(path)}">${visible(title)}</a
            ><span class="about"
              >${visible([source, date].filter((part) => part !== undefined).join(" · "))}</span
            >
          </li>`,
      )}
    </ul>`;
}
