import { html } from "hono/html";
import type { Quote, QuotedSpan } from "../../core/index.ts";
import type { Markup } from "./page.ts";

/** Enough of a hash to tell two versions of one file apart. */
const HASH_CHARS = 16;

/** The page of a document; `from` is the first row to show. */
export function documentLink(
  path: string,
  { span, from }: { span?: QuotedSpan | undefined; from?: number } = {},
): string {
  const query = new URLSearchParams({ path });
  if (span !== undefined) {
    query.set("start", String(span.start));
    query.set("end", String(span.end));
    query.set("hash", span.hash.slice(0, HASH_CHARS));
  }
  if (from !== undefined) query.set("from", String(from));
  return `/document?${query.toString()}${span !== undefined && from === undefined ? "#quote" : ""}`;
}

/** The page that explains an answer, at one of its quotes when its index is given. */
export function whyLink(question: string, index?: number): string {
  const query = new URLSearchParams({ q: question });
  return `/why?${query.toString()}${index === undefined ? "" : `#${whyAnchor(index)}`}`;
}

/** Where that page explains a quote, by its index. */
export function whyAnchor(index: number): string {
  return `quote-${index + 1}`;
}

/** A link to where a document was published; nothing when that is no web address. */
export function originalLink(url: string | undefined): Markup {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return "";
  return html`<a href="${url}" rel="noreferrer noopener">Original at ${new URL(url).host}</a>`;
}

/** What was done about a damaged file. */
export function damageNote(repairs: Quote["repairs"]): Markup {
  if (repairs === undefined || repairs.restored + repairs.marked === 0) return "";
  const { restored, marked } = repairs;
  const lost = marked === 0 ? "" : `, lost and marked \uFFFD: ${marked}`;
  return html`<span class="damage"
    >Damaged file; places restored exactly: ${restored}${lost}</span
  >`;
}
