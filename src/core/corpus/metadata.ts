import { MASK, type Metadata, type ParsedText } from "./document.ts";
import { isDay } from "./front-matter.ts";

/** A title cut out of a text is no longer than this, in UTF-16 units. */
const MAX_TITLE_CHARS = 200;

/** `2026-03-05-why.md`, `notes 2026_03_05.txt`, `20260305.txt`. */
const DATED_NAME = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/;

/** A newswire dateline: `MOSCOW (AP) — …`, `TEL AVIV, Israel (Reuters) - …`. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .'’-]{1,40}(?:, \p{Lu}[\p{L} .'’-]{1,30})? \((\p{Lu}[\p{L}\d .&-]{1,30})\) ?[—–-]/u;

/** Where a dateline is looked for: the beginning of the body, in UTF-16 units. */
const DATELINE_CHARS = 300;

/**
 * Completes a document's metadata. What its front matter says stands; then what its format says
 * (first heading, HTML head); then its text (a dateline) and its file name.
 */
export function completeMetadata(
  path: string,
  given: Metadata,
  parsed: Pick<ParsedText, "plain" | "blocks" | "metadata">,
): Metadata & { readonly title: string } {
  const name = path.split("/").at(-1) ?? path;
  const source = datelineSource(parsed);
  const date = dateInName(name);
  const known = {
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
    ...onOneLine(parsed.metadata),
    ...onOneLine(given),
  };
  return { ...known, title: shortened(known.title ?? oneLine(nameWithoutExtension(name))) };
}

/** The same with every value on one line; what is blank counts as not given. */
function onOneLine({ tags, ...rest }: Metadata): Metadata {
  const fields = Object.entries(rest)
    .map(([name, value]) => [name, oneLine(value)] as const)
    .filter(([, value]) => value !== "");
  const labels = tags?.map(oneLine).filter(Boolean) ?? [];
  return { ...Object.fromEntries(fields), ...(labels.length === 0 ? {} : { tags: labels }) };
}

/** White space and control characters become single spaces. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** A cut inside a surrogate pair would leave half a character. */
function shortened(title: string): string {
  return title.slice(0, MAX_TITLE_CHARS).replace(/[\uD800-\uDBFF]$/, "");
}

function dateInName(name: string): string | undefined {
  const match = DATED_NAME.exec(name);
  const date = match ? `${match[1]}-${match[3]}-${match[4]}` : "";
  return isDay(date) ? date : undefined;
}

function datelineSource({
  plain,
  blocks,
}: Pick<ParsedText, "plain" | "blocks">): string | undefined {
  const first = blocks.find(({ kind }) => kind === "paragraph");
  if (first === undefined) return undefined;
  const opening = plain.slice(first.start, Math.min(first.end, first.start + DATELINE_CHARS));
  return DATELINE.exec(opening.replaceAll(MASK, ""))?.[1];
}

function nameWithoutExtension(name: string): string {
  return name.replace(/(?<=.)\.[^.]+$/, "");
}
