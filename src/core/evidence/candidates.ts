import type { Corpus, CorpusDocument, Passage, Sentence } from "../corpus/corpus.ts";
import type { Question } from "../question/question.ts";
import { createKinship, type Kinship } from "./kinship.ts";
import { createMatcher, type Frequencies, type Matcher } from "./match.ts";

/** A sentence that may answer, with the question's words counted in it and in all that holds it. */
export interface Candidate {
  /** Index into `corpus.sentences`. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly passage: Passage;
  readonly document: CorpusDocument;
  readonly found: {
    readonly sentence: Frequencies;
    /** The sentence before it in the document; all 0 for the first. */
    readonly before: Frequencies;
    readonly after: Frequencies;
    readonly passage: Frequencies;
    /** The headings above it and the document's title. */
    readonly title: Frequencies;
    readonly document: Frequencies;
  };
}

/** What features read: the question against one corpus. */
export interface Setting {
  readonly question: Question;
  readonly corpus: Corpus;
  readonly matcher: Matcher;
  /** How like each word of the question a word of the corpus is spelt. */
  readonly kinship: Kinship;
  /** Sum of the words' idf among sentences; at least a little above 0. */
  readonly idfSum: number;
  readonly candidates: readonly Candidate[];
}

/** Prepares every sentence of the passages found that holds a word of the question. */
export function gatherCandidates(
  question: Question,
  corpus: Corpus,
  passages: readonly number[],
): Setting {
  const matcher = createMatcher(question.terms, corpus);
  const none = new Float32Array(question.terms.length);
  const documents = new Map<number, { title: Frequencies; document: Frequencies }>();
  const candidates: Candidate[] = [];
  for (const passageIndex of passages) {
    const passage = corpus.passages[passageIndex];
    const document = passage && corpus.documents[passage.document];
    if (passage === undefined || document === undefined) continue;
    let about = documents.get(passage.document);
    if (about === undefined) {
      about = {
        title: matcher.inTerms(document.titleTerms),
        document: matcher.inCounts(document.counts),
      };
      documents.set(passage.document, about);
    }
    const headings = matcher.inTerms(passage.headingTerms);
    const title = about.title.map((times, term) => times + (headings[term] ?? 0));
    const found = (index: number) => {
      const inside = index >= document.firstSentence && index < document.endSentence;
      const sentence = inside ? corpus.sentences[index] : undefined;
      return sentence === undefined ? none : matcher.inTerms(sentence.terms);
    };
    const from = passage.firstSentence;
    const frequencies = Array.from({ length: passage.endSentence - from + 2 }, (_, at) =>
      found(from - 1 + at),
    );
    const inPassage = sum(frequencies.slice(1, -1), none);
    for (let index = from; index < passage.endSentence; index += 1) {
      const sentence = corpus.sentences[index];
      const [before = none, own = none, after = none] = frequencies.slice(
        index - from,
        index - from + 3,
      );
      if (sentence === undefined || sentence.repeated) continue;
      candidates.push({
        index,
        sentence,
        passage,
        document,
        found: {
          sentence: own,
          before,
          after,
          passage: inPassage,
          title,
          document: about.document,
        },
      });
    }
  }
  const idfSum = Math.max(
    1e-6,
    matcher.idf.sentence.reduce((total, value) => total + value, 0),
  );
  const kinship = createKinship(question.terms, corpus.vocabulary);
  return { question, corpus, matcher, kinship, idfSum, candidates };
}

function sum(all: readonly Frequencies[], none: Frequencies): Frequencies {
  return none.map((_, term) => all.reduce((total, found) => total + (found[term] ?? 0), 0));
}
