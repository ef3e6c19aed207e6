import type { Quote } from "../answer.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { quoteOf } from "../quote.ts";

/** The quote of one sentence, by its index in the corpus; none when there is no such sentence. */
export function lineQuote(index: number, corpus: Corpus, score: number): Quote | undefined {
  const sentence = corpus.sentences[index];
  const document = corpus.documents[sentence?.document ?? -1];
  const passage = corpus.passages[sentence?.passage ?? -1];
  if (sentence === undefined || document === undefined || passage === undefined) return undefined;
  return quoteOf({ index, document, passage, sentence }, corpus, { score, alone: true });
}
