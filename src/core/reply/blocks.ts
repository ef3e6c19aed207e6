import type { NonEmpty, Quote } from "../answer.ts";

/** What a quote's citation says. */
export type Citation = Omit<Quote, "text" | "score" | "start" | "end">;

/** Which part of a quote this is, when it was too long to be shown at once; 1 of 1 when it is an excerpt. */
export interface Part {
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
  /** Whether it begins, or ends, inside a line: only where that line alone was too long. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Names what follows. One line. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly text: string;
  /** Set to keep all up to the next heading on one page, or else to say this on each page again. */
  readonly together?: true;
}

/** Fixed sentences of the bot's own, or a list: one thing a line, lines parted by `\n`. */
export interface NoticeBlock {
  readonly kind: "notice";
  readonly text: string;
  /** Less important, drawn smaller where that can be done. */
  readonly aside?: boolean;
  /** Ids of channels in the text, to be shown by their names where that can be done. */
  readonly channels?: readonly string[];
}

/** Lines of a document. `shownQuote` words it; every part of a split quote has the whole citation. */
export interface QuoteBlock {
  readonly kind: "quote";
  /** Exact, line ends and all: the parts of a quote joined are the quote. */
  readonly text: string;
  readonly citation: Citation;
  readonly part?: Part;
  /** Set where a heading has named the document: what is known of it is not said again. */
  readonly named?: true;
}

/** Buttons. Those right after a quote belong to it. */
export interface ActionsBlock {
  readonly kind: "actions";
  /** What they are for, said on them only where they stand apart from it. */
  readonly about?: string;
  readonly actions: NonEmpty<Action>;
}

/** A part of a reply. All text is plain: each adapter escapes and draws it in its own markup. */
export type Block = HeadingBlock | NoticeBlock | QuoteBlock | ActionsBlock;

/** What a button does. */
export const ACTIONS = [
  "context",
  "why",
  "next",
  "page",
  "helpful",
  "unhelpful",
  "share",
  "ask",
  "time",
  "unsubscribe",
] as const;

/** A button. `key` and `index` come back when it is pressed. */
export interface Action {
  readonly action: (typeof ACTIONS)[number];
  readonly label: string;
  /** Of the question that the reply belongs to. */
  readonly key: string;
  /** Of the quote (`context`, `why`, `next`) or of the page (`page`), counted from 0; 0 for the rest. */
  readonly index: number;
}

/** What can be shown at once: at most one message. */
export interface Page {
  readonly blocks: readonly Block[];
  /** All of it as plain text, for notifications and screen readers; "…" where it had to be cut. */
  readonly fallback: string;
  /** Set where it says why there is nothing to show: never to be put in place of something. */
  readonly isAside?: true;
}
