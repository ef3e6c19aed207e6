import type { Page } from "./blocks.ts";

/** A page that says one thing, short enough for any platform. */
export function noticePage(text: string, channels: readonly string[] = []): Page {
  const named = channels.length === 0 ? {} : { channels };
  return { blocks: [{ kind: "notice", text, ...named }], fallback: text };
}

/** A page that says why nothing is shown: never put in place of something. */
export function asidePage(text: string): Page {
  return { ...noticePage(text), isAside: true };
}
