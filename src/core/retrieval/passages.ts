import MiniSearch from "minisearch";
import type { Corpus, Passage } from "../corpus/corpus.ts";
import type { PassageIndex } from "../ports.ts";

const FIELDS = ["text", "headings", "title", "about"] as const;

/** A match in the text counts most; the rest tells apart passages that match alike. */
const BOOST = { text: 1, headings: 0.5, title: 0.5, about: 0.3 };

/** Okapi's usual k and b; d 0 is plain BM25, which served best over short texts. */
const BM25 = { k: 1.2, b: 0.6, d: 0 };

/** Words shorter than this are too easily mistaken for one another. */
const SHORTEST_FUZZY = 4;
const SHORTEST_PREFIX = 4;

/** A search that only asks which terms are near reads no more results than this. */
const MOST_SIMILAR = 200;

/** Passages indexed between two pauses. */
const PASSAGES_PER_PAUSE = 500;

/** Indexes the passages of a corpus; the corpus's own terms are used, nothing is analysed twice. */
export async function createPassageIndex(
  corpus: Corpus,
  pause?: () => Promise<void>,
): Promise<PassageIndex> {
  const index = new MiniSearch<Fields>({
    fields: [...FIELDS],
    // The fields hold index terms already; nothing is analysed twice.
    stringifyField: (value: string) => value,
    tokenize: (field: string | string[]) => (typeof field === "string" ? field.split(" ") : field),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, bm25: BM25 },
  });
  for (const [id, passage] of corpus.passages.entries()) {
    index.add(fieldsOf(corpus, passage, id));
    if (id % PASSAGES_PER_PAUSE === 0) await pause?.();
  }
  return {
    search(terms, limit, accept) {
      if (terms.length === 0) return [];
      const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
      const results = index.search([...weights.keys()].join(" "), {
        boostTerm: (term) => weights.get(term) ?? 1,
        filter: ({ id }) => {
          const passage = corpus.passages[Number(id)];
          return passage !== undefined && accept(passage);
        },
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
        prefix: term.length >= SHORTEST_PREFIX,
        // Two swapped letters are two mistakes to MiniSearch.
        fuzzy: 2,
      });
      return [...new Set(results.slice(0, MOST_SIMILAR).flatMap(({ terms }) => terms))];
    },
  };
}

type Fields = { readonly id: number } & Record<(typeof FIELDS)[number], readonly string[]>;

function fieldsOf(
  { vocabulary, documents, termsOf }: Corpus,
  passage: Passage,
  id: number,
): Fields {
  const terms = (ids: Iterable<number> = []) => {
    const found: string[] = [];
    for (const term of ids) found.push(vocabulary.termOf(term));
    return found;
  };
  const { titleTerms, aboutTerms } = documents[passage.document] ?? {};
  return {
    id,
    text: terms(termsOf(passage)),
    headings: terms(passage.headingTerms),
    title: terms(titleTerms),
    about: terms(aboutTerms),
  };
}
