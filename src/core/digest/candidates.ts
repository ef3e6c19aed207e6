import { type Corpus, type CorpusDocument, plainText } from "../corpus/corpus.ts";
import { isCredit } from "./boilerplate.ts";
import { type Obstacle, obstacleOf } from "./stands-alone.ts";

/** A sentence that could be quoted by itself. */
export interface Candidate {
  /** Into the corpus's sentences. */
  readonly index: number;
  readonly terms: Uint32Array;
  /** Its words, without markup and line ends. */
  readonly text: string;
  /** Its passage, by its index in the corpus, and whether it opens that. */
  readonly passage: number;
  readonly opens: boolean;
}

/** A sentence that is not quoted, and why. */
export interface PassedOver {
  readonly index: number;
  readonly why: Obstacle;
}

export interface Sorted {
  readonly candidates: readonly Candidate[];
  readonly passedOver: readonly PassedOver[];
}

/** Sorts a document's sentences into those that could be quoted by themselves and the rest. */
export function candidatesOf(document: CorpusDocument, corpus: Corpus): Sorted {
  const candidates: Candidate[] = [];
  const passedOver: PassedOver[] = [];
  const captions = captionsOf(document, corpus);
  for (let index = document.firstSentence; index < document.endSentence; index += 1) {
    const sentence = corpus.sentences[index];
    const passage = corpus.passages[sentence?.passage ?? -1];
    if (sentence === undefined || passage === undefined) continue;
    const { start, end, repeated } = sentence;
    const terms = corpus.termsOf(sentence);
    const text = plainText(document.document, start, end);
    const why = captions.has(sentence.passage)
      ? "boilerplate"
      : repeated
        ? "repeated"
        : obstacleOf(text, { kind: passage.kind, words: terms.length });
    if (why !== undefined) passedOver.push({ index, why });
    else {
      const opens = passage.firstSentence === index;
      candidates.push({ index, terms, text, passage: sentence.passage, opens });
    }
  }
  return { candidates, passedOver };
}

/** Passages that end in the credit of a picture. */
function captionsOf({ document, firstSentence, endSentence }: CorpusDocument, corpus: Corpus) {
  const captions = new Set<number>();
  for (const { start, end, passage } of corpus.sentences.slice(firstSentence, endSentence)) {
    if (isCredit(plainText(document, start, end))) captions.add(passage);
  }
  return captions;
}
