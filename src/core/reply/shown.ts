import type { Repairs } from "../corpus/document.ts";
import type { Block, QuoteBlock } from "./blocks.ts";
import { linesText } from "./citation.ts";
import { ELLIPSIS, oneLine, shortened, shortenedFront } from "./cut.ts";
import { printable, printableLine } from "./printable.ts";

/**
 * The words of a quote and of its citation, all bounded but the quote's own, with control
 * characters visible. Markup in them is still to be escaped.
 */
export interface ShownQuote {
  /** The quote's lines; an ellipsis where a line had to be cut. */
  readonly text: string;
  /** Title, source and date; nothing where a heading has said them. */
  readonly about: string | undefined;
  /** Path and lines. */
  readonly place: string;
  /** Which part this is, and what was done about a damaged file; often nothing. */
  readonly notes: readonly string[];
}

const MAX_TITLE_CHARS = 200;
const MAX_SOURCE_CHARS = 80;
const MAX_PATH_CHARS = 200;

/** How a quote reads on any platform; an adapter adds only its markup. */
export function shownQuote({ text, citation, part, named }: QuoteBlock): ShownQuote {
  const { path, repairs } = citation;
  return {
    text: withMarks(printable(text), part),
    about: named === true ? undefined : aboutText(citation),
    place: `${shortenedFront(printableLine(path), MAX_PATH_CHARS)}:${linesText(citation)}`,
    notes: [
      ...(part === undefined || part.of === 1 ? [] : [`part ${part.number} of ${part.of}`]),
      ...(repairs === undefined || named === true ? [] : [repairsText(repairs)]),
    ],
  };
}

/** Title, source and date, as far as a document tells them. */
export function aboutText({
  title,
  source,
  date,
}: {
  readonly title: string;
  readonly source?: string;
  readonly date?: string;
}): string {
  return [
    shortened(printable(oneLine(title)), MAX_TITLE_CHARS),
    source === undefined ? undefined : shortened(printable(oneLine(source)), MAX_SOURCE_CHARS),
    date,
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}

/** A block as plain text; buttons are none. */
export function shownText(block: Block): string {
  if (block.kind === "actions") return "";
  if (block.kind !== "quote") return printable(block.text);
  const { text, about, place, notes } = shownQuote(block);
  return [text, about, [place, ...notes].join(" · ")]
    .filter((part) => part !== undefined)
    .join("\n");
}

function withMarks(text: string, part: QuoteBlock["part"]): string {
  if (part === undefined) return text;
  // A part that ends with its line says so by ending: the line end would show as an empty line.
  const words = part.cutAfter ? text : text.replace(/[\r\n]+$/, "");
  return `${part.cutBefore ? `${ELLIPSIS} ` : ""}${words}${part.cutAfter ? ` ${ELLIPSIS}` : ""}`;
}

/** What was done about a damaged file. */
export function repairsText({ restored, marked }: Repairs): string {
  return `damaged file; places restored: ${restored}, marked \uFFFD: ${marked}`;
}
