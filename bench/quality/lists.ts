import { retrieve } from "../../src/core/ask.ts";
import { rank, type Ranking, type Weights } from "../../src/core/evidence/rank.ts";
import { understand } from "../../src/core/question/question.ts";
import { loadCollections } from "./collections.ts";
import type { Listed } from "./learn.ts";
import { collectionSet, folderSet, type Judged, type QuestionSet } from "./sets.ts";

export const COLLECTIONS = "../shared/collections";

/** No set counts for more questions than this, so that the largest does not rule. */
const MOST_QUESTIONS = 600;
/**
 * A question over whole documents, as people have them, counts as often as this many questions over
 * collections of sentences; 3 did best in four-fold cross-validation over the former (1, 3, 8 tried).
 */
const NEWS_TIMES = 3;
/** Of a larger set, an even sample of at most about this many questions is used. */
const SAMPLE = 1_500;
/** Relative dates in questions count from here. */
const TODAY = "2026-03-09";

/** How strongly weights are held back; chosen by leaving out one set at a time. */
export const RANKING = { l2: 0.0003, steps: 300 };

/** The sets over our own documents and the first corpus. */
export async function newsSets(): Promise<QuestionSet[]> {
  return [
    await folderSet("news questions", "../shared/eval/dev.jsonl", "../shared/corpus"),
    await folderSet("knowledge questions", "test/ranking/knowledge.jsonl", "knowledge"),
    await folderSet("more questions", "bench/quality/knowledge.jsonl", "knowledge"),
  ];
}

/** The question–sentence collections as they are. */
export async function sentenceSets(): Promise<QuestionSet[]> {
  const collections = loadCollections(COLLECTIONS).filter(({ unit }) => unit === "sentence");
  return Promise.all(collections.map((one) => collectionSet(one, { removal: "nothing" })));
}

export function rankingOf(text: string, { library }: QuestionSet, using: Weights): Ranking {
  const question = understand(text, library, TODAY);
  return rank(question, library.corpus, retrieve(question, library), using);
}

/** An even sample of a set's questions, each with how much it counts. */
export function sampleOf({
  questions,
  isNews,
}: QuestionSet): readonly (Judged & { readonly weight: number })[] {
  const step = Math.max(1, Math.floor(questions.length / SAMPLE));
  const sample = questions.filter((_, index) => index % step === 0);
  const weight = isNews ? NEWS_TIMES : Math.min(1, MOST_QUESTIONS / sample.length);
  return sample.map((question) => ({ ...question, weight }));
}

/** Every sampled question with its weighed candidates. */
export function listsOf(set: QuestionSet): Listed[] {
  return sampleOf(set).map(({ text, isRight, weight }) => {
    const { evidence } = rankingOf(text, set, {});
    return {
      rows: evidence.map(({ features }) => features),
      right: evidence.map(({ index }) => isRight(index)),
      weight,
    };
  });
}
