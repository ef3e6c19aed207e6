import type { IncomingQuestion } from "../delivery/delivery.ts";
import type { Page } from "./blocks.ts";
import { questionText } from "./gaps.ts";

/**
 * What is said in place of an answer that may have been shown, where nobody can look: with a button
 * to the answer, so that it comes neither twice nor never.
 */
export function doubtPage({ key, text }: Pick<IncomingQuestion, "key" | "text">): Page {
  const said = `This question may have been answered just before an interruption: ${questionText(text)}`;
  return {
    blocks: [
      { kind: "notice", text: said },
      { kind: "actions", actions: [{ action: "page", label: "Show the answer", key, index: 0 }] },
    ],
    fallback: said,
  };
}
