import type { Corpus } from "../corpus/corpus.ts";
import type { Document } from "../corpus/document.ts";
import { monthOf } from "../language/numerals.ts";

/** Which documents a question asks about; all of them when nothing is set. */
export interface Scope {
  /** Only documents of this source, as their metadata has it. */
  readonly source?: string;
  /** Only documents in which somebody told this outlet something, where no metadata knows it. */
  readonly mentions?: string;
  /** Only documents dated on or after, on or before; `YYYY-MM-DD`, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** A scope, and the question without the words that set it. */
export interface Scoped {
  readonly scope: Scope;
  readonly rest: string;
}

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
const DATE = `(?:\\d{4}-\\d{2}-\\d{2}|${MONTH} ${DAY}(?:,? \\d{4})?|(?:the )?${DAY} (?:of )?${MONTH}(?:,? \\d{4})?|yesterday|today)`;
const WORK =
  "(?:piece|article|story|report|brief(?:ing)?|note|analysis|post|memo|document|doc|update|paper|digest|commentary|column|entry|page)";

/** Ways to name a date of publication, each with what it bounds. */
const DATE_PATTERNS: readonly (readonly [RegExp, (day: string) => Scope])[] = [
  [
    new RegExp(
      `(?:\\b(?:in|from|per|see|according to) )?(?:\\bthe )?\\b(${DATE})(?:'s|’s)? ${WORK}\\b[,:]?`,
      "iu",
    ),
    on,
  ],
  [
    new RegExp(
      `(?:\\b(?:in|from|per) )?(?:\\bthe )?\\b${WORK} (?:of|from|dated|on) (${DATE})[,:]?`,
      "iu",
    ),
    on,
  ],
  [new RegExp(`\\bas of (${DATE})`, "iu"), (day) => ({ to: day })],
  [new RegExp(`\\b(?:since|after) (${DATE})`, "iu"), (day) => ({ from: day })],
];

function on(day: string): Scope {
  return { from: day, to: day };
}

/** Reads the dates and the source that a question names and takes their words out of it. */
export function scopeOf(question: string, corpus: Corpus, today: string): Scoped {
  const documents = corpus.documents.map(({ document }) => document);
  const dated = dateScope(question, documents, today);
  const sourced = sourceScope(dated.rest, corpus, documents);
  return { scope: { ...dated.scope, ...sourced.scope }, rest: sourced.rest };
}

/** Whether a document belongs to the scope. Bounds leave out dated documents only. */
export function inScope(scope: Scope, document: Document): boolean {
  const { date } = document;
  const single = scope.from !== undefined && scope.from === scope.to;
  if (date === undefined ? single : outside(date, scope)) return false;
  if (scope.source !== undefined && document.source !== scope.source) return false;
  return scope.mentions === undefined || speaksFor(scope.mentions).test(document.plain);
}

function outside(date: string, { from, to }: Scope): boolean {
  return (from !== undefined && date < from) || (to !== undefined && date > to);
}

function dateScope(question: string, documents: readonly Document[], today: string): Scoped {
  for (const [pattern, bounds] of DATE_PATTERNS) {
    const match = pattern.exec(question);
    const day = match && dayOf(match[1] ?? "", documents, today);
    const scope = match && day && bounds(day);
    if (match && scope && parts(scope, documents)) {
      return { scope, rest: without(question, match) };
    }
  }
  return { scope: {}, rest: question };
}

/** "After" a day that does not part the documents is the time of what is asked about. */
function parts({ from, to }: Scope, documents: readonly Document[]): boolean {
  if (from === undefined || to !== undefined) return true;
  const dates = documents.flatMap(({ date }) => date ?? []);
  return dates.some((date) => date < from) && dates.some((date) => date >= from);
}

function without(question: string, { index, 0: words }: RegExpExecArray): string {
  return `${question.slice(0, index)} ${question.slice(index + words.length)}`
    .replace(/\s+/g, " ")
    .replace(/^[\s,:-]+/, "")
    .trim();
}

/** `YYYY-MM-DD` of a date as written. */
function dayOf(written: string, documents: readonly Document[], today: string): string | undefined {
  const text = written.toLowerCase();
  if (text === "today") return today;
  if (text === "yesterday") return dayBefore(today);
  if (/^\d{4}-/.test(text)) return text;
  const month = text
    .split(/[^a-z]+/)
    .map(monthOf)
    .find((found) => found !== undefined);
  const [day, year] = [/\b\d{1,2}(?!\d)/.exec(text)?.[0], /\d{4}/.exec(text)?.[0]];
  if (month === undefined || day === undefined) return undefined;
  const ends = `${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return year === undefined ? dayWithoutYear(ends, documents, today) : `${year}-${ends}`;
}

/** The newest document of that day of any year; else the day in the newest document's year. */
function dayWithoutYear(ends: string, documents: readonly Document[], today: string): string {
  const dates = documents.flatMap(({ date }) => date ?? []).toSorted();
  const sameDay = dates.findLast((date) => date.endsWith(ends));
  return sameDay ?? `${(dates.at(-1) ?? today).slice(0, 4)}-${ends}`;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Cues before a source: "according to AP", "per Reuters,"; or after: "AP: …", "AP says", "does AP say". */
const CUE_BEFORE =
  "(?:according to|acc\\.? to|as per|per|in|from|by|says?|via|reported by|told)(?: the)? ";

function sourceScope(question: string, corpus: Corpus, documents: readonly Document[]): Scoped {
  for (const { source, pattern } of sourcePatterns(corpus, documents)) {
    const match = pattern.exec(question);
    if (match) return { scope: { source }, rest: without(question, match) };
  }
  return unknownSourceScope(question, corpus) ?? mentionScope(question, corpus);
}

interface SourcePattern {
  readonly source: string;
  readonly pattern: RegExp;
}

/** Kept for each corpus: to compile them takes longer than to read a question. */
const knownPatterns = new WeakMap<Corpus, readonly SourcePattern[]>();

function sourcePatterns(corpus: Corpus, documents: readonly Document[]): readonly SourcePattern[] {
  const known = knownPatterns.get(corpus);
  if (known !== undefined) return known;
  const sources = new Set(
    documents.map(({ source }) => source).filter((name) => name !== undefined),
  );
  const names = [...sources].map((source) => ({ source, names: namesOf(source) }));
  // Full names first: "AP" may be a source of its own beside "Associated Press".
  const patterns = [0, 1].flatMap((at) =>
    names.flatMap(({ source, names: all }) =>
      all[at] === undefined ? [] : [{ source, pattern: cued(all[at]) }],
    ),
  );
  knownPatterns.set(corpus, patterns);
  return patterns;
}

/**
 * "according to Reuters" where no word of that name occurs at all, or "according to the Moscow Times"
 * where no document has that name: nothing is by it.
 */
function unknownSourceScope(question: string, corpus: Corpus): Scoped | undefined {
  const match = UNKNOWN_SOURCE.exec(question);
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  const terms = corpus.analyzer.tokens(name).filter(({ stop }) => !stop);
  const isKnown = OUTLET_WORD.test(name)
    ? corpus.documents.some(({ document }) => document.plain.includes(name))
    : terms.some(({ term }) => corpus.vocabulary.idOf(term) !== undefined);
  return isKnown ? undefined : { scope: { source: name }, rest: without(question, match) };
}

/** The last word of a paper's name. */
const OUTLET_WORD =
  / (?:Times|Post|Journal|Herald|Tribune|Guardian|Telegraph|Independent|News|Gazette|Chronicle|Observer|Review)$/;

const UNKNOWN_SOURCE =
  /\b(?:[Aa]ccording to|[Aa]cc\.? to|[Aa]s per|[Rr]eported by)(?: the)? (\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)*)[,:]?/u;

/** A source's full name, without its article, and by its initials. */
export function namesOf(source: string): string[] {
  const bare = source.replace(/^the /i, "");
  const initials = bare.match(/\p{Lu}/gu)?.join("") ?? "";
  const written = initials.length > 1 && /\s/.test(bare) ? [initials] : [];
  return [bare, ...written];
}

function cued(name: string): RegExp {
  const source = literal(name);
  return new RegExp(
    `(?:\\b${CUE_BEFORE}${source}\\b(?: ${WORK})?[,:]?|^(?:the )?${source}(?:(?:'s|’s)? ${WORK})?(?: ?[:,]| -| (?:says?|said|reports?|reported)) |\\b(?:the )?${source}(?:'s|’s)? ${WORK}\\b|\\b(?:do|does|did) (?:the )?${source} (?:say|report|write)\\b)`,
    "iu",
  );
}

/** A name of several words; what it names, the documents must tell. */
const OUTLET = "((?!The )\\p{Lu}[\\p{L}\\d]*(?: \\p{Lu}[\\p{L}\\d]*)+)";

/** "Some Paper - …", "in Some Paper, …", "per Some Paper", "Some Paper's article". */
const MENTION = new RegExp(
  [
    `^(?:[Tt]he )?${OUTLET}(?: ?:| -) `,
    `^(?:[Ii]n|[Ff]rom|[Bb]y) (?:the )?${OUTLET}, `,
    `\\b(?:[Aa]ccording to|[Aa]cc\\.? to|[Aa]s per|[Pp]er|[Vv]ia|[Rr]eported by)(?: the)? ${OUTLET}[,:]?`,
    `\\b(?:[Ii]n |[Ff]rom |[Pp]er )?(?:[Tt]he )?${OUTLET}(?:'s|’s)? ${WORK}\\b[,:]?`,
    `\\b(?:do|does|did) (?:the )?${OUTLET} (?:say|report|write)\\b`,
  ].join("|"),
  "u",
);

/** The same where no metadata says so, but a document has people talk to the paper. */
function mentionScope(question: string, corpus: Corpus): Scoped {
  const match = MENTION.exec(question);
  const name = match?.slice(1).find((outlet) => outlet !== undefined);
  if (!match || name === undefined) return { scope: {}, rest: question };
  const ids = corpus.analyzer.tokens(name).map(({ term }) => corpus.vocabulary.idOf(term));
  const found = corpus.documents.some(
    ({ sortedTerms, document }) =>
      ids.every((id) => id !== undefined && sortedTerms.includes(id)) &&
      speaksFor(name).test(document.plain),
  );
  if (!found) return { scope: {}, rest: question };
  return { scope: { mentions: name }, rest: without(question, match) };
}

function speaksFor(outlet: string): RegExp {
  return new RegExp(
    `\\b(?:told|spoke (?:to|with)|talked to|wrote (?:for|in)) (?:the )?${literal(outlet)}\\b`,
    "iu",
  );
}

/** A name as a pattern; a hyphen may stand for each space. */
function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "[ -]");
}
