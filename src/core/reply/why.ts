import type { QuoteReference } from "../delivery/delivery.ts";
import type { ExplainedEvidence, Explanation, Share } from "../explain.ts";
import type { Block } from "./blocks.ts";
import { oneLine, shortened } from "./cut.ts";
import { FEATURE_TEXT, FORM_TEXT, heldText, PREDICTOR_TEXT } from "./plain-names.ts";

/** Shares shown, the largest first; how many are left out is said. */
const MOST_SHARES = 6;

const MAX_WORD_CHARS = 60;

/**
 * Where a quote's sentence stands in an explanation's evidence; nothing when it is not there, or not
 * any more. A quote may hold a sentence beside it, too; the better one stands first.
 */
export function explainedIndex(
  { evidence }: Explanation,
  { path, hash, start, end }: QuoteReference,
): number | undefined {
  const index = evidence.findIndex(
    (one) => one.path === path && one.hash === hash && one.start >= start && one.end <= end,
  );
  return index === -1 ? undefined : index;
}

/** Why a sentence stands where it does: `index` of the explanation's evidence. */
export function composeWhy(why: Explanation, index: number | undefined): Block[] {
  const one = index === undefined ? undefined : why.evidence[index];
  return [
    { kind: "heading", text: "Why" },
    { kind: "notice", text: questionLines(why).join("\n") },
    one === undefined
      ? {
          kind: "notice",
          text: "This quote is not among the best sentences, which alone are explained.",
        }
      : { kind: "notice", text: evidenceLines(one).join("\n") },
    { kind: "notice", text: probabilityLines(why).join("\n"), aside: true },
  ];
}

function questionLines({ form, terms }: Explanation): string[] {
  const known = terms.filter(({ standFor }) => standFor.length > 0);
  const unknown = terms.filter(({ standFor }) => standFor.length === 0);
  return [
    `The question asks for ${FORM_TEXT[form]}.`,
    ...(known.length === 0 ? [] : [`Words looked for: ${known.map(termText).join(", ")}.`]),
    ...(unknown.length === 0
      ? []
      : [`Nowhere in the documents: ${unknown.map(termText).join(", ")}.`]),
  ];
}

/** A word, with the words of the documents that may stand for it. */
function termText({ written, standFor }: Explanation["terms"][number]): string {
  const others = standFor.filter((word) => word.toLowerCase() !== written.toLowerCase());
  const also = others.length === 0 ? "" : ` (or ${others.map(quoted).join(", ")})`;
  return quoted(written) + also;
}

function evidenceLines(evidence: ExplainedEvidence): string[] {
  const { features, score, probability } = evidence;
  return [
    `This sentence holds ${heldText(evidence, quoted)}. That it answers has a probability of ${Math.round(probability * 100)} %.`,
    `What counts for it or against it, ${signed(score)} points in all:`,
    ...shareLines(features, FEATURE_TEXT),
  ];
}

function probabilityLines({ confidence, predictors }: Explanation): string[] {
  return [
    `That the first quote answers has a probability of ${Math.round(confidence * 100)} %, from:`,
    ...shareLines(predictors, PREDICTOR_TEXT),
  ];
}

/** The largest shares, a line each, and how many others there are. */
function shareLines(shares: readonly Share[], names: Readonly<Record<string, string>>): string[] {
  const largest = shares.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const rest = largest.slice(MOST_SHARES);
  const others = rest.reduce((sum, { points }) => sum + points, 0);
  return [
    ...largest
      .slice(0, MOST_SHARES)
      .map(({ name, points }) => `${signed(points)} ${names[name] ?? name}`),
    ...(rest.length === 0 ? [] : [`${signed(others)} from ${rest.length} smaller ones`]),
  ];
}

function signed(points: number): string {
  return `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(1)}`;
}

function quoted(word: string): string {
  return `“${shortened(oneLine(word), MAX_WORD_CHARS)}”`;
}
