import { describe, expect, it } from "vitest";
import { modal } from "../../../src/adapters/slack/modal.ts";
import { renderBlocks, renderMessage, SLACK_LIMITS } from "../../../src/adapters/slack/render.ts";
import type { Block } from "../../../src/core/reply/blocks.ts";
import { noticePage } from "../../../src/core/reply/notice-page.ts";
import { paginate } from "../../../src/core/reply/paginate.ts";
import { bare, checkReplies } from "../../contract/messenger-pages.ts";
import { isJson } from "../../fakes/slack/json.ts";
import { refuseBlocks, refuseView } from "../../fakes/slack/validate/blocks.ts";

/** What Slack takes as an element of text without markup, or as a button. */
const TYPES = new Set([
  "rich_text",
  "rich_text_section",
  "rich_text_quote",
  "text",
  "link",
  "context",
  "plain_text",
  "actions",
  "button",
]);

/** Every value of `type`, at any depth. */
function typesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(typesIn);
  if (!isJson(value)) return [];
  const own = "type" in value ? [value["type"]] : [];
  return [...own, ...Object.values(value).flatMap(typesIn)];
}

/** Every text of blocks, at any depth. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isJson(value)) return [];
  const own = typeof value["text"] === "string" ? [value["text"]] : [];
  return [...own, ...Object.values(value).flatMap(textsIn)];
}

/** Every address of a link, at any depth. */
function urlsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(urlsIn);
  if (!isJson(value)) return [];
  const own = typeof value["url"] === "string" ? [value["url"]] : [];
  return [...own, ...Object.values(value).flatMap(urlsIn)];
}

/** The words of every quote of blocks as Slack gets them. */
function quotedIn(blocks: readonly unknown[]): string {
  return blocks
    .filter(isJson)
    .flatMap((block) => (Array.isArray(block["elements"]) ? block["elements"] : []))
    .filter(isJson)
    .filter(({ type }) => type === "rich_text_quote")
    .flatMap(({ elements }) => (Array.isArray(elements) ? elements : []))
    .map((element: unknown) => (isJson(element) ? String(element["text"]) : ""))
    .join("");
}

describe("a page rendered for Slack", () => {
  it("is taken as a message, as a window and as the home, whatever documents and questions hold", () => {
    checkReplies(SLACK_LIMITS, ({ pages }) => {
      for (const page of pages) {
        expect(refuseBlocks(wired(renderMessage(page).blocks))).toBeUndefined();
        expect(refuseView(wired(modal("Sources", page)), "modal")).toBeUndefined();
        const home = { type: "home", blocks: renderBlocks(page) };
        expect(refuseView(wired(home), "home")).toBeUndefined();
      }
    });
  });

  it("holds no element that mentions, shows an emoji or reads markup", () => {
    checkReplies(SLACK_LIMITS, ({ pages }) => {
      const types = pages.flatMap((page) => typesIn(renderBlocks(page)));
      expect(types.filter((type) => !TYPES.has(String(type)))).toEqual([]);
    });
  });

  it("links only to whole addresses of the web", () => {
    checkReplies(SLACK_LIMITS, ({ pages }) => {
      for (const url of pages.flatMap((page) => urlsIn(renderBlocks(page)))) {
        expect(url).toMatch(/^https?:\/\/[\x21-\x7E]{1,1000}$/);
        expect(new URL(url).href).toBe(url);
      }
    });
  });

  it("holds, with the others, every quoted word in order", () => {
    checkReplies(SLACK_LIMITS, ({ pages, quoted }) => {
      expect(bare(quotedIn(pages.flatMap(renderBlocks)))).toBe(quoted);
    });
  });

  it("names the channels of a notice, where they have names", () => {
    const text = "C0NEWS and C0NEWSROOM, not CET or D0ANA";
    const [block] = renderBlocks(noticePage(text, ["C0NEWS", "D0ANA", "C(0"]));
    const [section] = block?.type === "rich_text" ? block.elements : [];
    expect(section?.elements).toEqual([
      { type: "channel", channel_id: "C0NEWS" },
      { type: "text", text: " and C0NEWSROOM, not CET or D0ANA" },
    ]);
    expect(refuseBlocks(wired([block]))).toBeUndefined();
  });

  it("has a fallback text that is no markup and is not too long", () => {
    checkReplies(SLACK_LIMITS, ({ pages }) => {
      for (const page of pages) {
        const { text } = renderMessage(page);
        expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
        expect(text.length).toBeGreaterThan(0);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4_000);
      }
    });
    const [long] = paginate([{ kind: "notice", text: "港&".repeat(2_000) }], SLACK_LIMITS);
    expect(Buffer.byteLength(renderMessage(long).text)).toBeLessThanOrEqual(4_000);
  });

  it("is taken with as many small blocks as it holds", () => {
    const key = "slack:T0123456789:C0123456789:1772700000.123456";
    const place = { startLine: 3, endLine: 3, headings: [], hash: "h" };
    const citation = { path: "storms/1933.md", title: "The storms of 1933", ...place };
    const blocks = Array.from({ length: 60 }, (_, index): Block[] => [
      {
        kind: "quote",
        text: "The storm closed the harbour of Rotterdam for three days, and nothing sailed.",
        citation,
      },
      {
        kind: "actions",
        actions: [
          { action: "context", label: "More context", key, index },
          { action: "ask", label: "Ask about this", key, index },
        ],
      },
    ]).flat();
    const pages = paginate(blocks, SLACK_LIMITS);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(refuseBlocks(wired(renderBlocks(page)))).toBeUndefined();
    }
  });

  it("shows no control character and no direction override", () => {
    checkReplies(SLACK_LIMITS, ({ pages }) => {
      for (const page of pages) {
        const shown = [renderMessage(page).text, ...textsIn(renderBlocks(page))].join("");
        expect(shown).not.toMatch(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u);
      }
    });
  });
});

/** As it comes out of JSON. */
function wired(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
