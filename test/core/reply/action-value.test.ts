import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeAction, encodeAction, MAX_KEY_CHARS } from "../../../src/core/reply/action-value.ts";
import { ACTIONS } from "../../../src/core/reply/blocks.ts";

const key = fc
  .string({ unit: "grapheme-ascii", minLength: 1, maxLength: MAX_KEY_CHARS })
  .filter((text) => /^\P{Cc}+$/u.test(text));

describe("an action's value", () => {
  it("names the action, the index and the key", () => {
    expect(encodeAction({ action: "context", index: 2, key: "slack:T1:C1:1.2" })).toBe(
      "context:2:slack:T1:C1:1.2",
    );
  });

  it("reads back as the action, in 100 characters", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ACTIONS),
        fc.nat({ max: 999_999 }),
        key,
        (action, index, text) => {
          const value = encodeAction({ action, index, key: text });
          expect(value.length).toBeLessThanOrEqual(100);
          expect(decodeAction(value)).toEqual({ action, index, key: text });
        },
      ),
    );
  });

  it.each(["", "k".repeat(81), "a\nb"])("carries no key such as %j", (bad) => {
    expect(() => encodeAction({ action: "why", index: 0, key: bad })).toThrow(
      "cannot carry the key",
    );
  });

  it.each([
    "",
    "why",
    "why:0:",
    "why:-1:k",
    "why:01:k",
    "why:1e3:k",
    "why:1234567:k",
    "erase:0:k",
    "constructor:0:k",
    "why:0:a\nb",
    "why:0:k\u0000",
    " why:0:k",
    `why:0:${"k".repeat(81)}`,
  ])("is not %j", (value) => {
    expect(decodeAction(value)).toBeUndefined();
  });

  it("is never what cannot be written again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const action = decodeAction(value);
        expect(action === undefined || encodeAction(action) === value).toBe(true);
      }),
    );
  });
});
