import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completed } from "../../../src/core/question/follow-up.ts";

const SAID = "What did Russia say about Iran?";
const ATTACKED = "Who attacked the port of Odesa?";

describe("a name, date or number alone", () => {
  it.each([
    ["and China?", SAID, "What did China say about Iran?"],
    ["what about China?", SAID, "What did China say about Iran?"],
    ["and china", SAID, "What did china say about Iran?"],
    ["China and India?", SAID, "What did China and India say about Iran?"],
    ["and North Korea?", SAID, "What did North Korea say about Iran?"],
    ["And Peskov?", "What did Lavrov say about Iran?", "What did Peskov say about Iran?"],
    ["Peskov?", "What did Ali Khamenei say?", "What did Peskov say?"],
    [
      "what about March?",
      "How many drones were lost in February?",
      "How many drones were lost in March?",
    ],
    ["and in march", "Who resigned in April 2026?", "Who resigned in march?"],
    ["and on March 7th?", "What happened on 5 March 2026?", "What happened on March 7th?"],
    ["and 2025-03-04?", "who resigned on 2026-01-02", "who resigned on 2025-03-04"],
    ["and in April?", "What happened on 5 March 2026?", "What happened on April?"],
    ["and the price in May?", "What was the price in April?", "What was the price in May?"],
    ["and the 14?", "What do the 13 say?", "What do the 14 say?"],
  ])("%j after %j takes the place of its like", (text, earlier, full) => {
    expect(completed(text, earlier)).toBe(full);
  });

  it.each([
    ["and about China?", SAID, "What did Russia say about China?"],
    [
      "and according to Reuters?",
      "What did Putin say according to AP?",
      "What did Putin say according to Reuters?",
    ],
  ])("%j after %j takes the place after the same preposition", (text, earlier, full) => {
    expect(completed(text, earlier)).toBe(full);
  });

  it.each([
    ["and in March?", SAID, "What did Russia say about Iran in March?"],
    ["and by Reuters?", SAID, "What did Russia say about Iran by Reuters?"],
    ["and China?", "Who condemned the strikes?", "Who condemned the strikes, China?"],
  ])("%j after %j is added where nothing is like it", (text, earlier, full) => {
    expect(completed(text, earlier)).toBe(full);
  });

  it.each([
    ["did China?", "Did Russia condemn the strikes?", "Did China condemn the strikes?"],
    ["Is China?", "Is Russia losing drones?", "Is China losing drones?"],
    ["when in 2024?", "Who met Putin in 2025?", "When met Putin in 2024?"],
  ])("%j after %j may come with a verb or a question word", (text, earlier, full) => {
    expect(completed(text, earlier)).toBe(full);
  });
});

describe("a question word alone", () => {
  it.each([
    ["when?", ATTACKED, "When attacked the port of Odesa?"],
    ["but when exactly?", ATTACKED, "When attacked the port of Odesa?"],
    [
      "where?",
      "according to AP, who attacked the port?",
      "according to AP, where attacked the port?",
    ],
    ["what year?", "When was the treaty signed?", "What year was the treaty signed?"],
    ["how long?", "Who held the port?", "How long held the port?"],
    ["what happened?", ATTACKED, "What attacked the port of Odesa?"],
  ])("%j takes the place of that of %j", (text, earlier, full) => {
    expect(completed(text, earlier)).toBe(full);
  });

  it.each([
    ["why?", "Did Russia condemn the strikes?", "Why did Russia condemn the strikes?"],
    ["why did he?", "Did Putin condemn the strikes?", "Why did Putin condemn the strikes?"],
    ["why not?", "drone losses", "why drone losses"],
  ])("%j comes before %j, which has none", (text, earlier, full) => {
    expect(completed(text, earlier)).toBe(full);
  });

  it.each(["really?", "is that true?", "so?"])("%j asks the same again", (text) => {
    expect(completed(text, SAID)).toBe(SAID);
  });
});

describe("a pronoun", () => {
  it.each([
    ["what did he say?", "Did Putin meet Xi in Beijing?", "what did Putin say?"],
    [
      "what did she say about China?",
      "Did Angela Merkel meet Xi?",
      "what did Angela Merkel say about China?",
    ],
    ["where was he?", "What did Putin say about Iran?", "where was Putin?"],
    ["what is his role?", "Who is Dmitry Peskov?", "what is Dmitry Peskov’s role?"],
    ["who likes her?", "Is Merkel liked?", "who likes Merkel?"],
    ["who likes her party?", "Is Angela Merkel liked?", "who likes Angela Merkel’s party?"],
    ["what did they buy?", SAID, "what did Russia buy?"],
  ])("%j gives way to the name of %j", (text, earlier, full) => {
    expect(completed(text, earlier)).toBe(full);
  });

  it.each([
    ["what did he say?", "who leads Iran?", "what did he say (leads Iran)?"],
    [
      "how much does it cost?",
      "What is the Patriot system?",
      "how much does it cost (Patriot system)?",
    ],
    ["who said that?", "Did Russia lose drones?", "who said that (Russia lose drones)?"],
    ["who lives there?", "Which year was Odesa bombed?", "who lives there (Odesa bombed)?"],
  ])("%j is explained by the words of %j", (text, earlier, full) => {
    expect(completed(text, earlier)).toBe(full);
  });
});

describe("a few words that go on", () => {
  it.each([
    [
      "and the price of gas?",
      "Why did the price of oil rise?",
      "Why did the price of oil rise, the price of gas?",
    ],
    [
      "and the tankers in March?",
      "How many drones were lost in May?",
      "How many drones were lost in March, tankers?",
    ],
  ])("%j are added to %j", (text, earlier, full) => {
    expect(completed(text, earlier)).toBe(full);
  });
});

describe("a question that needs nothing", () => {
  it.each([
    "Who speaks for the Kremlin?",
    "who is Putin?",
    "and who resigned in April?",
    "and did Russia condemn the strikes?",
    "what did Putin say about his visit to China?",
    "What did the minister say when he met workers?",
    "how long does it take to renew a passport?",
    "is it true that drones failed?",
    "why is that port open?",
    "how old is Putin?",
    "drone losses",
    "thanks",
    "no",
    "",
    "  ",
    "?!",
  ])("stays as it is: %j", (text) => {
    expect(completed(text, SAID)).toBe(text);
  });

  it.each(["", "???", "who is it?"])("stays as it is after %j, which holds nothing", (earlier) => {
    expect(completed("and China?", earlier)).toBe("and China?");
    expect(completed("why?", earlier)).toBe("why?");
  });
});

describe("any text", () => {
  const word = fc.oneof(
    fc.constantFrom(
      "and",
      "what",
      "about",
      "China",
      "March",
      "5",
      "why",
      "he",
      "it",
      "that",
      "say",
      "drones",
      "?",
      ",",
      "in",
      "US",
      "2026-03-05",
      "th",
    ),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  const text = fc.array(word, { maxLength: 10 }).map((words) => words.join(" "));

  it("is read without a fault, and never shorter than nothing", () => {
    fc.assert(
      fc.property(text, text, (asked, earlier) => {
        const full = completed(asked, earlier);
        expect(full).toBe(completed(asked, earlier));
        expect(full.trim() === "" && asked.trim() !== "").toBe(false);
      }),
    );
  });

  it("is read no further than a question is", () => {
    expect(completed("why?", `Did ${"Russia ".repeat(9_000)}`).length).toBeLessThan(2_100);
  });
});
