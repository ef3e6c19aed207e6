import { buildCorpus, type CorpusOptions } from "./corpus/build.ts";
import type { Corpus } from "./corpus/corpus.ts";
import type { Document } from "./corpus/document.ts";
import { createAnalyzer } from "./language/tokens.ts";
import { createThesaurus, type Thesaurus } from "./language/thesaurus.ts";
import { type Aliases, countryAliases, joinAliases, shortFormAliases } from "./question/aliases.ts";
import { explainedAliases } from "./question/explained-aliases.ts";
import { officeHolders } from "./question/office-holders.ts";
import type { PassageIndex } from "./ports.ts";
import { createPassageIndex } from "./retrieval/passages.ts";

/** A corpus that can be searched. A new one replaces the old in one step when documents change. */
export interface Library {
  readonly corpus: Corpus;
  readonly passages: PassageIndex;
  /** Other ways to say something. */
  readonly aliases: Aliases;
  /** The same and, for the title of an office, whoever holds it. */
  readonly aliasesOfTitles: Aliases;
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
function aliasesOf(corpus: Corpus): Pick<Library, "aliases" | "aliasesOfTitles"> {
  const countries = countryAliases(corpus.analyzer);
  const shortForms = shortFormAliases(corpus.analyzer);
  const { offices, holders } = officeHolders(corpus, countries, shortForms);
  const aliases = joinAliases(countries, shortForms, explainedAliases(corpus), offices);
  return { aliases, aliasesOfTitles: joinAliases(aliases, holders) };
}

/** Makes a corpus searchable. */
export async function libraryOf(
  corpus: Corpus,
  { pause }: Pick<CorpusOptions, "pause"> = {},
): Promise<Library> {
  return {
    corpus,
    passages: await createPassageIndex(corpus, pause),
    ...aliasesOf(corpus),
    thesaurus: createThesaurus(),
  };
}
