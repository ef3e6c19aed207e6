import fc from "fast-check";
import type { Answer, Quote } from "../../src/core/answer.ts";
import type { Document } from "../../src/core/corpus/document.ts";
import { composeAnswer } from "../../src/core/reply/compose.ts";
import { composeContext } from "../../src/core/reply/details.ts";
import type { Explanation } from "../../src/core/explain.ts";
import type { Block, Page } from "../../src/core/reply/blocks.ts";
import { composeGaps } from "../../src/core/reply/gaps.ts";
import { composeHome } from "../../src/core/reply/home.ts";
import { composeSources } from "../../src/core/reply/sources.ts";
import { composeWhy } from "../../src/core/reply/why.ts";
import { aDelivery } from "../core/reply/a-delivery.ts";
import { citationOfSpan } from "../../src/core/reply/citation.ts";
import type { Limits } from "../../src/core/reply/limits.ts";
import { paginate } from "../../src/core/reply/paginate.ts";
import { printable } from "../../src/core/reply/printable.ts";
import { documentOf } from "../fixtures/library-of.ts";

/** Any UTF-16 unit, halves of pairs too. */
export const anyUnit = fc.nat(0xffff).map((unit) => String.fromCharCode(unit));

const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "storm",
      "harbour",
      "closed",
      "the",
      "1933",
      ".",
      "?",
      " ",
      " ",
      " ",
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom("\n", "\n\n", "\r\n", "\n# ", "\n- ", "\n> ", "\n1. ") },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "<!channel>",
      "<!here|here>",
      "<@U1>",
      "<@1100000000000000003>",
      "<@&5>",
      "<#C1|general>",
      "<https://evil.example|good.example>",
      "[good](https://evil.example)",
      "https://a.example/x_y_z?q=1&r=2",
      "@everyone",
      "@here",
      "<t:1:R>",
      "<:wave:12345>",
      "<a:wave:12345>",
      "</ask:1100000000000000003>",
      "<id:customize>",
      "[good](<https://evil.example>)",
      ":wave:",
      "&lt;!channel&gt;",
      "&amp;",
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "```",
      "\n```js\n",
      "`",
      "**",
      "__",
      "_x_",
      "*x*",
      "~~x~~",
      "||x||",
      "\n-# ",
      "\n## ",
      "\n### ",
      "\n  * ",
      "\n>>> ",
      "\\",
      "\\*",
      "\\\\",
      "|",
      "\n1) ",
      "\n+ ",
      "\n---\n",
      "\n===\n",
      "{}",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "\u0000",
      "\u0007",
      "\u001B[31m",
      "\u0085",
      "\u2028",
      "\u202E",
      "\u2066",
      "\u200B",
      "\uFEFF",
      "\uD800",
      "\uDC00",
      "👨‍👩‍👧‍👦",
      "e\u0301",
      "שלום ",
      "مرحبا ",
      "戦争。",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: anyUnit, maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("storm ".repeat(700), "x".repeat(5_000), "*".repeat(3_000)),
  },
);

const words = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));
const line = words.map((text) => text.replaceAll(/[\r\n]/g, " ").slice(0, 400));

const document: fc.Arbitrary<Document> = fc
  .record({
    path: fc.constantFrom(
      "a.md",
      "*b*_@everyone.txt",
      "<!channel>/`x`.md",
      "<@U1>|\n@here\t\u0007.md",
      "\u202Efdp.md",
      `${"deep/".repeat(200)}:wave:.md`,
    ),
    title: line,
    source: line,
    url: fc.constantFrom(
      "https://a.example/1",
      "https://a.example/)x",
      "https://a.example/x](https://evil.example",
      "https://a.example/@everyone",
      "https://<!channel>",
      "https://a.example/<@U1>|x y",
      "https://a.example/\u202E\u0000\uD800戦争",
      `https://a.example/${"戦".repeat(1_000)}`,
      "javascript:alert(1)",
      "no address",
    ),
    body: words,
  })
  .map(({ path, title, source, url, body }) => ({
    ...documentOf(path, `${body}\n\nThe storm closed the harbour in 1933.\n`),
    title,
    source,
    url,
    date: "2026-03-05",
    repairs: { restored: 1, marked: 2 },
  }));

/** Any stretch of a document. */
const quote = fc
  .tuple(document, fc.nat(99), fc.integer({ min: 1, max: 100 }))
  .map(([from, start, length]): { readonly from: Document; readonly cut: Quote } => {
    const { text } = from;
    const first = Math.min(text.length - 1, Math.floor((text.length * start) / 100));
    const last = Math.min(text.length, first + Math.ceil((text.length * length) / 100));
    return {
      from,
      cut: {
        ...citationOfSpan(from, first, last),
        text: text.slice(first, last),
        start: first,
        end: last,
        score: start / 100,
      },
    };
  });

const reading = fc.record({
  scope: fc.record({ source: line, mentions: line, from: fc.constant("2026-03-05") }),
  readAs: fc.array(fc.record({ word: line, as: line }), { maxLength: 3 }),
  confidence: fc.constant(0.5),
});

const given = fc.record({
  quotes: fc.tuple(quote, fc.array(quote, { maxLength: 4 })),
  isAnswered: fc.boolean(),
  reading,
  unknownWords: fc.array(words, { maxLength: 3 }),
  question: words,
  audience: fc.constantFrom("asker", "place"),
});

/** Everything that a hostile document or question can bring into a reply. */
export interface HostileReply {
  readonly pages: readonly Page[];
  /** The words of its quotes as people are to read them, joined, without spaces and marks of a cut. */
  readonly quoted: string;
}

/** Checks a property of replies, and of what their buttons show, within a platform's limits. */
export function checkReplies(limits: Limits, check: (reply: HostileReply) => void): void {
  fc.assert(
    fc.property(given, ({ quotes: [first, others], question, audience, ...rest }) => {
      const cuts = [first, ...others].map(({ cut }) => cut);
      const options = { key: "slack:T1:C1:1.1", audience, asked: question, shared: question };
      check({
        pages: paginate(composeAnswer(answerOf(rest, first.cut, cuts.slice(1)), options), limits),
        quoted: bare(cuts.map(({ text }) => printable(text)).join("")),
      });
      const context = composeContext(first.from, first.cut);
      const around = context.map((block) => (block.kind === "quote" ? block.text : "")).join("");
      check({ pages: paginate(context, limits, "k"), quoted: bare(printable(around)) });
      const documents = [first, ...others].map(({ from }) => from);
      for (const blocks of listings(documents, question, rest.unknownWords)) {
        check({ pages: paginate(blocks, limits, "k"), quoted: "" });
      }
    }),
    { numRuns: 40 },
  );
}

/** What is shown beside answers: of documents, of questions that were asked, of words of a question. */
function listings(
  documents: readonly Document[],
  question: string,
  written: readonly string[],
): Block[][] {
  const asked = [question, ...written].map((text) => aDelivery(text, { outcome: "unanswered" }));
  const shares = [{ name: "proximity", value: 1, points: -1 }];
  const evidence = documents.map(({ path, text, hash }) => ({
    path,
    hash,
    startLine: 1,
    text,
    start: 0,
    end: text.length,
    score: 1,
    probability: 0.5,
    matched: written,
    related: written.map((word) => ({ written: word, word })),
    lacks: written,
    features: shares,
  }));
  const why: Explanation = {
    form: "person",
    scope: {},
    terms: [{ written: question, standFor: [] }, ...written.map(wordOfQuestion)],
    evidence,
    confidence: 0.5,
    predictors: shares,
  };
  return [
    composeSources(documents),
    composeGaps(asked),
    composeHome({
      documents,
      indexedAt: 0,
      recent: asked,
      commandName: "/ask",
      digestCommand: "/digest",
    }),
    composeWhy(why, 0),
    [{ kind: "notice", text: `It could not be shared. ${question}` }],
  ];
}

const wordOfQuestion = (written: string) => ({ written, standFor: [written, `${written}s`] });

type Given = typeof given extends fc.Arbitrary<infer Value> ? Value : never;

function answerOf(
  {
    isAnswered,
    reading: read,
    unknownWords,
  }: Pick<Given, "isAnswered" | "reading" | "unknownWords">,
  first: Quote,
  others: readonly Quote[],
): Answer {
  return isAnswered
    ? { ...read, outcome: "answered", quotes: [first, ...others] }
    : { ...read, outcome: "unanswered", nearest: [first, ...others], unknownWords };
}

/** Without what a cut may add or leave out. */
export function bare(text: string): string {
  return text.replaceAll(/[\s…]/g, "");
}
