import { describe, expect, it } from "vitest";
import { composeHelp } from "../../../src/core/reply/help.ts";
import { composeHome, type HomeContent } from "../../../src/core/reply/home.ts";
import { documentOf } from "../../fixtures/library-of.ts";
import { aDelivery } from "./a-delivery.ts";

const INDEXED_AT = Date.UTC(2026, 2, 8, 14, 5);
const MINUTE_MS = 60_000;
const documents = Array.from({ length: 7 }, (_, at) =>
  documentOf(`${at}.md`, `---\ndate: 2026-03-0${at + 1}\n---\n\n# Brief ${at}\n`),
);

function linesOf(given: Partial<HomeContent> = {}): string[] {
  const content = {
    documents,
    indexedAt: INDEXED_AT,
    recent: [],
    commandName: "/ask",
    digestCommand: "/digest",
    ...given,
  };
  return composeHome(content).flatMap((block) =>
    block.kind === "notice" || block.kind === "heading" ? block.text.split("\n") : [],
  );
}

describe("a home page", () => {
  it("tells what can be quoted, since when, and the newest documents", () => {
    const lines = linesOf();
    expect(lines[1]).toBe(
      "7 documents can be quoted. Read on 2026-03-08 at 14:05 UTC. The 5 newest:",
    );
    expect(lines[2]).toBe("Brief 6 · 2026-03-07 · 6.md");
    expect(lines.filter((line) => line.startsWith("Brief"))).toHaveLength(5);
  });

  it("says so when there is nothing to quote", () => {
    expect(linesOf({ documents: [], now: INDEXED_AT })[1]).toBe(
      "No document can be quoted yet. Read just now.",
    );
  });

  it.each([
    [0, "just now"],
    [-5, "just now"],
    [1, "1 minute ago"],
    [59, "59 minutes ago"],
    [60, "1 hour ago"],
    [47 * 60, "47 hours ago"],
    [48 * 60, "on 2026-03-08 at 14:05 UTC"],
  ])("says after %i minutes that the documents were read %s", (minutes, text) => {
    const lines = linesOf({ now: INDEXED_AT + minutes * MINUTE_MS });
    expect(lines[1]).toContain(`Read ${text}.`);
  });

  it("tells how to ask, with the command's name", () => {
    const ways = linesOf().filter((line) => line.startsWith("/ask"));
    expect(ways.map((line) => line.split(/[:;]/)[0])).toEqual([
      "/ask and a question",
      "/ask sources",
      "/ask gaps",
      "/ask help",
    ]);
  });

  it("tells what became of one's own questions", () => {
    const { outcome: _, ...undone } = aDelivery("four", { state: "due", quotes: [] });
    const recent = [
      aDelivery("one"),
      aDelivery("two", { quotes: [] }),
      aDelivery("three", { outcome: "unanswered" }),
      undone,
      aDelivery("five", { state: "failed" }),
      aDelivery("six", { outcome: "silent" }),
      aDelivery("seven", { outcome: "withdrawn", text: null }),
    ];
    const lines = linesOf({ recent });
    expect(lines.slice(lines.indexOf("Your latest questions") + 1)).toEqual([
      "“one” · 1 quote",
      "“two” · 0 quotes",
      "“three” · not in the documents",
      "“four” · not answered yet",
      "“five” · could not be answered here",
      "“six” · no reply",
    ]);
  });

  it("counts the questions that it leaves out", () => {
    const recent = Array.from({ length: 12 }, (_, at) => aDelivery(`question ${at}`));
    expect(linesOf({ recent }).at(-1)).toBe("2 earlier ones.");
  });
});

describe("help", () => {
  it("tells what an answer is and how to ask", () => {
    const text = composeHelp({ commandName: "/ask", digestCommand: "/digest" })
      .map((block) => (block.kind === "notice" ? block.text : ""))
      .join("\n");
    expect(text).toContain("Every answer is an exact quote");
    expect(text).toContain("/ask sources");
    expect(text).toContain("/digest on 09:00");
    expect(text).toContain("Find sources");
    expect(text).toContain("“and in March?”");
  });
});
