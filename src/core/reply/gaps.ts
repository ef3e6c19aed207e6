import type { Delivery } from "../delivery/delivery.ts";
import { fold } from "../language/spelling.ts";
import type { Block } from "./blocks.ts";
import { oneLine, shortened } from "./cut.ts";

const MAX_QUESTION_CHARS = 200;

/** Questions that the documents did not answer, latest first, each once with how often it was asked; all of them, by default. */
export function composeGaps(deliveries: readonly Delivery[], { isAll = true } = {}): Block[] {
  const lines = grouped(deliveries).map(({ text, times }) =>
    times === 1 ? questionText(text) : `${questionText(text)} · ${times} times`,
  );
  if (lines.length === 0) {
    return [{ kind: "notice", text: "No question has been left without an answer." }];
  }
  return [
    {
      kind: "notice",
      text: `Not in the documents, latest first${isAll ? "" : ", without the oldest"}:`,
    },
    { kind: "notice", text: lines.join("\n") },
  ];
}

/** A question as somebody typed it, on one line. */
export function questionText(text: string): string {
  return `“${shortened(oneLine(text), MAX_QUESTION_CHARS)}”`;
}

interface Gap {
  readonly text: string;
  readonly times: number;
}

/** Equal questions together, as typed last. */
function grouped(deliveries: readonly Delivery[]): Gap[] {
  const gaps = new Map<string, Gap>();
  const latestFirst = deliveries.toSorted((a, b) => b.question.askedAt - a.question.askedAt);
  for (const { outcome, text } of latestFirst) {
    if (outcome !== "unanswered" || text === null) continue;
    const known = gaps.get(sameness(text));
    gaps.set(sameness(text), { text: known?.text ?? text, times: (known?.times ?? 0) + 1 });
  }
  return [...gaps.values()];
}

/** Questions that differ only in case, accents, punctuation and spaces have this in common. */
function sameness(text: string): string {
  const words =
    fold(text)
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(" ") ?? "";
  return words === "" ? text : words;
}
