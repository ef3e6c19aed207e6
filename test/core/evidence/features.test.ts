import { describe, expect, it } from "vitest";
import { gatherCandidates, type Setting } from "../../../src/core/evidence/candidates.ts";
import { PREDICTOR_NAMES } from "../../../src/core/evidence/confidence.ts";
import { FEATURE_NAMES, FEATURES, type FeatureName } from "../../../src/core/evidence/features.ts";
import { CONFIDENCE_WEIGHTS, RANKING_WEIGHTS } from "../../../src/core/evidence/weights.ts";
import { understand } from "../../../src/core/question/question.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

type Files = Readonly<Record<string, string>>;

/** Paragraphs about other things, so that words of the cases are rare and lengths are usual. */
const REST =
  "Gardens need rain and a patient gardener.\n\nBread is baked early every morning.\n\nLibraries lend novels to their readers.\n";

/** A question against every passage of some files. */
async function settingOf(question: string, files: Files): Promise<Setting> {
  const library = await libraryOf({ ...files, "rest.txt": REST });
  const { corpus } = library;
  const read = understand(question, library, "2026-03-08");
  return gatherCandidates(read, corpus, [...corpus.passages.keys()]);
}

/** A feature of each sentence, by the sentence. */
function values(name: FeatureName, setting: Setting): ReadonlyMap<string, number> {
  const found = setting.candidates.map((candidate) => {
    const { text } = candidate.document.document;
    const { start, end } = candidate.sentence;
    return [text.slice(start, end), FEATURES[name](candidate, setting)] as const;
  });
  return new Map(found);
}

interface Case {
  readonly name: FeatureName;
  readonly because: string;
  readonly question: string;
  readonly files: Files;
  /** The sentence in which the feature is higher, and one in which it is lower. */
  readonly higher: string;
  readonly lower: string;
  /** Whether the lower one is 0. */
  readonly isZero?: boolean;
}

const CASES: readonly Case[] = [
  {
    name: "passage",
    because: "its paragraph holds the word",
    question: "ferry",
    files: { "a.txt": "The ferry burns. Smoke is seen.\n\nClouds are seen.\n" },
    higher: "Smoke is seen.",
    lower: "Clouds are seen.",
    isZero: true,
  },
  {
    name: "title",
    because: "a heading above holds the word",
    question: "ferry",
    files: { "a.md": "# Harbour\n\nSmoke is seen.\n\n## The ferry\n\nClouds are seen.\n" },
    higher: "Clouds are seen.",
    lower: "Smoke is seen.",
    isZero: true,
  },
  {
    name: "title",
    because: "the document's title holds the word",
    question: "ferry",
    files: { "a.md": "---\ntitle: Ferry\n---\n\nSmoke is seen.\n", "b.md": "Clouds are seen.\n" },
    higher: "Smoke is seen.",
    lower: "Clouds are seen.",
    isZero: true,
  },
  {
    name: "coverage",
    because: "it holds more of the question",
    question: "ferry pilots strike",
    files: { "a.txt": "Pilots of the ferry strike.\n\nThe ferry, the ferry, the ferry.\n" },
    higher: "Pilots of the ferry strike.",
    lower: "The ferry, the ferry, the ferry.",
  },
  {
    name: "coverage",
    because: "it holds any of the question",
    question: "ferry",
    files: { "a.txt": "The ferry burns.\n\nSmoke is seen.\n" },
    higher: "The ferry burns.",
    lower: "Smoke is seen.",
    isZero: true,
  },
  {
    name: "titleCoverage",
    because: "the heading holds what it leaves out",
    question: "ferry pilots",
    files: { "a.md": "# Ferry\n\nPilots strike.\n\nThe ferry burns.\n" },
    higher: "Pilots strike.",
    lower: "The ferry burns.",
    isZero: true,
  },
  {
    name: "relatedness",
    because: "it holds a word of near meaning",
    question: "who will buy the ferry",
    files: { "a.txt": "They purchase ships.\n\nThey paint ships.\n" },
    higher: "They purchase ships.",
    lower: "They paint ships.",
  },
  {
    name: "relatedness",
    because: "the word itself is missing",
    question: "buy",
    files: { "a.txt": "They purchase ships.\n\nThey buy and purchase ships.\n" },
    higher: "They purchase ships.",
    lower: "They buy and purchase ships.",
    isZero: true,
  },
  {
    name: "proximity",
    because: "the question's words stand side by side in it",
    question: "ferry pilots",
    files: { "a.txt": "Two ferry pilots strike.\n\nA ferry strikes two old pilots.\n" },
    higher: "Two ferry pilots strike.",
    lower: "A ferry strikes two old pilots.",
  },
  {
    name: "proximity",
    because: "it holds two words of the question",
    question: "ferry pilots",
    files: { "a.txt": "A ferry strikes two old pilots.\n\nA ferry strikes a ferry.\n" },
    higher: "A ferry strikes two old pilots.",
    lower: "A ferry strikes a ferry.",
    isZero: true,
  },
  {
    name: "position",
    because: "it stands earlier in its document",
    question: "ferry",
    files: { "a.txt": "The ferry burns. A ferry waits.\n" },
    higher: "The ferry burns.",
    lower: "A ferry waits.",
  },
  {
    name: "personNamed",
    because: "it names somebody whom the question does not",
    question: "who owns the ferry of Odesa",
    files: {
      "a.txt": "That ferry of Odesa is owned by Petrov.\n\nThat ferry of Odesa is owned.\n",
    },
    higher: "That ferry of Odesa is owned by Petrov.",
    lower: "That ferry of Odesa is owned.",
    isZero: true,
  },
  {
    name: "quotationGiven",
    because: "it gives what was said in quotation marks",
    question: "what did Petrov say of the ferry",
    files: { "a.txt": "Petrov called the ferry “old”.\n\nPetrov went to the ferry.\n" },
    higher: "Petrov called the ferry “old”.",
    lower: "Petrov went to the ferry.",
    isZero: true,
  },
  {
    name: "dateGiven",
    because: "it gives a date",
    question: "when did the ferry sink",
    files: { "a.txt": "The ferry sank on Monday.\n\nThe ferry sank on rocks.\n" },
    higher: "The ferry sank on Monday.",
    lower: "The ferry sank on rocks.",
    isZero: true,
  },
  {
    name: "yearGiven",
    because: "it gives a year that the question does not",
    question: "when after 1979 did the ferry sink",
    files: { "a.txt": "The ferry sank in 1984.\n\nThe ferry sailed in 1979.\n" },
    higher: "The ferry sank in 1984.",
    lower: "The ferry sailed in 1979.",
    isZero: true,
  },
  {
    name: "quantityGiven",
    because: "it gives a number that the question does not",
    question: "how many of the 12 ferries sank",
    files: { "a.txt": "Just 8 ferries sank.\n\nThose 12 ferries sank.\n" },
    higher: "Just 8 ferries sank.",
    lower: "Those 12 ferries sank.",
    isZero: true,
  },
  {
    name: "quantityGiven",
    because: "a year is no quantity",
    question: "how many ferries sank",
    files: { "a.txt": "Just 8 ferries sank.\n\nThose ferries sank in 1984.\n" },
    higher: "Just 8 ferries sank.",
    lower: "Those ferries sank in 1984.",
    isZero: true,
  },
  {
    name: "quantityGiven",
    because: "a number that ends a name is no quantity",
    question: "how many ferries sank",
    files: { "a.txt": "Just 8 ferries sank.\n\nThose Su-35 and ferries sank.\n" },
    higher: "Just 8 ferries sank.",
    lower: "Those Su-35 and ferries sank.",
    isZero: true,
  },
  {
    name: "quantityWithUnit",
    because: "a year counts nothing",
    question: "how many ferries sank",
    files: { "a.txt": "They lost eight ferries.\n\nIn 1984 ferries burnt for eight days.\n" },
    higher: "They lost eight ferries.",
    lower: "In 1984 ferries burnt for eight days.",
    isZero: true,
  },
  {
    name: "quantityWithUnit",
    because: "a name is no unit",
    question: "how many ferries left Utrecht",
    files: { "a.txt": "Utrecht lost eight ferries.\n\nFerries met eight Utrecht men.\n" },
    higher: "Utrecht lost eight ferries.",
    lower: "Ferries met eight Utrecht men.",
    isZero: true,
  },
  {
    name: "quantityWithUnit",
    because: "its number counts what is asked for",
    question: "how many ferries sank",
    files: { "a.txt": "They lost eight ferries.\n\nA ferry burnt all of eight long days.\n" },
    higher: "They lost eight ferries.",
    lower: "A ferry burnt all of eight long days.",
    isZero: true,
  },
  {
    name: "causeGiven",
    because: "it gives a reason",
    question: "why did the ferry sink",
    files: { "a.txt": "The ferry sank because of ice.\n\nThe ferry sank beside ice.\n" },
    higher: "The ferry sank because of ice.",
    lower: "The ferry sank beside ice.",
    isZero: true,
  },
  {
    name: "reasonGiven",
    because: "what follows is the cause",
    question: "why did the ferry sink",
    files: { "a.txt": "The ferry sank because of ice.\n\nAs a result, the ferry sank.\n" },
    higher: "The ferry sank because of ice.",
    lower: "As a result, the ferry sank.",
    isZero: true,
  },
  {
    name: "definitionGiven",
    because: "the word stands before what it is",
    question: "what is a ferry",
    files: { "a.txt": "In Odesa a ferry, a boat for cars, sank.\n\nFerry tickets cost more.\n" },
    higher: "In Odesa a ferry, a boat for cars, sank.",
    lower: "Ferry tickets cost more.",
    isZero: true,
  },
  {
    name: "definitionGiven",
    because: "the word stands in brackets behind what it means",
    question: "what is the HSB",
    files: { "a.txt": "The Harbour Safety Board (HSB) met.\n\nThe new HSB chief left.\n" },
    higher: "The Harbour Safety Board (HSB) met.",
    lower: "The new HSB chief left.",
    isZero: true,
  },
  {
    name: "namesAbsent",
    because: "its paragraph lacks a name of the question",
    question: "did Petrov meet the pilots of Odesa",
    files: {
      "a.txt": "Petrov met pilots. They came from Odesa.\n",
      "b.txt": "The pilots sailed.\n",
    },
    higher: "The pilots sailed.",
    lower: "They came from Odesa.",
    isZero: true,
  },
  {
    name: "namesAbsent",
    because: "the sentences around name nobody for it either",
    question: "what did Petrov say of pilots",
    files: {
      "a.txt":
        "Petrov left.\n\nRain fell.\n\nThe pilots slept, he said.\n\nBread.\n\nSoup.\n\nSalt.\n\nPilots slept, he said.\n",
    },
    higher: "Pilots slept, he said.",
    lower: "The pilots slept, he said.",
    isZero: true,
  },
  {
    name: "vectorSimilarity",
    because: "its words are used for the same things",
    question: "was the sailor frightened",
    files: { "a.txt": "The crew were scared.\n\nThe bread was sliced.\n" },
    higher: "The crew were scared.",
    lower: "The bread was sliced.",
  },
];

describe.each(CASES)("$name", ({ name, because, question, files, higher, lower, isZero }) => {
  it(`is higher when ${because}`, async () => {
    const found = values(name, await settingOf(question, files));
    const [high, low] = [found.get(higher), found.get(lower)];
    if (high === undefined || low === undefined) throw new Error([...found.keys()].join("\n"));
    expect(high).toBeGreaterThan(low);
    if (isZero) expect(low).toBe(0);
  });
});

describe("features of a form", () => {
  it.each<readonly [FeatureName, string]>([
    ["personNamed", "what owns the ferry"],
    ["quotationGiven", "how did the ferry sink"],
    ["dateGiven", "how did the ferry sink"],
    ["yearGiven", "how did the ferry sink"],
    ["quantityGiven", "why did the ferry sink"],
    ["quantityWithUnit", "why did the ferry sink"],
    ["causeGiven", "when did the ferry sink"],
    ["reasonGiven", "when did the ferry sink"],
    ["definitionGiven", "when did the ferry sink"],
  ])("%s says nothing about %j", async (name, question) => {
    const text =
      "The ferry of Ivan Petrov is a “wreck” because it sank near Odesa in March 1984, two days with 8 ferries of $9.\n";
    const found = values(name, await settingOf(question, { "a.txt": text }));
    expect([...new Set(found.values())]).toEqual([0]);
  });
});

describe("all features", () => {
  it("have a case", () => {
    expect(new Set(CASES.map(({ name }) => name))).toEqual(new Set(FEATURE_NAMES));
  });

  it("are finite numbers, also for a question of unknown words and for one without words", async () => {
    for (const question of ["xyzzy qwerty", "who is it", "when did Peskov buy 8 ferries"]) {
      const setting = await settingOf(question, { "a.md": "# A\n\n5\n\n- !\n\n戦\n\nHe is.\n" });
      for (const name of FEATURE_NAMES) {
        const found = values(name, setting);
        expect([...found.values()].filter((value) => !Number.isFinite(value))).toEqual([]);
        expect(found.size).toBeGreaterThan(3);
      }
    }
  });
});

describe("the weights", () => {
  it("are of the features, no more and no less", () => {
    expect(Object.keys(RANKING_WEIGHTS).toSorted()).toEqual([...FEATURE_NAMES].toSorted());
  });

  it("are of the predictors, no more and no less", () => {
    expect(Object.keys(CONFIDENCE_WEIGHTS).toSorted()).toEqual([...PREDICTOR_NAMES].toSorted());
  });
});
