import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Document, Metadata, ParsedText, Repairs } from "../../core/corpus/document.ts";
import { decode } from "../../core/corpus/encoding.ts";
import { readPreamble } from "../../core/corpus/front-matter.ts";
import { completeMetadata } from "../../core/corpus/metadata.ts";
import { VerbatimError } from "../../core/errors.ts";
import type { Problem } from "./problem.ts";
import { codeOf, type FoundFile } from "./walk.ts";

/** What a document may cost. */
export interface ReadLimits {
  readonly maxFileBytes: number;
  readonly maxUnzippedBytes: number;
}

/** A document, or none when it had to be left out; the problems say why. */
export interface FileReading {
  readonly document?: Document;
  readonly problems: readonly Problem[];
}

type Format = "markdown" | "text" | "html" | "pdf" | "docx";

/** Formats by the file name's ending; a name without one is read as plain text. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".mdx", "markdown"],
  [".txt", "text"],
  [".text", "text"],
  [".log", "text"],
  [".rst", "text"],
  [".adoc", "text"],
  [".org", "text"],
  [".csv", "text"],
  [".tsv", "text"],
  ["", "text"],
  [".html", "html"],
  [".htm", "html"],
  [".xhtml", "html"],
  [".pdf", "pdf"],
  [".docx", "docx"],
]);

/** Reads one file into a document. Whatever is wrong with the file, it never throws. */
export async function readDocument(
  root: string,
  { path, sizeBytes, modifiedAt }: FoundFile,
  limits: ReadLimits,
): Promise<FileReading> {
  const format = FORMATS.get(extname(path).toLowerCase());
  if (format === undefined) {
    const known = [...new Set(FORMATS.keys())].filter(Boolean).join(" ");
    return skipped(path, `Its format is not read; these are: ${known}.`);
  }
  if (sizeBytes === 0)
    return skipped(path, "The file is empty: write something in it, or remove it.");
  if (sizeBytes > limits.maxFileBytes) {
    return skipped(
      path,
      `It has ${sizeBytes} bytes, more than the ${limits.maxFileBytes} allowed: split it, or raise maxFileBytes.`,
    );
  }
  try {
    const bytes = await readFile(join(root, path));
    return assemble({ path, modifiedAt }, bytes, await parse(format, bytes, limits));
  } catch (error) {
    if (error instanceof VerbatimError) return skipped(path, error.message);
    return skipped(path, `It cannot be read (${codeOf(error)}).`);
  }
}

/** What the parsers, and the decoding before them, make of a file's bytes. */
interface Parsed extends ParsedText {
  /** From front matter; stands before what the format itself says. */
  readonly given: Metadata;
  readonly repairs: Repairs;
  readonly encoding?: string;
}

const NO_REPAIRS: Repairs = { restored: 0, marked: 0 };

async function parse(format: Format, bytes: Uint8Array, limits: ReadLimits): Promise<Parsed> {
  const as = { given: {}, repairs: NO_REPAIRS };
  if (format === "pdf") {
    const { parsePdf } = await import("./formats/pdf/pdf.ts");
    return { ...(await parsePdf(bytes)), ...as };
  }
  if (format === "docx") {
    const { parseDocx } = await import("./formats/docx/docx.ts");
    return { ...(await parseDocx(bytes, limits)), ...as };
  }
  const decoded = decode(bytes);
  if (decoded.kind === "binary") {
    throw new VerbatimError("unreadable", "It is binary data, not text, in spite of its name.");
  }
  const { text, repairs, encoding } = decoded;
  if (format === "html") {
    const { parseHtml } = await import("./formats/html/html.ts");
    return { ...parseHtml(text), ...as, repairs, encoding };
  }
  const { metadata: given, bodyStart, warnings } = readPreamble(text);
  const parsed = await parseBody(format, text, bodyStart);
  return { ...parsed, warnings: [...warnings, ...parsed.warnings], given, repairs, encoding };
}

async function parseBody(format: "markdown" | "text", text: string, bodyStart: number) {
  if (format === "text") {
    const { parsePlainText } = await import("./formats/text/text.ts");
    return parsePlainText(text, bodyStart);
  }
  const { parseMarkdown } = await import("./formats/markdown/markdown.ts");
  return parseMarkdown(text, bodyStart);
}

function assemble(
  { path, modifiedAt }: Pick<FoundFile, "path" | "modifiedAt">,
  bytes: Uint8Array,
  parsed: Parsed,
): FileReading {
  const { given, metadata, warnings, repairs, encoding, text, plain, lines, blocks } = parsed;
  const message = [...warnings, ...repairWarnings(repairs)].join(" ");
  const problems: Problem[] = message === "" ? [] : [{ path, kind: "warning", message }];
  if (blocks.every(({ kind }) => kind === "heading" || kind === "table-header")) {
    return skipped(path, ["It holds no text that could be quoted.", ...warnings].join(" "));
  }
  const document: Document = {
    path,
    ...completeMetadata(path, given, { plain, blocks, metadata }),
    hash: createHash("sha256").update(bytes).digest("hex"),
    sizeBytes: bytes.length,
    modifiedAt,
    ...(encoding === undefined ? {} : { encoding }),
    repairs,
    text,
    plain,
    lines,
    blocks,
  };
  return { document, problems };
}

function repairWarnings({ restored, marked }: Repairs): string[] {
  if (restored + marked === 0) return [];
  const lost = marked > 0 ? `, ${marked} lost for ever and marked \uFFFD` : "";
  return [
    `Its encoding was damaged; places restored exactly: ${restored}${lost}. Replace it with an undamaged copy where there is one.`,
  ];
}

function skipped(path: string, message: string): FileReading {
  return { problems: [{ path, kind: "skipped", message }] };
}
