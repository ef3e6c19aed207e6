import { describe, expect, it } from "vitest";
import { retrieve } from "../../../src/core/ask.ts";
import { differenceAmong } from "../../../src/core/evidence/difference.ts";
import { rank } from "../../../src/core/evidence/rank.ts";
import { understand } from "../../../src/core/question/question.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

const TODAY = "2026-03-08";

/** The values in which two documents of one sentence each differ, in the order of the documents. */
async function differing(question: string, ...texts: readonly string[]) {
  const files = texts.map((text, index) => [`${index}.md`, `${text}\n`] as const);
  const library = await libraryOf(Object.fromEntries(files));
  const asked = understand(question, library, TODAY);
  const { evidence, setting } = rank(asked, library.corpus, retrieve(asked, library));
  const byDocument = evidence.toSorted((a, b) => a.index - b.index);
  return differenceAmong(byDocument, setting)?.values;
}

const PILOTS = "how many pilots does the ferry have?";
const BEGIN = "when did the strike at the harbour begin?";

describe("two sources differ", () => {
  it.each([
    ["in a count", PILOTS, "The ferry has 14 pilots.", "The ferry has 17 pilots.", "14", "17"],
    [
      "in a count, in other words around it",
      PILOTS,
      "The old ferry now has 14 pilots on board.",
      "After two months of hiring, the old ferry has seventeen pilots.",
      "14",
      "seventeen",
    ],
    [
      "in a count with the same word between",
      PILOTS,
      "The ferry has 14 young pilots.",
      "The ferry employs 17 young pilots.",
      "14",
      "17",
    ],
    [
      "in who says so",
      "how many sailors died on the ferry?",
      "According to the Red Crescent, 14 sailors died on the ferry.",
      "The Harbour Office said that 17 sailors died on the ferry.",
      "14",
      "17",
    ],
    [
      "in what is counted without being asked for",
      "how many died in the ferry fire?",
      "In the ferry fire 14 people died.",
      "The ferry fire was at night, and 17 people died.",
      "14",
      "17",
    ],
    [
      "in a percentage",
      "what share of sailors voted for the strike?",
      "In all, 68.4 % of sailors voted for the strike.",
      "72 percent of sailors voted for the strike.",
      "68.4 %",
      "72 percent",
    ],
    [
      "in an amount of money",
      "how much does a ferry ticket cost?",
      "A ferry ticket costs $14.",
      "A ferry ticket costs $17.50.",
      "$14",
      "$17.50",
    ],
    [
      "in a count that leans on the sentence before",
      PILOTS,
      "The ferry has 14 pilots.",
      "The ferry is old. It has 17 pilots.",
      "14",
      "17",
    ],
    [
      "in a count that keywords look for",
      "ferry pilots",
      "The ferry has 14 pilots.",
      "The ferry has 17 pilots.",
      "14",
      "17",
    ],
    [
      "in a number without a unit",
      "what is the population of Brant Island?",
      "Brant Island has a population of 45,200.",
      "The population of Brant Island is 47,900.",
      "45,200",
      "47,900",
    ],
    [
      "in a measure that the question calls by its name",
      "what is the notice period?",
      "The notice period is 14 days.",
      "We have a notice period of 30 days.",
      "14",
      "30",
    ],
    [
      "in a day that both call the last",
      "by when must expenses be handed in?",
      "Expenses must be handed in by 5 April.",
      "All expenses must be handed in by 10 April.",
      "5 April",
      "10 April",
    ],
    [
      "in a duration",
      "how long is the notice period?",
      "The notice period is 14 days.",
      "The notice period is 30 days.",
      "14",
      "30",
    ],
    [
      "in large numbers",
      "how many people live in the harbour town?",
      "In the harbour town live 3.2 million people.",
      "The harbour town is where 4,100,000 people live.",
      "3.2 million",
      "4,100,000",
    ],
    [
      "in a day",
      BEGIN,
      "The strike at the harbour began on 28 February.",
      "The strike at the harbour began on March 1, 2026.",
      "28 February",
      "March 1, 2026",
    ],
    [
      "in a year",
      BEGIN,
      "The strike at the harbour began in 2011.",
      "The strike at the harbour began in 2012.",
      "2011",
      "2012",
    ],
  ])("%s", async (_, question, one, other, left, right) => {
    expect(await differing(question, one, other)).toEqual([left, right]);
  });
});

describe("two sources do not differ", () => {
  it.each([
    [
      "that give the same number",
      PILOTS,
      "The ferry has 14 pilots.",
      "The ferry has 14 pilots now.",
    ],
    ["in numerals and words", PILOTS, "The ferry has 14 pilots.", "The ferry has fourteen pilots."],
    [
      "in thousands written otherwise",
      PILOTS,
      "The ferry has 30,500 pilots.",
      "The ferry has 30 500 pilots, no fewer: 30500 pilots.",
    ],
    [
      "in millions written otherwise",
      PILOTS,
      "The ferry has 3.2 million pilots.",
      "The ferry has 3,200,000 pilots.",
    ],
    [
      "where one is rounded to whole percents",
      "what share of sailors voted for the strike?",
      "In all, 68.4 % of sailors voted for the strike.",
      "68 percent of sailors voted for the strike.",
    ],
    [
      "where one is rounded to thousands",
      PILOTS,
      "The ferry has 30,000 pilots.",
      "The ferry has 29,874 pilots.",
    ],
    [
      "where one is about right",
      PILOTS,
      "The ferry has 14 pilots.",
      "The ferry has about 17 pilots.",
    ],
    [
      "where one is a least",
      PILOTS,
      "The ferry has 14 pilots.",
      "The ferry has more than 12 pilots.",
    ],
    ["where one is a bound", PILOTS, "The ferry has 14 pilots.", "The ferry has up to 17 pilots."],
    ["where one has a plus", PILOTS, "The ferry has 14 pilots.", "The ferry has 10+ pilots."],
    ["where one says or so", PILOTS, "The ferry has 14 pilots.", "The ferry has 17 pilots or so."],
    ["where one is a range", PILOTS, "The ferry has 14 pilots.", "The ferry has 15-17 pilots."],
    [
      "where one is a range in words",
      PILOTS,
      "The ferry has 14 pilots.",
      "The ferry has 15 to 17 pilots.",
    ],
    [
      "where one is an addition",
      PILOTS,
      "The ferry has 14 pilots.",
      "The ferry has another 3 pilots.",
    ],
    [
      "where one is an addition by more",
      PILOTS,
      "The ferry has 14 pilots.",
      "The ferry has 3 more pilots.",
    ],
    [
      "where one is a part",
      PILOTS,
      "The ferry has 14 pilots.",
      "The ferry has 3 of the 17 pilots.",
    ],
    [
      "in one document",
      PILOTS,
      "The ferry has 14 pilots.\n\nThe ferry has 17 pilots.",
      "The ferry pays pilots by the hour, and 3 cooks.",
    ],
    [
      "about two towns",
      "how many people died in the fire?",
      "In Minab 14 people died in the fire.",
      "In Isfahan 17 people died in the fire.",
    ],
    [
      "about two kinds of leave that alone tell them apart",
      "how many days of leave do I have?",
      "You have 20 days of paid leave.",
      "You have 10 days of sick leave.",
    ],
    [
      "about what the sentence before does not clearly tell",
      PILOTS,
      "The ferry has 14 pilots.",
      "The ferry is old. We have 17 pilots.",
    ],
    [
      "in days for two spans of time",
      "how many days of leave do I have?",
      "You have 30 days a year of leave.",
      "You have 3 days a month of leave.",
    ],
    [
      "in a day and one that bounds it",
      BEGIN,
      "The strike at the harbour began on 28 February.",
      "The strike at the harbour began by 3 March.",
    ],
    [
      "where one is a list",
      PILOTS,
      "The ferry has 14 pilots.",
      `The ferry has 17 pilots${", and it has cooks and clerks".repeat(25)}.`,
    ],
    ["about two things", PILOTS, "The ferry has 14 pilots.", "The ferry has 17 cranes and pilots."],
    [
      "in what is not asked for",
      PILOTS,
      "The ferry has 14 cabins, and pilots.",
      "The ferry has 17 cabins, and pilots.",
    ],
    ["about two kinds", PILOTS, "The ferry has 14 pilots.", "The ferry has 17 young pilots."],
    ["about another thing", PILOTS, "The ferry has 14 pilots.", "The ferry has 17 pilot boats."],
    [
      "about another owner",
      PILOTS,
      "The ferry has 14 pilots.",
      "The ferry terminal has 17 pilots.",
    ],
    [
      "about another subject under the same title",
      PILOTS,
      "The ferry has 14 pilots.",
      "# Ferry\n\nThe tanker has 17 pilots.",
    ],
    [
      "about two kinds of leave",
      "how many days of leave do I have?",
      "You have 20 days of annual leave.",
      "You have 10 days of sick leave.",
    ],
    [
      "about two places",
      "how many people died in the fire?",
      "In the Minab fire 14 people died.",
      "In the Isfahan fire 17 people died.",
    ],
    [
      "about two years",
      PILOTS,
      "The ferry had 14 pilots in 2024.",
      "The ferry had 17 pilots in 2025.",
    ],
    [
      "under headings of two years",
      PILOTS,
      "## 2024\n\nThe ferry had 14 pilots.",
      "## 2025\n\nThe ferry had 17 pilots.",
    ],
    ["about two days", PILOTS, "Yesterday the ferry had 14 pilots.", "The ferry had 17 pilots."],
    ["where one is a plan", PILOTS, "The ferry has 14 pilots.", "The ferry will have 17 pilots."],
    ["where one is denied", PILOTS, "The ferry has 14 pilots.", "The ferry has not got 17 pilots."],
    ["where one is past", PILOTS, "The ferry has 14 pilots.", "The ferry formerly had 17 pilots."],
    ["where one asks", PILOTS, "The ferry has 14 pilots.", "Has the ferry got 17 pilots on board?"],
    [
      "where one compares",
      PILOTS,
      "The ferry has 14 pilots.",
      "Unlike the ferry, the tanker has 17 pilots.",
    ],
    [
      "where one tells of a rise from the other",
      PILOTS,
      "The ferry has 14 pilots.",
      "The ferry went from 14 to 17 pilots.",
    ],
    [
      "in the days of a date",
      "how many days was the ferry on strike?",
      "The ferry was on strike for days from 5 March.",
      "The ferry was on strike for days from 7 March.",
    ],
    [
      "in different units",
      "how long is the notice period?",
      "The notice period is 14 days.",
      "The notice period is 2 weeks.",
    ],
    [
      "in different rates",
      "how much does crude oil cost?",
      "Crude oil costs $60 a barrel.",
      "Crude oil costs $420 a ton.",
    ],
    [
      "in the name of a thing",
      "what flies over the ferry?",
      "A Su-35 flies over the ferry.",
      "A Su-34 flies over the ferry.",
    ],
    [
      "in a time",
      BEGIN,
      "The strike at the harbour began at 9:30.",
      "The strike at the harbour began at 8:30.",
    ],
    [
      "in a day and its month",
      BEGIN,
      "The strike at the harbour began on 28 February.",
      "The strike at the harbour began in February 2026.",
    ],
    [
      "in a date written otherwise",
      BEGIN,
      "The strike at the harbour began on 28 February.",
      "The strike at the harbour began on 2026-02-28.",
    ],
    [
      "in a day that only bounds",
      BEGIN,
      "The strike at the harbour began on 28 February.",
      "The strike at the harbour began before 3 March.",
    ],
    [
      "in the days of two events",
      BEGIN,
      "The strike at the harbour began on 28 February.",
      "The strike at the harbour ended on 3 March.",
    ],
    [
      "where one gives two days",
      BEGIN,
      "The strike at the harbour began on 28 February.",
      "The strike at the harbour began on 1 March and ended on 3 March.",
    ],
    [
      "in a number when asked for a person",
      "who leads the ferry pilots?",
      "Petrov leads the 14 ferry pilots.",
      "Petrov leads the 17 ferry pilots.",
    ],
  ])("%s", async (_, question, ...texts) => {
    expect(await differing(question, ...texts)).toBeUndefined();
  });
});
