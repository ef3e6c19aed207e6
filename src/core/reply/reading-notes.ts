import type { Reading } from "../answer.ts";
import type { Scope } from "../question/scope.ts";

/** How a question was read, in full sentences: what it was limited to, and words read as others. */
export function readingNotes({ scope, readAs }: Reading): string[] {
  return [...scopeNotes(scope), ...readAs.map(({ word, as }) => `Read “${word}” as “${as}”.`)];
}

/** What a question was limited to, in full sentences. */
function scopeNotes({ source, mentions, from, to }: Scope): string[] {
  const notes: string[] = [];
  if (source !== undefined) notes.push(`Only documents by ${source}.`);
  if (mentions !== undefined) notes.push(`Only documents in which someone speaks to ${mentions}.`);
  if (from !== undefined && from === to) notes.push(`Only documents of ${from}.`);
  else if (from !== undefined) notes.push(`Only documents since ${from}, and undated ones.`);
  else if (to !== undefined) notes.push(`Only documents up to ${to}, and undated ones.`);
  return notes;
}
