import { describe, expect, it } from "vitest";
import { MAX_QUESTION_CHARS, understand } from "../../../src/core/question/question.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

const library = await libraryOf({
  "2026-03-05.md": "---\nsource: AP\n---\n\nThe US struck the harbour. Korea bought vessels.\n",
});

const ask = (text: string) => understand(text, library, "2026-03-08");
const words = (text: string) => ask(text).terms.map(({ word }) => word);

describe("understand", () => {
  it("keeps the words that count, folded, in order and once", () => {
    expect(words("Who struck the Harbour, and did Zoë's harbour burn?")).toEqual([
      "struck",
      "harbour",
      "zoe",
      "burn",
    ]);
  });

  it("leaves out a function word with a typing mistake", () => {
    expect(words("acording to Smith, whcih harbour did theese strikes reach")).toEqual([
      "smith",
      "harbour",
      "strikes",
      "reach",
    ]);
  });

  it("leaves out the address of a page", () => {
    expect(words("Did ships burn? https://a.example/harbour?page=2 (https://b.example)")).toEqual([
      "ships",
      "burn",
    ]);
  });

  it("leaves out people of the chat whom no document knows", () => {
    expect(words("@Bob Lee, who struck the harbour? @zoe")).toEqual(["struck", "harbour"]);
    expect(words("who struck the harbour, cc @zoe @lee")).toEqual(["struck", "harbour"]);
    expect(words("what did @Korea Lee buy from Zoe")).toEqual(["korea", "lee", "buy", "zoe"]);
    expect(words("when did @Zoe buy vessels?")).toEqual(["zoe", "buy", "vessels"]);
    expect(words("who is office@xyzzy.com")).toEqual(["office", "xyzzy", "com"]);
  });

  it("keeps what only looks like a function word", () => {
    expect(words("Ander or thee about cabout whale harbor")).toEqual([
      "ander",
      "thee",
      "cabout",
      "whale",
      "harbor",
    ]);
  });

  it("keeps a word as typed beside it", () => {
    const [first, second] = ask("Qwerty islamic republic").terms;
    expect([first?.written, second?.written]).toEqual(["Qwerty", "islamic republic"]);
  });

  it("joins the words of a country's name", () => {
    expect(words("did the White House and the United Arab Emirates agree")).toEqual([
      "white house",
      "united arab emirates",
      "agree",
    ]);
  });

  it("joins each of two names that share a word", () => {
    expect(words("North Korea or South Korea")).toEqual(["north korea", "south korea"]);
  });

  it("reads the form and the words without those of the scope", () => {
    const { form, scope, terms } = ask("in the March 5 piece, what was the harbour's fate");
    expect(scope).toEqual({ from: "2026-03-05", to: "2026-03-05" });
    expect(form).toBe("thing");
    expect(terms.map(({ word }) => word)).toEqual(["harbour", "fate"]);
  });

  it("knows which word it is about", () => {
    const asked = ask("when in March did the harbour burn");
    expect(asked.terms[asked.subject ?? -1]?.word).toBe("harbour");
    expect(ask("harbour fate").subject).toBeUndefined();
  });

  it("keeps the whole question as its text", () => {
    expect(ask(" according to AP,\n who struck ").text).toBe("according to AP, who struck");
  });

  it("knows no alternative for an unknown word", () => {
    expect(ask("xyzzy").terms).toMatchObject([{ word: "xyzzy", alternatives: [] }]);
  });

  it("knows what is related in meaning", () => {
    const [term] = ask("purchase").terms;
    const bought = library.corpus.vocabulary.idOf("vessel") ?? -1;
    const ship = ask("ship").terms[0];
    expect(ship?.related.get(bought)).toBeGreaterThan(0);
    expect(term?.related.has(bought)).toBe(false);
  });

  it("reads at most 32 words", () => {
    const many = Array.from({ length: 40 }, (_, at) => `word${"abcdefghij"[at % 10]}x${at}`);
    expect(words(many.join(" "))).toEqual(many.slice(0, 32));
  });

  it("reads at most 2,000 characters", () => {
    expect(MAX_QUESTION_CHARS).toBe(2_000);
    const { text, terms } = ask(`${"who ".repeat(500)}harbour`);
    expect(text.length).toBeLessThanOrEqual(2_000);
    expect(terms).toEqual([]);
  });

  it.each(["", "   ", "who is it?", "?!", "the of and"])("finds no words in %j", (text) => {
    expect(ask(text).terms).toEqual([]);
  });
});

describe("us", () => {
  const isCountry = (text: string) => ask(text).terms.some(({ word }) => word === "us");

  it.each([
    "us strikes",
    "did the us strike",
    "what do us officials want",
    "is us aid growing",
    "attacks by us forces",
    "strikes by the us",
    "What did U.S. forces strike",
    "attacks by u.s. forces",
    "strikes by the US",
    "US",
  ])("is the country in %j", (text) => {
    expect(isCountry(text)).toBe(true);
  });

  it.each([
    "can you tell us about strikes",
    "who helps us?",
    "give us examples",
    "show us pictures",
    "what does it mean for us",
    "let us know",
    "us",
    "which of us is right",
  ])("is the pronoun in %j", (text) => {
    expect(isCountry(text)).toBe(false);
  });
});
