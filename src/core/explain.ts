import { probabilityOf, weigh } from "./ask.ts";
import { plainText } from "./corpus/corpus.ts";
import { spanOf } from "./corpus/lines.ts";
import type { Setting } from "./evidence/candidates.ts";
import { PREDICTOR_NAMES, predictorsOf } from "./evidence/confidence.ts";
import { FEATURE_NAMES } from "./evidence/features.ts";
import type { Evidence, Weights } from "./evidence/rank.ts";
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS, RANKING_WEIGHTS } from "./evidence/weights.ts";
import { absentNames, nearestInMeaning } from "./evidence/wording.ts";
import type { Library } from "./library.ts";
import type { Form } from "./question/form.ts";
import type { Question } from "./question/question.ts";
import type { Scope } from "./question/scope.ts";

/** What one feature or predictor adds: its value times its weight. */
export interface Share {
  readonly name: string;
  readonly value: number;
  readonly points: number;
}

/** A sentence that was weighed, and why it stands where it does. */
export interface ExplainedEvidence {
  readonly path: string;
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly startLine: number;
  readonly text: string;
  /** Offsets in the document's text. */
  readonly start: number;
  readonly end: number;
  readonly score: number;
  /** That it answers, 0 to 1. */
  readonly probability: number;
  /** Words of the question that it holds, as typed. */
  readonly matched: readonly string[];
  /** Words of the question that it lacks, each with the word of related meaning that it has. */
  readonly related: readonly { readonly written: string; readonly word: string }[];
  /** Names of the question that neither it nor its paragraph holds. */
  readonly lacks: readonly string[];
  readonly features: readonly Share[];
}

/** How a question was read, what was weighed, and how sure the first sentence is. */
export interface Explanation {
  readonly form: Form;
  readonly scope: Scope;
  /** The words that count, each with the words of the corpus that stand for it. */
  readonly terms: readonly { readonly written: string; readonly standFor: readonly string[] }[];
  /** All that is quoted, in that order, then the best of the rest, up to {@link MOST_EXPLAINED}. */
  readonly evidence: readonly ExplainedEvidence[];
  readonly confidence: number;
  /** What adds up to the logarithm of the odds behind `confidence`. */
  readonly predictors: readonly Share[];
}

const MOST_EXPLAINED = 5;

/** Explains what `ask` does with the same question, library and day. */
export function explain(text: string, library: Library, today: string): Explanation {
  const { question, ranking, chosen, confidence } = weigh(text, library, today);
  const predictors = predictorsOf(ranking, chosen);
  const quoted = new Set(chosen.evidence.map(({ index }) => index));
  const rest = ranking.evidence.filter(({ index }) => !quoted.has(index));
  const left = Math.max(0, MOST_EXPLAINED - chosen.evidence.length);
  return {
    form: question.form,
    scope: question.scope,
    terms: termsOf(question, library),
    evidence: [...chosen.evidence, ...rest.slice(0, left)].map((one) => ({
      ...explainEvidence(one, ranking.setting),
      probability: probabilityOf(one, ranking.evidence, confidence),
    })),
    confidence,
    predictors: [
      { name: "bias", value: 1, points: CONFIDENCE_BIAS },
      ...(predictors === undefined ? [] : shares(PREDICTOR_NAMES, predictors, CONFIDENCE_WEIGHTS)),
    ],
  };
}

function termsOf({ terms }: Question, { corpus: { vocabulary } }: Library): Explanation["terms"] {
  return terms.map(({ written, alternatives }) => ({
    written,
    standFor: alternatives.map(({ ids }) => ids.map((id) => vocabulary.wordOf(id)).join(" ")),
  }));
}

function explainEvidence(one: Evidence, setting: Setting): Omit<ExplainedEvidence, "probability"> {
  const {
    document: { document },
    sentence,
    score,
    features,
    found,
  } = one;
  const {
    question: { terms },
    corpus: { vocabulary },
  } = setting;
  const { start, end } = sentence;
  const { startLine } = spanOf(document.lines, start, end);
  return {
    path: document.path,
    hash: document.hash,
    startLine,
    text: plainText(document, start, end),
    start,
    end,
    score,
    matched: terms
      .filter((_, term) => (found.sentence[term] ?? 0) > 0)
      .map(({ written }) => written),
    related: terms.flatMap(({ written }, term) => {
      const nearest = nearestInMeaning(one, term, setting);
      return nearest === undefined ? [] : [{ written, word: vocabulary.wordOf(nearest.id) }];
    }),
    lacks: absentNames(one, setting).map((term) => terms[term]?.written ?? ""),
    features: shares(FEATURE_NAMES, features, RANKING_WEIGHTS),
  };
}

/** What adds something, the most first. */
function shares(names: readonly string[], values: Float64Array, weights: Weights): Share[] {
  return names
    .map((name, index) => {
      const value = values[index] ?? 0;
      return { name, value, points: value * (weights[name] ?? 0) };
    })
    .filter(({ points }) => points !== 0)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
