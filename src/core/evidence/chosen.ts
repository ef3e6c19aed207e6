import { endsOf, MAX_QUOTE_CHARS } from "../quote.ts";
import { type Difference, differenceAmong } from "./difference.ts";
import type { Evidence, Ranking } from "./rank.ts";

/** A sentence that is quoted, perhaps with others beside it. */
export interface Excerpt extends Evidence {
  /** Sentences right before or behind it that are worth quoting as well, best first. */
  readonly neighbours: readonly Evidence[];
}

/** The evidence that is quoted, in the order in which it is shown, and where two of it differ. */
export interface Chosen {
  readonly evidence: readonly Excerpt[];
  readonly difference?: Difference;
}

const MOST_QUOTES = 5;

const MOST_SENTENCES = 3;

/** What else is quoted is at least e to the minus this many times as likely as the first: a fiftieth. */
const WIDEST_GAP = 4;

/** The same of two that differ, a twentieth: a false alarm is worse than none. */
const WIDEST_GAP_DIFFERING = 3;

/** Two sentences that share more of their words than this say the same. */
const SAME_WORDS = 0.8;

/**
 * What is equally good: scores are logarithms of odds, and within one band of this width, counted
 * down from the best, no sentence is twice as likely as another. The first band ends where a quote
 * is called less likely.
 */
const BAND = Math.LN2;

/**
 * Chooses what is quoted.
 *
 * 1. What is far less likely than the best is left out (`notFarBehind`).
 * 2. Of what is likely, two may differ about the same thing (`differenceAmong`).
 * 3. What says the same as a better one is left out, and up to three that are neighbours make one
 *    quote: what a sentence leaves open, the one beside it often says (`excerptsOf`).
 * 4. Behind the best, which stays first, equally good ones stand so that other documents come
 *    before a second line of one, and newer ones before older ones (`inOrder`).
 * 5. Two that differ stand side by side at the top, however like in words (`sideBySide`).
 */
export function choose({ evidence, setting }: Ranking): Chosen {
  const worth = notFarBehind(evidence, WIDEST_GAP);
  const difference = differenceAmong(notFarBehind(worth, WIDEST_GAP_DIFFERING), setting);
  const ordered = inOrder(excerptsOf(worth));
  if (difference === undefined) return { evidence: ordered.slice(0, MOST_QUOTES) };
  return { evidence: sideBySide(ordered, difference).slice(0, MOST_QUOTES), difference };
}

function notFarBehind(evidence: readonly Evidence[], gap: number): readonly Evidence[] {
  const least = (evidence[0]?.score ?? 0) - gap;
  return evidence.filter(({ score }) => score >= least);
}

/** 0 for what is at least half as likely as the best, 1 for at least a quarter, and so on. */
function bandOf({ score }: Evidence, [best]: readonly Evidence[]): number {
  return Math.floor(((best?.score ?? score) - score) / BAND);
}

/**
 * As many as are shown, and the rest of the last one's band. Each takes its neighbours with it, the
 * better first, unless a better one has taken them.
 */
function excerptsOf(evidence: readonly Evidence[]): Excerpt[] {
  const excerpts: Excerpt[] = [];
  const taken: Evidence[] = [];
  const isNew = (one: Evidence) => !taken.some((other) => sameWords(one, other));
  for (const one of evidence) {
    const [last] = excerpts.slice(-1);
    const isLater = last !== undefined && bandOf(one, evidence) > bandOf(last, evidence);
    if (excerpts.length >= MOST_QUOTES && isLater) break;
    if (!isNew(one)) continue;
    taken.push(one);
    const stretch: [Evidence, ...Evidence[]] = [one];
    while (stretch.length < MOST_SENTENCES) {
      const next = evidence.find((other) => fitsBeside(other, stretch) && isNew(other));
      if (next === undefined) break;
      stretch.push(next);
      taken.push(next);
    }
    excerpts.push({ ...one, neighbours: stretch.slice(1) });
  }
  return excerpts;
}

/** Overlap of words (Jaccard's index) above which a second quote would add nothing. */
function sameWords(a: Evidence, b: Evidence): boolean {
  const [left, right] = [new Set(a.terms), new Set(b.terms)];
  const shared = [...left].filter((id) => right.has(id)).length;
  return shared > SAME_WORDS * (left.size + right.size - shared);
}

/** Whether a sentence stands right beside a stretch of its passage, not too long for one quote. */
function fitsBeside(one: Evidence, stretch: readonly [Evidence, ...Evidence[]]): boolean {
  const { first, last } = endsOf(stretch);
  if (one.passage !== first.passage) return false;
  if (one.index !== first.index - 1 && one.index !== last.index + 1) return false;
  const longer = endsOf([one, ...stretch]);
  return longer.last.sentence.end - longer.first.sentence.start <= MAX_QUOTE_CHARS;
}

/** The best first; then band by band, in each what is of another document, then what is newer. */
function inOrder(evidence: readonly Excerpt[]): Excerpt[] {
  const [best, ...others] = evidence;
  if (best === undefined) return [];
  const ordered = [best];
  for (let left = others; left.length > 0 && ordered.length < MOST_QUOTES;) {
    const band = Math.min(...left.map((one) => bandOf(one, evidence)));
    const isNew = ({ document }: Evidence) => !ordered.some((one) => one.document === document);
    const [next] = left
      .filter((one) => bandOf(one, evidence) === band)
      .toSorted((a, b) => Number(isNew(b)) - Number(isNew(a)) || newerFirst(a, b));
    if (next === undefined) break;
    ordered.push(next);
    left = left.filter((one) => one !== next);
  }
  return ordered;
}

/** By date, undated ones last; the sort is stable, so that the better stays first within a day. */
function newerFirst({ document: a }: Evidence, { document: b }: Evidence): number {
  return (b.document.date ?? "").localeCompare(a.document.date ?? "");
}

/** The two that differ directly behind one another, the first quote still first. */
function sideBySide(ordered: readonly Excerpt[], { evidence: pair }: Difference): Excerpt[] {
  const [best] = ordered;
  if (best === undefined) return [];
  const others = pair
    .filter((one) => !shows(best, one))
    .map((one) => ordered.find((excerpt) => shows(excerpt, one)) ?? { ...one, neighbours: [] })
    .toSorted(newerFirst);
  const rest = ordered.filter((one) => one !== best && !others.includes(one));
  return [best, ...others, ...rest];
}

/** Whether an excerpt holds a piece of evidence. */
export function shows({ index, neighbours }: Excerpt, evidence: Evidence): boolean {
  return [index, ...neighbours.map((one) => one.index)].includes(evidence.index);
}
