import { describe, expect, it } from "vitest";
import { ask } from "../../../src/core/ask.ts";
import { explain } from "../../../src/core/explain.ts";
import { composeWhy, explainedIndex } from "../../../src/core/reply/why.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

const TODAY = "2026-03-08";
const QUESTION = "why did the fery of Rotterdam lose its zeppelin pilots";
const library = await libraryOf({
  "ferry.md":
    "# Rotterdam\n\nThe ferry had two pilots because of a storm.\n\nBecause of a storm, the ferry had two pilots.\n\nThe ferry had one sailor and two pilots because of a heavy storm at sea.\n",
});
const why = explain(QUESTION, library, TODAY);
const textsOf = (index: number | undefined) =>
  composeWhy(why, index).map((block) => (block.kind === "notice" ? block.text : block.kind));

describe("why", () => {
  it("tells what is asked for, and the words looked for", () => {
    expect(textsOf(0)[1]?.split("\n")).toEqual([
      "The question asks for a reason.",
      "Words looked for: “fery” (or “ferry”), “Rotterdam”, “pilots”.",
      "Nowhere in the documents: “lose”, “zeppelin”.",
    ]);
  });

  it("tells what counts for the sentence, the most first", () => {
    const lines = textsOf(0)[2]?.split("\n") ?? [];
    expect(lines[0]).toMatch(
      /^This sentence holds .*“pilots”\. That it answers has a probability of \d+ %\.$/,
    );
    expect(lines[1]).toMatch(/^What counts for it or against it, \+\d+\.\d points in all:$/);
    const points = lines
      .slice(2, 8)
      .map((line) => Math.abs(Number(line.replace("−", "-").split(" ")[0])));
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    expect(lines).toContainEqual(expect.stringMatching(/^\+\d\.\d it gives a reason$/));
  });

  it("adds up what it leaves out", () => {
    const lines = textsOf(0)[2]?.split("\n").slice(2) ?? [];
    const sum = lines.reduce(
      (total, line) => total + Number(line.replace("−", "-").split(" ")[0]),
      0,
    );
    expect(lines.at(-1)).toMatch(/ from \d+ smaller ones$/);
    expect(sum).toBeCloseTo(why.evidence[0]?.score ?? 0, 0);
  });

  it("tells the probability and what it comes from", () => {
    const lines = textsOf(0)[3]?.split("\n") ?? [];
    const percent = Math.round(why.confidence * 100);
    expect(lines[0]).toBe(`That the first quote answers has a probability of ${percent} %, from:`);
    expect(lines.length).toBeGreaterThan(5);
  });

  it("uses no name of the code", () => {
    expect(textsOf(0).join("\n")).not.toMatch(/[a-z][A-Z]/);
  });

  it("says so when the sentence is not among those explained", () => {
    expect(textsOf(undefined)[2]).toMatch(/^This quote is not among the best/);
    expect(textsOf(99)[2]).toMatch(/^This quote is not among the best/);
  });
});

describe("the explained sentence of a quote", () => {
  const whole = ask(QUESTION, library, { threshold: 0, today: TODAY });
  const quotes = whole.outcome === "answered" ? whole.quotes : [];

  it("is found for every quote by its place, in whatever order", () => {
    expect(quotes.length).toBeGreaterThan(1);
    for (const evidence of [why.evidence, why.evidence.toReversed()]) {
      for (const quote of quotes) {
        const index = explainedIndex({ ...why, evidence }, quote) ?? -1;
        expect(quote.text).toBe(evidence[index]?.text);
      }
    }
  });

  it("is the one at the end of a quote that begins with a sentence from before", async () => {
    const files = { "a.md": "Petrov owns a ferry. He painted its hull green.\n" };
    const painted = await libraryOf(files);
    const asked = "who painted a hull green?";
    const answer = ask(asked, painted, { threshold: 0, today: TODAY });
    const [quote] = answer.outcome === "answered" ? answer.quotes : [];
    if (quote === undefined) throw new Error("There is no quote.");
    const explanation = explain(asked, painted, TODAY);
    const index = explainedIndex(explanation, quote) ?? -1;
    expect(quote.text).toMatch(/^Petrov/);
    expect(explanation.evidence[index]?.text).toBe("He painted its hull green.");
  });

  it("is the better one of two neighbours", async () => {
    const [short, long] = ["Petrov paints a ferry.", "Petrov in these days also owns the ferry."];
    for (const text of [`${short} ${long}`, `${long} ${short}`]) {
      const painted = await libraryOf({ "a.md": `${text}\n` });
      const answer = ask("Petrov, the ferry", painted, { threshold: 0, today: TODAY });
      const [quote] = answer.outcome === "answered" ? answer.quotes : [];
      if (quote === undefined) throw new Error("There is no quote.");
      const explanation = explain("Petrov, the ferry", painted, TODAY);
      const index = explainedIndex(explanation, quote);
      expect(quote.text).toBe(text);
      expect(index).toBe(0);
    }
  });

  it("is none once the document has changed", () => {
    const [quote] = quotes;
    if (quote === undefined) throw new Error("There is no quote.");
    expect(explainedIndex(why, { ...quote, hash: "other" })).toBeUndefined();
  });
});
