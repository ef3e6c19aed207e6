import { type Listing, newestFirst } from "../corpus/document.ts";
import type { Block } from "./blocks.ts";
import { shortenedFront } from "./cut.ts";
import { printableLine } from "./printable.ts";
import { aboutText } from "./shown.ts";

/** What a line about a document tells. */
export type Listed = Pick<Listing, "path" | "title" | "source" | "date">;

const MAX_PATH_CHARS = 200;

/** What can be quoted: how many documents, and each of them, newest first. */
export function composeSources(documents: readonly Listed[]): Block[] {
  if (documents.length === 0) return [{ kind: "notice", text: NOTHING }];
  return [
    { kind: "notice", text: `${documentCount(documents.length)} can be quoted, newest first:` },
    { kind: "notice", text: sourceLines(documents).join("\n") },
  ];
}

/** There is nothing to quote. */
export const NOTHING = "No document can be quoted yet.";

/** `1 document`, `1,200 documents`. */
export function documentCount(count: number): string {
  return count === 1 ? "1 document" : `${count.toLocaleString("en")} documents`;
}

/** Title, source, date and path of each, newest first; at most so many. */
export function sourceLines(documents: readonly Listed[], most = documents.length): string[] {
  return documents
    .toSorted(newestFirst)
    .slice(0, most)
    .map((one) => `${aboutText(one)} · ${shortenedFront(printableLine(one.path), MAX_PATH_CHARS)}`);
}
