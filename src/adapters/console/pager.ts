import { html } from "hono/html";
import type { Markup } from "./page.ts";

/** Rows or entries that one page shows. */
export const MOST_SHOWN = 400;

/** What a page shows of a list: `[from, to)` of `count`. */
export interface Shown {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** At most {@link MOST_SHOWN} of a list from `wanted` on; a `wanted` past the end gives the end. */
export function shownOf(count: number, wanted: number): Shown {
  const from = Math.max(0, Math.min(wanted, count - 1));
  return { from, to: Math.min(from + MOST_SHOWN, count), count };
}

export interface PagerOptions {
  /** What is listed, in the plural: "lines". */
  readonly what: string;
  readonly link: (from: number) => string;
}

/** How many are left out above, and the way there. */
export function pagerAbove({ from }: Shown, { what, link }: PagerOptions): Markup {
  if (from === 0) return "";
  const to = Math.max(0, from - MOST_SHOWN);
  return html`<p class="pager">
    ${from.toLocaleString("en")} ${what} above are left out.
    <a href="${link(to)}" rel="prev">Show the ${from - to} before</a>
  </p>`;
}

/** How many are left out below, and the way there. */
export function pagerBelow({ to, count }: Shown, { what, link }: PagerOptions): Markup {
  if (to >= count) return "";
  const next = Math.min(MOST_SHOWN, count - to);
  return html`<p class="pager">
    ${(count - to).toLocaleString("en")} ${what} below are left out.
    <a href="${link(to)}" rel="next">Show the next ${next}</a>
  </p>`;
}
