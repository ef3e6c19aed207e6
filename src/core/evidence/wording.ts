import type { Level } from "../corpus/vocabulary.ts";
import { bm25, type Bm25Parameters } from "../retrieval/bm25.ts";
import type { Candidate, Setting } from "./candidates.ts";
import { cosine } from "../language/word-vectors.ts";
import { type Feature, holds, share } from "./feature.ts";
import type { Frequencies } from "./match.ts";

/** Parameters of BM25 at each level, as measured best over question–sentence collections. */
const PARAMETERS = {
  sentence: { k: 0.5, b: 0.5 },
  passage: { k: 1.2, b: 0.6 },
  title: { k: 1.2, b: 0.5 },
} as const satisfies Record<string, Bm25Parameters>;

function score(
  found: Frequencies,
  level: Level,
  length: { readonly own: number; readonly average: number },
  parameters: Bm25Parameters,
  { matcher }: Setting,
): number {
  const weights = matcher.idf[level];
  const most = weights.reduce((total, weight) => total + weight, 0);
  return most === 0 ? 0 : bm25(found, weights, length, parameters) / most;
}

/** BM25 of the sentence, as a share of the question's idf. */
export const sentence: Feature = (candidate, setting) =>
  score(
    candidate.found.sentence,
    "sentence",
    { own: candidate.sentence.length, average: setting.corpus.averageLength.sentence },
    PARAMETERS.sentence,
    setting,
  );

/**
 * BM25 of the passage: what a sentence leaves out, its paragraph often says (Robertson and Zaragoza,
 * The Probabilistic Relevance Framework, 2009; passages as in Callan 1994).
 */
export const passage: Feature = (candidate, setting) =>
  score(
    candidate.found.passage,
    "passage",
    { own: candidate.passage.length, average: setting.corpus.averageLength.passage },
    PARAMETERS.passage,
    setting,
  );

/** BM25 of the title and the headings above (fields as in Robertson, Zaragoza and Taylor 2004). */
export const title: Feature = (candidate, setting) =>
  score(
    candidate.found.title,
    "document",
    {
      own: candidate.document.titleTerms.length + candidate.passage.headingTerms.length,
      average: setting.corpus.averageLength.title,
    },
    PARAMETERS.title,
    setting,
  );

/** How much of the question, by idf, stands in the sentence (idf-weighted overlap, as in Yih et al. 2013). */
export const coverage: Feature = ({ found }, setting) =>
  share(setting, (term) => Math.min(1, found.sentence[term] ?? 0));

/** How much of the question stands in the title or headings and not in the sentence. */
export const titleCoverage: Feature = ({ found }, setting) =>
  share(setting, (term) => found.sentence[term] === 0 && (found.title[term] ?? 0) > 0);

/** A word of a sentence that is related to a missing word of the question, and how near, 0 to 1. */
interface Related {
  readonly id: number;
  readonly nearness: number;
}

/** The word of the sentence that is nearest in meaning to a word of the question that it lacks. */
export function nearestInMeaning(
  { found, terms }: Candidate,
  term: number,
  { question }: Setting,
): Related | undefined {
  const related = question.terms[term]?.related;
  if ((found.sentence[term] ?? 0) > 0 || related === undefined || related.size === 0)
    return undefined;
  let nearest: Related | undefined;
  for (const id of terms) {
    const nearness = related.get(id) ?? 0;
    if (nearness > (nearest?.nearness ?? 0)) nearest = { id, nearness };
  }
  return nearest;
}

/** How near in meaning the words still missing are to words of the sentence (WordNet; Miller 1995). */
export const relatedness: Feature = (candidate, setting) =>
  share(setting, (term) => nearestInMeaning(candidate, term, setting)?.nearness ?? 0);

/**
 * How near what the question's words are used for is to what the sentence's are, names aside: the
 * cosine of the sums of their vectors (Arora, Liang and Ma, A Simple but Tough-to-Beat Baseline for
 * Sentence Embeddings, 2017).
 */
export const vectorSimilarity: Feature = ({ index }, { corpus, questionVector }) =>
  cosine(questionVector, corpus.detailsOf(index).vector);

/** The names of the question, by index, that stand in neither sentence, title, passage nor context. */
export function absentNames(candidate: Candidate, { names }: Setting): number[] {
  const { context: near, passage: whole } = candidate.found;
  return names.flatMap((isName, term) => {
    if (!isName || holds(candidate, term)) return [];
    return (whole[term] ?? 0) > 0 || (near[term] ?? 0) > 0 ? [] : [term];
  });
}

/** How many names of the question are absent. */
export const namesAbsent: Feature = (candidate, setting) => absentNames(candidate, setting).length;

/**
 * How near one another two neighbouring words of the question stand in the sentence, in either
 * order (as sequential dependence, Metzler and Croft 2005).
 */
export const proximity: Feature = ({ terms }, { matcher, question }) => {
  const last = new Map<number, number>();
  const nearest = new Map<number, number>();
  for (const [at, id] of terms.entries()) {
    const term = matcher.termOf(id);
    if (term === undefined) continue;
    for (const pair of [term - 1, term]) {
      const other = last.get(pair === term ? term + 1 : pair);
      if (other === undefined) continue;
      nearest.set(pair, Math.min(nearest.get(pair) ?? at - other, at - other));
    }
    last.set(term, at);
  }
  const near = [...nearest.values()].reduce((sum, words) => sum + 1 / words, 0);
  return near / Math.max(1, question.terms.length - 1);
};
