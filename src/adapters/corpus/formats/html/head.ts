import type { Metadata } from "../../../../core/corpus/document.ts";

/** Collects what a page's head says about it; words come from the element that is open. */
export interface HeadReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  /** True when the words belong to the head's title and to nothing else. */
  readonly text: (words: string) => boolean;
  readonly metadata: (firstHeading: string) => Metadata;
}

/**
 * Title: `<title>`, then og:title, then the first `<h1>`. Date: article:published_time, then
 * `date`, then `<time datetime>`. Address: the canonical link, then og:url. What comes first in
 * the head wins over a repetition.
 */
export function createHeadReader(): HeadReader {
  const found = new Map<string, string>();
  let inTitle = false;
  const keep = (key: string, value: string | undefined): void => {
    const words = tidy(value ?? "");
    if (words !== "" && !found.has(key)) found.set(key, words);
  };
  let title = "";
  return {
    open(name, attributes) {
      if (name === "title") inTitle = true;
      if (name === "time") keep("time", attributes["datetime"]);
      if (name === "link" && /\bcanonical\b/i.test(attributes["rel"] ?? "")) {
        keep("canonical", attributes["href"]);
      }
      if (name !== "meta") return;
      const key = attributes["property"] ?? attributes["name"] ?? "";
      keep(`meta ${key.trim().toLowerCase()}`, attributes["content"]);
    },
    close(name) {
      if (name !== "title") return;
      inTitle = false;
      keep("title", title);
      title = "";
    },
    text(words) {
      if (inTitle) title += words;
      return inTitle;
    },
    metadata: (firstHeading) => metadataOf(found, firstHeading),
  };
}

function metadataOf(found: ReadonlyMap<string, string>, firstHeading: string): Metadata {
  const first = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => found.get(key)).find((value) => value !== undefined);
  const title = first("title", "meta og:title") ?? (tidy(firstHeading) || undefined);
  const date = ["meta article:published_time", "meta date", "time"]
    .map((key) => dayOf(found.get(key)))
    .find((day) => day !== undefined);
  const url = ["canonical", "meta og:url"]
    .map((key) => webAddress(found.get(key)))
    .find((address) => address !== undefined);
  const source = first("meta og:site_name");
  const author = first("meta author");
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
    ...(author === undefined ? {} : { author }),
  };
}

function tidy(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** The day as written, without moving it between time zones; `undefined` when there is none. */
function dayOf(value: string | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(value ?? "")?.[0];
  if (day === undefined) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes 30 February for 1 March.
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  return isDay ? day : undefined;
}

function webAddress(value: string | undefined): string | undefined {
  if (value === undefined || !URL.canParse(value)) return undefined;
  return /^https?:$/.test(new URL(value).protocol) ? value : undefined;
}
