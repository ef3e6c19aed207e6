import { describe, expect, it } from "vitest";
import { buildCorpus } from "../../../src/core/corpus/build.ts";
import { type Corpus, plainText } from "../../../src/core/corpus/corpus.ts";
import { createAnalyzer } from "../../../src/core/language/tokens.ts";
import { TRAIT } from "../../../src/core/language/traits.ts";
import { documentOf } from "../../fixtures/library-of.ts";

const build = (files: Readonly<Record<string, string>>): Promise<Corpus> =>
  buildCorpus(
    Object.entries(files).map(([path, file]) => documentOf(path, file)),
    { analyzer: createAnalyzer() },
  );

/** The words of ids, as the corpus first wrote them. */
const words = ({ vocabulary }: Corpus, ids: Iterable<number> = []) =>
  Array.from(ids, (id) => vocabulary.wordOf(id));

const TWO = {
  "a.md":
    "---\ntitle: Leave of staff\nsource: AP\ntags: [pay]\n---\n\n# Leave\n\nThe ministers met Ivan Petrov. They paid 30 euros.\n\n## Pay\n\nPay is monthly.\n",
  "b.txt": "Nothing is paid here.\n",
};

describe("buildCorpus", () => {
  it("nests sentences in passages and passages in documents without a gap", async () => {
    const { documents, passages, sentences } = await build(TWO);
    expect(documents.map(({ firstSentence, endSentence }) => [firstSentence, endSentence])).toEqual(
      [
        [0, 3],
        [3, 4],
      ],
    );
    expect(
      passages.map(({ document, firstSentence, endSentence }) => [
        document,
        firstSentence,
        endSentence,
      ]),
    ).toEqual([
      [0, 0, 2],
      [0, 2, 3],
      [1, 3, 4],
    ]);
    expect(sentences.map(({ document, passage }) => [document, passage])).toEqual([
      [0, 0],
      [0, 0],
      [0, 1],
      [1, 2],
    ]);
  });

  it("keeps the terms of a sentence in order, without stop words", async () => {
    const corpus = await build(TWO);
    expect(corpus.sentences.map((sentence) => words(corpus, corpus.termsOf(sentence)))).toEqual([
      ["ministers", "met", "ivan", "petrov"],
      ["paid", "30", "euros"],
      ["paid", "monthly"],
      ["nothing", "paid"],
    ]);
  });

  it("keeps the terms of a passage and of a document as those of their sentences", async () => {
    const corpus = await build(TWO);
    const joined = (from: number, to: number) =>
      corpus.sentences.slice(from, to).flatMap((sentence) => [...corpus.termsOf(sentence)]);
    for (const unit of [...corpus.passages, ...corpus.documents]) {
      expect([...corpus.termsOf(unit)]).toEqual(joined(unit.firstSentence, unit.endSentence));
    }
  });

  it("gives forms of a word one term", async () => {
    const corpus = await build({
      "a.txt": "The minister pays. Ministers paying well were paid.\n",
    });
    const [first, second] = corpus.sentences.map((one) => [...corpus.termsOf(one)]);
    expect(second?.slice(0, 2)).toEqual(first);
  });

  it("marks names and numbers among the terms", async () => {
    const corpus = await build(TWO);
    const [first, second] = [corpus.detailsOf(0), corpus.detailsOf(1)];
    expect(words(corpus, first.names)).toEqual(["ivan", "petrov"]);
    expect(words(corpus, second.numbers)).toEqual(["30"]);
    expect(second.traits & TRAIT.amount).toBeTruthy();
  });

  it("gives each passage its headings", async () => {
    const corpus = await build(TWO);
    expect(corpus.passages.map(({ headings }) => headings)).toEqual([
      ["Leave"],
      ["Leave", "Pay"],
      [],
    ]);
    expect(words(corpus, corpus.passages[1]?.headingTerms)).toEqual(["leave", "paid"]);
  });

  it("gives each document the words of its title, source and tags", async () => {
    const corpus = await build(TWO);
    expect(words(corpus, corpus.documents[0]?.titleTerms)).toEqual(["leave", "staff"]);
    expect(words(corpus, corpus.documents[0]?.aboutTerms)).toEqual(["ap", "paid"]);
  });

  it("flags a sentence that says an earlier one again, in the same document only", async () => {
    const { sentences } = await build({
      "a.md": "Talks failed. *Talks\nfailed.* Talks failed, he said.\n\n> Talks failed.\n",
      "b.md": "Talks failed.\n",
    });
    expect(sentences.map(({ repeated }) => repeated)).toEqual([false, true, false, true, false]);
  });

  it("counts a word once a unit", async () => {
    const { vocabulary } = await build({
      "a.txt": "War follows war.\n\nPeace.\n",
      "b.txt": "War came. War went.\n",
    });
    const war = vocabulary.idOf("war") ?? -1;
    expect([
      vocabulary.count("sentence", war),
      vocabulary.count("passage", war),
      vocabulary.count("document", war),
    ]).toEqual([3, 2, 2]);
    expect([
      vocabulary.total("sentence"),
      vocabulary.total("passage"),
      vocabulary.total("document"),
    ]).toEqual([4, 3, 2]);
  });

  it("counts how often a word stands in a document", async () => {
    const { documents, vocabulary } = await build({ "a.txt": "War follows war. Peace.\n" });
    const [terms, war] = [documents[0]?.sortedTerms, vocabulary.idOf("war") ?? -1];
    expect(terms?.filter((id) => id === war)).toHaveLength(2);
    expect(documents[0]?.length).toBe(4);
  });

  it("averages lengths", async () => {
    const { averageLength } = await build({
      "a.md": "# War\n\nWar follows war. Peace.\n\nPeace.\n",
      "b.md": "# War\n\nPeace.\n",
    });
    expect(averageLength).toEqual({
      sentence: 6 / 4,
      passage: 6 / 3,
      title: 6 / 3,
      document: 6 / 2,
    });
  });

  it("builds from nothing", async () => {
    const { averageLength, sentences } = await build({});
    expect(sentences).toEqual([]);
    expect(averageLength).toEqual({ sentence: 0, passage: 0, title: 0, document: 0 });
  });

  it("lets others have their turn", async () => {
    let pauses = 0;
    const documents = Array.from({ length: 41 }, (_, at) => documentOf(`${at}.txt`, "Text.\n"));
    await buildCorpus(documents, {
      analyzer: createAnalyzer(),
      pause: async () => void (pauses += 1),
    });
    expect(pauses).toBe(3);
  });
});

describe("plainText", () => {
  it("leaves out markup and line ends", () => {
    const document = documentOf("a.md", "Talks **have\r\n  failed**.\n");
    expect(plainText(document, 0, document.text.length)).toBe("Talks have failed.");
  });
});
