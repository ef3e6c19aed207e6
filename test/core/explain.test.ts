import { describe, expect, it } from "vitest";
import { ask } from "../../src/core/ask.ts";
import { explain } from "../../src/core/explain.ts";
import { libraryOf } from "../fixtures/library-of.ts";

const TODAY = "2026-03-08";

const library = await libraryOf({
  "ferry.md": "# Ferry\n\nThe ferry lost its pilots because of a storm.\n\nGardens need rain.\n",
});

describe("explain", () => {
  const why = explain("why did the fery lose pilots", library, TODAY);

  it("tells the form and what stands for each word", () => {
    expect(why.form).toBe("cause");
    expect(why.terms).toContainEqual({ written: "fery", standFor: ["ferry"] });
    expect(why.terms).toContainEqual({ written: "pilots", standFor: ["pilots"] });
  });

  it("tells what is related to a missing word, and which names are nowhere near", async () => {
    const wreck = await libraryOf({
      "a.txt": "The crew discovered the wreck.\n",
      "b.txt": "Petrov slept in Odesa.\n",
    });
    const { evidence } = explain("who found the wreck near Odesa", wreck, TODAY);
    const best = evidence.find(({ text }) => text.includes("crew"));
    expect(best).toMatchObject({
      matched: ["wreck"],
      related: [{ written: "found", word: "discovered" }],
      lacks: ["Odesa"],
    });
  });

  it("gives features that add up to the score", () => {
    for (const { score, features } of why.evidence) {
      expect(features.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 6);
    }
  });

  it("gives predictors that add up to the log-odds of the confidence", () => {
    const logit = why.predictors.reduce((sum, { points }) => sum + points, 0);
    expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(why.confidence, 6);
  });

  it("explains the very answer that is given", () => {
    const answer = ask("why did the fery lose pilots", library, { threshold: 0, today: TODAY });
    expect(answer.confidence).toBe(why.confidence);
    expect(why.evidence[0]).toMatchObject({ path: "ferry.md", startLine: 3 });
  });

  it("explains every quote, also one far down, and with its probability", async () => {
    const crews = ["cooks", "clerks", "guards", "divers", "nurses", "tailors", "smiths", "bakers"];
    const files = crews.map((crew, day) => [
      `2026-03-0${day + 1}.md`,
      `# Pay\n\nThe ferry pays ${crew}.\n\nThe ferry also pays old ${crew} well.\n`,
    ]);
    const many = await libraryOf(Object.fromEntries(files));
    const question = "whom does the ferry pay?";
    const answer = ask(question, many, { threshold: 0, today: TODAY });
    const quotes = answer.outcome === "answered" ? answer.quotes : [];
    const { evidence } = explain(question, many, TODAY);
    expect(quotes).toHaveLength(5);
    for (const { path, start, end, score } of quotes) {
      expect(evidence).toContainEqual(
        expect.objectContaining({ path, start, end, probability: score }),
      );
    }
  });

  it("has nothing to explain where nothing is found", () => {
    const nothing = explain("zeppelin", library, TODAY);
    expect(nothing).toMatchObject({ evidence: [], confidence: 0 });
  });
});
