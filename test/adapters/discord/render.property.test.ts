import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  descriptionOf,
  DISCORD_LIMITS,
  escaped,
  renderMessage,
} from "../../../src/adapters/discord/render.ts";
import { quoteBlock } from "../../core/reply/quote-block.ts";
import { anyUnit, bare, checkReplies } from "../../contract/messenger-pages.ts";
import { isJson } from "../../fakes/slack/json.ts";
import { checkMessage, isEmptyMessage } from "../../fakes/discord/validate/message.ts";
import { loadSpec } from "../../fakes/discord/validate/spec.ts";
import type { Block, Page } from "../../../src/core/reply/blocks.ts";
import { noticePage } from "../../../src/core/reply/notice-page.ts";

const ROUTE = "POST /channels/{channel_id}/messages";

/** A page as discord.js sends it. */
function bodyOf(page: Page): Record<string, unknown> {
  const { embeds, components, allowedMentions } = renderMessage(page);
  const body: unknown = JSON.parse(
    JSON.stringify({
      embeds,
      components,
      allowed_mentions: {
        parse: allowedMentions.parse,
        replied_user: allowedMentions.repliedUser,
      },
    }),
  );
  if (!isJson(body)) throw new Error("no object");
  return body;
}

/** Discord's rule: a backslash before a sign that is neither letter, digit nor space shows the sign. */
function unescaped(text: string): string {
  return text.replaceAll(/\\([^\p{L}\p{N}\s])/gu, "$1");
}

/** The words of a page's quotes, as people read them: without their bar and without the citation. */
function quotedIn({ blocks }: Page): string {
  return blocks
    .flatMap((block) => (block.kind === "quote" ? [descriptionOf(block)] : []))
    .flatMap((text) => text.split("\n").slice(0, -1))
    .map((line) => unescaped(line.slice("> ".length)))
    .join("");
}

/** Signs that begin a mention, an emoji, a link or formatting, when no backslash stands before them. */
const MARKUP = /(?<!\\)(?:\\\\)*(?:[*_~`|@]|<|:|#|\[|\])/;

describe("a page rendered for Discord", () => {
  it("is taken, whatever documents and questions hold", () => {
    const spec = loadSpec();
    checkReplies(DISCORD_LIMITS, ({ pages }) => {
      for (const page of pages) {
        const body = bodyOf(page);
        expect(checkMessage(body)).toEqual([]);
        expect(spec.checkBody(ROUTE, body)).toEqual([]);
        expect(isEmptyMessage(body, 0)).toBe(false);
      }
    });
  });

  it("calls every embed rich: compatible servers take others for previews of links, and drop them", () => {
    const { embeds } = renderMessage(noticePage("Nothing is known."));
    expect(embeds).toMatchObject([{ type: "rich", description: "Nothing is known." }]);
  });

  it("holds no markup but its own", () => {
    checkReplies(DISCORD_LIMITS, ({ pages }) => {
      for (const block of pages.flatMap(({ blocks }) => blocks)) {
        if (block.kind === "actions") continue;
        const own = descriptionOf(block)
          .replace(/^\*\*(.*)\*\*$/s, "$1")
          .replace(/ · \[original\]\(<https?:\/\/[^\s()<>\\]+>\)$/, "");
        expect(own).not.toMatch(MARKUP);
        if (block.kind === "quote") {
          for (const line of own.split("\n").slice(0, -1)) expect(line).toMatch(/^> /);
        }
      }
    });
  });

  it("holds, with the others, every quoted word in order", () => {
    checkReplies(DISCORD_LIMITS, ({ pages, quoted }) => {
      expect(bare(pages.map(quotedIn).join(""))).toBe(quoted);
    });
  });

  it("names the channels of a notice", () => {
    const [known, other] = ["1100000000000000001", "1100000000000000002"];
    const [embed] = renderMessage(noticePage(`${known}: ${other}1`, [known])).embeds;
    expect(embed?.description).toBe(`<#${known}>\\: ${other}1`);
  });

  it("says on buttons what they are about, which stands apart from them", () => {
    const button = { action: "context", label: "More context", key: "k", index: 0 } as const;
    const actions: Block = { kind: "actions", about: "Ferries", actions: [button] };
    const [row] = renderMessage({ blocks: [actions], fallback: "" }).components;
    expect(row?.components[0]).toMatchObject({ label: "More context: Ferries" });
  });

  it("pings nobody", () => {
    checkReplies(DISCORD_LIMITS, ({ pages }) => {
      for (const page of pages) {
        expect(bodyOf(page)["allowed_mentions"]).toEqual({ parse: [], replied_user: false });
      }
    });
  });
});

describe("escaped", () => {
  const text = fc.oneof(
    fc.string({ unit: anyUnit }),
    fc
      .array(
        fc.constantFrom(
          ...Array.from("\\*_~`|<>#@:[]()-+.!{}=\"'&/ \n\t1a2"),
          "12.",
          "3)",
          "-#",
          "\r",
          "\u2028",
        ),
      )
      .map((signs) => signs.join("")),
  );

  it.each([
    "# heading",
    "### heading",
    "-# small print",
    "> quote",
    ">>> quote to the end",
    "- item",
    "* item",
    "+ item",
    "1. item",
    "2) item",
    "*a* **a** ***a*** _a_ __a__ ~~a~~ ||a||",
    "`code` ``code``",
    "```js\ncode\n```",
    "[good](https://evil.example) [good](<https://evil.example>)",
    "<https://evil.example> https://evil.example/a_b_c",
    "@everyone @here <@1> <@!1> <@&1> <#1>",
    "</ask:1> <id:customize> <t:1:R> <:wave:1> <a:wave:1> :wave:",
    "\\*a\\* \\\\",
  ])("defuses %j", (given) => {
    expect(escaped(given)).not.toMatch(MARKUP);
    expect(escaped(given)).not.toMatch(/^\s*(?:#{1,3}|-#|>{1,3}|[-*+]|\d+[.)])\s/m);
    expect(unescaped(escaped(given))).toBe(given);
  });

  it("shows every text as it stands", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(unescaped(escaped(given))).toBe(given);
      }),
      { numRuns: 1_000 },
    );
  });

  it("begins no line with a heading, a list, a quote or small print", () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const line of escaped(given).split("\n")) {
          expect(line).not.toMatch(/^\s*(?:#{1,3}|-#|>{1,3}|[-*+]|\d+[.)])/);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("leaves no sign bare that begins markup", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(escaped(given)).not.toMatch(MARKUP);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("the address of a source", () => {
  it.each([
    ["https://example.com/a", "[original](<https://example.com/a>)"],
    ["https://example.com/Foo_(bar)", "[original](<https://example.com/Foo_%28bar%29>)"],
    ["https://example.com/two words", "[original](<https://example.com/two%20words>)"],
    ["javascript:alert(1)", undefined],
    [`https://example.com/${"(".repeat(900)}`, undefined],
  ])("%s is linked as %s", (url, link) => {
    const [, found] = /· (\[original\].*)$/.exec(descriptionOf(quoteBlock("One.", { url }))) ?? [];
    expect(found).toBe(link);
  });
});
