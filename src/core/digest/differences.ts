import type { Answer, Quote } from "../answer.ts";
import { ask } from "../ask.ts";
import { datesIn } from "../language/dates.ts";
import { quantitiesIn } from "../language/quantities.ts";
import type { Library } from "../library.ts";
import { differingText } from "../reply/differing.ts";

/** What a digest tells of a document. */
interface Told {
  readonly lines: readonly { readonly quote: Quote }[];
}

/** A line of a digest and one of another document that give different values for the same thing. */
export interface DigestDifference {
  /** The values with the dates of their documents. */
  readonly text: string;
  /** The older document's first. */
  readonly quotes: readonly [Quote, Quote];
}

/**
 * Where lines that are told differ from other documents. Each line with a number or a date is asked
 * as a question without it, so that the same rules decide as for answers (`differenceAmong`): the
 * same words but for one, under the same circumstances, one value each in the same unit. Two look-ups
 * a line at most.
 */
export function differencesOf(
  entries: readonly Told[],
  library: Library,
  today: string,
): DigestDifference[] {
  const found = new Map<string, DigestDifference>();
  for (const { quote } of entries.flatMap(({ lines }) => lines)) {
    for (const question of questionsBehind(quote.text, library)) {
      const difference = differenceFrom(quote, ask(question, library, { threshold: 0, today }));
      if (difference !== undefined) found.set(keyOf(difference), difference);
    }
  }
  return [...found.values()];
}

/** What a sentence answers with its numbers, and with its dates. */
function questionsBehind(text: string, { corpus }: Library): string[] {
  const dates = datesIn(text);
  const numbers = quantitiesIn({ text, tokens: corpus.analyzer.tokens(text), dates });
  return [
    ...(numbers.length === 0 ? [] : [`How many ${without(text, numbers)}?`]),
    ...(dates.length === 0 ? [] : [`When ${without(text, dates)}?`]),
  ];
}

function without(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  return spans.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
}

function differenceFrom(line: Quote, answer: Answer): DigestDifference | undefined {
  if (answer.outcome === "unanswered" || answer.differing === undefined) return undefined;
  const [first, second] = answer.differing.map(({ quote }) => answer.quotes[quote]);
  const text = differingText(answer);
  const isLine = ({ path, start, end }: Quote) =>
    path === line.path && start <= line.start && end >= line.end;
  if (text === undefined || first === undefined || second === undefined) return undefined;
  return isLine(first) || isLine(second) ? { text, quotes: [first, second] } : undefined;
}

function keyOf({ quotes }: DigestDifference): string {
  return quotes.map(({ path, start }) => `${path}:${start}`).join(" ");
}
