import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHtml, parseHtmlExtract } from "../../../../src/adapters/corpus/formats/html/html.ts";
import { blocksOf, faultsOf, lineNumbersOf } from "../../../fixtures/parsed-text.ts";

describe("parseHtml blocks", () => {
  it("gives each kind of element its kind", () => {
    const source =
      "<h1>T</h1><p>P<div>D</div><ul><li>I<ul><li>J</ul></ul><blockquote><p>Q</blockquote><pre>C</pre>";
    expect(blocksOf(parseHtml(source))).toEqual([
      "heading1: T",
      "paragraph: P",
      "paragraph: D",
      "list-item: I",
      "list-item: J",
      "block-quote: Q",
      "code: C",
    ]);
  });

  it("separates blocks by one line end, whatever stands between them", () => {
    expect(parseHtml("<div>\n <p>One\n\n <p>two\n</div>\n\n <hr> three").text).toBe(
      "One\ntwo\nthree",
    );
  });

  it("joins a row's cells, empty ones and those with paragraphs too", () => {
    const source =
      "<table><tr><th> Plan <th>Seats<th>Note\n<tr><td>Free<td><td><p>a b</p>\n<p>c</p><ul><li>d<br>e</ul></table>";
    expect(blocksOf(parseHtml(source))).toEqual([
      "table-header: Plan | Seats | Note",
      "table-row: Free |  | a b c d e",
    ]);
  });

  it("takes a table that lays out the page for no table", () => {
    const source =
      "<table><tr><td>Menu<td><h2>Leave</h2><p>One.<ul><li>two</ul><table><tr><td>a<td>b</table></table>";
    expect(blocksOf(parseHtml(source))).toEqual([
      "table-row: Menu",
      "heading2: Leave",
      "paragraph: One.",
      "list-item: two",
      "table-row: a | b",
    ]);
  });

  it("keeps white space and lines of code", () => {
    expect(parseHtml("<pre>\na {\n  b<br>  c\n}\n</pre>").text).toBe("a {\n  b\n  c\n}");
  });

  it("keeps lines of code that are elements", () => {
    expect(parseHtml("<pre><div>a</div><div>  b</div></pre>").text).toBe("a\n  b");
  });

  it("leaves at most one line empty", () => {
    expect(parseHtml("one<br><br><br>two").text).toBe("one\n\ntwo");
  });

  it("breaks the line at br, once", () => {
    expect(blocksOf(parseHtml("<p>one <br/>\n two<br></p>"))).toEqual(["paragraph: one\ntwo"]);
  });
});

describe("parseHtml words", () => {
  it("keep white space, decode entities and drop inline tags", () => {
    const source = "<p>R&amp;D  <b>is</b>\n&lt;here&gt; &copy 5&nbsp;MB&#x1F600;</p>";
    expect(parseHtml(source).text).toBe("R&D  is\n<here> © 5\u00A0MB😀");
  });

  it.each([
    "<script>x</script>",
    "<style>x</style>",
    "<template><p>x</template>",
    "<noscript>x</noscript>",
    "<head><title>x</title>\n</head>",
    "<nav><a>x</a></nav>",
    "<!-- x -->",
    "<div hidden><p>x</p></div>",
    '<span style="display: none">x</span>',
    "<svg><text>x</text></svg>",
  ])("leave out %s", (source) => {
    expect(parseHtml(`${source}<p>y</p>`).text).toBe("y");
  });

  it("keep footer and aside", () => {
    expect(parseHtml("<aside>a</aside><footer>f</footer>").text).toBe("a\nf");
  });

  it("are all plain", () => {
    const parsed = parseHtml("<p>a <b>b</b> &amp; c");
    expect(parsed.plain).toBe(parsed.text);
  });
});

describe("parseHtml line numbers", () => {
  it("are those of the source", () => {
    const source = "<html>\n<body\nclass=x>\n\n<p>One\r\ntwo</p>\n<ul>\n<li>three\n</ul>";
    expect(lineNumbersOf(parseHtml(source))).toEqual(["5-6", "8"]);
  });

  it("change inside a line of text where a tag spans lines", () => {
    const parsed = parseHtml("<p>one <a\nhref=x>two</a>");
    expect(parsed.lines).toEqual({ starts: [0, 4], numbers: [1, 2] });
  });

  it("do not count line ends that entities stand for", () => {
    expect(parseHtml("<pre>a&#10;b</pre>\n<p>c").lines).toEqual({
      starts: [0, 2, 4],
      numbers: [1, 1, 2],
    });
  });

  it("are those of the text for an extract", () => {
    const parsed = parseHtmlExtract("<p>a</p><p>b<br>c</p>");
    expect(lineNumbersOf(parsed)).toEqual(["1", "2-3"]);
  });
});

describe("parseHtml metadata", () => {
  const metadataOf = (head: string, body = "") =>
    parseHtml(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).metadata;

  it("comes from the head", () => {
    const head = `<title>Leave &amp;
      pay</title><meta name="author" content="Ann"><meta property="og:site_name" content="Wiki">
      <meta property="article:published_time" content="2024-02-29T23:00:00-08:00">
      <link rel="canonical" href="https://a.example/leave">`;
    expect(metadataOf(head)).toEqual({
      title: "Leave & pay",
      author: "Ann",
      source: "Wiki",
      date: "2024-02-29",
      url: "https://a.example/leave",
    });
  });

  it("prefers the title to og:title to the first h1", () => {
    const og = '<meta property="og:title" content="B">';
    expect(metadataOf(`${og}<title>A</title>`, "<h1>C</h1>").title).toBe("A");
    expect(metadataOf(og, "<h1>C</h1>").title).toBe("B");
    expect(metadataOf("", "<h2>D</h2><h1>C\n <b>c</b></h1>").title).toBe("C c");
  });

  it("takes the date from meta or time when it is one", () => {
    const meta = (date: string) => metadataOf(`<meta name="date" content="${date}">`).date;
    expect(meta("2023-11-05")).toBe("2023-11-05");
    expect(meta("2023-02-30")).toBeUndefined();
    expect(meta("5 May 2023")).toBeUndefined();
    expect(metadataOf('<time datetime="2023-11-05T10:00">').date).toBe("2023-11-05");
  });

  it("takes web addresses only", () => {
    const og = '<meta property="og:url" content="https://a.example/">';
    expect(metadataOf(`<link rel=canonical href="javascript:x">${og}`).url).toBe(
      "https://a.example/",
    );
    expect(metadataOf('<link rel=canonical href="/leave">').url).toBeUndefined();
  });

  it("does not come from the body", () => {
    expect(metadataOf("", '<p>x<meta name="author" content="Eve">')).toEqual({});
  });

  it("comes from a page without a head element", () => {
    expect(parseHtml("<title>T</title><meta name=author content=Ann><p>x").metadata).toEqual({
      title: "T",
      author: "Ann",
    });
  });
});

describe("parseHtml", () => {
  // Unbounded, each of these takes 8 s or more.
  it.each([
    ["200,000 nested elements", "<div>".repeat(200_000)],
    ["200,000 end tags of nothing", "<div>".repeat(100_000) + "</x>".repeat(100_000)],
  ])("survives %s", (_, source) => {
    expect(parseHtml(`${source}end`).text).toMatch(/end$/);
  });

  it("keeps its promises on any text", () => {
    const markup = fc.constantFrom(
      ..."<p>,</p>,<li>,<tr>,<td>,<table>,</table>,<h2>,</h2>,<pre>,</pre>,<br>,<blockquote>,</div>,<div hidden>,<title>,</title>,<b\nx>,</b>,\r\n,\n,\r, ,&#10;,&nbsp;,&amp,<!--,-->,<nav>,</nav>,<form>,<svg>,<script>,</script>,<".split(
        ",",
      ),
    );
    const texts = fc.array(fc.oneof(markup, fc.string({ unit: "grapheme", maxLength: 5 })));
    fc.assert(
      fc.property(texts, (pieces) => {
        expect(faultsOf(parseHtml(pieces.join("")))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("numbers each word by the line it stands on", () => {
    const tags = fc.constantFrom(
      "<p>",
      "<b\n>",
      "</b>",
      "<br>",
      "<tr><td>",
      "<td>",
      "<pre>",
      "\n",
      "\r\n",
      " ",
    );
    fc.assert(
      fc.property(fc.array(tags), (pieces) => {
        const source = pieces.map((piece, index) => `${piece}w${index}`).join("");
        const { text, lines } = parseHtml(source);
        for (const word of text.matchAll(/w\d+/g)) {
          const line = lines.starts.findLastIndex((start) => start <= word.index);
          const before = source.slice(0, new RegExp(`${word[0]}(?!\\d)`).exec(source)?.index);
          expect(lines.numbers[line]).toBe(before.split("\n").length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
