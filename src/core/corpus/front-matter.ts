import { parseDocument } from "yaml";
import { z } from "zod";
import type { Metadata } from "./document.ts";

/** What stands before a document's body, and where the body begins. */
export interface Preamble {
  readonly metadata: Metadata;
  /** Offset of the body in the text, in UTF-16 units. */
  readonly bodyStart: number;
  /** Full sentences about what could not be used. */
  readonly warnings: readonly string[];
}

/** Front matter longer than this is taken for text. */
const MAX_FRONT_MATTER_CHARS = 64 * 1024;

/** YAML aliases resolved at most: enough for honest use, too few for a bomb. */
const MAX_ALIASES = 100;

const FENCED =
  /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)?^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/m;

/** A first line that begins with ` date 2026-03-02`, as news exports have it. */
const LEADING_DATE = /^\s*date:?[ \t]+(\d{4}-\d{2}-\d{2})\b[ \t]*/i;

const words = z.union([z.string(), z.number(), z.boolean()]).transform(String);

/** A calendar day; YAML may hand it over as a string or, with a time, as more. */
const day = z
  .union([z.string(), z.date().transform((date) => date.toISOString())])
  .transform((written) => written.trim().replace(/[T ].*$/s, ""))
  .refine(isDay, "is not a date such as 2026-03-05");

const FIELDS = {
  title: words,
  date: day,
  source: words,
  url: z.url({ protocol: /^https?$/, error: "is not an http or https address" }),
  author: words,
  tags: z.union([z.array(words), words.transform((list) => list.split(/\s*,\s*/))]),
  owner: words,
  reviewBy: day,
} satisfies Record<keyof Metadata, z.ZodType>;

/** Reads YAML front matter, or a leading date, from the beginning of a text. Never throws. */
export function readPreamble(text: string): Preamble {
  const fenced = FENCED.exec(text.slice(0, MAX_FRONT_MATTER_CHARS));
  if (fenced?.index === 0) return readFrontMatter(fenced[1] ?? "", fenced[0].length);
  const date = LEADING_DATE.exec(text);
  if (date !== null && isDay(date[1] ?? "")) {
    return { metadata: { date: date[1] ?? "" }, bodyStart: date[0].length, warnings: [] };
  }
  return { metadata: {}, bodyStart: 0, warnings: [] };
}

/** Whether this is `YYYY-MM-DD` and such a day exists. */
export function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const at = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(written);
}

function readFrontMatter(yaml: string, bodyStart: number): Preamble {
  const read = parseYaml(yaml);
  if (typeof read === "string") return { metadata: {}, bodyStart, warnings: [read] };
  const warnings: string[] = [];
  const fields = Object.entries(FIELDS).flatMap(([name, schema]) => {
    const value = read[name];
    if (value === undefined || value === null || value === "") return [];
    const parsed = schema.safeParse(value);
    if (parsed.success) return [[name, parsed.data] as const];
    warnings.push(`Front matter "${name}" ${problemOf(parsed.error)}; it is left out.`);
    return [];
  });
  return { metadata: Object.fromEntries(fields), bodyStart, warnings };
}

/** The front matter as an object, or a sentence that says why it cannot be used. */
function parseYaml(yaml: string): Record<string, unknown> | string {
  try {
    const document = parseDocument(yaml, { logLevel: "silent" });
    const [error] = document.errors;
    if (error)
      return `Front matter is not valid YAML (${firstLine(error.message)}); it is left out.`;
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    if (value === null) return {};
    const record = z.record(z.string(), z.unknown()).safeParse(value);
    return record.success
      ? record.data
      : "Front matter is not a list of names and values; it is left out.";
  } catch (error) {
    return `Front matter cannot be used (${firstLine(String(error))}); it is left out.`;
  }
}

function problemOf(error: z.ZodError): string {
  const message = error.issues[0]?.message ?? "";
  return message.startsWith("is ") ? message : "has a value of the wrong kind";
}

function firstLine(message: string): string {
  return (
    message
      .split("\n", 1)[0]
      ?.replace(/^\w*Error: /, "")
      .replace(/:$/, "") ?? ""
  );
}
