import type { SentenceDetails } from "../corpus/corpus.ts";

const QUOTATION = /"[^"]{12,}"|“[^”]{12,}”|‘[^’]{12,}’/u;
/** A name in full before or after a quotation says whose words they are. */
const FULL_NAME = /\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?(?:al-|bin |von |de )?\p{Lu}\p{Ll}+/u;

/**
 * What can be held against a sentence, 0 to 1: names, numbers and someone's own words, a third
 * each (proper names: Kupiec et al., A trainable document summarizer, 1995; numbers: Fattah and
 * Ren, GA, MR, FFNN, PNN and GMM based models for automatic text summarization, 2009). A quotation
 * counts when its speaker is named in full.
 */
export function factsOf(text: string, { names, numbers }: SentenceDetails): number {
  const quotation = QUOTATION.test(text) && FULL_NAME.test(text);
  return (Number(names.length > 0) + Number(numbers.length > 0) + Number(quotation)) / 3;
}
