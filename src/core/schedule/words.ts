/** A word that a person typed, or what stands between quotation marks. */
export interface Word {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** Quotation marks of any kind: chat clients bend straight ones. */
const WORD = /["“”„]([^"“”„]*)["“”„]|,|[^\s,;()"“”„]+/g;

/** Splits what a person typed. Commas are words of their own; brackets and semicolons only divide. */
export function wordsOf(text: string): Word[] {
  return [...text.normalize("NFC").matchAll(WORD)].map(([whole, quoted]) => ({
    text: quoted ?? whole,
    isQuoted: quoted !== undefined,
  }));
}

/** A name as a lower-case phrase, for comparison. */
export function phraseOf(name: string): string {
  return lowerCase(wordsOf(name));
}

/** The first word, the first two and so on as lower-case phrases, longest first; a quoted one alone. */
export function phrasesOf(
  words: readonly Word[],
  mostWords: number,
): { readonly phrase: string; readonly length: number }[] {
  const [first] = words;
  if (first?.isQuoted === true) return [{ phrase: phraseOf(first.text), length: 1 }];
  return words
    .slice(0, mostWords)
    .map((_, index) => ({ phrase: lowerCase(words.slice(0, index + 1)), length: index + 1 }))
    .toReversed();
}

/** What the longest phrase at the front is read as. */
export function readLongest<Value>(
  words: readonly Word[],
  mostWords: number,
  read: (phrase: string) => Value | undefined,
): { readonly value: Value; readonly length: number } | undefined {
  for (const { phrase, length } of phrasesOf(words, mostWords)) {
    const value = read(phrase);
    if (value !== undefined) return { value, length };
  }
  return undefined;
}

function lowerCase(words: readonly Word[]): string {
  return words.map(({ text }) => text.toLowerCase()).join(" ");
}
