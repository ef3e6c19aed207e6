import { plainText } from "../corpus/corpus.ts";
import { stemOf } from "../language/spelling.ts";
import type { Token } from "../language/tokens.ts";
import type { Setting } from "./candidates.ts";
import type { Evidence } from "./rank.ts";
import { termOfToken } from "./statement.ts";

/** Verbs with which somebody is quoted. */
const SAYING: ReadonlySet<string> = new Set(
  "say tell argue claim think call describe comment respond reply answer warn accuse predict suggest announce deny express admit concede note add observe promise react quote declare explain confirm urge vow believe insist condemn write caution scoff stress emphasize emphasise"
    .split(" ")
    .map(stemOf),
);

/** What is said, as somebody's. */
const SAID: ReadonlySet<string> = new Set(
  "word statement remark comment claim reply answer response warning accusation promise speech post message view opinion argument"
    .split(" ")
    .map(stemOf),
);

const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "they"]);

/** Words that may stand between a speaker and the verb: `Greene, a professor in London, said`. */
const MOST_TO_VERB = 12;
/** The same where the verb comes first: `said the spokesman Peskov`. */
const MOST_FROM_VERB = 4;
/** `Peskov's first public words`. */
const MOST_TO_SAID = 3;
/** `he also said`. */
const MOST_FROM_PRONOUN = 2;

/** A question that ends in who says it. */
const SAID_BY =
  /\b(?:according to|acc\.? to|says|said)(?! (?:about|of|on|in|at|to|that|by|regarding)\b)(?: [^\s,]+){1,3}$/iu;

/**
 * Whom a question of the form `saying` wants to hear, as indices of its words: its subject, or else
 * the first name, with the name behind; where it ends in `according to` somebody, the last ones.
 * None where it names nobody.
 */
export function speakerAsked({ question, names }: Setting): readonly number[] {
  const { text, subject } = question;
  const last = names.lastIndexOf(true);
  const isLast = SAID_BY.test(text.replace(/[?!.\s]+$/u, ""));
  const first = subject !== undefined && names[subject] === true ? subject : names.indexOf(true);
  const [from, to] = isLast ? [last - 1, last] : [first, first + 1];
  return [from, to].filter((term) => names[term] === true);
}

/**
 * Whether one of these speaks in a sentence: near a verb of saying, by `according to`, or as the
 * owner of what is said (`Peskov's words`); or a pronoun does, who may be anybody.
 */
export function speaksIn(one: Evidence, speaker: readonly number[], setting: Setting): boolean {
  const { document, sentence } = one;
  const text = plainText(document.document, sentence.start, sentence.end);
  const tokens = setting.corpus.analyzer.tokens(text);
  return tokens.some((token, at) => {
    const behind = (words: number) => tokens.slice(at + 1, at + 1 + words).some(isSaying);
    if (PRONOUNS.has(token.folded)) return behind(MOST_FROM_PRONOUN);
    if (!speaker.includes(termOfToken(token, setting) ?? -1)) return false;
    const before = tokens.slice(Math.max(0, at - MOST_FROM_VERB), at);
    const owns = /['’]s?$/u.test(text.slice(token.start, token.end + 1).trim());
    const owned = tokens.slice(at + 1, at + 1 + MOST_TO_SAID);
    if (owns && owned.some(({ term }) => SAID.has(term))) return true;
    return behind(MOST_TO_VERB) || before.some(isSaying);
  });
}

function isSaying({ term, folded }: Token): boolean {
  return SAYING.has(term) || folded === "according";
}
