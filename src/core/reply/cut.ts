const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A cut falls after a word when one ends in the last third; else inside the word. */
const NEAR = 1 / 3;

/** The smallest room that {@link cutAt} can cut well, in UTF-16 units. */
export const MIN_CUT_CHARS = 8;

/** What stands where words were left out. */
export const ELLIPSIS = "…";

/**
 * The best offset to cut a longer text at: at most `maxChars` (UTF-16 units, from
 * {@link MIN_CUT_CHARS}), more than a third of it, after a word's space, else between two characters
 * as a reader sees them, and never inside a surrogate pair.
 */
export function cutAt(text: string, maxChars: number): number {
  const window = text.slice(0, maxChars + 2);
  const graphemes = GRAPHEMES.segment(window);
  const isBoundary = (at: number) => graphemes.containing(at)?.index === at;
  for (let at = maxChars; at > maxChars * (1 - NEAR); at -= 1) {
    if (/\s/.test(text.charAt(at - 1)) && isBoundary(at)) return at;
  }
  const whole = graphemes.containing(maxChars)?.index ?? 0;
  if (whole > maxChars * NEAR) return whole;
  // One character of very many marks.
  return isLowSurrogate(text, maxChars) ? maxChars - 1 : maxChars;
}

/** The text, or its beginning in whole words with an ellipsis, in at most `maxChars`, from 10. */
export function shortened(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  return `${text.slice(0, cutAt(text, maxChars - 2)).trimEnd()} ${ELLIPSIS}`;
}

/** The text, or an ellipsis and its end, in at most `maxChars`: for paths, which end in what matters. */
export function shortenedFront(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const from = text.length - maxChars + 1;
  return ELLIPSIS + text.slice(isLowSurrogate(text, from) ? from + 1 : from);
}

/** The text on one line: each run of white space, line ends included, as one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
