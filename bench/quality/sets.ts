import { readFileSync } from "node:fs";
import { z } from "zod";
import { plainText } from "../../src/core/corpus/corpus.ts";
import type { Excerpt } from "../../src/core/evidence/chosen.ts";
import type { Library } from "../../src/core/library.ts";
import { libraryOf } from "../../src/core/library.ts";
import { openFolder } from "../../src/adapters/corpus/open.ts";
import { buildSentences } from "./build.ts";
import type { Collection, Unit } from "./collections.ts";
import { randomFrom } from "./random.ts";

/** Questions over one library, and which of its sentences answer each: none when it is silent. */
export interface QuestionSet {
  readonly name: string;
  readonly library: Library;
  readonly questions: readonly Judged[];
  /** Over whole documents, not over a collection of sentences. */
  readonly isNews: boolean;
}

/** The same over a collection, which names its sentences. */
export interface CollectionSet extends QuestionSet {
  readonly idOf: (sentence: number) => string;
}

export interface Judged {
  readonly id: string;
  readonly text: string;
  /** Whether a sentence, by its index, answers. */
  readonly isRight: (sentence: number) => boolean;
}

/** Whether a sentence of a quote answers. */
export function isQuoteRight(
  { index, neighbours }: Excerpt,
  isRight: (sentence: number) => boolean,
): boolean {
  return [index, ...neighbours.map((one) => one.index)].some(isRight);
}

const caseSchema = z.object({
  id: z.string(),
  question: z.string(),
  gold: z.array(z.object({ file: z.string(), must_contain: z.string() })),
});

/** A question set over a folder of documents, as `verbatim eval` reads it. */
export async function folderSet(
  name: string,
  file: string,
  knowledge: string,
): Promise<QuestionSet> {
  const { library } = await openFolder({ knowledge, maxFileBytes: 2e7, maxUnzippedBytes: 1e8 });
  const { corpus } = library;
  const cases = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => caseSchema.parse(JSON.parse(line)));
  const questions = cases.map(({ id, question, gold }) => ({
    id,
    text: question,
    isRight: (index: number) => {
      const sentence = corpus.sentences[index];
      const document = corpus.documents[sentence?.document ?? -1]?.document;
      if (sentence === undefined || document === undefined) return false;
      const text = folded(plainText(document, sentence.start, sentence.end));
      return gold.some(
        (one) => one.file === document.path && text.includes(folded(one.must_contain)),
      );
    },
  }));
  return { name, library, questions, isNews: true };
}

function folded(text: string): string {
  return text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[\s*_`]+/g, " ")
    .trim();
}

/** What of a collection is taken away, so that some of its questions have no answer left. */
export type Removal = "nothing" | "half the paragraphs" | "half the documents";

/** A collection's questions over what is left of it; `adversarial` adds its unanswerable ones. */
export async function collectionSet(
  collection: Collection,
  { removal, adversarial = false }: { readonly removal: Removal; readonly adversarial?: boolean },
): Promise<CollectionSet> {
  const units = collection.units.filter(keeper(collection, removal));
  const { corpus, ids } = await buildSentences(units);
  const questions = [...collection.queries, ...(adversarial ? collection.unanswerable : [])];
  return {
    name: collection.name,
    isNews: false,
    library: await libraryOf(corpus),
    idOf: (sentence) => ids[sentence] ?? "",
    questions: questions.map(({ _id, text }) => ({
      id: _id,
      text,
      isRight: (index) => collection.relevant.get(_id)?.has(ids[index] ?? "") ?? false,
    })),
  };
}

/** Decides by a seeded draw, the same in every run. */
function keeper({ name, units }: Collection, removal: Removal): (unit: Unit) => boolean {
  if (removal === "nothing") return () => true;
  const keyOf = ({ doc, par }: Unit) =>
    removal === "half the documents" ? `${doc}` : `${doc}-${par}`;
  const random = randomFrom(`${name} ${removal}`);
  const kept = new Map([...new Set(units.map(keyOf))].map((key) => [key, random() < 0.5]));
  return (unit) => kept.get(keyOf(unit)) ?? false;
}
