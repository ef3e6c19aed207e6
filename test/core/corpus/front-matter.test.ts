import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDay, readPreamble } from "../../../src/core/corpus/front-matter.ts";

/** The preamble of a document whose front matter is `yaml`. */
const read = (yaml: string) => readPreamble(`---\n${yaml}\n---\nBody.\n`);

/** The text after the preamble. */
const bodyOf = (text: string) => text.slice(readPreamble(text).bodyStart);

describe("readPreamble", () => {
  it("reads every field", () => {
    const yaml = `title: Leave
date: 2026-03-05
source: Personnel
url: https://example.org/leave?a=1#b
author: Ada
tags: [leave, pay]
owner: people@example.org
reviewBy: 2027-01-01`;
    expect(read(yaml)).toEqual({
      metadata: {
        title: "Leave",
        date: "2026-03-05",
        source: "Personnel",
        url: "https://example.org/leave?a=1#b",
        author: "Ada",
        tags: ["leave", "pay"],
        owner: "people@example.org",
        reviewBy: "2027-01-01",
      },
      bodyStart: yaml.length + 9,
      warnings: [],
    });
  });

  it("leaves fields that it does not know alone", () => {
    expect(read("layout: post\n__proto__: x\nconstructor: y\ntitle: T")).toMatchObject({
      metadata: { title: "T" },
      warnings: [],
    });
  });

  it("takes empty fields for none", () => {
    expect(read('title:\nsource: ""\nurl: ~')).toMatchObject({ metadata: {}, warnings: [] });
  });

  it.each([
    ["tags: a, b ,c", ["a", "b", "c"]],
    ["tags: [2026, true]", ["2026", "true"]],
    ["tags: one", ["one"]],
  ])("reads the tags of %j", (yaml, tags) => expect(read(yaml).metadata.tags).toEqual(tags));

  it.each(["date: 2026-03-05T10:00:00Z", "date: '2026-03-05 10:00'", "date: ' 2026-03-05 '"])(
    "takes the day of %j",
    (yaml) => expect(read(yaml)).toMatchObject({ metadata: { date: "2026-03-05" }, warnings: [] }),
  );

  it.each([
    "date: 5 March",
    "date: 2026",
    "date: 2026-02-30",
    "date: 2026-03-051",
    "reviewBy: soon",
    "url: ftp://example.org/a",
    "url: javascript:alert(1)",
    "url: example.org",
    "title: [a, b]",
    "tags: {a: b}",
    "author: {name: Ada}",
  ])("warns of %j and keeps the rest", (yaml) => {
    const { metadata, warnings } = read(`source: AP\n${yaml}`);
    expect(metadata).toEqual({ source: "AP" });
    expect(warnings).toEqual([
      expect.stringMatching(
        /^Front matter "\w+" (?:is not|has a value of the wrong kind).*; it is left out\.$/,
      ),
    ]);
  });

  it.each([
    ["an error of YAML", "title: [a"],
    ["a name twice", "title: a\ntitle: b"],
    ["a list", "- a"],
    ["a sentence", "Just a line of text"],
    ["a tab as indent", "a:\n\tb: c"],
  ])("warns once of %s and goes on after it", (_, yaml) => {
    const preamble = read(yaml);
    expect(preamble).toMatchObject({ metadata: {}, bodyStart: yaml.length + 9 });
    expect(preamble.warnings).toEqual([
      expect.stringMatching(/^Front matter .*; it is left out\.$/),
    ]);
  });

  it("resolves a few aliases and refuses a bomb of them", () => {
    expect(read("source: &a AP\nauthor: *a").metadata).toEqual({ source: "AP", author: "AP" });
    const levels = "bcdefgh"
      .split("")
      .map((name, at) => `${name}: &${name} [${`*${"abcdefg"[at]},`.repeat(9)}]`);
    const { metadata, warnings } = read(["a: &a [x]", ...levels, "title: T"].join("\n"));
    expect(metadata).toEqual({});
    expect(warnings).toEqual([expect.stringContaining("Excessive alias count")]);
  });

  it.each(["\n", "\r\n", "\r"])("ends its lines with %j too", (end) => {
    const text = ["---", "title: T", "---", "Body."].join(end);
    expect(readPreamble(text).metadata).toEqual({ title: "T" });
    expect(bodyOf(text)).toBe("Body.");
  });

  it.each([
    ["---\ntitle: T\n...\nBody.", "Body."],
    ["---  \ntitle: T\n---\t\nBody.", "Body."],
    ["---\ntitle: T\n---", ""],
    ["---\n---\nBody.", "Body."],
    ["---\ntitle: T\nBody without an end", "---\ntitle: T\nBody without an end"],
    ["----\ntitle: T\n----\nBody.", "----\ntitle: T\n----\nBody."],
    ["\n---\ntitle: T\n---\nBody.", "\n---\ntitle: T\n---\nBody."],
    [`---\n${"a: b\n".repeat(20_000)}---\nBody.`, undefined],
  ])("finds the body of %j", (text, body) => expect(bodyOf(text)).toBe(body ?? text));

  it.each([
    ["date 2026-03-02 Kyiv was quiet.", "2026-03-02", "Kyiv was quiet."],
    [" Date: 2026-03-02\nKyiv was quiet.", "2026-03-02", "\nKyiv was quiet."],
    ["date 2026-02-30 Kyiv was quiet.", undefined, "date 2026-02-30 Kyiv was quiet."],
    ["dates 2026-03-02", undefined, "dates 2026-03-02"],
    ["The date 2026-03-02", undefined, "The date 2026-03-02"],
  ])("reads the leading date of %j", (text, date, body) => {
    expect(readPreamble(text).metadata.date).toBe(date);
    expect(bodyOf(text)).toBe(body);
  });

  it("never throws and never points outside of the text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "---",
        "...",
        "\n",
        "\r",
        "title: ",
        "date 2026-01-01",
        "&a ",
        "*a",
        "!!x ",
        "{[",
        "? ",
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.boolean(), (pieces, isFenced) => {
        const text = (isFenced ? "---\n" : "") + pieces.join("") + (isFenced ? "\n---\n" : "");
        const { bodyStart } = readPreamble(text);
        expect(bodyStart).toBeGreaterThanOrEqual(0);
        expect(bodyStart).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe("isDay", () => {
  it.each(["2026-03-05", "2024-02-29", "0001-01-01"])("accepts %s", (day) =>
    expect(isDay(day)).toBe(true),
  );

  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-3-5",
    "20260305",
    "2026-03-05T00:00",
    "",
    "９999-01-01",
  ])("refuses %j", (day) => expect(isDay(day)).toBe(false));
});
