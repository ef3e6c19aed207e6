import { html } from "hono/html";
import {
  type Answer,
  type ExplainedEvidence,
  explainedIndex,
  type Explanation,
  FEATURE_TEXT,
  FORM_TEXT,
  linesText,
  type Quote,
  printableLine,
  type Share,
  PREDICTOR_TEXT,
  heldText,
} from "../../core/index.ts";
import { documentLink, whyAnchor } from "./links.ts";
import type { Markup } from "./page.ts";
import { visible } from "./row-view.ts";

export interface WhyOptions {
  readonly answer: Answer;
  readonly explanation: Explanation;
  /** Least probability, 0 to 1, at which there is an answer. */
  readonly threshold: number;
}

type Names = Readonly<Record<string, string>>;

/** Why an answer is what it is: the words looked for, each quote's points, and the probability. */
export function whyView(question: string, options: WhyOptions): Markup {
  const { answer, explanation } = options;
  const quotes = answer.outcome === "answered" ? answer.quotes : answer.nearest;
  return html`<h1 dir="auto">Why: ${visible(question)}</h1>
    <p><a href="/?${new URLSearchParams({ q: question }).toString()}">To the answer</a></p>
    <p>The question asks for ${FORM_TEXT[explanation.form]}.</p>
    ${termsView(explanation)} ${outcomeView(options)}
    ${quotes.map((quote, index) => quoteView(quote, index, explanation))}`;
}

function termsView({ terms }: Explanation): Markup {
  if (terms.length === 0) return html`<p>No word of it counts.</p>`;
  return html`<table>
    <caption>
      Words looked for
    </caption>
    <thead>
      <tr>
        <th scope="col">Word</th>
        <th scope="col">What may stand for it in the documents</th>
      </tr>
    </thead>
    <tbody>
      ${terms.map(
        ({ written, standFor }) =>
          html`<tr>
            <td>${printableLine(written)}</td>
            <td>${standFor.length === 0 ? "nothing" : printableLine(standFor.join(", "))}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function outcomeView({ answer, explanation, threshold }: WhyOptions): Markup {
  const sure = `That the first quote answers has a probability of ${percent(explanation.confidence)}`;
  const outcome =
    answer.outcome === "answered"
      ? `quotes are given from ${percent(threshold)}`
      : `no answer is given below ${percent(threshold)}`;
  return html`<h2>Probability</h2>
    <p>${sure}; ${outcome}.</p>
    <details>
      <summary>How the probability adds up</summary>
      ${sharesView(explanation.predictors, PREDICTOR_TEXT, "Log-odds")}
    </details>`;
}

function quoteView(quote: Quote, index: number, explanation: Explanation): Markup {
  const at = explainedIndex(explanation, quote);
  const evidence = at === undefined ? undefined : explanation.evidence[at];
  return html`<section id="${whyAnchor(index)}">
    <h2>Quote ${index + 1}</h2>
    <blockquote dir="auto"><span class="words">${visible(quote.text)}</span></blockquote>
    <p class="notes">
      <a class="place" href="${documentLink(quote.path, { span: quote })}"
        >${printableLine(quote.path)}:${linesText(quote)}</a
      >
      <span>Probability ${percent(quote.score)}</span>
    </p>
    ${evidence === undefined ? "" : evidenceView(evidence)}
  </section>`;
}

function evidenceView(evidence: ExplainedEvidence): Markup {
  const { features, score } = evidence;
  return html`<p>It holds ${heldText(evidence, (word) => `“${printableLine(word)}”`)}.</p>
    ${sharesView(features, FEATURE_TEXT, `${score.toFixed(2)} points in all`)}`;
}

/** What counts, the most first: its value and the points that this adds. */
function sharesView(shares: readonly Share[], names: Names, caption: string): Markup {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">What counts</th>
        <th scope="col">Value</th>
        <th scope="col">Points</th>
      </tr>
    </thead>
    <tbody>
      ${shares.map(
        ({ name, value, points }) =>
          html`<tr>
            <td>${names[name] ?? name}</td>
            <td>${value.toFixed(2)}</td>
            <td>${points.toFixed(2)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
