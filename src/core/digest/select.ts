import type { Library } from "../library.ts";
import { candidatesOf, type PassedOver } from "./candidates.ts";
import { createLikeness } from "./likeness.ts";
import { createSaid, SAME } from "./said.ts";
import type { Shown } from "./shown.ts";
import { spread } from "./spread.ts";
import { weigh, type Weighed } from "./weigh.ts";

/** A line to quote, and what led to it. */
export interface Selected extends Weighed {
  /** How much of it other documents or other lines of digests say, 0 to 1. */
  readonly said: number;
}

/** What a digest quotes of a document, in the document's order, and what it passes over. */
export interface Selection {
  readonly lines: readonly Selected[];
  readonly passedOver: readonly PassedOver[];
}

export interface SelectOptions {
  /** Which documents, by index, readers know already. */
  readonly isKnown: (document: number) => boolean;
  readonly shown: Shown;
  /** The sentences, by index, to choose among; all by default. */
  readonly among?: ReadonlySet<number>;
}

/** As many of a document's best lines are held against what was said elsewhere. */
const MOST_COMPARED = 20;

const FEWEST_LINES = 2;
const MOST_LINES = 5;
const SENTENCES_PER_LINE = 10;

/**
 * The two to five lines of a document that matter most (extractive summary of one document):
 * sorts out what cannot stand alone, weighs the rest, takes off what is known, and spreads.
 */
export function select(index: number, library: Library, options: SelectOptions): Selection {
  const { corpus } = library;
  const document = corpus.documents[index];
  if (document === undefined) return { lines: [], passedOver: [] };
  const { candidates, passedOver } = candidatesOf(document, corpus);
  const best = weigh(candidates, document, corpus)
    .filter((line) => options.among?.has(line.index) ?? true)
    .toSorted((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, MOST_COMPARED);
  const compared = withoutKnown(best, library, options);
  const { between } = createLikeness(corpus.vocabulary);
  const lines = spread(
    compared.filter(({ said }) => said < SAME),
    lineCount(document.endSentence - document.firstSentence),
    (a, b) => between(a.terms, b.terms),
  ).toSorted((a, b) => a.index - b.index);
  for (const { terms } of lines) options.shown.add(terms);
  const known = compared
    .filter(({ said }) => said >= SAME)
    .map((line) => ({ index: line.index, why: "said already" as const }));
  return { lines, passedOver: [...passedOver, ...known] };
}

/** The square lets a few words in common pass as chance. */
function withoutKnown(
  lines: readonly Weighed[],
  library: Library,
  { isKnown, shown }: SelectOptions,
): Selected[] {
  const saidBy = createSaid(library, isKnown);
  return lines.map((line) => {
    const said = Math.max(saidBy(line.terms), shown.likest(line.terms));
    return { ...line, said, score: line.score * (1 - said ** 2) };
  });
}

function lineCount(sentences: number): number {
  return Math.min(MOST_LINES, FEWEST_LINES + Math.floor(sentences / SENTENCES_PER_LINE));
}
