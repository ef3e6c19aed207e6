import { describe, expect, it } from "vitest";
import { regular } from "../../../src/core/language/irregular-forms.ts";
import { stemOf } from "../../../src/core/language/spelling.ts";

describe("irregular forms", () => {
  it.each([
    ["sent", "send"],
    ["began", "begin"],
    ["overthrown", "overthrow"],
    ["children", "child"],
  ])("belong to their word: %s to %s", (form, word) => {
    expect(regular(form)).toBe(word);
    expect(stemOf(form)).toBe(stemOf(word));
  });

  it.each(["send", "sending", "rose", "bound", "constructor"])("leave %s as it is", (word) => {
    expect(regular(word)).toBe(word);
  });

  it("are forms of one word each, and of none that is a form itself", () => {
    for (const form of ["went", "felt", "found", "thought"]) {
      expect(regular(regular(form))).toBe(regular(form));
    }
  });
});
