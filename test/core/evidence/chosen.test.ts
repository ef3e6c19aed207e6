import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/core/corpus/corpus.ts";
import { retrieve } from "../../../src/core/ask.ts";
import { choose } from "../../../src/core/evidence/chosen.ts";
import { type Evidence, rank } from "../../../src/core/evidence/rank.ts";
import { understand } from "../../../src/core/question/question.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

/** A sentence, its document, and the score that it is given. */
type Scored = readonly [path: string, text: string, score: number];

/** What is chosen of sentences with these scores, as texts, and the values that differ. */
async function chosen(question: string, sentences: readonly Scored[]) {
  const paths = [...new Set(sentences.map(([path]) => path))];
  const textsOf = (path: string) =>
    sentences.filter((one) => one[0] === path).map(([, text]) => text);
  const library = await libraryOf(
    Object.fromEntries(paths.map((path) => [path, `${textsOf(path).join("\n\n")}\n`])),
  );
  const asked = understand(question, library, "2026-03-08");
  const { setting, evidence } = rank(asked, library.corpus, retrieve(asked, library));
  const scored = evidence
    .map((one) => ({ ...one, score: sentences.find(([, text]) => text === textOf(one))?.[2] ?? 0 }))
    .toSorted((a, b) => b.score - a.score);
  const { evidence: quoted, difference } = choose({ setting, evidence: scored });
  return { texts: quoted.map(textOf), values: difference?.values };
}

function textOf({ document, sentence }: Evidence): string {
  return plainText(document.document, sentence.start, sentence.end);
}

const WHOM = "whom does the ferry pay?";
const PILOTS = "how many pilots does the ferry have?";

const [COOKS, CLERKS, GUARDS, DIVERS] = [
  "The ferry pays cooks.",
  "The ferry pays clerks.",
  "The ferry pays guards.",
  "The ferry pays divers.",
] as const;

describe("quotes", () => {
  it("of other documents stand before an equally good second line of one", async () => {
    const { texts } = await chosen(WHOM, [
      ["a.txt", COOKS, 9],
      ["a.txt", CLERKS, 8.9],
      ["b.txt", GUARDS, 8.4],
    ]);
    expect(texts).toEqual([COOKS, GUARDS, CLERKS]);
  });

  it("of newer documents stand before equally good older ones, undated ones last", async () => {
    const { texts } = await chosen(WHOM, [
      ["a.txt", COOKS, 9],
      ["b.txt", CLERKS, 8.9],
      ["2026-03-02-c.txt", GUARDS, 8.8],
      ["2026-03-05-d.txt", DIVERS, 8.4],
    ]);
    expect(texts).toEqual([COOKS, DIVERS, GUARDS, CLERKS]);
  });

  it("that are less than half as likely stand behind, however new", async () => {
    const { texts } = await chosen(WHOM, [
      ["2026-03-01-a.txt", COOKS, 9],
      ["2026-03-01-a.txt", CLERKS, 8.4],
      ["2026-03-05-b.txt", GUARDS, 8.2],
    ]);
    expect(texts).toEqual([COOKS, CLERKS, GUARDS]);
  });

  it("begin with the best, though a newer one is equally good", async () => {
    const { texts } = await chosen(WHOM, [
      ["2026-03-01-a.txt", COOKS, 9],
      ["2026-03-05-b.txt", CLERKS, 8.99],
    ]);
    expect(texts).toEqual([COOKS, CLERKS]);
  });

  it("that are far less likely than the best are left out", async () => {
    const { texts } = await chosen(WHOM, [
      ["a.txt", COOKS, 9],
      ["b.txt", CLERKS, 4.9],
    ]);
    expect(texts).toEqual([COOKS]);
  });

  it("are five at most, of the same band the newest", async () => {
    const crews = ["cooks", "clerks", "guards", "divers", "nurses", "tailors", "smiths"];
    const { texts } = await chosen(
      WHOM,
      crews.map((crew, day) => [
        `2026-03-0${day + 1}.txt`,
        `The ferry pays ${crew}.`,
        9 - day / 20,
      ]),
    );
    expect(texts).toEqual([
      COOKS,
      "The ferry pays smiths.",
      "The ferry pays tailors.",
      "The ferry pays nurses.",
      DIVERS,
    ]);
  });
});

describe("two that differ", () => {
  const [OLD, NEW] = ["The ferry has 14 pilots.", "The ferry has 17 pilots."];

  it("stand side by side at the top, before better ones", async () => {
    const { texts, values } = await chosen(PILOTS, [
      ["a.txt", OLD, 9],
      ["c.txt", "All pilots of the ferry sleep on board.", 8.8],
      ["b.txt", NEW, 7.9],
    ]);
    expect(texts).toEqual([OLD, NEW, "All pilots of the ferry sleep on board."]);
    expect(values).toEqual(["14", "17"]);
  });

  it("stand behind the best when it is neither, the newer one first", async () => {
    const best = "All pilots of the ferry sleep on board.";
    const { texts } = await chosen(PILOTS, [
      ["c.txt", best, 9],
      ["2026-03-01-a.txt", OLD, 8.9],
      ["2026-03-05-b.txt", NEW, 8.8],
    ]);
    expect(texts).toEqual([best, NEW, OLD]);
  });

  it("are both quoted though they share nearly all words", async () => {
    const line = "On the old quay of Brant Island, beside cranes and sheds, the ferry has";
    const both: readonly Scored[] = [
      ["a.txt", `${line} 14 pilots.`, 9],
      ["b.txt", `${line} 17 pilots.`, 8.9],
    ];
    expect((await chosen(PILOTS, both)).texts).toHaveLength(2);
    expect((await chosen("who sleeps on the ferry beside cranes?", both)).texts).toHaveLength(1);
  });

  it("do not, where one is far less likely", async () => {
    const { values } = await chosen(PILOTS, [
      ["a.txt", OLD, 9],
      ["b.txt", NEW, 5.9],
    ]);
    expect(values).toBeUndefined();
  });
});
