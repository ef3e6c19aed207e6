import type { BlockKind } from "../corpus/document.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { openReference } from "./reference.ts";

/** Why a sentence is not fit to be quoted by itself. */
export type Obstacle =
  | "no prose"
  | "repeated"
  | "damaged"
  | "boilerplate"
  | "fragment"
  | "question"
  | "broken quotation"
  | "speaker unnamed"
  | "goes on"
  | "points back"
  | "too short"
  | "too long"
  | "said already";

/** A statement has at least this many words that count, and no reader wants more than these characters. */
const FEWEST_WORDS = 4;
const MOST_CHARS = 420;

const QUOTABLE: ReadonlySet<BlockKind> = new Set(["paragraph", "list-item", "block-quote"]);

const ENDS = /[.!?…。！？]["”’'»)\]*_`]*$/u;
const LIST_ENDS = /[\p{L}\p{N}%)"”’'»\]*_`.!?…]$/u;
const QUESTION = /\?["”’'»)\]*_]*$/u;
const STARTS_SMALL = /^["“‘'«([]*\p{Ll}/u;

/** Marks of a text that lost words: `, :`, a space before a stop, an empty bracket. */
const LOST_WORDS = /\uFFFD|[,;] ?[:;,.](?=\s|$)|\s[,;:](?=\s)|\(\s*\)|“\s*”/u;

/** A whole sentence in quotation marks: who says so stands elsewhere. */
const ALL_QUOTED = /^(?:"[^"]*"|“[^”]*”)[.]?$/u;

/** The form of a sentence: complete, a statement, whole in its quotation marks, about the subject. */
export function obstacleOf(
  text: string,
  { kind, words }: { readonly kind: BlockKind; readonly words: number },
): Obstacle | undefined {
  if (!QUOTABLE.has(kind)) return "no prose";
  if (LOST_WORDS.test(text)) return "damaged";
  if (isBoilerplate(text)) return "boilerplate";
  if (QUESTION.test(text)) return "question";
  if (STARTS_SMALL.test(text)) return "fragment";
  if (!(kind === "list-item" ? LIST_ENDS : ENDS).test(text)) return "fragment";
  if (words < FEWEST_WORDS) return "too short";
  if (text.length > MOST_CHARS) return "too long";
  if (!quotesClose(text)) return "broken quotation";
  if (ALL_QUOTED.test(text)) return "speaker unnamed";
  return openReference(text);
}

function quotesClose(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('"') % 2 === 0 && count("“") === count("”");
}
