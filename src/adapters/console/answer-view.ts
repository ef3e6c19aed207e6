import { html } from "hono/html";
import {
  type Answer,
  type Answered,
  differingText,
  linesText,
  type Quote,
  readingNotes,
  type Row,
  type Unanswered,
  printableLine,
} from "../../core/index.ts";
import { damageNote, documentLink, originalLink, whyLink } from "./links.ts";
import type { Markup } from "./page.ts";
import { rowsView, visible } from "./row-view.ts";

/** The lines around each quote; none around a quote whose document has just changed. */
export type Contexts = readonly (readonly Row[] | undefined)[];

/** The answer to a question: its quotes, or that there is none. */
export function answerView(question: string, answer: Answer, contexts: Contexts): Markup {
  const found =
    answer.outcome === "answered"
      ? quotesView(question, answer, contexts)
      : unansweredView(question, answer, contexts);
  return html`<h1 class="question" dir="auto">${visible(question)}</h1>
    ${readingView(answer)}${found}`;
}

/** What the question was limited to, and what was read as another word. */
function readingView(answer: Answer): Markup {
  const notes = readingNotes(answer);
  if (notes.length === 0) return "";
  return html`<ul class="reading" aria-label="How the question was read">
    ${notes.map((note) => html`<li>${visible(note)}</li>`)}
  </ul>`;
}

function quotesView(question: string, answer: Answered, contexts: Contexts): Markup {
  const { quotes } = answer;
  const count = quotes.length === 1 ? "One quote" : `${quotes.length} quotes, best first`;
  const differing = differingText(answer);
  return html`<h2 class="count">${count}</h2>
    ${differing === undefined ? "" : html`<p class="differing">${printableLine(differing)}</p>`}
    <ol class="quotes">
      ${quotes.map((quote, index) => html`<li>${quoteView(quote, { question, index, context: contexts[index], open: index === 0 })}</li>`)}
    </ol>`;
}

function unansweredView(
  question: string,
  { unknownWords, nearest }: Unanswered,
  contexts: Contexts,
): Markup {
  const words = unknownWords.map((word) => `“${word}”`).join(", ");
  return html`<section class="unanswered">
      <h2>Not in the documents.</h2>
      ${words === "" ? "" : html`<p>Nowhere in them: ${visible(words)}.</p>`}
      <p><a href="${whyLink(question)}">Why there is no answer</a></p>
    </section>
    ${nearest.length === 0 ? "" : nearestView(question, nearest, contexts)}`;
}

function nearestView(question: string, nearest: readonly Quote[], contexts: Contexts): Markup {
  return html`<section class="nearest" aria-labelledby="nearest">
    <h2 id="nearest">The nearest lines, which are not an answer</h2>
    <ul class="quotes">
      ${nearest.map((quote, index) => html`<li>${quoteView(quote, { question, index, context: contexts[index], open: false })}</li>`)}
    </ul>
  </section>`;
}

interface QuoteOptions {
  readonly question: string;
  /** Of the quote in the answer, counted from 0. */
  readonly index: number;
  readonly context: readonly Row[] | undefined;
  /** Whether its context is shown at once. */
  readonly open: boolean;
}

function quoteView(quote: Quote, options: QuoteOptions): Markup {
  const { context, open } = options;
  // The topmost heading is often the title, which stands below.
  const headings = quote.headings.filter((heading) => heading !== quote.title).map(visible);
  return html`<article>
    ${headings.length === 0 ? "" : html`<p class="headings">${headings.join(" › ")}</p>`}
    <blockquote dir="auto"><span class="words">${visible(quote.text)}</span></blockquote>
    ${citationView(quote, options)}
    ${context === undefined ? "" : contextView(context, quote, open)}
  </article>`;
}

function citationView(quote: Quote, { question, index }: QuoteOptions): Markup {
  const { title, source, date, path, url, score, repairs } = quote;
  const notes = [
    html`<a class="place" href="${documentLink(path, { span: quote })}"
      >${printableLine(path)}:${linesText(quote)}</a
    >`,
    html`<span>Probability ${Math.round(score * 100)} %</span>`,
    html`<a href="${whyLink(question, index)}">Why</a>`,
    originalLink(url),
    damageNote(repairs),
  ].filter((note) => note !== "");
  return html`<footer>
    <p class="about">
      <cite>${visible(title)}</cite
      >${source === undefined ? "" : ` · ${visible(source)}`}${date === undefined ? "" : html` · <time datetime="${date}">${date}</time>`}
    </p>
    <p class="notes">${notes.map((note) => html`<span>${note}</span> `)}</p>
  </footer>`;
}

function contextView(context: readonly Row[], quote: Quote, open: boolean): Markup {
  const rows = rowsView(context, { marked: quote, whole: false });
  return open
    ? html`<details open>
        <summary>In context</summary>
        ${rows}
      </details>`
    : html`<details>
        <summary>In context</summary>
        ${rows}
      </details>`;
}
