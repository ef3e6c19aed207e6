import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retrieve } from "../../../src/core/ask.ts";
import {
  confidenceOf,
  PREDICTOR_NAMES,
  PREDICTORS,
  type PredictorName,
  predictorsOf,
} from "../../../src/core/evidence/confidence.ts";
import { choose, type Excerpt } from "../../../src/core/evidence/chosen.ts";
import { rank, type Ranking } from "../../../src/core/evidence/rank.ts";
import type { Library } from "../../../src/core/library.ts";
import { understand } from "../../../src/core/question/question.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

const library = await libraryOf({
  "a.txt":
    "The ferry lost its pilots in a storm.\n\nThe ferry sank near Odesa in 1984 with 30 cars.\n\nThey say Petrov owns bread for $9.\n",
  "b.txt":
    "Gardens need rain and a patient gardener.\n\nGardens bloomed for 12 months.\n\nLibraries lend novels to readers.\n\nThe HSB, a board, met on Monday.\n",
});
const empty = await libraryOf({});

function rankingOf(question: string, of: Library = library): Ranking {
  const read = understand(question, of, "2026-03-08");
  return rank(read, of.corpus, retrieve(read, of));
}

function firstQuote(ranking: Ranking): Excerpt {
  const [first] = choose(ranking).evidence;
  if (first === undefined) throw new Error(`nothing found: ${ranking.setting.question.text}`);
  return first;
}

const confidence = (ranking: Ranking) => confidenceOf(ranking, choose(ranking));

function predictor(name: PredictorName, question: string): number {
  const ranking = rankingOf(question);
  return PREDICTORS[name](firstQuote(ranking), ranking);
}

describe("predictors", () => {
  it.each<readonly [PredictorName, string, string]>([
    ["score", "ferry pilots storm", "ferry novels"],
    ["softmaxShare", "pilots storm", "ferry"],
    ["matched", "ferry pilots", "ferry novels"],
    ["unknown", "ferry xyzzy", "ferry pilots"],
    ["relatedness", "Petrov possesses bread", "Petrov sings bread"],
    ["missingQuantity", "how many pilots did the ferry lose", "how many cars sank near Odesa"],
    ["missingQuantity", "how much did the ferry with cars near Odesa cost", "how much bread"],
    ["absentName", "did petrov lose pilots in a storm", "did a ferry lose pilots in a storm"],
    ["absentSubject", "did petrov lose pilots in a storm", "did a ferry lose pilots in a storm"],
    ["absentSubject", "when was Petrov lost in a storm", "where does Petrov own bread"],
    ["absentSpeaker", "what did Petrov say of the storm", "what do they say of bread"],
    ["absentNumber", "which cars sank near Odesa in 1979", "which cars sank near Odesa in 1984"],
    ["definitionGiven", "what is an HSB?", "what is a ferry?"],
    ["missingQuantity", "how many gardens bloomed for years", "how many cars sank near Odesa"],
    ["missingQuantity", "how long did HSB, a board, meet", "how long have gardens bloomed"],
    ["missingQuantity", "how much do gardens bloomed for cost", "how much bread"],
    ["missingQuantity", "how many gardens bloomed a month", "how many months have gardens bloomed"],
    ["missingUnit", "how many pilots sank near Odesa", "how many cars sank near Odesa"],
    ["asksForDate", "when did the ferry sink", "why did the ferry sink"],
  ])("%s is higher for %j than for %j", (name, higher, lower) => {
    expect(predictor(name, higher)).toBeGreaterThan(predictor(name, lower));
  });

  it("that something is wrong are 0 when nothing is", () => {
    const question = "how many cars were it with which the ferry sank near Odesa";
    for (const name of ["unknown", "absentName", "missingQuantity", "missingUnit"] as const) {
      expect([name, predictor(name, question)]).toEqual([name, 0]);
    }
  });

  it("are given in the order of their names", () => {
    const ranking = rankingOf("ferry pilots");
    expect([...(predictorsOf(ranking, choose(ranking)) ?? [])]).toEqual(
      PREDICTOR_NAMES.map((name) => predictor(name, "ferry pilots")),
    );
  });

  it("are none when nothing was found", () => {
    expect(predictorsOf(rankingOf("ferry", empty), { evidence: [] })).toBeUndefined();
  });
});

describe("confidenceOf", () => {
  it.each([
    ["an unknown word", "xyzzy", library],
    ["a question without words", "who is it", library],
    ["an empty library", "ferry", empty],
  ])("is 0 for %s, of which nothing is found", (_, question, of) => {
    expect(confidence(rankingOf(question, of))).toBe(0);
  });

  it("is between 0 and 1 for any words", () => {
    const word = fc.constantFrom("ferry", "pilots", "Petrov", "30", "1984", "xyzzy", "who", "why");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const ranking = rankingOf(words.join(" "));
        const value = confidence(ranking);
        expect(value).toBeLessThan(1);
        if (ranking.evidence.length === 0) expect(value).toBe(0);
        else expect(value).toBeGreaterThan(0);
      }),
    );
  });

  it("is higher for a question that is answered than for a near miss", () => {
    const answered = confidence(rankingOf("where did the ferry sink in 1984"));
    expect(answered).toBeGreaterThan(
      confidence(rankingOf("who painted the ferry before the election of 1979")),
    );
  });

  it("does not change when asked again", () => {
    const [one, two] = [rankingOf("ferry storm"), rankingOf("ferry storm")];
    expect(confidence(one)).toBe(confidence(two));
  });
});
