import MiniSearch from "minisearch";
import type { Corpus, Passage } from "../corpus/corpus.ts";

/** An index term to look for, and how much a match of it counts (1: a word of the question). */
export interface SearchTerm {
  readonly term: string;
  readonly weight: number;
}

/** Finds passages; MiniSearch behind it today. */
export interface PassageIndex {
  /** Indexes into `corpus.passages`, best first, at most `limit`. */
  readonly search: (
    terms: readonly SearchTerm[],
    limit: number,
    accept: (passage: Passage) => boolean,
  ) => number[];
  /** Index terms within a spelling mistake of `term`, or that it is the beginning of. */
  readonly similar: (term: string) => string[];
}

const FIELDS = ["text", "headings", "title", "about"] as const;

/** A match in the text counts most; the rest tells apart passages that match alike. */
const BOOST = { text: 1, headings: 0.5, title: 0.5, about: 0.3 };

/** Okapi's usual k and b; d 0 is plain BM25, which served best over short texts. */
const BM25 = { k: 1.2, b: 0.6, d: 0 };

/** Words shorter than this are too easily mistaken for one another. */
const SHORTEST_FUZZY = 4;
const SHORTEST_PREFIX = 4;

/** A search that only asks which terms are near reads no more results than this. */
const MOST_SIMILAR = 50;

/** Passages indexed between two pauses. */
const PASSAGES_PER_PAUSE = 500;

/** Indexes the passages of a corpus; the corpus's own terms are used, nothing is analysed twice. */
export async function createPassageIndex(
  corpus: Corpus,
  pause?: () => Promise<void>,
): Promise<PassageIndex> {
  const index = new MiniSearch<Record<(typeof FIELDS)[number] | "id", string | number>>({
    fields: [...FIELDS],
    tokenize: (text) => (text === "" ? [] : text.split(" ")),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, bm25: BM25 },
  });
  for (const [id, passage] of corpus.passages.entries()) {
    index.add(fieldsOf(corpus, passage, id));
    if (id % PASSAGES_PER_PAUSE === 0) await pause?.();
  }
  return {
    search(terms, limit, accept) {
      const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
      const results = index.search([...weights.keys()].join(" "), {
        boostTerm: (term) => weights.get(term) ?? 1,
        filter: ({ id }) => accept(passageAt(corpus, id)),
      });
      // MiniSearch multiplies a score by the number of matched words; BM25 does not.
      return results
        .map(({ id, score, queryTerms }) => ({ id: Number(id), score: score / queryTerms.length }))
        .toSorted((a, b) => b.score - a.score || a.id - b.id)
        .slice(0, limit)
        .map(({ id }) => id);
    },
    similar(term) {
      if (term.length < SHORTEST_FUZZY) return [];
      const results = index.search(term, {
        fields: ["text"],
        prefix: term.length >= SHORTEST_PREFIX,
        fuzzy: term.length < 6 ? 1 : 2,
      });
      return [...new Set(results.slice(0, MOST_SIMILAR).flatMap(({ terms }) => terms))];
    },
  };
}

function passageAt(corpus: Corpus, id: unknown): Passage {
  return corpus.passages[Number(id)] as Passage;
}

function fieldsOf(corpus: Corpus, passage: Passage, id: number) {
  const { vocabulary, sentences } = corpus;
  const words = (ids: Iterable<number>) =>
    Array.from(ids, (term) => vocabulary.termOf(term)).join(" ");
  const text = sentences.slice(passage.firstSentence, passage.endSentence);
  const { titleTerms = [], aboutTerms = [] } = corpus.documents[passage.document] ?? {};
  return {
    id,
    text: text.map(({ terms }) => words(terms)).join(" "),
    headings: words(passage.headingTerms),
    title: words(titleTerms),
    about: words(aboutTerms),
  };
}
