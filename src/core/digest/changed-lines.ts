import type { Quote } from "../answer.ts";
import type { Corpus, CorpusDocument } from "../corpus/corpus.ts";
import type { Citation } from "../reply/blocks.ts";
import type { ChangedDocument } from "./changes.ts";
import { lineQuote } from "./line-quote.ts";

/** Exact text of a line and where it stands, or stood. */
export type CitedLine = Citation & Pick<Quote, "text">;

/** A line as it was and as it is; one side is absent when it was put in or taken out. */
export interface ChangedLine {
  readonly before?: CitedLine;
  readonly after?: Quote;
  /** The new sentence, by its index in the corpus. */
  readonly index?: number;
}

/**
 * The changes of a document as lines to show. An old sentence whose text was not kept is left out,
 * and with it a change that only takes it out.
 */
export function changedLines(
  { before: known, changes }: ChangedDocument,
  document: CorpusDocument,
  corpus: Corpus,
): ChangedLine[] {
  return changes.flatMap(({ before: old, after: place }) => {
    const before = old?.text === undefined ? undefined : oldLine(old.text, old, known);
    const index = place === undefined ? undefined : document.firstSentence + place;
    const after = index === undefined ? undefined : lineQuote(index, corpus, 0);
    if (before === undefined && after === undefined) return [];
    return [
      {
        ...(before === undefined ? {} : { before }),
        ...(after === undefined || index === undefined ? {} : { after, index }),
      },
    ];
  });
}

/** What a quote shows, without where it was found and how it was weighed. */
export function citedLine({ score: _score, start: _start, end: _end, ...line }: Quote): CitedLine {
  return line;
}

function oldLine(
  text: string,
  { startLine, endLine, page }: Pick<Citation, "startLine" | "endLine" | "page">,
  { path, title, date, source, hash }: ChangedDocument["before"],
): CitedLine {
  return {
    path,
    startLine,
    endLine,
    ...(page === undefined ? {} : { page }),
    text,
    title,
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
    headings: [],
    hash,
  };
}
