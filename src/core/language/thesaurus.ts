import { RELATED_WORDS } from "./related-words.ts";

/** Stems with a related meaning: synonyms, derivations, wider and narrower words. */
export interface Thesaurus {
  /** Related index terms, with how near each is, 0 to 1. */
  readonly related: (term: string) => ReadonlyMap<string, number>;
  /** Whether the term is a word of the language, and so no misspelling of another. */
  readonly knows: (term: string) => boolean;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** English, from WordNet (Miller, WordNet: A Lexical Database for English, 1995). */
export function createThesaurus(): Thesaurus {
  // Read at the first question: some commands never ask one.
  let relations: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;
  const all = () => (relations ??= readRelations());
  return {
    related: (term) => all().get(term) ?? NONE,
    knows: (term) => all().has(term),
  };
}

function readRelations(): Map<string, Map<string, number>> {
  const relations = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, weight: number) => {
    const known = relations.get(from);
    if (known === undefined) relations.set(from, new Map([[to, weight]]));
    else known.set(to, weight);
  };
  for (const line of RELATED_WORDS.trim().split("\n")) {
    const [left = "", ...others] = line.split(" ");
    for (const other of others) {
      const [right, weight] = [other.slice(0, -1), Number(other.slice(-1)) / 10];
      add(left, right, weight);
      add(right, left, weight);
    }
  }
  return relations;
}
