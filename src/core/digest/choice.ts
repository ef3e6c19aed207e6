import type { Document } from "../corpus/document.ts";

/** Which documents a digest tells of; all where a list is empty. */
export interface Choice {
  /** Names of sets, see {@link setsOf}. */
  readonly sets: readonly string[];
  /** Sources as documents name them. */
  readonly sources: readonly string[];
}

/** The sets that a document belongs to: its topmost folder, and its tags. */
export function setsOf({ path, tags = [] }: Pick<Document, "path" | "tags">): string[] {
  const [folder = "", rest] = path.split("/", 2);
  return [...new Set([...(rest === undefined ? [] : [folder]), ...tags])];
}

/** Whether a digest of that choice tells of a document. */
export function isChosen(
  document: Pick<Document, "path" | "tags" | "source">,
  { sets, sources }: Choice,
): boolean {
  const among = (names: readonly string[], own: readonly string[]) =>
    names.length === 0 || own.some((name) => names.some((one) => isSameName(one, name)));
  return among(sets, setsOf(document)) && among(sources, [document.source ?? ""]);
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
