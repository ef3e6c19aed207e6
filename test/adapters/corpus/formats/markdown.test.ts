import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../../src/adapters/corpus/formats/markdown/markdown.ts";
import { MASK } from "../../../../src/core/corpus/document.ts";
import { blocksOf, faultsOf, lineNumbersOf, wordsOf } from "../../../fixtures/parsed-text.ts";

const parse = (text: string) => parseMarkdown(text, 0);
const shown = (text: string) => parse(text).plain.replaceAll(MASK, "");

describe("parseMarkdown blocks", () => {
  it("takes headings of both styles without their marks", () => {
    const text = "## Refunds ##\n\nSick leave\n---\n";
    expect(blocksOf(parse(text))).toEqual(["heading2: Refunds", "heading2: Sick leave"]);
  });

  it("takes a paragraph over its lines", () => {
    expect(blocksOf(parse("One\ntwo.\n\nThree."))).toEqual([
      "paragraph: One\ntwo.",
      "paragraph: Three.",
    ]);
  });

  it("takes each list item after its marker, nested ones too", () => {
    const text = "- one\n  - two\n    1. three\n- four\n";
    expect(blocksOf(parse(text))).toEqual([
      "list-item: one",
      "list-item: two",
      "list-item: three",
      "list-item: four",
    ]);
  });

  it("takes an item's second paragraph as a further item", () => {
    expect(blocksOf(parse("- one\n\n  more\n"))).toEqual(["list-item: one", "list-item: more"]);
  });

  it("keeps a task's box in the block and out of its words", () => {
    const parsed = parse("- [x] rotate keys\n");
    expect(blocksOf(parsed)).toEqual(["list-item: [x] rotate keys"]);
    expect(wordsOf(parsed)).toEqual([" rotate keys"]);
  });

  it("takes table rows without outer pipes and skips the delimiter row", () => {
    const text = "| Plan | Seats |\n|------|:-----:|\n| Free | 3 |\n| Team | |\n";
    expect(blocksOf(parse(text))).toEqual([
      "table-header: Plan | Seats",
      "table-row: Free | 3",
      "table-row: Team",
    ]);
  });

  it("takes block quotes after the first mark, with lazy lines", () => {
    expect(blocksOf(parse("> Be kind.\n> Always.\nReally.\n"))).toEqual([
      "block-quote: Be kind.\n> Always.\nReally.",
    ]);
  });

  it("gives a heading inside a block quote no section of its own", () => {
    expect(blocksOf(parse("> # Note\n> text\n"))).toEqual([
      "block-quote: Note",
      "block-quote: text",
    ]);
  });

  it("takes code without fences and info", () => {
    const text = "```sh\nnpm ci\n\nnpm test\n```\n\n    indented\n";
    expect(blocksOf(parse(text))).toEqual(["code: npm ci\n\nnpm test", "code: indented"]);
  });

  it("takes an HTML block as a paragraph from its first word to its last", () => {
    const parsed = parse("<div>\n<p>Call <b>Ann</b>\n</div>\n");
    expect(blocksOf(parsed)).toEqual(["paragraph: Call <b>Ann"]);
    expect(wordsOf(parsed)).toEqual(["Call Ann"]);
  });

  it("takes nothing from comments, scripts, rules, pictures and link definitions", () => {
    const text =
      "<!-- secret -->\n\n<script>\nlet a;\n</script>\n\n---\n\n![alt](a.png)\n\n[a]: https://a.example\n";
    expect(parse(text).blocks).toEqual([]);
  });

  it("takes a footnote of one word", () => {
    expect(blocksOf(parse("[^1]: Ibid.\n"))).toEqual(["paragraph: [^1]: Ibid."]);
  });

  it("leaves front matter out and keeps offsets of the file", () => {
    const text = "---\ntitle: T\n---\n# H\n\nBody.\n";
    const parsed = parseMarkdown(text, 17);
    expect(blocksOf(parsed)).toEqual(["heading1: H", "paragraph: Body."]);
    expect(lineNumbersOf(parsed)).toEqual(["4", "6"]);
  });

  it("reads CRLF as it reads LF", () => {
    const text =
      "T\n=\n\nOne\ntwo\n\n- a\n  - b\n\n> q\n> r\n\n|a|b|\n|-|-\n|c|d|\n\n```\nx\ny\n```\n";
    const crlf = parse(text.replaceAll("\n", "\r\n"));
    expect(blocksOf(crlf).map((block) => block.replaceAll("\r", ""))).toEqual(
      blocksOf(parse(text)),
    );
  });

  it("reads lone carriage returns as line ends", () => {
    expect(blocksOf(parse("# H\rtext\r"))).toEqual(["heading1: H", "paragraph: text"]);
  });
});

describe("parseMarkdown words", () => {
  it.each([
    ["emphasis", "*a* **b** __c__ ~~d~~", "a b c d"],
    ["code", "run `npm ci`", "run npm ci"],
    ["links", 'see [the page](https://a.example "T") now', "see the page now"],
    ["pictures", "a ![alt *x*](a.png) b", "a  b"],
    ["linked pictures", "a [![alt](a.png)](b) b", "a  b"],
    ["addresses in angle brackets", "<https://a.example>", "https://a.example"],
    ["escapes", String.raw`2\*3`, "2*3"],
    ["hard breaks", "a\\\nb", "a\nb"],
    ["inline tags and comments", "a<b>b</b><!-- no -->c", "abc"],
    ["footnote references", "So.[^1] Then", "So. Then"],
  ])("hide the markup of %s", (_, text, words) => {
    expect(shown(text)).toBe(words);
  });

  it("keep brackets that are no link", () => {
    expect(shown("He [sic] said")).toBe("He [sic] said");
  });

  it("hide brackets whose label is defined", () => {
    expect(shown("[Text][Id], [id], [id][]\n\n[ID]: /x\n").trim()).toBe("Text, id, id");
  });

  it("show the characters entities stand for", () => {
    expect(shown("R&amp;D &lt;x&gt; 10&nbsp;MB &nope;")).toBe("R&D <x> 10\u00A0MB &nope;");
  });

  it("keep words apart where only a tag or a pipe parts them", () => {
    expect(shown("one<br>two")).toBe("one two");
    expect(wordsOf(parse("a|b\n-|-\n")).join()).toBe("a b");
  });

  it("hide quote marks and tags over the lines of a quote", () => {
    expect(shown("> a\n> b").replaceAll(/ +/g, " ").trim()).toBe("a\n b");
  });

  it("stay unmasked in code", () => {
    expect(wordsOf(parse("```\n*a* [b](c) &amp;\n```\n"))).toEqual(["*a* [b](c) &amp;"]);
  });
});

describe("parseMarkdown", () => {
  it("takes the first heading's words as the title", () => {
    expect(parse("text\n\n## The *one* `x`\n\n# Two\n").metadata).toEqual({ title: "The one x" });
  });

  it("has no title without a heading", () => {
    expect(parse("text").metadata).toEqual({});
  });

  // Unbounded, each of these takes the parser 10 s or more.
  it.each([
    ["20,000 nested quotes", ">".repeat(20_000)],
    ["100,000 nested lists", "> - ".repeat(50_000)],
    ["a paragraph of 50,000 links", "[a](".repeat(50_000)],
    ["a paragraph of 100,000 stars", "*a".repeat(100_000)],
    ["a paragraph of 100,000 brackets", "*]".repeat(100_000)],
  ])("survives %s", (_, text) => {
    const parsed = parse(`${text} end.`);
    expect(faultsOf(parsed)).toEqual([]);
    expect(wordsOf(parsed).join()).toMatch(/end\.$/);
  });

  it("keeps its promises on any text", () => {
    const markup = fc.constantFrom(
      ..."# |- |\n|\r\n|\n\n|> |`|```\n|**|_|[|](x)|![|]|<div>|</b>|<!--|-->|&amp;|\\|\t|  \n|1. |\u2060|[a]: b\n|[^1]".split(
        "|",
      ),
      "|",
      "|-|-|\n",
      "- [x] ",
    );
    const texts = fc.array(fc.oneof(markup, fc.string({ unit: "grapheme", maxLength: 5 })));
    fc.assert(
      fc.property(texts, fc.nat(9), (pieces, bodyStart) => {
        const text = pieces.join("");
        const parsed = parseMarkdown(text, Math.min(bodyStart, text.length));
        expect(faultsOf(parsed)).toEqual([]);
        expect(parsed.text).toBe(text);
        expect(
          parsed.blocks.every((block) => block.start >= Math.min(bodyStart, text.length)),
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
