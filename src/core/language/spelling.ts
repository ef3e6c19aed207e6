import { stem } from "porter2";
import { regular } from "./irregular-forms.ts";

/** British spellings brought to the American ones, so that either finds the other. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(\p{L}{3,})is(e|ed|es|er|ers|ing|ation|ations)$/u, "$1iz$2"],
  [/(\p{L}{3,})ys(e|ed|es|er|ers|ing)$/u, "$1yz$2"],
  [/(\p{L}{2,})our(s|ed|ing|able|ably|al|er|ers|ful|hood|ite|ites|less)?$/u, "$1or$2"],
  [/^(def|off|lic|pret)ence(s)?$/u, "$1ense$2"],
  [/^(cen|thea|me|kilome|li)tre(s)?$/u, "$1ter$2"],
  [/^programme(s)?$/u, "program$1"],
];

/** What a word holds that any of them changes; few do. */
const MAYBE_BRITISH = /[iy]s[aei]|our|ence|tre|programme/;

/** Latin letters that Unicode does not decompose into a base letter and a mark. */
const UNDECOMPOSED: ReadonlyMap<string, string> = new Map([
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["ı", "i"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ß", "ss"],
  ["þ", "th"],
]);

/** Lower case without diacritics, unless it is nothing else: `Nicolás` → `nicolas`, `Łódź` → `lodz`. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[\p{ASCII}]*$/u.test(lower)) return lower;
  const bare = lower
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøđðıæœßþ]/gu, (letter) => UNDECOMPOSED.get(letter) ?? letter);
  return bare === "" ? lower : bare;
}

/**
 * The index form of a folded word: one form and one spelling of it, stemmed with Porter 2
 * (snowballstem.org).
 */
export function stemOf(folded: string): string {
  const word = regular(folded);
  return stem(word.length > 4 && MAYBE_BRITISH.test(word) ? respelt(word) : word);
}

function respelt(word: string): string {
  return SPELLINGS.reduce((spelt, [pattern, other]) => spelt.replace(pattern, other), word);
}
