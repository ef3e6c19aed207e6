import type { Page } from "./blocks.ts";

/** A page that says one thing, short enough for any platform. */
export function noticePage(text: string): Page {
  return { blocks: [{ kind: "notice", text }], fallback: text };
}
