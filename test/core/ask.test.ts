import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Answered, Quote } from "../../src/core/answer.ts";
import { ask } from "../../src/core/ask.ts";
import { createLibrary, type Library } from "../../src/core/library.ts";
import { documentOf, libraryOf } from "../fixtures/library-of.ts";

const TODAY = "2026-03-08";

const answerTo = (question: string, library: Library, threshold = 0): Answer =>
  ask(question, library, { threshold, today: TODAY });

const quotesOf = (answer: Answer): readonly Quote[] =>
  answer.outcome === "answered" ? answer.quotes : answer.nearest;

/** The texts quoted, best first, whatever the outcome. */
const quoted = (question: string, library: Library, threshold = 0) =>
  quotesOf(answerTo(question, library, threshold)).map(({ text }) => text);

function answered(question: string, library: Library, threshold = 0): Answered {
  const answer = answerTo(question, library, threshold);
  if (answer.outcome !== "answered") throw new Error(`unanswered: ${question}`);
  return answer;
}

const library = await libraryOf({
  "2026-03-05-ferry.md":
    "---\ntitle: Ferry news\nsource: AP\nurl: https://example.org/ferry\n---\n\n## Losses\n\nSmoke was seen at night.\nThe ferry lost its pilots\nbecause of a storm.\n\nIvan Petrov owns the ferry.\n",
  "2026-03-02-harbour.md": "The harbour lost two cranes. The ferry waits for its pilots.\n",
  "undated.txt": "Gardens need rain. A ferry carries flowers.\n",
});

const empty = await libraryOf({});

describe("an answer", () => {
  it("has the best line first", () => {
    expect(quoted("why did the ferry lose its pilots", library)[0]).toBe(
      "The ferry lost its pilots\nbecause of a storm.",
    );
    expect(quoted("who owns the ferry", library)[0]).toBe("Ivan Petrov owns the ferry.");
  });

  it("has scores that descend from its confidence", () => {
    const { confidence, quotes } = answered("ferry pilots", library);
    const scores = quotes.map(({ score }) => score);
    expect(scores[0]).toBe(confidence);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThan(0);
  });

  it("says where the quote stands", () => {
    const [quote] = answered("why did the ferry lose its pilots", library).quotes;
    expect(quote).toMatchObject({
      path: "2026-03-05-ferry.md",
      startLine: 10,
      endLine: 11,
      title: "Ferry news",
      date: "2026-03-05",
      source: "AP",
      url: "https://example.org/ferry",
      headings: ["Losses"],
    });
    const holder = library.corpus.documents.find(({ document }) => document.path === quote.path);
    expect(quote.hash).toBe(holder?.document.hash);
  });

  it("leaves out what is not known of a document", () => {
    const [quote] = answered("flowers", library).quotes;
    expect(Object.keys(quote)).not.toEqual(
      expect.arrayContaining(["date", "source", "url", "repairs", "page"]),
    );
    expect([quote.date, quote.source, quote.url]).toEqual([undefined, undefined, undefined]);
  });

  it("draws on several documents", async () => {
    const two = await libraryOf({
      "a.txt": "The ferry lost its pilots.\n",
      "b.txt": "Pilots quit the old ferry.\n",
    });
    const { quotes } = answered("ferry pilots", two);
    expect(quotes.map(({ path }) => path).toSorted()).toEqual(["a.txt", "b.txt"]);
  });

  it("has at most five quotes", async () => {
    const crews = ["cooks", "clerks", "guards", "divers", "nurses", "tailors", "smiths"];
    const lines = crews.map((crew) => `The ferry pays ${crew}.`);
    const many = await libraryOf({ "a.txt": `${lines.join("\n\n")}\n` });
    expect(quoted("whom does the ferry pay", many)).toHaveLength(5);
  });

  it("quotes a sentence once that stands in two documents or twice in one", async () => {
    const line = "The ferry lost its pilots.";
    const same = await libraryOf({ "a.md": `${line}\n\n> ${line}\n`, "b.txt": `${line}\n` });
    expect(quoted("ferry pilots", same)).toEqual([line]);
  });

  it("quotes once what two lines say in nearly the same words", async () => {
    const near = await libraryOf({
      "a.txt": "The old ferry lost both its harbour pilots last night.\n",
      "b.txt": "The old ferry lost both its harbour pilots last night, too.\n",
    });
    expect(quoted("ferry pilots", near)).toHaveLength(1);
  });

  it("leaves out what is far less likely than the best", async () => {
    const apart = await libraryOf({
      "a.txt": "The ferry lost its pilots because of a storm at night.\n\nA storm is wind.\n",
    });
    expect(quoted("why did the ferry lose its pilots at night in the storm", apart)).toHaveLength(
      1,
    );
  });

  it("says which word it read as another", () => {
    expect(answerTo("fery pilots", library).readAs).toEqual([{ word: "fery", as: "ferry" }]);
    expect(answerTo("ferry pilots", library).readAs).toEqual([]);
  });

  it("is the same when asked again", () => {
    expect(answerTo("ferry pilots", library)).toEqual(answerTo("ferry pilots", library));
  });
});

describe("sources that differ", async () => {
  const crew = await libraryOf({
    "2026-03-08-new.md": "# Crew today\n\nThe ferry now has 17 pilots.\n",
    "2026-03-05-old.md": "# Crew\n\nThe ferry has **14** pilots.\n",
    "undated.md": "Pilots like the ferry.\n",
  });
  const question = "how many pilots does the ferry have?";

  it("are named with their values, the older first, and stand side by side", () => {
    const { quotes, differing } = answered(question, crew);
    expect(differing?.map(({ value }) => value)).toEqual(["14", "17"]);
    expect(differing?.map(({ quote }) => quotes[quote]?.path)).toEqual([
      "2026-03-05-old.md",
      "2026-03-08-new.md",
    ]);
    expect(differing?.map(({ quote }) => quote).toSorted()).toEqual([0, 1]);
  });

  it("have their values in their quotes", () => {
    const { quotes, differing = [] } = answered(question, crew);
    expect(differing).toHaveLength(2);
    for (const { quote, value } of differing) expect(quotes[quote]?.text).toContain(value);
  });

  it("are named also when one shares its quote with a better neighbour", async () => {
    const beside = await libraryOf({
      "a.md": "Ferry pilots sleep. The ferry has 14 pilots.\n",
      "b.md": "The ferry has 17 pilots.\n",
    });
    const { quotes, differing = [] } = answered("ferry pilots", beside);
    expect(differing.map(({ value }) => value)).toEqual(["14", "17"]);
    expect(differing.map(({ quote }) => quotes[quote]?.text)).toEqual([
      "Ferry pilots sleep. The ferry has 14 pilots.",
      "The ferry has 17 pilots.",
    ]);
  });

  it("are not named where they agree, nor where there is no answer", () => {
    expect(answered("why do pilots like the ferry?", crew)).not.toHaveProperty("differing");
    expect(answerTo(question, crew, 1)).not.toHaveProperty("differing");
  });
});

describe("a sentence that opens with a pronoun", () => {
  const files = { "a.txt": "Ivan Petrov owns a ferry. He painted the hull green.\n\nIt sank.\n" };

  it("takes the sentence before it with it", async () => {
    expect(quoted("painted hull green", await libraryOf(files))[0]).toBe(
      "Ivan Petrov owns a ferry. He painted the hull green.",
    );
  });

  it("takes none from another paragraph", async () => {
    expect(quoted("sank", await libraryOf(files))[0]).toBe("It sank.");
  });

  it("takes none that would make the quote longer than 700 characters", async () => {
    const long = `Ivan ${"very ".repeat(140)}gladly owns ships.`;
    const found = await libraryOf({ "a.txt": `${long} He painted the hull green.\n` });
    expect(quoted("painted hull green", found)[0]).toBe("He painted the hull green.");
  });

  it("brings no sentence that is quoted already", async () => {
    const texts = quoted("who owns a painted ferry with a green hull", await libraryOf(files));
    const owner = texts.filter((text) => text.includes("Ivan Petrov owns a ferry."));
    expect(owner).toHaveLength(1);
  });
});

describe("neighbouring sentences that are worth quoting", () => {
  const [COOKS, CLERKS] = ["The ferry pays cooks.", "The ferry also pays old clerks."];
  const [GUARDS, DIVERS] = ["Guards the ferry pays.", "The ferry pays brave divers too."];

  it("make one quote, in their own order", async () => {
    for (const text of [`${COOKS} ${CLERKS}`, `${CLERKS} ${COOKS}`]) {
      const found = await libraryOf({ "a.txt": `${text}\n` });
      expect(quoted("whom does the ferry pay", found)).toEqual([text]);
    }
  });

  it("make one quote of up to three", async () => {
    const three = await libraryOf({ "a.txt": `${COOKS} ${CLERKS} ${GUARDS}\n` });
    expect(quoted("whom does the ferry pay", three)).toEqual([`${COOKS} ${CLERKS} ${GUARDS}`]);
    const four = await libraryOf({ "a.txt": `${COOKS} ${CLERKS} ${GUARDS} ${DIVERS}\n` });
    const lengths = quoted("whom does the ferry pay", four).map((text) => text.split(". ").length);
    expect(lengths).toEqual([3, 1]);
  });

  it("stay apart when a paragraph ends between them", async () => {
    const found = await libraryOf({ "a.txt": `${COOKS}\n\n${CLERKS}\n` });
    expect(quoted("whom does the ferry pay", found)).toHaveLength(2);
  });

  it("stay apart when a third stands between them", async () => {
    const found = await libraryOf({ "a.txt": `${COOKS} Gardens need rain. ${CLERKS}\n` });
    expect(quoted("whom does the ferry pay", found).toSorted()).toEqual([CLERKS, COOKS]);
  });

  it("stay apart when they are longer than 700 characters together", async () => {
    const long = `The ferry pays ${"many, ".repeat(120)}many clerks.`;
    const found = await libraryOf({ "a.txt": `${COOKS} ${long}\n` });
    expect(quoted("whom does the ferry pay", found).toSorted()).toEqual([COOKS, long]);
  });
});

describe("a question that is not answered", () => {
  it("shows the three best lines as nearest", async () => {
    const crews = ["cooks", "clerks", "guards", "divers", "nurses"];
    const lines = crews.map((crew) => `The ferry pays ${crew}.`);
    const many = await libraryOf({ "a.txt": `${lines.join("\n\n")}\n` });
    const { quotes } = answered("whom does the ferry pay", many);
    const answer = answerTo("whom does the ferry pay", many, 1);
    expect(quotes).toHaveLength(5);
    expect(answer).toMatchObject({ outcome: "unanswered", nearest: quotes.slice(0, 3) });
  });

  it("shows a line without its neighbours", async () => {
    const [cooks, clerks] = ["The ferry pays cooks.", "The ferry also pays old clerks."];
    const found = await libraryOf({ "a.txt": `${cooks} ${clerks}\n` });
    expect(quoted("whom does the ferry pay", found)).toEqual([`${cooks} ${clerks}`]);
    expect(quoted("whom does the ferry pay", found, 1)).toEqual([cooks]);
  });

  it("names the words that occur nowhere, as typed and in order", () => {
    const answer = answerTo("did Qwerty paint the ferry in Zürich for XYZZY", library, 1);
    expect(answer).toMatchObject({
      outcome: "unanswered",
      unknownWords: ["Qwerty", "paint", "Zürich", "XYZZY"],
    });
  });

  it("does not name words of a scope, nor those read as others", () => {
    const answer = answerTo("in the March 9 piece, according to AP, fery", library, 1);
    expect(answer).toMatchObject({ outcome: "unanswered", nearest: [], unknownWords: [] });
  });
});

describe("the threshold", () => {
  it("of 0 answers whenever any line matches", () => {
    for (const question of ["flowers xyzzy qwerty", "rain", "who painted the night of 1979"]) {
      expect(answerTo(question, library, 0).outcome).toBe("answered");
    }
  });

  it("of 1 never answers", () => {
    for (const question of ["why did the ferry lose its pilots", "ferry"]) {
      expect(answerTo(question, library, 1).outcome).toBe("unanswered");
    }
  });

  it("is reached by an equal confidence", () => {
    const { confidence } = answerTo("ferry pilots", library);
    expect(answerTo("ferry pilots", library, confidence).outcome).toBe("answered");
    expect(answerTo("ferry pilots", library, confidence + 1e-9).outcome).toBe("unanswered");
  });

  it("changes nothing about the confidence", () => {
    expect(answerTo("ferry", library, 1).confidence).toBe(answerTo("ferry", library).confidence);
  });
});

describe("a scope", () => {
  it("keeps the quotes to its documents", () => {
    for (const { path } of quotesOf(answerTo("in the March 2 piece, the ferry", library))) {
      expect(path).toBe("2026-03-02-harbour.md");
    }
    for (const { source } of quotesOf(answerTo("according to AP, the ferry", library))) {
      expect(source).toBe("AP");
    }
  });

  it("of an outlet reads a document once, not once for each passage", async () => {
    const lines = Array.from({ length: 200 }, (_, at) => `The ferry has ${at} pilots.`);
    const file = `${lines.join("\n\n")}\n\nSmith told the Daily Star that ferries burn.\n`;
    const document = documentOf("a.txt", file);
    let readings = 0;
    const counted = {
      ...document,
      get plain() {
        readings += 1;
        return document.plain;
      },
    };
    const outlets = await createLibrary([counted]);
    const readingsFor = (question: string) => {
      readings = 0;
      answerTo(question, outlets);
      return readings;
    };
    const usual = readingsFor("how many ferry pilots");
    expect(answerTo("Daily Star - how many ferry pilots", outlets).scope).toEqual({
      mentions: "Daily Star",
    });
    expect(readingsFor("Daily Star - how many ferry pilots")).toBeLessThan(usual + 10);
  });

  it("without documents has no answer", () => {
    expect(answerTo("in the March 4 piece, the ferry", library)).toEqual({
      outcome: "unanswered",
      confidence: 0,
      scope: { from: "2026-03-04", to: "2026-03-04" },
      readAs: [],
      nearest: [],
      unknownWords: [],
    });
  });
});

describe("a question without anything to find", () => {
  const nothing = { outcome: "unanswered", confidence: 0, nearest: [] };

  it.each([
    ["nothing", ""],
    ["white space", " \n\t "],
    ["stop words", "who is it and what was that to them"],
    ["punctuation", "?!… —"],
    ["emoji", "😀👍🏽👨‍👩‍👧"],
    ["control characters", "\u0000\u0007\u001B[31m\u009F"],
    ["half a character", "\uD83D \uDE00"],
    ["unknown words", "xyzzy qwerty"],
  ])("is unanswered: %s", (_, question) => {
    expect(answerTo(question, library)).toMatchObject(nothing);
  });

  it("is any in an empty library", () => {
    expect(answerTo("Where is the ferry", empty)).toMatchObject({
      ...nothing,
      unknownWords: ["ferry"],
    });
  });
});

describe("a hostile question", () => {
  it.each([
    ["one long word", "f".repeat(100_000)],
    ["many words", "ferry pilots ".repeat(8_000)],
    ["many question words", "what did who say ".repeat(6_000)],
    ["many dates", "in the March 5 ".repeat(7_000)],
    ["many capitals", `${"Kyiv ".repeat(20_000)}- ferry`],
    ["a pattern", "(a+)+$ [z-a] \\ ferry{,"],
  ])(
    "of 100,000 characters or so is read in no time: %s",
    (_, question) => {
      expect(answerTo(question, library).confidence).toBeLessThan(1);
    },
    3_000,
  );
});

describe("any question", () => {
  const word = fc.oneof(
    {
      arbitrary: fc.constantFrom(
        "ferry",
        "pilots",
        "according to AP",
        "in the March 5 piece,",
        "as of yesterday",
        "us",
        "U.S.",
        "why",
        "who",
        "Petrov",
        "2026-02-31 report",
        "AP: ",
        "fery",
        "30 %",
      ),
      weight: 4,
    },
    { arbitrary: fc.string({ unit: "binary", maxLength: 8 }), weight: 1 },
    {
      arbitrary: fc
        .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 6 })
        .map((units) => String.fromCharCode(...units)),
      weight: 1,
    },
  );
  const question = fc.array(word, { maxLength: 14 }).map((words) => words.join(" "));

  it("never throws, and every quote equals its source", () => {
    fc.assert(
      fc.property(question, fc.constantFrom(0, 0.3, 1), (text, threshold) => {
        const answer = answerTo(text, library, threshold);
        expect(answer.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.confidence).toBeLessThan(1);
        expect(quotesOf(answer).length).toBeLessThanOrEqual(answer.outcome === "answered" ? 5 : 3);
        for (const { path, text: words, start, end } of quotesOf(answer)) {
          const holder = library.corpus.documents.find(({ document }) => document.path === path);
          expect(words).toBe(holder?.document.text.slice(start, end));
          expect(words).not.toBe("");
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never throws in an empty library", () => {
    fc.assert(
      fc.property(question, (text) => {
        expect(answerTo(text, empty).outcome).toBe("unanswered");
      }),
    );
  });
});

describe("what stands for no answer", () => {
  it("is a question in a document that only repeats the one asked", async () => {
    const manual = await libraryOf({
      "a.md": "Where is the fire extinguisher?\n\nThe fire extinguisher hangs beside the lift.\n",
    });
    expect(quoted("where is the fire extinguisher?", manual)).toEqual([
      "The fire extinguisher hangs beside the lift.",
    ]);
  });

  it("is a table's header, which makes its rows findable", async () => {
    const rooms = await libraryOf({
      "a.md": "| Room | Floor |\n| - | - |\n| Library | third |\n| Canteen | first |\n",
    });
    expect(quoted("on which floor is the library?", rooms)[0]).toBe("Library | third");
    expect(quoted("room floor", rooms)).not.toContain("Room | Floor");
  });
});
