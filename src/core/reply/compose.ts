import type { Answer, Answered, NonEmpty, Quote, Unanswered } from "../answer.ts";
import type { IncomingQuestion } from "../delivery/delivery.ts";
import type { Action, Block } from "./blocks.ts";
import { oneLine, shortened } from "./cut.ts";
import { differingText, likelyCount } from "./differing.ts";
import { readingNotes } from "./reading-notes.ts";

export interface AnswerOptions {
  /** Of the question: comes back with every button. */
  readonly key: string;
  readonly audience: IncomingQuestion["audience"];
  /** The question as it was asked of the documents, when it leaned on an earlier one. */
  readonly asked?: string;
  /** Index of the first quote shown; default 0. */
  readonly from?: number;
  /** Quotes shown at once, the others behind a button; default: all. */
  readonly most?: number;
  /** The question as typed, when the answer is shared with people who have not seen it. */
  readonly shared?: string;
}

const MAX_ASKED_CHARS = 300;
const MAX_WORD_CHARS = 60;

/** An answer with its buttons. The index of a quote is its place in the answer, as ledgers keep it. */
export function composeAnswer(answer: Answer, options: AnswerOptions): Block[] {
  const found =
    answer.outcome === "answered"
      ? answeredBlocks(answer, options)
      : unansweredBlocks(answer, options);
  const [outcome, ...others] = found;
  const { shared } = options;
  return [
    ...(shared === undefined ? [] : [askedBlock(shared)]),
    ...(outcome === undefined ? [] : [outcome]),
    ...readingBlocks(answer, options),
    ...others,
    { kind: "actions", actions: closingActions(answer, options) },
  ];
}

function askedBlock(question: string): Block {
  return { kind: "notice", text: `Asked: ${quoted(question)}` };
}

function readingBlocks(answer: Answer, options: AnswerOptions): Block[] {
  const notes = readingNotes(answer).map(oneLine);
  if (options.asked !== undefined) {
    notes.unshift(`Read with the earlier question: ${quoted(options.asked)}.`);
  }
  return notes.length === 0 ? [] : [{ kind: "notice", text: notes.join(" "), aside: true }];
}

function quoted(question: string): string {
  return `“${shortened(oneLine(question), MAX_ASKED_CHARS)}”`;
}

function answeredBlocks(answer: Answered, options: AnswerOptions): Block[] {
  const { quotes } = answer;
  const { key, from = 0, most = quotes.length } = options;
  const likely = likelyCount(answer);
  const differing = from === 0 ? differingText(answer) : undefined;
  const outcome = [countText(quotes), ...(differing === undefined ? [] : [differing])];
  return [
    { kind: "notice", text: outcome.join(" ") },
    ...quotes
      .slice(from, from + most)
      .flatMap((quote, at): Block[] => [
        ...(from + at === likely ? [aside("Less likely:")] : []),
        ...quoteBlocks(quote, from + at, key),
      ]),
  ];
}

function unansweredBlocks({ nearest, unknownWords }: Unanswered, { key }: AnswerOptions): Block[] {
  const unknown = unknownWords.map((word) => `“${shortened(oneLine(word), MAX_WORD_CHARS)}”`);
  return [
    { kind: "notice", text: "Not in the documents." },
    ...(unknown.length === 0 ? [] : [aside(`Nowhere in them: ${unknown.join(", ")}.`)]),
    ...(nearest.length === 0 ? [] : [aside("The nearest lines, which are not an answer:")]),
    ...nearest.flatMap((quote, index) => quoteBlocks(quote, index, key)),
  ];
}

function countText(quotes: NonEmpty<Quote>): string {
  if (quotes.length === 1) return "One quote.";
  const documents = new Set(quotes.map(({ path }) => path)).size;
  const from = documents === 1 ? "one document" : `${documents} documents`;
  return `${quotes.length} quotes from ${from}, best first.`;
}

function quoteBlocks(quote: Quote, index: number, key: string): Block[] {
  const { text, score: _score, start: _start, end: _end, ...citation } = quote;
  return [
    { kind: "quote", text, citation },
    {
      kind: "actions",
      actions: [
        { action: "context", label: "More context", key, index },
        { action: "why", label: "Why", key, index },
      ],
    },
  ];
}

function closingActions(answer: Answer, options: AnswerOptions): NonEmpty<Action> {
  const { key, audience } = options;
  const next = nextAction(answer, options);
  const share: Action = { action: "share", label: "Share in channel", key, index: 0 };
  return [
    { action: "helpful", label: "👍", key, index: 0 },
    { action: "unhelpful", label: "👎", key, index: 0 },
    ...(next === undefined ? [] : [next]),
    ...(audience === "asker" ? [share] : []),
  ];
}

/** Leads to the quotes that are not shown yet. */
function nextAction(answer: Answer, { key, from = 0, most }: AnswerOptions): Action | undefined {
  if (answer.outcome === "unanswered" || most === undefined) return undefined;
  const index = from + most;
  const left = answer.quotes.length - index;
  return left > 0 ? { action: "next", label: `Next match (${left} more)`, key, index } : undefined;
}

function aside(text: string): Block {
  return { kind: "notice", text, aside: true };
}
