/** The level at which a word is counted. */
export type Level = "sentence" | "passage" | "document";

/** Every index term of the corpus, numbered, with how many units hold it at each level. */
export interface Vocabulary {
  readonly size: number;
  idOf(term: string): number | undefined;
  termOf(id: number): string;
  /** The word as the corpus first wrote it, folded: what to show in place of a stem. */
  wordOf(id: number): string;
  /** How often, 0 to 1, the word is written as a name or an acronym. */
  nameShare(id: number): number;
  /** Units of the level that hold the term; 0 for an id that is none. */
  count(level: Level, id: number): number;
  /** How many units there are. */
  total(level: Level): number;
}

/** A vocabulary that is still being filled. */
export interface GrowingVocabulary extends Vocabulary {
  /** The id of a term, given one if new; `word` is what was written, and how. */
  add(term: string, word: string, isName: boolean): number;
  /** Counts one unit of the level that holds these ids; repeats count once. */
  addUnit(level: Level, ids: Iterable<number>): void;
}

export function createVocabulary(): GrowingVocabulary {
  const ids = new Map<string, number>();
  const terms: string[] = [];
  const words: string[] = [];
  const uses: number[] = [];
  const names: number[] = [];
  const counts: Record<Level, number[]> = { sentence: [], passage: [], document: [] };
  // The last unit that was counted for an id, so that its repeats are passed over.
  const lastUnit: number[] = [];
  let unitNumber = 0;
  const totals = { sentence: 0, passage: 0, document: 0 };
  return {
    get size() {
      return terms.length;
    },
    idOf: (term) => ids.get(term),
    termOf: (id) => terms[id] ?? "",
    wordOf: (id) => words[id] ?? "",
    count: (level, id) => counts[level][id] ?? 0,
    total: (level) => totals[level],
    nameShare: (id) => (names[id] ?? 0) / Math.max(1, uses[id] ?? 0),
    add(term, word, isName) {
      const known = ids.get(term);
      if (known !== undefined) {
        uses[known] = (uses[known] ?? 0) + 1;
        if (isName) names[known] = (names[known] ?? 0) + 1;
        return known;
      }
      ids.set(term, terms.length);
      words.push(word);
      uses.push(1);
      names.push(isName ? 1 : 0);
      return terms.push(term) - 1;
    },
    addUnit(level, unit) {
      totals[level] += 1;
      unitNumber += 1;
      for (const id of unit) {
        if (lastUnit[id] === unitNumber) continue;
        lastUnit[id] = unitNumber;
        counts[level][id] = (counts[level][id] ?? 0) + 1;
      }
    },
  };
}
