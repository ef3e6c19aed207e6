import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnalyzer, type Token } from "../../../src/core/language/tokens.ts";

const { tokens, words } = createAnalyzer();

/** Index terms of what counts. */
const terms = (text: string) =>
  tokens(text)
    .filter(({ stop }) => !stop)
    .map(({ term }) => term);

const only = (text: string): Token => {
  const [token, ...others] = tokens(text);
  if (token === undefined || others.length > 0) throw new Error(`not one token: ${text}`);
  return token;
};

describe("acronyms", () => {
  it.each([
    ["US", "US"],
    ["U.S.", "US"],
    ["U.S.A", "USA"],
    ["U.N.", "UN"],
    ["N.A.T.O.", "NATO"],
    ["UAE", "UAE"],
    ["GRU’s", "GRU"],
    ["NATO's", "NATO"],
    ["F16", "F16"],
    ["США", "США"],
  ])("%s has the term %s", (written, term) => {
    expect(only(written)).toMatchObject({ term, shape: "acronym", stop: false });
  });

  it("are kept apart from the words that are spelt alike", () => {
    expect(only("WHO").term).not.toBe(only("who").term);
    expect(only("AID").term).not.toBe(only("aid").term);
    expect(only("us")).toMatchObject({ shape: "word", stop: true });
    expect(only("Us")).toMatchObject({ shape: "name", stop: true });
  });

  it("are found beside hyphens and full stops", () => {
    expect(terms("a U.S.–Israeli strike by the U.S.")).toEqual(["US", "isra", "strike", "US"]);
  });

  it("are no single capitals and no long words in capitals", () => {
    expect(tokens("A KREMLIN plan").map(({ shape }) => shape)).toEqual(["name", "name", "word"]);
  });

  it("are words in a shouted headline", () => {
    const shouted = tokens("RUSSIA LOSES THREE ALLIES TO WAR");
    expect(shouted.map(({ shape }) => shape)).not.toContain("acronym");
    expect(terms("RUSSIA LOSES THREE ALLIES TO WAR")).toEqual(
      terms("russia loses three allies to war"),
    );
  });

  it("stay acronyms in a shouted headline when they are dotted", () => {
    expect(terms("RUSSIA LOSES U.S. ALLIES AGAIN")).toContain("US");
  });
});

describe("words", () => {
  it.each([
    ["Putin's", "Putin"],
    ["Putin’s", "Putin"],
    ["regimes'", "regime"],
    ["allies", "ally"],
    ["organisation", "organization"],
    ["Nicolás", "Nicolas"],
    ["Łódź", "Lodz"],
    ["e\u0301lite", "élite"],
    ["O’Brien", "O'Brien"],
    ["Sept", "September"],
  ])("%s has the term of %s", (one, other) => {
    expect(only(one).term).toBe(only(other).term);
  });

  it.each(["don't", "won’t", "can't", "Didn't"])("%s is a stop word that negates", (written) => {
    expect(only(written)).toMatchObject({ term: "not", stop: true });
  });

  it.each([
    ["they're", "they"],
    ["who’d", "who"],
    ["we've", "we"],
    ["she'll", "she"],
    ["I'm", "i"],
  ])("%s is the stop word %s", (written, folded) => {
    expect(only(written)).toMatchObject({ folded, stop: true });
  });

  it("stay whole around a mark that takes no room", () => {
    expect(terms("co\u00ADope\u200Brate")).toEqual(terms("cooperate"));
  });

  it("are single characters in scripts without spaces", () => {
    expect(terms("停戦。")).toEqual(["停", "戦"]);
    expect(terms("フー Putin")).toEqual(["フ", "ー", "putin"]);
  });

  it("are kept in other alphabets", () => {
    expect(terms("Президент России")).toHaveLength(2);
  });

  it("have the offsets at which they stand", () => {
    const text = "“Łódź” is U.S.-made, 1,000 %.";
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Łódź",
      "is",
      "U.S.",
      "made",
      "1,000",
      "%",
    ]);
  });
});

describe("numbers", () => {
  it.each([
    ["1,000", "1000"],
    ["2,500,000", "2500000"],
    ["10,000.5", "10000.5"],
    ["3.5", "3.5"],
    ["1,2", "1,2"],
    ["eight", "8"],
    ["Twelve", "12"],
    ["ninety", "90"],
  ])("%s has the term %s", (written, term) => {
    expect(only(written)).toMatchObject({ term, shape: "number", stop: false });
  });

  it("are not made of the word one", () => {
    expect(only("one")).toMatchObject({ shape: "word", stop: true });
  });

  it.each(["68 %", "68%", "68 per cent", "68 percent"])("%s is 68 percent", (written) => {
    expect(terms(written)).toEqual(["68", "percent"]);
  });

  it.each([
    ["$5", "dollars"],
    ["€5", "euro"],
    ["£5", "pounds"],
  ])("%s has the term of %s", (written, unit) => {
    expect(terms(written)).toEqual([...terms(unit), "5"]);
  });
});

describe("days", () => {
  it.each([
    ["March 5", "@03-05"],
    ["5 March", "@03-05"],
    ["5th of March", "@03-05"],
    ["the 5th March", "@03-05"],
    ["Mar. 5", "@03-05"],
    ["march 5, 2026", "@03-05"],
    ["MARCH 5", "@03-05"],
    ["2026-03-05", "@03-05"],
    ["Feb. 28", "@02-28"],
    ["28 February", "@02-28"],
    ["Sept. 1", "@09-01"],
    ["1st of May", "@05-01"],
    ["May 5", "@05-05"],
    ["June 6", "@06-06"],
    ["2025-07-04", "@07-04"],
    ["Dec 31", "@12-31"],
  ])("%s has the term %s", (written, day) => {
    expect(terms(written)).toContain(day);
  });

  it("share the term of their month in every form", () => {
    for (const written of ["Feb. 28", "28 February", "february 28", "2026-02-28"]) {
      expect(terms(written)).toContain(only("February").term);
    }
  });

  it.each(["March", "March 2026", "March 32", "in March 5,000 died", "2026-13-05", "2026-00-10"])(
    "%s is none",
    (written) => {
      expect(terms(written).filter((term) => term.startsWith("@"))).toEqual([]);
    },
  );
});

describe("months", () => {
  it.each([
    ["June 2025", ["june", "2025"]],
    ["last July", ["last", "juli"]],
    ["April", ["april"]],
  ])("%s keeps its name", (written, expected) => {
    expect(terms(written)).toEqual(expected);
  });
});

describe("tokens of any text", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          "U.S.",
          "May",
          "5",
          "2026-07-04",
          "per cent",
          "’s",
          "Łódź",
          "戦",
          "\u00AD",
          " ",
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join("")),
  );

  it("have a term, and offsets that ascend inside it", () => {
    fc.assert(
      fc.property(text, (any) => {
        let at = 0;
        for (const { term, folded, start, end } of tokens(any)) {
          expect(term).not.toBe("");
          expect(folded).not.toBe("");
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(any.length);
          at = start;
        }
      }),
    );
  });

  it("are the same words without their offsets", () => {
    fc.assert(
      fc.property(text, (any) => {
        const bare = tokens(any).map(({ term, folded, shape, stop }) => {
          return { term, folded, shape, stop };
        });
        expect(words(any)).toEqual(bare);
      }),
    );
  });

  it("are the same when it is analysed again", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(tokens(any)).toEqual(createAnalyzer().tokens(any));
      }),
    );
  });
});
