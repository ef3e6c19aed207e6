import {
  type Answer,
  differingText,
  type Explanation,
  likelyCount,
  linesText,
  type Quote,
  readingNotes,
  printable,
  printableLine,
  heldText,
} from "../../core/index.ts";
import type { Terminal } from "./terminal.ts";

type Paint = Terminal["paint"];

/** A quote in the command line's JSON. What a document does not tell is `null`. */
export function quoteJson(quote: Quote) {
  const { path, startLine, endLine, page, text, title, date, source, url, score, hash, repairs } =
    quote;
  return {
    path,
    startLine,
    endLine,
    ...(page === undefined ? {} : { page }),
    text,
    title,
    date: date ?? null,
    source: source ?? null,
    ...(url === undefined ? {} : { url }),
    score: Number(score.toFixed(4)),
    hash,
    ...(repairs === undefined ? {} : { repairs }),
  };
}

/** An answer in the command line's JSON; `ms` is the time it took in the core. */
export function answerJson(id: string | null, question: string, answer: Answer, ms: number) {
  const answered = answer.outcome === "answered";
  return {
    ...(id === null ? {} : { id }),
    question,
    outcome: answer.outcome,
    ms: Number(ms.toFixed(2)),
    confidence: Number(answer.confidence.toFixed(4)),
    quotes: answered ? answer.quotes.map(quoteJson) : [],
    ...(answered && answer.differing !== undefined ? { differing: answer.differing } : {}),
    nearest: answered ? [] : answer.nearest.map(quoteJson),
    unknownWords: answered ? [] : answer.unknownWords,
    scope: answer.scope,
    readAs: answer.readAs,
  };
}

/** An answer for a person at a terminal. */
export function answerText(answer: Answer, paint: Paint): string {
  const head = readingNotes(answer).map((note) => paint("dim", printableLine(note)));
  if (answer.outcome === "answered") {
    const quotes = answer.quotes.map((quote) => quoteText(quote, paint));
    const likely = likelyCount(answer);
    const differing = differingText(answer);
    return [
      ...head,
      ...(differing === undefined ? [] : [paint("bold", printableLine(differing))]),
      ...quotes.slice(0, likely),
      ...(likely === quotes.length ? [] : [paint("dim", "Less likely:")]),
      ...quotes.slice(likely),
    ].join("\n\n");
  }
  const unknown = answer.unknownWords.map((word) => `“${word}”`).join(", ");
  return [
    ...head,
    paint("bold", "Not in the documents."),
    ...(unknown === "" ? [] : [`Nowhere in them: ${printableLine(unknown)}.`]),
    ...(answer.nearest.length === 0 ? [] : ["The nearest lines, which are not an answer:"]),
    ...answer.nearest.map((quote) => quoteText(quote, paint)),
  ].join("\n\n");
}

function quoteText(quote: Quote, paint: Paint): string {
  const indented = printable(quote.text)
    .split("\n")
    .map((line) => `  ${paint("cyan", "│")} ${line}`);
  const about = [quote.title, quote.source, quote.date].filter((part) => part !== undefined);
  const citation = `${printableLine(quote.path)}:${linesText(quote)}`;
  const percent = `${Math.round(quote.score * 100)} %`;
  return [
    ...indented,
    `    ${printableLine(about.join(" · "))}`,
    `    ${paint("underline", citation)}  ${paint("dim", percent)}${repairText(quote)}`,
  ].join("\n");
}

function repairText({ repairs }: Quote): string {
  if (repairs === undefined) return "";
  return `  (damaged file; places restored: ${repairs.restored}, marked \uFFFD: ${repairs.marked})`;
}

/** Why an answer is what it is: words, then each sentence weighed with its features, then predictors. */
export function explanationText(why: Explanation, paint: Paint): string {
  const words = why.terms.map(({ written, standFor }) =>
    standFor.length === 0 ? `${written} (nowhere)` : `${written} → ${standFor.join(", ")}`,
  );
  const evidence = why.evidence.map((one) => {
    const { path, startLine, text, score, probability, features } = one;
    return [
      `${paint("bold", score.toFixed(2))}  ${printableLine(path)}:${startLine}  ${printableLine(text)}`,
      `      probability ${(probability * 100).toFixed(0)} %, holds ${heldText(one, printableLine)}`,
      `      ${sharesText(features)}`,
    ].join("\n");
  });
  return [
    paint("bold", "Why"),
    `Asks for: ${why.form}. Words: ${printableLine(words.join("; "))}.`,
    ...evidence,
    `Probability ${(why.confidence * 100).toFixed(0)} %, from the log-odds ${sharesText(why.predictors)}`,
  ].join("\n");
}

function sharesText(shares: Explanation["predictors"]): string {
  return shares.map(({ name, points }) => `${name} ${points.toFixed(2)}`).join(", ");
}
