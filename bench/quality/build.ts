import { buildCorpus } from "../../src/core/corpus/build.ts";
import type { Corpus } from "../../src/core/corpus/corpus.ts";
import type { Block, Document } from "../../src/core/corpus/document.ts";
import { linesOf } from "../../src/core/corpus/lines.ts";
import { createAnalyzer } from "../../src/core/language/tokens.ts";
import type { Unit } from "./collections.ts";

/** A collection as a corpus, and the collection's id of each of its sentences. */
export interface Built {
  readonly corpus: Corpus;
  readonly ids: readonly string[];
}

/** Between the sentences of a paragraph; no sentence of a collection holds it. */
const CUT = "\u001e";

/** Builds a corpus of sentences, cut just where the collection cuts them. */
export async function buildSentences(units: readonly Unit[]): Promise<Built> {
  const groups = groupBy(units, ({ doc = "" }) => doc);
  const corpus = await buildCorpus(
    [...groups].map(([path, members]) => documentFrom(path, members)),
    { analyzer: createAnalyzer(), split: splitAtCuts },
  );
  return { corpus, ids: [...groups.values()].flat().map(({ _id }) => _id) };
}

/** A document of the given sentences, a paragraph for each `par`. */
export function documentFrom(path: string, members: readonly Unit[]): Document {
  const blocks: Block[] = [];
  let text = "";
  for (const paragraph of groupBy(members, ({ par = 0 }) => String(par)).values()) {
    const start = text.length;
    text += paragraph.map((unit) => unit.text.replaceAll(CUT, " ")).join(CUT);
    blocks.push({ kind: "paragraph", start, end: text.length });
    text += "\n";
  }
  const title = members[0]?.title ?? "";
  const repairs = { restored: 0, marked: 0 };
  return {
    path,
    title,
    hash: "",
    sizeBytes: 0,
    repairs,
    text,
    plain: text,
    lines: linesOf(text),
    blocks,
  };
}

function splitAtCuts(plain: string, start: number, end: number): (readonly [number, number])[] {
  let at = start;
  return plain
    .slice(start, end)
    .split(CUT)
    .map((sentence) => {
      const from = at;
      at += sentence.length + CUT.length;
      return [from, from + sentence.length] as const;
    });
}

/** Groups in the order in which their keys first appear. */
export function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
