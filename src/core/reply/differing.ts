import type { Answered, Quote } from "../answer.ts";
import { oneLine, shortened } from "./cut.ts";

const MAX_TITLE_CHARS = 80;

/**
 * Says in one line that two quotes differ, with the dates of their documents, the older first; nothing
 * when none do. Titles are added where the dates do not tell the two apart.
 *
 * @example "The sources differ: 14 (2026-03-05) and 17 (2026-03-08)."
 */
export function differingText({ quotes, differing }: Answered): string | undefined {
  if (differing === undefined) return undefined;
  const [first, second] = differing.map(({ quote }) => quotes[quote]);
  const isOneDay = first?.date === second?.date;
  const values = differing.map(
    ({ quote, value }) => `${oneLine(value)} (${labelOf(quotes[quote], isOneDay)})`,
  );
  return `The sources differ: ${values.join(" and ")}.`;
}

function labelOf(quote: Quote | undefined, withTitle: boolean): string {
  const date = quote?.date ?? "undated";
  if (!withTitle || quote === undefined) return date;
  return `${shortened(oneLine(quote.title), MAX_TITLE_CHARS)}, ${date}`;
}

/**
 * How many quotes stand before the first that is less likely: less than half as likely as the best.
 * Two that differ count as likely, so that nothing comes between them.
 */
export function likelyCount({ quotes, differing }: Answered): number {
  const isLikely = ({ score }: Quote, index: number) =>
    score >= quotes[0].score / 2 || differing?.some(({ quote }) => quote === index) === true;
  const first = quotes.findIndex((quote, index) => !isLikely(quote, index));
  return first === -1 ? quotes.length : first;
}
