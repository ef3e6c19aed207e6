import {
  type Document,
  editDistance,
  findDocuments,
  isDay,
  type Library,
  namesOf,
  newestFirst,
  VerbatimError,
  printableLine,
} from "../../core/index.ts";
import { warnWhenEmpty } from "./ask-command.ts";
import { EXIT, type Exit } from "./exit.ts";
import { openWithProgress } from "./index-command.ts";
import type { Flags, Services } from "./services.ts";
import type { Terminal } from "./terminal.ts";

export interface SourcesFlags extends Flags {
  readonly json?: boolean;
  /** Words that the documents are about; the best come first. */
  readonly about?: string;
  readonly title?: string;
  readonly source?: string;
  readonly since?: string;
  readonly until?: string;
}

/** Lists the documents, those that fit a search, or tells all about one. */
export async function sourcesCommand(
  path: string | undefined,
  flags: SourcesFlags,
  { services, terminal }: { services: Services; terminal: Terminal },
): Promise<Exit> {
  for (const bound of ["since", "until"] as const) requireDay(bound, flags[bound]);
  const { reading, library } = await openWithProgress(services, services.settings(flags), terminal);
  warnWhenEmpty(reading, terminal);
  if (path !== undefined) {
    const document = reading.documents.find((one) => one.path === path);
    if (document === undefined) throw noSuchDocument(path, reading.documents);
    terminal.out(
      flags.json === true
        ? JSON.stringify(sourceJson(document, library))
        : oneText(document, library, terminal),
    );
    return EXIT.done;
  }
  const ordered =
    flags.about === undefined
      ? reading.documents.toSorted(newestFirst)
      : documentsAbout(flags.about, library, services.today());
  const found = ordered.filter((document) => fits(document, flags));
  if (flags.json === true)
    terminal.out(JSON.stringify(found.map((one) => sourceJson(one, library))));
  else if (found.length > 0) terminal.out(found.map((one) => lineText(one, terminal)).join("\n"));
  if (found.length === 0 && reading.documents.length > 0) terminal.err("No document fits.");
  return found.length > 0 ? EXIT.done : EXIT.failed;
}

function documentsAbout(words: string, library: Library, today: string): Document[] {
  return findDocuments(words, library, today).flatMap(
    ({ index }) => library.corpus.documents[index]?.document ?? [],
  );
}

function requireDay(name: string, day: string | undefined): void {
  if (day === undefined || isDay(day)) return;
  throw new VerbatimError(
    "usage",
    `--${name} cannot use "${day}": write a date such as 2026-03-05.`,
  );
}

function noSuchDocument(path: string, documents: readonly Document[]): VerbatimError {
  const [nearest] = documents
    .map((one) => ({ path: one.path, distance: editDistance(one.path, path, path.length) }))
    .toSorted((a, b) => a.distance - b.distance);
  const isNear = nearest !== undefined && nearest.distance <= path.length / 3;
  const hint = isNear ? ` Did you mean "${nearest.path}"?` : "";
  return new VerbatimError(
    "usage",
    `There is no document "${path}".${hint} "verbatim sources" lists them all.`,
  );
}

function fits(document: Document, { title, source, since, until }: SourcesFlags): boolean {
  const holds = (whole: string | undefined, part: string | undefined) =>
    part === undefined || (whole ?? "").toLowerCase().includes(part.toLowerCase());
  const { date } = document;
  if (since !== undefined && (date === undefined || date < since)) return false;
  if (until !== undefined && (date === undefined || date > until)) return false;
  const names = [document.source, ...namesOf(document.source ?? "")];
  return holds(document.title, title) && names.some((name) => holds(name, source));
}

function sourceJson(document: Document, library: Library) {
  const { path, title, date, source, url, author, tags, owner, reviewBy } = document;
  const { hash, sizeBytes, encoding, repairs, lines } = document;
  return {
    path,
    title,
    date: date ?? null,
    source: source ?? null,
    ...(url === undefined ? {} : { url }),
    ...(author === undefined ? {} : { author }),
    tags: tags ?? [],
    ...(owner === undefined ? {} : { owner }),
    ...(reviewBy === undefined ? {} : { reviewBy }),
    hash,
    sizeBytes,
    lines: lines.starts.length,
    sentences: sentenceCount(document, library),
    encoding: encoding ?? null,
    repairs,
  };
}

function sentenceCount({ path }: Document, { corpus }: Library): number {
  const found = corpus.documents.find(({ document }) => document.path === path);
  return found === undefined ? 0 : found.endSentence - found.firstSentence;
}

function lineText({ path, title, date, source, repairs }: Document, { paint }: Terminal): string {
  const about = [title, source].filter((part) => part !== undefined).join(" · ");
  const damage =
    repairs.restored + repairs.marked > 0
      ? paint("yellow", `  (damaged: ${repairs.restored} restored, ${repairs.marked} marked)`)
      : "";
  return `${date ?? "no date   "}  ${paint("bold", printableLine(path))}  ${printableLine(about)}${damage}`;
}

function oneText(document: Document, library: Library, { paint }: Terminal): string {
  return Object.entries(sourceJson(document, library))
    .map(([name, value]) => [name, fieldText(value)] as const)
    .map(([name, value]) => `${paint("bold", name.padEnd(10))} ${printableLine(value)}`)
    .join("\n");
}

type Field = string | number | null | readonly string[] | Document["repairs"];

function fieldText(value: Field): string {
  if (value === null) return "–";
  if (typeof value === "string" || typeof value === "number") return String(value);
  if ("restored" in value) return `${value.restored} restored, ${value.marked} marked`;
  return value.length === 0 ? "–" : value.join(", ");
}
