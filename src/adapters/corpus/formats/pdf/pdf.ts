import type { Metadata, ParsedText } from "../../../../core/corpus/document.ts";
import { VerbatimError } from "../../../../core/errors.ts";
import { layOut, type PdfLine } from "./layout.ts";

/**
 * A PDF's text layer, page by page; lines are those seen on the page and count from 1 on each.
 * A file without any text (a scan) gives no blocks and a warning. `bytes` are left as they are.
 *
 * @throws VerbatimError `unreadable` when the file is damaged, protected by a password or no PDF.
 */
export async function parsePdf(bytes: Uint8Array): Promise<ParsedText> {
  const { pages, metadata } = await readPdf(bytes);
  const { text, lines, blocks } = layOut(pages);
  return { text, plain: text, lines, blocks, metadata, warnings: warningsFor(pages) };
}

interface Pdf {
  readonly pages: readonly (readonly PdfLine[])[];
  readonly metadata: Metadata;
}

async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  // 1.6 MB of code that folders without a PDF never need.
  const { getDocumentProxy } = await import("unpdf");
  try {
    // The library takes the buffer it is given away from its owner, and warns on standard output.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      const pages: (readonly PdfLine[])[] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        pages.push(linesOfPage((await page.getTextContent()).items));
        page.cleanup();
      }
      return { pages, metadata: metadataOf((await pdf.getMetadata()).info) };
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (cause) {
    throw unreadable(cause);
  }
}

function unreadable(cause: unknown): VerbatimError {
  const isLocked = cause instanceof Error && cause.name === "PasswordException";
  const message = isLocked
    ? "The PDF is protected by a password: save a copy without one."
    : "The PDF is damaged or no PDF at all: open it in a PDF viewer and save it anew.";
  return new VerbatimError("unreadable", message, { cause });
}

interface TextItem {
  readonly str: string;
  readonly height: number;
  readonly transform: readonly unknown[];
  readonly hasEOL: boolean;
}

/** Items of the text layer put into lines; marks of structure, which have no words, are skipped. */
function linesOfPage(items: readonly object[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: TextItem[] = [];
  const endLine = (): void => {
    const line = lineOf(open);
    if (line.text !== "") lines.push(line);
    open = [];
  };
  for (const item of items) {
    if (!isTextItem(item)) continue;
    open.push(item);
    if (item.hasEOL) endLine();
  }
  endLine();
  return lines;
}

function isTextItem(item: object): item is TextItem {
  return "str" in item;
}

/** The longest item says how large the letters are: others may be raised or notes' numbers. */
function lineOf(items: readonly TextItem[]): PdfLine {
  let longest: TextItem | undefined;
  for (const item of items) if (item.str.length > (longest?.str.length ?? 0)) longest = item;
  const text = items.map((item) => item.str).join("");
  return {
    // oxlint-disable-next-line no-control-regex -- a control character would end or hide a line
    text: text.replace(/[\u0000-\u001f\u2028\u2029]/g, " ").trim(),
    heightPt: longest?.height ?? 0,
    baselinePt: Number(longest?.transform[5] ?? 0),
  };
}

/** Titles that programs make up from a file's name say nothing to a reader. */
const MADE_UP_TITLE =
  /^(?:microsoft |untitled|document\d*$)|\.(?:docx?|pdf|pptx?|xlsx?|indd|tex|dvi)$/i;

function metadataOf(info: object): Metadata {
  const { Title: title, Author: author } = info as { Title?: unknown; Author?: unknown };
  const titleWords = tidy(title);
  const authorWords = tidy(author);
  return {
    ...(titleWords === "" || MADE_UP_TITLE.test(titleWords) ? {} : { title: titleWords }),
    ...(authorWords === "" ? {} : { author: authorWords }),
  };
}

function tidy(value: unknown): string {
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
}

const PAGES_NAMED = 10;

function warningsFor(pages: readonly (readonly PdfLine[])[]): readonly string[] {
  const empty = pages.flatMap((page, index) => (page.length === 0 ? [index + 1] : []));
  if (empty.length === 0) return [];
  if (empty.length === pages.length) {
    return ["The PDF has no text layer (a scan?): run OCR on it first."];
  }
  const named = empty.slice(0, PAGES_NAMED).join(", ") + (empty.length > PAGES_NAMED ? ", …" : "");
  return [`Without text (scanned or blank), so never quoted: page ${named} of ${pages.length}.`];
}
