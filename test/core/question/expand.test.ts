import { describe, expect, it } from "vitest";
import { understand } from "../../../src/core/question/question.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

const library = await libraryOf({
  "a.txt":
    "The attack on the border harbour was asymmetrical. Negotiations ended. The GRU asked the United States and Iran. Iranian ships met aid workers.\n",
  "b.txt":
    "Five boarders live in the Emirates. The AID office burnt in 2025. Julian brought bread.\n",
});

/** What may stand for the words of a question: "term reason", those of several words with "+". */
function readings(question: string): string[] {
  const { vocabulary } = library.corpus;
  return understand(question, library, "2026-03-08").terms.flatMap(({ alternatives }) =>
    alternatives.map(
      ({ ids, reason }) => `${ids.map((id) => vocabulary.termOf(id)).join("+")} ${reason}`,
    ),
  );
}

const weights = (question: string) =>
  understand(question, library, "2026-03-08").terms.flatMap(({ alternatives }) =>
    alternatives.map(({ weight }) => weight),
  );

describe("a word that the corpus knows", () => {
  it.each(["border", "borders", "attack", "ships"])("stands only for itself: %s", (word) => {
    expect(readings(word).map((reading) => reading.split(" ")[1])).toEqual(["same"]);
    expect(weights(word)).toEqual([1]);
  });

  it("is not taken for a word that is spelt alike", () => {
    expect(readings("boarders")).toEqual(["boarder same"]);
  });
});

describe("a number", () => {
  it("stands for itself once", () => {
    expect(readings("in 2025")).toEqual(["2025 same"]);
  });
});

describe("an unknown word", () => {
  it.each([
    ["atack", "attack typo"],
    ["attcak", "attack typo"],
    ["harbuor", "harbor typo"],
    ["asimetrical", "asymmetr typo"],
    ["negotiaton", "negoti typo"],
    ["negotiatoins", "negoti typo"],
    ["bruoght", "bring typo"],
    ["harb", "harbor beginning"],
    ["asymm", "asymmetr beginning"],
  ])("is read as what it is like: %s", (typed, reading) => {
    expect(readings(typed)).toContain(reading);
  });

  it.each(["July", "july"])("is not read as another when it is a month: %s", (month) => {
    expect(readings(month)).toEqual([]);
  });

  it("has the other names of what it is read as", () => {
    expect(readings("Iarn")).toEqual(["iran typo", "iranian alias"]);
    const [typed = 0, other = 0] = weights("Iarn");
    expect(other).toBeLessThan(typed);
  });

  it.each(["xyzzy", "bor", "attxxk", "zattack", "1234", "x"])(
    "may be like nothing: %s",
    (typed) => {
      expect(readings(typed)).toEqual([]);
    },
  );

  it("is not read as another when English has it", () => {
    expect(readings("attach")).toEqual([]);
  });

  it("counts less than a known one, and less the more mistakes it has", () => {
    const [one = 0] = weights("atack");
    const [two = 0] = weights("asimetrical");
    expect(one).toBeLessThan(1);
    expect(two).toBeLessThan(one);
    expect(two).toBeGreaterThan(0);
  });

  it("has at most four readings", async () => {
    const alike = await libraryOf({ "a.txt": "Gardol, gardex, gardum, gardix, gardap, garduv.\n" });
    const [term] = understand("gard", alike, "2026-03-08").terms;
    expect(term?.alternatives).toHaveLength(4);
  });
});

describe("an acronym", () => {
  it.each([
    ["gru", "GRU acronym"],
    ["GRU", "GRU same"],
    ["AID", "AID same"],
    ["aid", "aid same"],
  ])("is found in either case: %s", (typed, reading) => {
    expect(readings(typed)).toContain(reading);
  });

  it("may be the word of the same letters", () => {
    expect(readings("AID")).toContain("aid acronym");
  });
});

describe("a country", () => {
  it.each([
    ["US", "unit+state alias"],
    ["America", "unit+state alias"],
    ["Washington", "unit+state alias"],
    ["White House", "unit+state alias"],
    ["Tehran", "iran alias"],
    ["Iran", "iranian alias"],
    ["Iran", "iran same"],
    ["Iranians", "iran alias"],
    ["Islamic Republic", "iran alias"],
    ["UAE", "emir alias"],
    ["uae", "emir alias"],
    ["Abu Dhabi", "emir alias"],
  ])("is found by another name: %s", (typed, reading) => {
    expect(readings(typed)).toContain(reading);
  });

  it("is no seat of another's government", () => {
    expect(readings("Moscow")).toEqual([]);
  });

  it("counts most by name and least by its seat", () => {
    const [name = 0] = weights("America");
    const [seat = 0] = weights("Washington");
    expect(1).toBeGreaterThan(name);
    expect(name).toBeGreaterThan(seat);
  });

  it.each(["Iran", "Tehran", "Emirates", "US"])("has each other name once: %s", (typed) => {
    const found = readings(typed);
    expect(found).toEqual([...new Set(found)]);
  });
});

describe("a short form", () => {
  it("stands for the word that it is short for", async () => {
    const other = await libraryOf({ "a.txt": "Seven people run the department. Baked bread.\n" });
    const { vocabulary } = other.corpus;
    const { terms } = understand("ppl in the dept", other, "2026-03-08");
    expect(
      terms.map(({ alternatives }) =>
        alternatives.map(({ ids: [id = -1] }) => vocabulary.termOf(id)),
      ),
    ).toEqual([["peopl"], ["depart"]]);
  });
});

describe("a verb with a particle", () => {
  const found = async (text: string, question: string) => {
    const other = await libraryOf({ "a.txt": `${text}\n\nBread is baked.\n` });
    const { vocabulary } = other.corpus;
    const { terms } = understand(question, other, "2026-03-08");
    return terms.map(({ alternatives }) =>
      alternatives.map(({ ids: [id = -1], weight }) => [vocabulary.termOf(id), weight]),
    );
  };

  it("stands for the noun that is written in one word", async () => {
    expect(await found("The breakup came late.", "when did they break up")).toEqual([
      [["breakup", 0.9]],
    ]);
  });

  it.each(["breakup", "breakups"])(
    "is found for the noun %s that the corpus lacks",
    async (noun) => {
      expect(await found("They broke up late.", noun)).toEqual([[["break", 0.7]]]);
    },
  );

  it("is not looked for in a noun that the corpus has", async () => {
    expect(await found("The breakup came. They broke bread.", "breakup")).toEqual([
      [["breakup", 1]],
    ]);
  });

  it("is no other word that ends alike", async () => {
    expect(await found("A disc was found.", "discover")).toEqual([[]]);
  });
});
