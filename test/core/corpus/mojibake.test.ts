import { existsSync, readdirSync, readFileSync } from "node:fs";

import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";

import { decode } from "../../../src/core/corpus/encoding.ts";
import { linesOf } from "../../../src/core/corpus/lines.ts";
import { repairMojibake } from "../../../src/core/corpus/mojibake.ts";

/** Beside the repository, from its root. */
const CORPUS = "../shared/corpus";

const ZWSP = "\u200b";
const MARK = "\ufffd";

/** Reads UTF-8 as GBK and skips what is no pair, as Python's `decode("gbk", "ignore")` does. */
function asGbk(text: string): string {
  const bytes = Buffer.from(text);
  let read = "";
  for (let at = 0; at < bytes.length; at += 1) {
    const [lead = 0, trail = 0] = bytes.subarray(at, at + 2);
    const char = lead < 0x80 || trail < 0x40 ? "" : iconv.decode(Buffer.of(lead, trail), "gbk");
    if (lead < 0x80) read += String.fromCharCode(lead);
    // Pairs for private use are unassigned in Python's table.
    if (!/^[^\ufffd\ue000-\uf8ff]$/u.test(char)) continue;
    read += char;
    at += 1;
  }
  return read;
}

/** Reads UTF-8 as windows-1252; its five undefined bytes become control characters, as in browsers. */
function asWindows1252(text: string): string {
  const chars = Array.from(Buffer.from(text), (byte) => {
    const char = iconv.decode(Buffer.of(byte), "windows-1252");
    return char === MARK ? String.fromCharCode(byte) : char;
  });
  return chars.join("");
}

/** What the repair may make of `original`: itself, with marks for characters beyond ASCII. */
function withMarks(repaired: string): RegExp {
  const parts = repaired
    .split(/\ufffd+/)
    .map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^\\0-\\x7f]+")}$`, "u");
}

const typographicText = fc
  .array(
    fc.constantFrom(...Array.from("abSz019 .,!?\n’‘“”—–…é€ñßяЖ™•😀\u00a0\u200b\u202f\u2003")),
    {
      maxLength: 60,
    },
  )
  .map((chars) => `It’s ${chars.join("")}`);

describe("UTF-8 that was read as GBK", () => {
  it("restores a quote and the letter that it swallowed", () => {
    expect(repairMojibake("The baker鈥檚 oven and the miller鈥檚 wheel")).toEqual({
      text: "The baker’s oven and the miller’s wheel",
      repairs: { restored: 2, marked: 0 },
    });
  });

  it("restores accents, dashes, emoji and zero-width spaces", () => {
    const text = `It’s Andrés—not “Ñandú”x 😀z 5€x${ZWSP}end`;
    expect(repairMojibake(asGbk(text)).text).toBe(text);
  });

  it("restores from a decoder that kept a lone 0x80 as a euro sign", () => {
    const text = `It’s ${ZWSP}${ZWSP}here`;
    const damaged = "It鈥檚 鈥嬧€媓ere";
    expect(repairMojibake(damaged)).toEqual({ text, repairs: { restored: 2, marked: 0 } });
  });

  it("marks a character whose last byte was lost before a space", () => {
    expect(repairMojibake("鈥淪tay,鈥 said the pilot鈥檚 boy.鈥\n")).toEqual({
      text: "“Stay,\ufffd said the pilot’s boy.\ufffd\n",
      repairs: { restored: 2, marked: 2 },
    });
  });

  it("restores the certain part of a run that lost bytes", () => {
    const damaged = asGbk(`It’s the cat’${ZWSP}s${ZWSP} paw${ZWSP}${ZWSP} again`);
    expect(damaged).toBe("It鈥檚 the cat鈥欌媠鈥 paw鈥嬧 again");
    expect(repairMojibake(damaged)).toEqual({
      text: `It’s the cat’${MARK}s${MARK} paw${ZWSP}${MARK} again`,
      repairs: { restored: 1, marked: 3 },
    });
  });

  it("does not guess a lost byte, since different originals leave the same text", () => {
    const damaged = asGbk(`It’s ’${ZWSP}s`);
    expect(asGbk("It’s ’\u294bs")).toBe(damaged);
    expect(repairMojibake(damaged).text).toBe(`It’s ’${MARK}s`);
  });

  it("leaves one mark where the first decoder left one already", () => {
    expect(repairMojibake("It鈥檚 鈥渙ver鈥\ufffd then")).toEqual({
      text: "It’s “over\ufffd then",
      repairs: { restored: 2, marked: 1 },
    });
  });

  it("keeps a mark that follows a restored run", () => {
    expect(repairMojibake("It鈥檚 so, it鈥檚\ufffd so")).toEqual({
      text: "It’s so, it’s\ufffd so",
      repairs: { restored: 1, marked: 1 },
    });
  });

  it("is not held up by sound quotes and accents beside the damage", () => {
    expect(repairMojibake("It鈥檚 “late” – or “café” … or “Ñandú”")).toEqual({
      text: "It’s “late” – or “café” … or “Ñandú”",
      repairs: { restored: 1, marked: 0 },
    });
  });

  it("leaves a run with a character that GBK lacks", () => {
    const damaged = `${"It鈥檚 late. ".repeat(12)}Not 鈥檚ŷ.`;
    expect(repairMojibake(damaged).text).toBe(`${"It’s late. ".repeat(12)}Not 鈥檚ŷ.`);
  });

  it("leaves Chinese and Japanese unchanged", () => {
    const sound = "会议改到星期二，地点不变。\n会議は火曜日に延期された。\n茅台与缁线";
    expect(repairMojibake(sound)).toEqual({ text: sound, repairs: { restored: 0, marked: 0 } });
  });

  it("leaves a Chinese text that shows the damage as an example", () => {
    const sound = "乱码通常很常见。\n例如 鈥檚 就是。\n请各位注意。";
    expect(repairMojibake(sound).text).toBe(sound);
  });

  it("leaves a character that merely looks like the damage", () => {
    const sound = "The sign 鈥 names an element.";
    expect(repairMojibake(sound).text).toBe(sound);
  });

  it("leaves a sound Chinese word in a damaged document", () => {
    const damaged = `${"It鈥檚 late. ".repeat(12)}They said 你好 to us.`;
    expect(repairMojibake(damaged)).toEqual({
      text: `${"It’s late. ".repeat(12)}They said 你好 to us.`,
      repairs: { restored: 12, marked: 0 },
    });
  });

  it("restores each character or marks it, whatever the text", () => {
    fc.assert(
      fc.property(typographicText, (text) => {
        expect(text).toMatch(withMarks(repairMojibake(asGbk(text)).text));
      }),
      { numRuns: 500 },
    );
  });
});

describe("UTF-8 that was read as windows-1252", () => {
  it("restores quotes and accents", () => {
    expect(repairMojibake("The cafÃ©â€™s owner paid Â£5")).toEqual({
      text: "The café’s owner paid £5",
      repairs: { restored: 2, marked: 0 },
    });
  });

  it("restores what a Latin-1 decoder made", () => {
    const damaged = Buffer.from("It’s “late”").toString("latin1");
    expect(repairMojibake(damaged).text).toBe("It’s “late”");
  });

  it("marks a closing quote whose undefined byte was lost", () => {
    expect(repairMojibake("â€œStay,â€ said the pilotâ€™s boy.")).toEqual({
      text: "“Stay,\ufffd said the pilot’s boy.",
      repairs: { restored: 2, marked: 1 },
    });
  });

  it("leaves German, French and Portuguese unchanged", () => {
    for (const sound of ["Größe: „Spaß“ — groß…", "L’été à Nîmes, « ça »", "SÃO JOÃO, MAÇÃ…"])
      expect(repairMojibake(sound).text).toBe(sound);
  });

  it("leaves a sound letter before a sound quote in a damaged text", () => {
    const damaged = `${"Itâ€™s late. ".repeat(20)}At the “café”.`;
    expect(repairMojibake(damaged).text).toBe(`${"It’s late. ".repeat(20)}At the “café”.`);
  });

  it("leaves a sound text with a damaged word in it", () => {
    const sound = "L’été fut très chaud à Nîmes, et cafÃ© fut mal lu.";
    expect(repairMojibake(sound).text).toBe(sound);
  });

  it("restores every text that lost nothing", () => {
    fc.assert(
      fc.property(typographicText, (text) => {
        expect(repairMojibake(asWindows1252(text)).text).toBe(text);
      }),
    );
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    "鈥",
    "鈥檚",
    "檚",
    "鈥欌媠鈥",
    "â€™",
    "â€",
    "\n",
    "\r",
    "中",
    "\ufffd",
    " ",
    "x",
  );
  const damagedText = fc
    .array(fc.oneof(pieces, fc.string({ unit: "binary" })))
    .map((a) => a.join(""));

  it("keeps its lines", () => {
    fc.assert(
      fc.property(damagedText, (text) => {
        const repaired = repairMojibake(text).text;
        expect(linesOf(repaired).starts.length).toBe(linesOf(text).starts.length);
      }),
      { numRuns: 500 },
    );
  });

  it("has every run of marks counted", () => {
    fc.assert(
      fc.property(damagedText, (text) => {
        const { text: repaired, repairs } = repairMojibake(text);
        expect(repairs.marked).toBe(repaired.split(/\ufffd+/).length - 1);
      }),
    );
  });
});

describe("the example corpus", () => {
  it("has one damaged document: 33 runs restored, 18 places in 17 runs marked", ({ skip }) => {
    skip(!existsSync(CORPUS), `there is no ${CORPUS}`);
    const files = readdirSync(CORPUS).map((name) => readFileSync(`${CORPUS}/${name}`));
    const changed = files.flatMap((bytes) => {
      const decoded = decode(bytes);
      return decoded.kind === "text" && decoded.text === bytes.toString() ? [] : [decoded];
    });
    expect(changed).toMatchObject([{ kind: "text", encoding: "utf-8" }]);
    const [damaged] = changed;
    if (damaged?.kind !== "text") return;
    expect(damaged.repairs).toEqual({ restored: 33, marked: 18 });
    expect(damaged.text).not.toMatch(/\p{Script=Han}/u);
    const lines = damaged.text.split("\n");
    const marks = lines.flatMap((line, index) =>
      [...line.matchAll(/\ufffd/g)].map(() => index + 1),
    );
    expect(marks).toEqual([6, 7, 7, 7, 9, 11, 11, 11, 11, 11, 12, 12, 12, 15, 17, 17, 17, 17]);
  });
});
