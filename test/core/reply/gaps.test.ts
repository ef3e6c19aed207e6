import { describe, expect, it } from "vitest";
import { composeGaps, questionText } from "../../../src/core/reply/gaps.ts";
import { aDelivery } from "./a-delivery.ts";

const gap = (text: string, askedAt: number) => aDelivery(text, { outcome: "unanswered" }, askedAt);

function linesOf(deliveries: Parameters<typeof composeGaps>[0]): string[] {
  return composeGaps(deliveries).flatMap((block) =>
    block.kind === "notice" ? block.text.split("\n") : [],
  );
}

describe("questions without an answer", () => {
  it("come latest first, equal ones together, as typed last", () => {
    const asked = [
      gap("Where is Zoë?", 1),
      gap("who knows", 2),
      gap("where is zoe", 3),
      gap("why not?", 4),
    ];
    expect(linesOf(asked)).toEqual([
      "Not in the documents, latest first:",
      "“why not?”",
      "“where is zoe” · 2 times",
      "“who knows”",
    ]);
  });

  it("tell when older ones are left out", () => {
    const [first] = composeGaps([gap("why?", 1)], { isAll: false });
    expect(first).toMatchObject({
      text: "Not in the documents, latest first, without the oldest:",
    });
  });

  it("keep questions of signs alone apart", () => {
    expect(linesOf([gap("???", 1), gap("!!!", 2)])).toHaveLength(3);
  });

  it("are none that were answered, withdrawn or deleted", () => {
    const others = [
      aDelivery("answered"),
      aDelivery("silent", { outcome: "silent" }),
      aDelivery("gone", { outcome: "unanswered", text: null }),
    ];
    expect(linesOf(others)).toEqual(["No question has been left without an answer."]);
  });
});

describe("a question in a list", () => {
  it("stands on one line and is not too long", () => {
    expect(questionText("a\n b")).toBe("“a b”");
    expect(questionText("word ".repeat(500)).length).toBeLessThan(210);
  });
});
