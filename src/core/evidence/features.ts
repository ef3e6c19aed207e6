import type { Form } from "../question/form.ts";
import { bm25, type Bm25Parameters } from "../retrieval/bm25.ts";
import type { Level } from "../corpus/vocabulary.ts";
import type { Candidate, Setting } from "./candidates.ts";
import type { Frequencies } from "./match.ts";
import { TRAIT, type Trait } from "../language/traits.ts";

/** One reason to believe that a sentence answers; about 0 to 1, 0 when it says nothing. */
export type Feature = (candidate: Candidate, setting: Setting) => number;

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
const ofSentence: Feature = (candidate, setting) =>
  score(
    candidate.found.sentence,
    "sentence",
    { own: candidate.sentence.length, average: setting.corpus.averageLength.sentence },
    PARAMETERS.sentence,
    setting,
  );

/** BM25 of the passage: what a sentence leaves out, its paragraph often says. */
const ofPassage: Feature = (candidate, setting) =>
  score(
    candidate.found.passage,
    "passage",
    { own: candidate.passage.length, average: setting.corpus.averageLength.passage },
    PARAMETERS.passage,
    setting,
  );

/** BM25 of the title and the headings above. */
const ofTitle: Feature = (candidate, setting) =>
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

/** Sum of the idf of the question's words for which `test` holds, as a share of all. */
function share({ matcher, idfSum }: Setting, test: (term: number) => boolean | number): number {
  return (
    matcher.idf.sentence.reduce((total, idf, term) => total + idf * Number(test(term)), 0) / idfSum
  );
}

/** How much of the question, by idf, stands in the sentence. */
const coverage: Feature = ({ found }, setting) =>
  share(setting, (term) => Math.min(1, found.sentence[term] ?? 0));

/** How much of the question stands in the title or headings and not in the sentence. */
const titleCoverage: Feature = ({ found }, setting) =>
  share(setting, (term) => found.sentence[term] === 0 && (found.title[term] ?? 0) > 0);

/** How like the words still missing are to words of the sentence. */
const kinship: Feature = ({ found, terms }, setting) => {
  const missing = setting.question.terms.flatMap((_, term) =>
    found.sentence[term] === 0 ? [term] : [],
  );
  if (missing.length === 0) return 0;
  const like = new Float32Array(setting.question.terms.length);
  for (const id of terms) {
    const kin = setting.kinship(id);
    for (const term of missing) like[term] = Math.max(like[term] ?? 0, kin[term] ?? 0);
  }
  return share(setting, (term) => like[term] ?? 0);
};

/** How near in meaning the words still missing are to words of the sentence. */
const meaning: Feature = ({ found, terms }, setting) =>
  share(setting, (term) => {
    if ((found.sentence[term] ?? 0) > 0) return 0;
    const related = setting.question.terms[term]?.related;
    if (related === undefined || related.size === 0) return 0;
    return terms.reduce((best, id) => Math.max(best, related.get(id) ?? 0), 0);
  });

/** What a sentence that points back ("He said …") leaves unsaid and the one before says. */
const pointsBack: Feature = ({ found, index }, setting) =>
  !hasTrait(index, "pointsBack", setting)
    ? 0
    : share(setting, (term) => found.sentence[term] === 0 && (found.before[term] ?? 0) > 0);

/**
 * How near one another two neighbouring words of the question stand in the sentence, in either
 * order (as sequential dependence, Metzler and Croft 2005).
 */
const closeness: Feature = ({ terms }, { matcher, question }) => {
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

/** Early sentences say what a document is about. */
const position: Feature = ({ index, document: { firstSentence } }) =>
  1 / (1 + index - firstSentence);

/** How far into its passage the sentence stands. */
const depth: Feature = ({ index, passage: { firstSentence } }) =>
  Math.log2(1 + index - firstSentence) / 3;

/** Long sentences hold more words of any question. */
const length: Feature = ({ sentence }) => Math.log2(1 + sentence.length) / 6;

function hasTrait(sentence: number, trait: Trait, { corpus }: Setting): boolean {
  return (corpus.detailsOf(sentence).traits & TRAIT[trait]) !== 0;
}

const NUMERIC: readonly Form[] = ["number", "duration", "amount"];

/** 1 when the question has this form and the sentence offers what it asks for. */
function offers(
  asked: Form | readonly Form[],
  test: (candidate: Candidate, setting: Setting) => boolean,
): Feature {
  const forms = new Set<Form>(typeof asked === "string" ? [asked] : asked);
  return (candidate, setting) =>
    Number(forms.has(setting.question.form) && test(candidate, setting));
}

function newName({ index }: Candidate, { corpus, matcher }: Setting): boolean {
  return corpus.detailsOf(index).names.some((id) => matcher.termOf(id) === undefined);
}

function newNumber({ index }: Candidate, { corpus, matcher }: Setting): boolean {
  return corpus.detailsOf(index).numbers.some((id) => matcher.termOf(id) === undefined);
}

function withTrait(trait: Trait): (candidate: Candidate, setting: Setting) => boolean {
  return ({ index }, setting) => hasTrait(index, trait, setting);
}

/** Whether a word of the question is written as a name, there or mostly in the corpus. */
function isName(term: number, { question, corpus }: Setting): boolean {
  const { shape, alternatives } = question.terms[term] ?? {};
  if (shape === "name" || shape === "acronym") return true;
  const id = alternatives?.[0]?.ids[0];
  return id !== undefined && corpus.vocabulary.nameShare(id) > 0.5;
}

/** Share of what the question says about its names that the sentence says too. */
const predicate: Feature = ({ found }, setting) => {
  let [all, held] = [0, 0];
  for (const [term, idf] of setting.matcher.idf.sentence.entries()) {
    if (isName(term, setting)) continue;
    all += idf;
    if ((found.sentence[term] ?? 0) > 0) held += idf;
  }
  return all === 0 ? 0.5 : held / all;
};

/** A year that the question does not give. */
function newYear({ index }: Candidate, { matcher, corpus }: Setting): boolean {
  return corpus
    .detailsOf(index)
    .numbers.some(
      (id) =>
        matcher.termOf(id) === undefined && /^(?:1\d|20)\d\d$/.test(corpus.vocabulary.termOf(id)),
    );
}

/** A number that the question does not give, beside a word of the question: its unit. */
function numberWithUnit(
  { index, terms }: Candidate,
  { corpus, matcher, question }: Setting,
): boolean {
  const { numbers } = corpus.detailsOf(index);
  return terms.some((id, at) => {
    if (!numbers.includes(id) || matcher.termOf(id) !== undefined) return false;
    return [at + 1, at + 2, at - 1].some((near) => {
      const term = matcher.termOf(terms[near] ?? -1);
      return term !== undefined && question.terms[term]?.shape !== "number";
    });
  });
}

/** A word of the question is among the first two: the sentence is about it. */
function opensWithWord({ terms }: Candidate, { matcher }: Setting): boolean {
  return terms.slice(0, 2).some((id) => matcher.termOf(id) !== undefined);
}

/** All features, in the order in which they are explained. */
export const FEATURES = {
  sentence: ofSentence,
  passage: ofPassage,
  title: ofTitle,
  coverage,
  titleCoverage,
  predicate,
  kinship,
  meaning,
  pointsBack,
  closeness,
  position,
  depth,
  length,
  personNamed: offers("person", newName),
  dateGiven: offers("date", withTrait("date")),
  yearGiven: offers("date", newYear),
  placeNamed: offers("place", (c, s) => newName(c, s) && withTrait("place")(c, s)),
  numberGiven: offers(NUMERIC, newNumber),
  numberWithUnit: offers("number", numberWithUnit),
  durationGiven: offers("duration", withTrait("duration")),
  amountGiven: offers("amount", (c, s) => withTrait("money")(c, s) || withTrait("percent")(c, s)),
  causeGiven: offers("cause", withTrait("cause")),
  definitionGiven: offers("definition", withTrait("definition")),
  definitionOpens: offers("definition", opensWithWord),
} as const satisfies Record<string, Feature>;

export type FeatureName = keyof typeof FEATURES;

// Object.keys forgets the type of the keys.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const FEATURE_NAMES = Object.keys(FEATURES) as readonly FeatureName[];
