import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";

import { decode } from "../../../src/core/corpus/encoding.ts";

const SOUND = { restored: 0, marked: 0 };

const ENGLISH = "The kiln’s door — “the old one” — must stay shut until the glaze is dry.\n";
const GERMAN = "Die Größe der Öfen überraschte die Töpfer; für größere Gefäße genügt einer.\n";
const RUSSIAN = "Печь нужно открывать медленно, когда она остынет. Иначе посуда может треснуть.\n";
const GREEK = "Το εργαστήριο ανοίγει το πρωί και η κάμινος ανάβει μετά το μεσημέρι.\n";
const POLISH =
  "Źródła mówią, że piec został już naprawiony, więc można znów wypalać gliniane naczynia.\n";
const ARABIC = "يفتح المشغل أبوابه في الصباح ثم يشعل العامل الفرن بعد الظهر من كل يوم.\n";
const CHINESE = "窑炉要慢慢打开，等它完全冷却以后再取出陶器，否则容易开裂。请各位同事注意。\n";
const TAIWANESE = "窯爐要慢慢打開，等它完全冷卻以後再取出陶器，否則容易開裂。請各位同事注意。\n";
const JAPANESE =
  "窯は完全に冷めてから、ゆっくりと開けてください。急ぐと器が割れることがあります。\n";
const KOREAN = "가마는 완전히 식은 뒤에 천천히 열어 주세요. 서두르면 그릇이 깨질 수 있습니다.\n";

/** `found` is the name expected: the WHATWG one, and where two encodings agree on the text, either. */
const GUESSED = [
  { name: "windows-1252", text: ENGLISH, found: "windows-1252" },
  { name: "iso-8859-1", text: GERMAN, found: "windows-1252" },
  { name: "windows-1250", text: POLISH, found: "windows-1250" },
  { name: "iso-8859-2", text: POLISH, found: "iso-8859-2" },
  { name: "windows-1251", text: RUSSIAN, found: "windows-1251" },
  { name: "koi8-r", text: RUSSIAN, found: "koi8-r" },
  { name: "iso-8859-5", text: RUSSIAN, found: "iso-8859-5" },
  { name: "iso-8859-7", text: GREEK, found: "iso-8859-7" },
  { name: "windows-1256", text: ARABIC, found: "windows-1256" },
  { name: "gb18030", text: CHINESE, found: "gb18030" },
  { name: "gbk", text: CHINESE, found: "gb18030" },
  { name: "big5", text: TAIWANESE, found: "big5" },
  { name: "shift_jis", text: JAPANESE, found: "shift_jis" },
  { name: "euc-jp", text: JAPANESE, found: "euc-jp" },
  { name: "euc-kr", text: KOREAN, found: "euc-kr" },
];

function textOf(bytes: Uint8Array): string | undefined {
  const decoded = decode(bytes);
  return decoded.kind === "text" ? decoded.text : undefined;
}

describe("an encoding that is stated or certain", () => {
  it("reads an empty file as empty text", () => {
    expect(decode(new Uint8Array())).toEqual({
      kind: "text",
      text: "",
      encoding: "utf-8",
      repairs: SOUND,
    });
  });

  it("reads UTF-8 and keeps line ends", () => {
    const text = `${ENGLISH}\r\n${CHINESE}\r${RUSSIAN}`;
    expect(decode(Buffer.from(text))).toEqual({
      kind: "text",
      text,
      encoding: "utf-8",
      repairs: SOUND,
    });
  });

  it.each([
    { encoding: "utf-8", mark: [0xef, 0xbb, 0xbf] },
    { encoding: "utf-16le", mark: [0xff, 0xfe] },
    { encoding: "utf-16be", mark: [0xfe, 0xff] },
  ])("removes the byte order mark of $encoding", ({ encoding, mark }) => {
    const bytes = Buffer.concat([Buffer.from(mark), iconv.encode(JAPANESE, encoding)]);
    expect(decode(bytes)).toEqual({ kind: "text", text: JAPANESE, encoding, repairs: SOUND });
  });

  it.each(["utf-16le", "utf-16be"])("recognises %s without a mark", (encoding) => {
    for (const text of [ENGLISH, RUSSIAN, ARABIC, "ok"])
      expect(decode(iconv.encode(text, encoding))).toMatchObject({ text, encoding });
  });

  it("marks half a character at the end of UTF-16", () => {
    const bytes = Buffer.concat([iconv.encode(ENGLISH, "utf-16le"), Buffer.of(0x41)]);
    expect(decode(bytes)).toMatchObject({
      text: `${ENGLISH}\ufffd`,
      repairs: { restored: 0, marked: 1 },
    });
  });
});

describe("an encoding that has to be guessed", () => {
  it.each(GUESSED)("reads $name", ({ name, text, found }) => {
    const long = text.repeat(3);
    expect(decode(iconv.encode(long, name))).toEqual({
      kind: "text",
      text: long,
      encoding: found,
      repairs: SOUND,
    });
  });

  it.each(["El Niño", "5 £ fee", "1½ cups", "Zoë", "“Hi” it’s", "20 € – 30 €"])(
    "reads the short text %s as windows-1252",
    (text) => {
      expect(decode(iconv.encode(text, "windows-1252"))).toMatchObject({
        text,
        encoding: "windows-1252",
      });
    },
  );

  it.each(["Crème brûlée, pâté, rosé", "§ 1, § 2, § 3, § 4, § 5, § 6"])(
    "reads %s, in which no language is recognised, as windows-1252",
    (text) => {
      expect(decode(iconv.encode(text, "windows-1252"))).toMatchObject({
        text,
        encoding: "windows-1252",
      });
    },
  );

  it("marks a byte that the encoding does not define", () => {
    expect(decode(Buffer.from("caf\xe9 \x81 bar", "latin1"))).toMatchObject({
      text: "café \ufffd bar",
      repairs: { restored: 0, marked: 1 },
    });
  });

  it("marks broken bytes in a multi-byte encoding", () => {
    const sound = iconv.encode(KOREAN.repeat(3), "euc-kr");
    const bytes = Buffer.concat([sound, Buffer.of(0xff, 0xff), sound]);
    expect(decode(bytes)).toMatchObject({
      text: `${KOREAN.repeat(3)}\ufffd\ufffd${KOREAN.repeat(3)}`,
      encoding: "euc-kr",
      repairs: { restored: 0, marked: 1 },
    });
  });
});

describe("UTF-8 with broken bytes", () => {
  it("stays UTF-8, with the broken bytes marked", () => {
    const bytes = Buffer.concat([
      Buffer.from(ENGLISH),
      Buffer.from("caf\xe9 ", "latin1"),
      Buffer.from(GERMAN),
    ]);
    expect(decode(bytes)).toEqual({
      kind: "text",
      text: `${ENGLISH}caf\ufffd ${GERMAN}`,
      encoding: "utf-8",
      repairs: { restored: 0, marked: 1 },
    });
  });

  it("marks a character that the end of the file cut", () => {
    const bytes = Buffer.from(`${RUSSIAN}…`).subarray(0, -1);
    expect(decode(bytes)).toMatchObject({ text: `${RUSSIAN}\ufffd`, encoding: "utf-8" });
  });

  it("counts neighbouring marks as one", () => {
    const bytes = Buffer.concat([Buffer.from(GERMAN), Buffer.of(0xff, 0xff, 0x20, 0xff)]);
    expect(decode(bytes)).toMatchObject({
      text: `${GERMAN}\ufffd\ufffd \ufffd`,
      repairs: { restored: 0, marked: 2 },
    });
  });
});

describe("binary files", () => {
  it.each([
    { what: "a NUL in ASCII", bytes: Buffer.from("one\0two three four") },
    { what: "a NUL after a UTF-8 mark", bytes: Buffer.from("\ufeffone\0two") },
    {
      what: "NUL bytes at both ends of pairs",
      bytes: Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"),
    },
    {
      what: "small numbers of 16 bits",
      bytes: Buffer.from(new Uint16Array([1, 2, 3, 4, 5, 6, 7, 1]).buffer),
    },
    {
      what: "small numbers of 32 bits",
      bytes: Buffer.from(new Uint32Array([65, 66, 67, 68]).buffer),
    },
    { what: "UTF-32 with a mark", bytes: Buffer.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0) },
    { what: "UTF-32 with the other mark", bytes: Buffer.of(0, 0, 0xfe, 0xff, 0, 0, 0, 0x41) },
    {
      what: "many control characters",
      bytes: Buffer.from("\x1f\x8b\x08\x01kJ\x02\x9d\xf1\x03", "latin1"),
    },
  ])("are told by $what", ({ bytes }) => {
    expect(decode(bytes)).toEqual({ kind: "binary" });
  });

  it("do not include coloured logs and typescripts with form feeds", () => {
    const text = "\x1b[31mred\x1b[0m\f\b\n";
    expect(textOf(Buffer.from(text))).toBe(text);
  });
});

it("repairs what was decoded", () => {
  expect(decode(Buffer.from("The smith鈥檚 forge"))).toEqual({
    kind: "text",
    text: "The smith’s forge",
    encoding: "utf-8",
    repairs: { restored: 1, marked: 0 },
  });
});

describe("any bytes", () => {
  // oxlint-disable-next-line no-control-regex -- these characters are what is left out
  const NO_TEXT = /[\0-\x08\x0e-\x1f\x7f]|^\ufeff/;
  const text = fc.string({ unit: "binary", maxLength: 300 }).filter((s) => !NO_TEXT.test(s));

  it("never make it throw", () => {
    const ascii = fc.string({ unit: "binary-ascii" }).map((s) => Buffer.from(s));
    const chunk = fc.oneof(fc.uint8Array({ maxLength: 80 }), ascii);
    fc.assert(
      fc.property(fc.array(chunk), (chunks) => {
        expect(decode(Buffer.concat(chunks)).kind).toMatch(/^(?:text|binary)$/);
      }),
      { numRuns: 500 },
    );
  });

  it("survive when they are sound UTF-8", () => {
    fc.assert(
      fc.property(text, (sound) => {
        expect(textOf(Buffer.from(sound))).toBe(sound);
      }),
      { numRuns: 500 },
    );
  });

  it("survive when they are UTF-16 with a mark", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("utf-16le", "utf-16be"), (sound, encoding) => {
        expect(textOf(iconv.encode(`\ufeff${sound}`, encoding))).toBe(sound);
      }),
    );
  });
});
