/** The level at which a word is counted. */
export type Level = "sentence" | "passage" | "document";

const LEVELS: readonly Level[] = ["sentence", "passage", "document"];

/** Every index term of the corpus, numbered, with how many units hold it at each level. */
export interface Vocabulary {
  readonly size: number;
  idOf(term: string): number | undefined;
  termOf(id: number): string;
  /** The word as the corpus first wrote it, folded: what to show in place of a stem. */
  wordOf(id: number): string;
  /** Units of the level that hold the term; 0 for an id that is none. */
  count(level: Level, id: number): number;
  /** How many units there are. */
  total(level: Level): number;
}

/** A vocabulary that is still being filled. */
export interface GrowingVocabulary extends Vocabulary {
  /** The id of a term, given one if new; `word` is what was written. */
  add(term: string, word: string): number;
  /** Counts one unit of the level that holds these ids; repeats count once. */
  addUnit(level: Level, ids: Iterable<number>): void;
}

export function createVocabulary(): GrowingVocabulary {
  const ids = new Map<string, number>();
  const terms: string[] = [];
  const words: string[] = [];
  const counts = Object.fromEntries(LEVELS.map((level) => [level, [] as number[]])) as Record<
    Level,
    number[]
  >;
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
    add(term, word) {
      const known = ids.get(term);
      if (known !== undefined) return known;
      ids.set(term, terms.length);
      words.push(word);
      return terms.push(term) - 1;
    },
    addUnit(level, unit) {
      totals[level] += 1;
      for (const id of new Set(unit)) counts[level][id] = (counts[level][id] ?? 0) + 1;
    },
  };
}
