import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Form,
  formOf,
  subjectStart,
  withoutCourtesies,
  withoutFormWords,
} from "../../../src/core/question/form.ts";

const PHRASINGS: Readonly<Record<Form, readonly string[]>> = {
  definition: [
    "IAEA - what's the full name?",
    "what is the GRU short for",
    "what is a frenemy",
    "What's the GRU?",
    "what are colour revolutions?",
    "what does UAE stand for",
    "what do they mean by an axis of resistance",
    "define asymmetry",
    "the meaning of snapback",
  ],
  cause: [
    "why is Moscow quiet",
    "How come nobody helped?",
    "what led to the fall of the shah",
    "what was the reason given for the blackout",
    "reasons for the silence",
    "explain why prices rose",
  ],
  saying: [
    "what did Putin say about the killing",
    "how did Moscow respond",
    "how have the allies reacted",
    "according to Galeotti, what comes next",
    "acc to AP what happened",
    "comments by Lavrov",
    "any quote from Peskov?",
    "what Peskov told reporters",
  ],
  person: [
    "who is the spokesman",
    "Who’s the ambassador?",
    "whose side is China on",
    "whom did he call",
    "which minister signed it",
    "what are the names of the experts",
    "does anyone know who wrote it",
    "do you remember who it was",
    "who was president when the war began",
  ],
  date: [
    "when did the war begin",
    "can you tell me when it began",
    "what year was the treaty signed",
    "in which month did it end",
    "how long ago was the attack",
    "by what date must it be ready",
  ],
  place: [
    "where was the treaty signed",
    "in which city do they meet",
    "what country lost an ally",
    "which cities were hit",
  ],
  number: [
    "number of ferries that sank",
    "the total number of pilots",
    "what is the number of cars",
    "how many allies did Russia lose",
    "how far is it to the coast",
    "what size is the fleet",
    "how many people had died when the strikes ended",
  ],
  duration: ["how long did the war last", "how old is the treaty"],
  amount: [
    "how much is the trade worth",
    "what percentage of the oil is shipped",
    "which share did they hold",
    "what price did they pay",
    "what will the new plants cost?",
    "what was the total cost of the fleet",
  ],
  manner: [
    "how does the port treat pilots who complain",
    "how does Russia help",
    "how is the fleet run",
    "So how can they replace it?",
  ],
  statement: [
    "did anyone who was there complain",
    "did Lavrov call his colleague",
    "is Iran an ally",
    "so has it ended",
    "isn’t it a pact?",
    "trade with the Emirates, is it growing",
    "Iran helped Russia?",
  ],
  thing: [
    "what did the fleet lack when the war began",
    "what happened in Syria",
    "which weapons were ordered",
    "in what kind of ship",
  ],
  keywords: ["trade volume", "hamas delegation moscow", "tell me about Rosatom", "", "   "],
};

describe("formOf", () => {
  for (const [form, phrasings] of Object.entries(PHRASINGS)) {
    it.each(phrasings)(`reads %j as ${form}`, (question) => {
      expect(formOf(question)).toBe(form);
    });
  }

  it("does not depend on capitals or on white space around", () => {
    for (const question of Object.values(PHRASINGS).flat()) {
      expect(formOf(`  ${question.toUpperCase()} `)).toBe(formOf(question));
    }
  });

  it("reads a question out of anything", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xff_ff })), (units) => {
        expect(Object.keys(PHRASINGS)).toContain(formOf(String.fromCharCode(...units)));
      }),
    );
  });
});

describe("withoutFormWords", () => {
  it.each([
    ["how long did the ferry sail", "how      did the ferry sail"],
    ["in what year did it sink", "in what      did it sink"],
    ["what kind of ferry is it", "what      of ferry is it"],
    ["what is the name of the ferry", "what is the      of the ferry"],
    ["what does SOS stand for", "what does SOS       for"],
    ["HSB - what is the full name?", "HSB - what is the          ?"],
    ["what is SOS short for", "what is SOS          "],
    ["what's the tariff thing?", "what's the tariff      ?"],
    ["what is the internet of things", "what is the internet of things"],
    ["number of ferries that sank", "       of ferries that sank"],
    ["what was the total number of pilots", "what was the total        of pilots"],
    ["what did Peskov say about it", "what did Peskov     about it"],
    ["where did the fire take place", "where did the fire           "],
  ])("blanks in %j what an answer need not hold", (question, blanked) => {
    expect(withoutFormWords(question)).toBe(blanked);
  });

  it.each(["the long year of a kind name", "the ferry will stand", "they say so", "take place"])(
    "leaves %j as it is",
    (question) => {
      expect(withoutFormWords(question)).toBe(question);
    },
  );

  it("keeps every offset", () => {
    fc.assert(
      fc.property(fc.string(), (question) => {
        expect(withoutFormWords(`how long ${question}`)).toHaveLength(question.length + 9);
      }),
    );
  });
});

describe("withoutCourtesies", () => {
  it.each([
    "Hi, how long is the leave?",
    "Hey Anna, how long is the leave?",
    "Good morning team! how long is the leave?",
    "hello how long is the leave?",
    "FYI: how long is the leave?",
    "how long is the leave? Thanks!",
    "how long is the leave? Many thanks in advance.",
    "Hi all, how long is the leave? thx",
  ])("leaves the question of %j", (question) => {
    expect(withoutCourtesies(question)).toBe("how long is the leave?");
  });

  it.each([
    "Hi",
    "Thanks!",
    "who is Hello Kitty?",
    "how do I say thanks",
    "hi-fi warranty",
    "In March, who left?",
    "Moscow: did it help?",
  ])("leaves %j as it is", (question) => {
    expect(withoutCourtesies(question)).toBe(question);
  });
});

describe("subjectStart", () => {
  it.each([
    ["when did Petrov leave", "Petrov leave"],
    ["Has the ferry sunk?", "ferry sunk?"],
    ["what is an anchor", "anchor"],
    ["who didn't Petrov pay", "Petrov pay"],
  ])("finds what %j is about", (question, rest) => {
    expect(question.slice(subjectStart(question))).toBe(rest);
  });

  it("finds nothing without an auxiliary", () => {
    expect(subjectStart("ferry timetable")).toBeUndefined();
  });
});
