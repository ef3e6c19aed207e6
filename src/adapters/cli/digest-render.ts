import {
  type Block,
  type Digest,
  type DigestEntry,
  type Page,
  printable,
  printableLine,
  shownQuote,
  STEPS,
  WEIGHTS,
} from "../../core/index.ts";
import { quoteJson } from "./render.ts";
import type { Terminal } from "./terminal.ts";

type Paint = Terminal["paint"];
type Line = DigestEntry["lines"][number];
type Changed = DigestEntry["changes"][number]["before"];

/** A digest in the command line's JSON. What a document does not tell is `null`. */
export function digestJson(
  { entries, more, differences, overdue }: Digest,
  { explain }: { explain: boolean },
) {
  return {
    documents: entries.map((entry) => ({
      ...documentJson(entry.document),
      change: entry.change,
      quotes: entry.lines.map((line) => ({
        ...quoteJson(line.quote),
        ...(explain ? { why: line.why } : {}),
      })),
      ...(entry.change === "new" ? {} : { changes: entry.changes.map(changeJson) }),
      ...(entry.alike.length === 0 ? {} : { alike: entry.alike.map(documentJson) }),
      ...(explain ? { passedOver: Object.fromEntries(entry.passedOver) } : {}),
    })),
    more: more.map(documentJson),
    differences: differences.map(({ text, quotes }) => ({ text, quotes: quotes.map(citedJson) })),
    overdue: overdue.map(({ path, title, owner, reviewBy }) => ({
      path,
      title,
      owner: owner ?? null,
      reviewBy,
    })),
  };
}

function documentJson({ path, title, date, source }: DigestEntry["document"]) {
  return { path, title, date: date ?? null, source: source ?? null };
}

function changeJson({ before, after }: DigestEntry["changes"][number]) {
  return { before: citedJson(before), after: citedJson(after) };
}

function citedJson(line: Changed) {
  if (line === undefined) return null;
  const { path, startLine, endLine, text, hash } = line;
  return { path, startLine, endLine, text, hash };
}

/** A digest's blocks for a person at a terminal. */
export function digestText(blocks: readonly Block[], paint: Paint): string {
  return blocks.map((block) => blockText(block, paint)).join("\n\n");
}

/** The messages of a digest for a person at a terminal. */
export function pagesText(pages: readonly Page[], paint: Paint): string {
  const below = `\n\n${paint("dim", "── in the thread ──")}\n\n`;
  return pages.map(({ blocks }) => digestText(blocks, paint)).join(below);
}

function blockText(block: Block, paint: Paint): string {
  if (block.kind === "actions")
    return block.actions.map(({ label }) => paint("dim", `[${label}]`)).join(" ");
  if (block.kind === "heading") return paint("bold", printableLine(block.text));
  if (block.kind === "notice") {
    return block.aside === true ? paint("dim", printable(block.text)) : printable(block.text);
  }
  const { text, place, notes } = shownQuote(block);
  const lines = text.split("\n").map((line) => `  ${paint("cyan", "│")} ${line}`);
  return [...lines, `    ${[paint("underline", place), ...notes].join(" · ")}`].join("\n");
}

/** Why each line was chosen, and what was passed over. */
export function digestWhy({ entries }: Digest, paint: Paint): string {
  return [
    paint("bold", "Why"),
    ...entries.flatMap(({ document, lines, passedOver }) => [
      paint("bold", printableLine(document.path)),
      ...lines.map(lineWhy),
      `  not quoted: ${[...passedOver].map(([why, count]) => `${why} ${count}`).join(", ") || "–"}`,
    ]),
  ].join("\n");
}

function lineWhy({ quote, why }: Line): string {
  const points = STEPS.map(
    (step) => `${step} ${why.values[step].toFixed(2)} × ${WEIGHTS[step]}`,
  ).join(", ");
  return [
    `  ${quote.startLine}: ${why.score.toFixed(2)} from ${points}`,
    `     clear by itself ${why.clear.toFixed(2)}, said elsewhere ${why.said.toFixed(2)}`,
  ].join("\n");
}
