import type { Quote } from "./answer.ts";
import { type Corpus, plainText } from "./corpus/corpus.ts";
import { spanOf } from "./corpus/lines.ts";
import type { Evidence } from "./evidence/rank.ts";

/** Opens a sentence that cannot be understood without the one before it. */
const LEANS_BACK =
  /^["“‘'(]*(?:he|she|they|it|this|these|those|his|her|their|its|such|both|the (?:two|latter|former|same))\b/iu;

/** A second sentence makes a quote no longer than this, in UTF-16 units. */
export const MAX_QUOTE_CHARS = 700;

export interface CutOptions {
  /** Probability, 0 to 1, that the quote answers. */
  readonly score: number;
  /** Leaves out the sentence before, even when this one leans on it. */
  readonly alone: boolean;
}

type Placed = Pick<Evidence, "index" | "sentence">;

/** A sentence of a corpus, by its index, with what holds it. */
interface Stretch extends Placed, Pick<Evidence, "document" | "passage"> {
  /** Quoted with it: sentences right before and behind it in its passage. */
  readonly neighbours?: readonly Placed[];
}

/** The first and the last in the document. */
export function endsOf<T extends Placed>([one, ...others]: readonly [T, ...T[]]) {
  return others.reduce(
    ({ first, last }, next) => ({
      first: next.index < first.index ? next : first,
      last: next.index > last.index ? next : last,
    }),
    { first: one, last: one },
  );
}

/** Cuts the quote of a piece of evidence from its document. */
export function quoteOf(stretch: Stretch, corpus: Corpus, { score, alone }: CutOptions): Quote {
  const { document, passage, neighbours = [] } = stretch;
  const { path, title, date, source, url, hash, lines, text, repairs } = document.document;
  const { first, last } = endsOf<Placed>([stretch, ...neighbours]);
  const { end } = last.sentence;
  const before =
    !alone && first.index > passage.firstSentence ? corpus.sentences[first.index - 1] : undefined;
  const leans = LEANS_BACK.test(plainText(document.document, first.sentence.start, end));
  const start =
    leans && before && end - before.start <= MAX_QUOTE_CHARS ? before.start : first.sentence.start;
  return {
    path,
    ...spanOf(lines, start, end),
    text: text.slice(start, end),
    title,
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
    headings: passage.headings,
    score,
    hash,
    start,
    end,
    ...(repairs.restored + repairs.marked === 0 ? {} : { repairs }),
  };
}
