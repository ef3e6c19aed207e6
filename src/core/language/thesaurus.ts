import { RELATED_WORDS } from "./related-words.ts";

/** Stems with a related meaning: synonyms, derivations, wider and narrower words. */
export interface Thesaurus {
  /** Related index terms, with how near each is, 0 to 1. */
  readonly related: (term: string) => ReadonlyMap<string, number>;
  /** Whether the term is a word of the language, and so no misspelling of another. */
  readonly knows: (term: string) => boolean;
}

const NONE: ReadonlyMap<string, number> = new Map();

// Read at the first question, as some commands never ask one; the same for every library.
let relations: ReadonlyMap<string, string> | undefined;

/** English, from WordNet (Miller, WordNet: A Lexical Database for English, 1995). */
export function createThesaurus(): Thesaurus {
  const all = () => (relations ??= readRelations());
  return {
    related(term) {
      const line = all().get(term);
      return line === undefined ? NONE : new Map(line.split(" ").map(relationOf));
    },
    knows: (term) => all().has(term),
  };
}

/** For each stem, those related to it, as they are written: `leader9 govern3`. */
function readRelations(): Map<string, string> {
  const lines = new Map<string, string>();
  const add = (from: string, to: string) => {
    const known = lines.get(from);
    lines.set(from, known === undefined ? to : `${known} ${to}`);
  };
  for (const line of RELATED_WORDS.trim().split("\n")) {
    const [left = "", ...others] = line.split(" ");
    for (const other of others) {
      add(left, other);
      add(other.slice(0, -1), left + other.slice(-1));
    }
  }
  return lines;
}

/** A stem and the strength of its relation, which is written behind it in tenths. */
function relationOf(written: string): readonly [string, number] {
  return [written.slice(0, -1), Number(written.slice(-1)) / 10];
}
