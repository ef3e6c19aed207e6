import type { Candidate } from "./candidates.ts";

/** After this many paragraphs the lead counts half. */
const LEAD_PARAGRAPHS = 4;

/** What a place in the last paragraph counts, where a text concludes. */
const CONCLUSION = 0.5;

/** What counts of a place that does not open its paragraph. */
const INSIDE = 0.75;

/**
 * Where a candidate stands among those of its document: 1 for the first, falling with each
 * paragraph; half for the conclusion; less inside a paragraph (Edmundson, New methods in automatic
 * extracting, 1969; Lin and Hovy, Identifying topics by position, 1997). Paragraphs with nothing to
 * quote, such as captions and bylines, are not counted.
 */
export function createPositions(
  candidates: readonly Candidate[],
): (candidate: Candidate) => number {
  const paragraphs = [...new Set(candidates.map(({ passage }) => passage))];
  const before = new Map(paragraphs.map((passage, at) => [passage, at]));
  return ({ passage, opens }) => {
    const lead = LEAD_PARAGRAPHS / (LEAD_PARAGRAPHS + (before.get(passage) ?? 0));
    const conclusion = passage === paragraphs.at(-1) ? CONCLUSION : 0;
    return Math.max(lead, conclusion) * (opens ? 1 : INSIDE);
  };
}
