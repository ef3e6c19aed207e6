import { describe, expect, it } from "vitest";
import { fold, stemOf } from "../../../src/core/language/spelling.ts";

describe("fold", () => {
  it.each([
    ["Nicolás", "nicolas"],
    ["ŁÓDŹ", "lodz"],
    ["naïve", "naive"],
    ["Ærø", "aero"],
    ["Straße", "strasse"],
    ["İstanbul", "istanbul"],
    ["Đặng", "dang"],
    ["Œuvre", "oeuvre"],
    ["ﬁre", "fire"],
    ["ＵＳ", "us"],
    ["Киев", "киев"],
    ["戦", "戦"],
    ["\u0E34", "\u0E34"],
    ["", ""],
  ])("turns %s into %s", (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe("stemOf", () => {
  it.each([
    ["organisation", "organization"],
    ["realised", "realize"],
    ["paralysing", "paralyze"],
    ["labour", "labor"],
    ["favourite", "favorite"],
    ["honourable", "honorable"],
    ["defence", "defense"],
    ["offences", "offense"],
    ["licence", "license"],
    ["centres", "center"],
    ["theatre", "theater"],
    ["programmes", "program"],
    ["behavioural", "behavioral"],
    ["neighbourhood", "neighborhood"],
    ["labourer", "laborer"],
  ])("gives British %s the stem of American %s", (british, american) => {
    expect(stemOf(british)).toBe(stemOf(american));
  });

  it.each([
    ["allies", "ally"],
    ["attacks", "attacked"],
    ["promised", "promises"],
    ["raising", "raised"],
  ])("gives %s the stem of %s", (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ["four", "for"],
    ["our", "or"],
    ["hours", "hors"],
    ["wise", "wize"],
  ])("keeps %s apart from %s", (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
