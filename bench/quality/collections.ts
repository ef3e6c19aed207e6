import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** A judged collection as it lies in a folder: `corpus.jsonl`, `queries.jsonl`, `qrels.tsv`, … */
export interface Collection {
  readonly name: string;
  /** Whether its units are sentences of documents or whole documents. */
  readonly unit: "sentence" | "document";
  readonly units: readonly Unit[];
  readonly queries: readonly Query[];
  /** Ids of the units that answer, by query id. */
  readonly relevant: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly unanswerable: readonly Query[];
}

const unitSchema = z.object({
  _id: z.string(),
  title: z.string().default(""),
  text: z.string(),
  doc: z.string().optional(),
  par: z.number().optional(),
});
const querySchema = z.object({ _id: z.string(), text: z.string() });

export type Unit = z.infer<typeof unitSchema>;
export type Query = z.infer<typeof querySchema>;

/** The collections in a folder, by name; `only` keeps some. */
export function loadCollections(folder: string, only?: readonly string[]): Collection[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "corpus.jsonl")))
    .map(({ name }) => name)
    .filter((name) => only === undefined || only.includes(name))
    .toSorted()
    .map((name) => loadCollection(join(folder, name), name));
}

function loadCollection(folder: string, name: string): Collection {
  const units = readLines(join(folder, "corpus.jsonl"), unitSchema);
  const relevant = new Map<string, Map<string, number>>();
  for (const line of readFileSync(join(folder, "qrels.tsv"), "utf8").split("\n").slice(1)) {
    const [query, unit, grade] = line.trim().split("\t");
    if (query === undefined || unit === undefined || Number(grade) <= 0) continue;
    const judged = relevant.get(query) ?? new Map<string, number>();
    relevant.set(query, judged.set(unit, Number(grade)));
  }
  const unanswerable = join(folder, "unanswerable.jsonl");
  return {
    name,
    unit: units.some(({ doc }) => doc !== undefined) ? "sentence" : "document",
    units,
    queries: readLines(join(folder, "queries.jsonl"), querySchema).filter(({ _id }) =>
      relevant.has(_id),
    ),
    relevant,
    unanswerable: existsSync(unanswerable) ? readLines(unanswerable, querySchema) : [],
  };
}

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => schema.parse(JSON.parse(line)));
}
