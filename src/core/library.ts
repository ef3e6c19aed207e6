import { buildCorpus, type CorpusOptions } from "./corpus/build.ts";
import type { Corpus } from "./corpus/corpus.ts";
import type { Document } from "./corpus/document.ts";
import { createAnalyzer } from "./language/tokens.ts";
import { createThesaurus, type Thesaurus } from "./language/thesaurus.ts";
import { type Aliases, generalAliases, joinAliases } from "./question/aliases.ts";
import { explainedAliases } from "./question/explained-aliases.ts";
import { officeHolders } from "./question/office-holders.ts";
import type { PassageIndex } from "./ports.ts";
import { createPassageIndex } from "./retrieval/passages.ts";

/** A corpus that can be searched. A new one replaces the old in one step when documents change. */
export interface Library {
  readonly corpus: Corpus;
  readonly passages: PassageIndex;
  readonly aliases: Aliases;
  readonly thesaurus: Thesaurus;
}

/** Builds a library from documents; `pause` is awaited now and then so that others get a turn. */
export async function createLibrary(
  documents: readonly Document[],
  options: Pick<CorpusOptions, "pause"> = {},
): Promise<Library> {
  const corpus = await buildCorpus(documents, { analyzer: createAnalyzer(), ...options });
  return libraryOf(corpus, options);
}

/** What holds anywhere, and what the documents explain. */
function aliasesOf(corpus: Corpus): Aliases {
  const general = generalAliases(corpus.analyzer);
  return joinAliases(
    joinAliases(general, explainedAliases(corpus)),
    officeHolders(corpus, general),
  );
}

/** Makes a corpus searchable. */
export async function libraryOf(
  corpus: Corpus,
  { pause }: Pick<CorpusOptions, "pause"> = {},
): Promise<Library> {
  return {
    corpus,
    passages: await createPassageIndex(corpus, pause),
    aliases: aliasesOf(corpus),
    thesaurus: createThesaurus(),
  };
}
