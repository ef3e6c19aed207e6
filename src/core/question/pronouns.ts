import { type Parts, QUESTION_PHRASE, type Whole } from "./ellipsis.ts";

/** Stand for somebody, for several or a country, and for anything else that was spoken of. */
const KINDS = [
  ["person", /\b(?:he|him|his|himself|she|her|hers|herself)\b/iu],
  ["people", /\b(?:they|them|their|theirs|themselves)\b/iu],
  [
    "thing",
    /\b(?:it|its|itself)\b|\b(?:this|that|these|those|there|then)$|\b(?:this|that) (?=(?:mean|happen|true|so|right|matter)\b)/iu,
  ],
] as const;

type Kind = (typeof KINDS)[number][0];

/** `it takes … to`, `is it true that`: stands for nothing said before. */
const EXPLETIVE = /\bit\b.*\b(?:to|that|if|whether)\b/iu;

/** With so many words before it, a pronoun may mean one of them. */
const MOST_WORDS_BEFORE = 1;

/** A pronoun whose meaning lies outside its question. */
export interface Pronoun {
  readonly kind: Kind;
  readonly written: string;
  readonly start: number;
}

/** The first pronoun of a question that nothing before it in the question explains. */
export function danglingPronoun({ body, particulars, words }: Parts): Pronoun | undefined {
  for (const [kind, pattern] of KINDS) {
    const match = pattern.exec(body);
    if (match === null || (kind === "thing" && EXPLETIVE.test(body))) continue;
    const start = match.index;
    const named = particulars.some((one) => one.start < start && isNamed(one));
    const before = words.filter((word) => word.start < start).length;
    if (!named && before <= MOST_WORDS_BEFORE) return { kind, written: match[0].trim(), start };
  }
  return undefined;
}

/** The question with its pronoun explained: a name in its place, else all that the earlier question spoke of. */
export function explained(
  { opener, phrase, body }: Parts,
  { kind, written, start }: Pronoun,
  earlier: Whole,
): string {
  const name = nameFor(kind, earlier);
  if (name === undefined) {
    const borrowed = referentsOf(earlier);
    const asked = [opener, phrase, body].filter(Boolean).join(" ");
    return borrowed === "" ? asked : `${asked} (${borrowed})`;
  }
  const after = body.slice(start + written.length);
  const possessive =
    /^(?:his|their)$/iu.test(written) || (/^her$/iu.test(written) && /^ \p{L}/u.test(after));
  const filled = `${body.slice(0, start)}${name}${possessive ? "’s" : ""}${after}`;
  return [opener, phrase, filled].filter(Boolean).join(" ");
}

/** The first name that the pronoun may stand for: what a question is about mostly comes first. */
export function nameFor(kind: Kind, { text, particulars }: Whole): string | undefined {
  if (kind === "thing") return undefined;
  const found = particulars.find((one) => (kind === "person" ? one.kind === "name" : isNamed(one)));
  return found && text.slice(found.start, found.end);
}

/** The names and words of a question, in order, without what belongs to its question word. */
function referentsOf({ text, particulars, words }: Whole): string {
  const asked = QUESTION_PHRASE.exec(text);
  const askedEnd = asked === null ? 0 : asked.index + asked[0].length;
  return [...particulars.filter(isNamed), ...words]
    .filter(({ start }) => asked === null || start < asked.index || start >= askedEnd)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
    .join(" ");
}

function isNamed({ kind }: { readonly kind: string }): boolean {
  return kind === "name" || kind === "country";
}
