import { MASK } from "./document.ts";

type Span = readonly [number, number];

/** A stretch of a document made easy to segment. */
interface Flat {
  readonly text: string;
  /** Where a unit of it stands in the stretch. */
  readonly offsetOf: (at: number) => number;
}

const SEGMENTER = new Intl.Segmenter("en", { granularity: "sentence" });

/** V8 takes time for each boundary in proportion to the whole string (8 s for 200 KB, Node 20). */
const CHUNK_CHARS = 4_000;

/** How far either side of a boundary the rules look: keeps every decision constant in time. */
const WINDOW_CHARS = 64;
const PARENTHESIS_CHARS = 400;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Never end a sentence, whatever follows. */
const BINDING = setOf("e.g i.e a.k.a vs v cf viz");

/** Written before a name with a capital letter; lower-case "gen." or "rep." is left alone. */
const TITLES = setOf(
  "Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Hon Fr Sen Rep Gov Pres Sec Amb Atty Supt Insp Det " +
    "Gen Lt Col Maj Capt Cmdr Cdr Adm Brig Sgt Cpl Pvt Mt Ft",
);

/** End a sentence only when a {@link STARTERS} word follows. */
const SOFT = setOf(
  "Inc Co Cos Corp Ltd LLC Bros Jr Sr St Ave Blvd Rd Dept Univ Assn Assoc al " +
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun",
);

/** Bind to a number; before anything else they are ordinary words or ends. */
const NUMBERED = setOf(
  "no nos fig figs eq p pp vol ch chap sec sect art arts para pt op ed ver ext tel ref apt rte " +
    "approx ca c jan feb mar apr jun jul aug sep sept oct nov dec",
);

/** Capitalised words that begin sentences and hardly ever follow "U.S." or "p.m." inside one. */
const STARTERS = setOf(
  "The A An This That These Those It He She They We You I There Here His Her Its Their Our My " +
    "In On At To By For From With Without Of As If When While Where Why How What Who Which Whether " +
    "But And Or So Yet Nor Because Since Until Unless Once After Before During Despite Although " +
    "Though However Meanwhile Moreover Furthermore Nevertheless Nonetheless Instead Still Then Now " +
    "Also Later Earlier Finally Today Yesterday Tomorrow Not No Some Many Most Several Both Each " +
    "Every Such Another Only Even Just Perhaps Asked According",
);

const SAID =
  "said|says|asked|asks|added|adds|wrote|writes|replied|answered|explained|noted|warned|argued|" +
  "insisted|concluded|commented|continued|recalled|wondered|exclaimed|shouted";

/** Masks, and the zero-width space that copied web pages are full of. */
const INVISIBLE = /[\u2060\u200B]/g;
const WORD = /[\p{L}\p{N}]/u;
const STARTER = /^["“‘'«([]*(\p{Lu}\p{Ll}*)(?=[\s'’,]|$)/u;
const LOWER_START = /^["“”‘’'«([]*\p{Ll}/u;
const LAST_WORD = /(?:^|[^\p{L}\p{N}.])([\p{L}\p{N}.]*[\p{L}\p{N}])\.(["”’'»)\]]*)\s*$/u;
const ACRONYM = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const LIST_MARKER = /(?:^|[:;] )\(?(?:\d{1,3}|\p{L}|[ivx]{1,4})[.)] ?$/u;
const SPACED_ELLIPSIS = /(?:^|\s)(?:\.|\.\.\.|\. \. \.)["”’]*\s*$/;
const INNER_END = /[.!?]["”’']*\)\s*$/;
const NAME_END = /\p{Lu}\p{L}*!\s*$/u;
const COMPANY_START = /^(?:Inc|Corp|Co|Ltd|LLC)\b/;
const QUOTED_END = /[.!?]["”’»]+\s*$/;
const ATTRIBUTION = new RegExp(`^(?:\\p{Lu}[\\p{L}’'-]* ){1,3}(?:${SAID})(?=[.,])`, "u");

/** A reference mark after the end of a sentence: `[3]`, `[3, 4]`, `[a]`, `[note 2]`, `³`. */
const CITATION =
  /(?=[[¹²³⁰⁴-⁹])(?<=[.!?]["”’'»)\]]{0,3} ?)(?:\[(?:\d[\d,–\- ]{0,15}|[a-z]|note \d{1,3})\] ?|[¹²³⁰⁴-⁹])+/gu;

/** PARAGRAPH SEPARATOR, which always breaks, for a space: makes a boundary the rules can refuse. */
const PROPOSED = "\u2029";

/** The end of a sentence before one that begins with a number, which Unicode's rules do not break. */
const BEFORE_NUMBER = / (?=\d)(?<=(?:\p{Ll}{3}|\d{4}|%|[\p{L}\p{N}]["”’)\]])\.["”’'»)\]]{0,3} )/gu;

/**
 * The `[start, end)` offsets, ascending, of the sentences of `plain.slice(start, end)`.
 *
 * Offsets count from the beginning of `plain`. Each sentence begins and ends with a character that
 * is neither white space nor {@link MASK}; together they hold every such character of the range. A
 * single line end is a soft wrap and a blank line ends a sentence. A quotation of several sentences
 * is divided; closing quotation marks, brackets, citations and a following "he said" stay with the
 * sentence they close. Unicode's segmentation (UAX 29) proposes the boundaries and the rules for
 * English below refuse some; the time taken is linear in the length of the range.
 */
export function sentencesOf(plain: string, start: number, end: number): readonly Span[] {
  const { text, offsetOf } = flatten(plain.slice(start, end));
  const sentences: Span[] = [];
  for (let [from, to] of piecesOf(segmentable(text))) {
    while (from < to && isSpace(text, from)) from += 1;
    while (to > from && isSpace(text, to - 1)) to -= 1;
    if (from < to) sentences.push([start + offsetOf(from), start + offsetOf(to - 1) + 1]);
  }
  return sentences;
}

function isSpace(text: string, at: number): boolean {
  return text[at] === " " || text[at] === "\n";
}

/** Drops masks; white space becomes one space, or one `\n` where it holds a blank line. */
function flatten(source: string): Flat {
  if (!/[^\S ]|\u2060| {2}/.test(source)) return { text: source, offsetOf: (at) => at };
  const offsets = new Uint32Array(source.length);
  const parts: string[] = [];
  let length = 0;
  for (const { 0: run, index } of source.matchAll(/[\s\u2060]+|[^\s\u2060]+/g)) {
    const part = /^[\s\u2060]/.test(run) ? gapOf(run) : run;
    for (let at = 0; at < part.length; at += 1) offsets[length + at] = index + at;
    length += part.length;
    parts.push(part);
  }
  return { text: parts.join(""), offsetOf: (at) => offsets[at] ?? source.length };
}

function gapOf(run: string): string {
  const white = run.replaceAll(MASK, "");
  if (white === "") return "";
  return (white.match(/\r\n|[\r\n\u2028\u2029]/g) ?? []).length > 1 ? "\n" : " ";
}

/** The same length, with what Unicode's rules misread written so that they read it rightly. */
function segmentable(text: string): string {
  return (
    text
      // A lost character is most often a quotation mark.
      .replaceAll("\uFFFD", '"')
      .replaceAll("…", ".")
      .replace(CITATION, (marks) => marks.replace(/[^ ]/g, MASK))
      .replace(BEFORE_NUMBER, PROPOSED)
  );
}

interface Proposal {
  readonly index: number;
  readonly segment: string;
  /** Whether this is only the next part of a sentence too long for one chunk. */
  readonly continues: boolean;
}

/** The stretches that Unicode's rules propose as sentences. */
function* proposalsOf(text: string): Generator<Proposal> {
  let at = 0;
  let continues = false;
  while (at < text.length) {
    const chunk = text.slice(at, at + CHUNK_CHARS);
    const isLast = at + chunk.length >= text.length;
    const found = stretchesOf(chunk);
    const isCut = !isLast && found.length === 1;
    // The last sentence of a chunk may go on: the next chunk begins with it.
    if (!isLast && !isCut) found.pop();
    for (const segment of found) {
      yield { index: at, segment, continues };
      at += segment.length;
      continues = false;
    }
    continues = isCut;
  }
}

function stretchesOf(chunk: string): string[] {
  const segments = SEGMENTER.segment(chunk);
  const found: string[] = [];
  let at = 0;
  while (at < chunk.length) {
    // Iterating over the segments would copy the text once more.
    const segment = segments.containing(at)?.segment ?? chunk.slice(at);
    found.push(segment);
    at += segment.length;
  }
  return found;
}

function piecesOf(text: string): readonly Span[] {
  const pieces: Span[] = [];
  let from = 0;
  let worded = false;
  for (const { index, segment, continues } of proposalsOf(text)) {
    const hasWord = WORD.test(segment);
    // A piece without a letter or digit is a fragment: it joins what precedes, or what follows.
    if (worded && hasWord && !continues && isBreak(text, from, index)) {
      pieces.push([from, index]);
      from = index;
    }
    worded ||= hasWord;
  }
  pieces.push([from, text.length]);
  return pieces;
}

function isBreak(text: string, from: number, at: number): boolean {
  const tail = seen(text.slice(Math.max(from, at - WINDOW_CHARS), at));
  const head = seen(text.slice(at, at + WINDOW_CHARS));
  if (tail.endsWith("\n")) return true;
  if (!tail.endsWith(" ")) return isUnspacedBreak(tail, head);
  if (LOWER_START.test(head) || isAttribution(tail, head)) return false;
  if (LIST_MARKER.test(at - from > WINDOW_CHARS ? ` ${tail}` : tail)) return false;
  if (NAME_END.test(tail) && COMPANY_START.test(head)) return false;
  if (INNER_END.test(tail) && isAside(text, from, at)) return false;
  if (SPACED_ELLIPSIS.test(tail) && !isStarter(head)) return false;
  return !isAbbreviation(tail, head);
}

function seen(text: string): string {
  return text.replace(INVISIBLE, "").replace(PROPOSED, " ");
}

/** Scripts written without spaces, and `end.”Next`; not `?` in an address or `!` in a name. */
function isUnspacedBreak(tail: string, head: string): boolean {
  if (/[。！？｡]["”’」』）]*$/.test(tail)) return true;
  return /[.!?]”$/.test(tail) && /^["“‘]?\p{Lu}/u.test(head);
}

function isStarter(head: string): boolean {
  return STARTERS.has(STARTER.exec(head)?.[1] ?? "");
}

/** `“Why?” Name asked.`: the words after a quotation only say whose it is. */
function isAttribution(tail: string, head: string): boolean {
  return QUOTED_END.test(tail) && ATTRIBUTION.test(head);
}

/** Whether the parenthesis that ends at `at` opened inside the sentence that began at `from`. */
function isAside(text: string, from: number, at: number): boolean {
  const near = text.slice(Math.max(from, at - PARENTHESIS_CHARS), at);
  return WORD.test(near.slice(0, Math.max(0, near.lastIndexOf("("))));
}

function isAbbreviation(tail: string, head: string): boolean {
  const [, word = "", closers = ""] = LAST_WORD.exec(tail) ?? [];
  if (word === "") return false;
  if (BINDING.has(word.toLowerCase()) || TITLES.has(word)) return true;
  if (NUMBERED.has(word.toLowerCase()) && /^[#§]?\d/.test(head)) return true;
  const soft = SOFT.has(word) || ACRONYM.test(word) || /^\p{Lu}$/u.test(word);
  return soft && !/["”’'»]/.test(closers) && !isStarter(head);
}
