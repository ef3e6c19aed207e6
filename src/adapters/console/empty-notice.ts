import { html } from "hono/html";
import type { Report } from "../corpus/report.ts";
import type { Markup } from "./page.ts";

/** What to do while there is no document; nothing when there are some. */
export function emptyNotice({ documents, root, fileCount }: Report): Markup {
  if (documents.length > 0) return "";
  const unused =
    fileCount === 1
      ? "The one file there cannot be used"
      : `None of the ${fileCount} files there can be used`;
  const why = fileCount === 0 ? "" : html` ${unused}: <a href="/sources">see why</a>.`;
  return html`<section class="notice" aria-label="No documents">
    <h2>There is no document to quote from</h2>
    <p>Put documents in <code>${root}</code>: Markdown, plain text, HTML, PDF or DOCX.${why}</p>
    <p>New files are found while Verbatim runs; where watching is switched off, start it again.</p>
  </section>`;
}
