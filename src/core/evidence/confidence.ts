import { FEATURE_NAMES, type FeatureName } from "./features.ts";
import type { Evidence, Ranking, Weights } from "./rank.ts";
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from "./weights.ts";

/** One reason to believe, or not, that the best evidence answers. None depends on corpus size. */
export type Sign = (best: Evidence, ranking: Ranking) => number;

function feature(name: FeatureName): Sign {
  const index = FEATURE_NAMES.indexOf(name);
  return ({ features }) => features[index] ?? 0;
}

/** Forms that ask for a definite kind of thing, with the features that say it is there. */
const OFFERED: Readonly<Partial<Record<string, readonly FeatureName[]>>> = {
  person: ["personNamed"],
  date: ["dateGiven"],
  place: ["placeNamed"],
  number: ["numberGiven"],
  duration: ["numberGiven", "durationGiven"],
  amount: ["numberGiven"],
  cause: ["causeGiven"],
  definition: ["definitionOpens", "definitionGiven"],
};

/** The question asks for a kind of thing that the sentence does not offer. */
const wrongKind: Sign = (best, ranking) => {
  const names = OFFERED[ranking.setting.question.form];
  if (names === undefined) return 0;
  return Number(names.every((name) => best.features[FEATURE_NAMES.indexOf(name)] === 0));
};

/** Share of the question's idf in words that neither the sentence nor its titles hold. */
const missing: Sign = (best, { setting }) =>
  share(setting.matcher.idf.sentence, setting.idfSum, (term) => Number(!holds(best, term)));

/** The rarest missing word's share of the question. */
const rarestMissing: Sign = (best, { setting }) =>
  Math.max(
    0,
    ...Array.from(setting.matcher.idf.sentence, (idf, term) =>
      holds(best, term) ? 0 : idf / setting.idfSum,
    ),
  );

/** A number or date of the question that the sentence lacks. */
const missingNumber: Sign = ({ found }, { setting }) =>
  Number(
    setting.question.terms.some(
      ({ shape }, term) => (shape === "number" || shape === "day") && found.sentence[term] === 0,
    ),
  );

/** Share of the question's idf in names, typed with capitals, that the sentence lacks. */
const missingName: Sign = ({ found }, { setting }) =>
  share(setting.matcher.idf.sentence, setting.idfSum, (term) => {
    const shape = setting.question.terms[term]?.shape;
    return Number((shape === "name" || shape === "acronym") && found.sentence[term] === 0);
  });

/** Share of the question's idf in words that occur nowhere in the corpus. */
const unknown: Sign = (_, { setting }) =>
  share(setting.matcher.idf.sentence, setting.idfSum, (term) =>
    Number(setting.question.terms[term]?.alternatives.length === 0),
  );

/** Share of the question's idf in words that nothing of the document holds. */
const foreign: Sign = ({ found }, { setting }) =>
  share(setting.matcher.idf.sentence, setting.idfSum, (term) => Number(found.document[term] === 0));

function holds({ found }: Evidence, term: number): boolean {
  return (found.sentence[term] ?? 0) > 0 || (found.title[term] ?? 0) > 0;
}

function share(idf: Float32Array, sum: number, test: (term: number) => number): number {
  return idf.reduce((total, value, term) => total + value * test(term), 0) / sum;
}

/** How far the best stands above the next. */
const margin: Sign = (best, { evidence: [, second] }) =>
  second === undefined ? 2 : Math.min(2, best.score - second.score);

/** The best sentence's part of all evidence, were the scores logarithms of odds. */
const dominance: Sign = (best, { evidence }) =>
  1 / evidence.slice(0, 10).reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);

/** Few words say little about what is wanted. */
const brevity: Sign = (_, { setting }) => 1 / Math.max(1, setting.question.terms.length);

/** All signs, in the order in which they are explained. */
export const SIGNS = {
  score: ({ score }) => score / 10,
  margin,
  dominance,
  coverage: feature("coverage"),
  sentence: feature("sentence"),
  passage: feature("passage"),
  predicate: feature("predicate"),
  kinship: feature("kinship"),
  meaning: feature("meaning"),
  missing,
  rarestMissing,
  unknown,
  foreign,
  missingNumber,
  missingName,
  wrongKind,
  brevity,
} as const satisfies Record<string, Sign>;

export type SignName = keyof typeof SIGNS;

// Object.keys forgets the type of the keys.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const SIGN_NAMES = Object.keys(SIGNS) as readonly SignName[];

/** The signs of a ranking, in the order of `SIGN_NAMES`; undefined when nothing was found. */
export function signsOf(ranking: Ranking): Float64Array | undefined {
  const [best] = ranking.evidence;
  return best && Float64Array.from(SIGN_NAMES, (name) => SIGNS[name](best, ranking));
}

/** Calibrated probability, 0 to 1, that the best evidence answers the question. */
export function confidenceOf(ranking: Ranking): number {
  const signs = signsOf(ranking);
  if (signs === undefined) return 0;
  const weights: Weights = CONFIDENCE_WEIGHTS;
  const logit = SIGN_NAMES.reduce<number>(
    (sum, name, index) => sum + (weights[name] ?? 0) * (signs[index] ?? 0),
    CONFIDENCE_BIAS,
  );
  return 1 / (1 + Math.exp(-logit));
}
