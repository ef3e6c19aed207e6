import type { Token } from "../language/tokens.ts";
import { createAnalyzer } from "../language/tokens.ts";
import { countryAliases } from "./aliases.ts";
import { type Particular, particularsOf } from "./particulars.ts";
import { MAX_QUESTION_CHARS } from "./question.ts";

const analyzer = createAnalyzer();
const aliases = countryAliases(analyzer);

/** A question taken apart. Offsets are those of `body`. */
export interface Parts {
  /** `and`, `what about`, …: says that something goes on. */
  readonly opener: string;
  /** `when`, `how many`, `in which year`; empty when it does not begin with one. */
  readonly phrase: string;
  /** All the rest, without the mark at the end. */
  readonly body: string;
  readonly tokens: readonly Token[];
  readonly particulars: readonly Particular[];
  /** Words with a content of their own: no names, dates or numbers. */
  readonly words: readonly Token[];
}

const OPENER =
  /^(?:(?:and|but|or|so|then|ok|okay|well|also)\b,?\s*)*(?:(?:what|how) about\b\s*)?/iu;

const PREPOSITION = "(?:(?:in|by|since|until|till|from|to|for|at|on|with|about|against|of) )?";
const ASKED =
  "(?:years?|dates?|days?|months?|time|country|countries|city|cities|places?|person|people|ones?|reasons?|numbers?|amounts?)";
const MEASURE = "(?:many|much|long|old|far|often|big|large|high|fast|soon|come|so|expensive)";

/** A question word with what belongs to it. */
export const QUESTION_PHRASE = new RegExp(
  `\\b${PREPOSITION}(?:who(?:m|se)?|(?:what|which)(?: ${ASKED})?|when|where|why|how(?: ${MEASURE})?)\\b`,
  "iu",
);

/** Words that leave open what happened, was meant or is true. */
const EMPTY: ReadonlySet<string> = new Set(
  "happen happens happened mean means meant exactly precisely else next later earlier instead really true right sure again too ago".split(
    " ",
  ),
);

/** Takes a question apart. */
export function partsOf(text: string): Parts {
  const bare = text
    .slice(0, MAX_QUESTION_CHARS)
    .replace(/\s+/g, " ")
    .replace(/[\s?!.…]+$/u, "")
    .trim();
  const opener = OPENER.exec(bare)?.[0] ?? "";
  const rest = bare.slice(opener.length);
  const match = QUESTION_PHRASE.exec(rest);
  const phrase = match?.index === 0 ? match[0] : "";
  const body = rest.slice(phrase.length).trim();
  const tokens = analyzer.tokens(body);
  const midway = opener !== "" || phrase !== "" || tokens.length === 1;
  const particulars = particularsOf(body, tokens, { aliases, midway });
  const words = contentOf(tokens, particulars).filter(({ folded }) => !EMPTY.has(folded));
  return { opener: opener.trim(), phrase, body, tokens, particulars, words };
}

/** Words that count and belong to no particular. */
function contentOf(tokens: readonly Token[], particulars: readonly Particular[]): Token[] {
  return tokens.filter(
    ({ stop, start, end }) =>
      !stop && !particulars.some((one) => one.start <= start && end <= one.end),
  );
}

/** A question with its names, dates and numbers, and its other words that count. */
export interface Whole {
  readonly text: string;
  readonly particulars: readonly Particular[];
  readonly words: readonly Token[];
}

/** Reads a question that others may borrow from, offsets being those of the text. */
export function wholeOf(text: string): Whole {
  const tokens = analyzer.tokens(text);
  const particulars = particularsOf(text, tokens, { aliases, midway: false });
  return { text, particulars, words: contentOf(tokens, particulars) };
}
