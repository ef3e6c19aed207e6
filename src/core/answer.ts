import type { Repairs } from "./corpus/document.ts";
import type { LineSpan } from "./corpus/lines.ts";
import type { Scope } from "./question/scope.ts";

/** Exact text of one or more neighbouring sentences, and where it stands. */
export interface Quote extends LineSpan {
  /** Relative to the knowledge folder. */
  readonly path: string;
  /** Character for character what the document holds between the cited lines. */
  readonly text: string;
  readonly title: string;
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
  /** Headings above, topmost first. */
  readonly headings: readonly string[];
  /** Probability, 0 to 1, that this quote answers; in a digest how much it matters, 0 to 1. */
  readonly score: number;
  /** SHA-256 of the file the quote was cut from. */
  readonly hash: string;
  /** Offsets in the document's text, for showing the lines around. */
  readonly start: number;
  readonly end: number;
  /** Present when the file's encoding was damaged. */
  readonly repairs?: Repairs;
}

/** How the question was read, to be shown with the answer. */
export interface Reading {
  readonly scope: Scope;
  /** Words taken for another spelling: a typing mistake, an abbreviation. */
  readonly readAs: readonly { readonly word: string; readonly as: string }[];
}

export type NonEmpty<T> = readonly [T, ...T[]];

/** A value that one quote gives and another contradicts. */
export interface DifferingValue {
  /** Index of the quote. */
  readonly quote: number;
  /** As the quote has it: `14`, `68.4 %`, `28 February`. */
  readonly value: string;
}

/** Two quotes of different documents that give different values for the same thing, older first. */
export type Differing = readonly [DifferingValue, DifferingValue];

/** Quotes, best first; equally good ones newest first, of different documents before a second line of one. */
export interface Answered extends Reading {
  readonly outcome: "answered";
  readonly confidence: number;
  readonly quotes: NonEmpty<Quote>;
  /** Present when two of the quotes, which then stand side by side, differ. */
  readonly differing?: Differing;
}

/** The documents do not answer. */
export interface Unanswered extends Reading {
  readonly outcome: "unanswered";
  readonly confidence: number;
  /** The lines that came nearest. They are not an answer. */
  readonly nearest: readonly Quote[];
  /** Words of the question that occur nowhere in the corpus, as typed. */
  readonly unknownWords: readonly string[];
}

export type Answer = Answered | Unanswered;
