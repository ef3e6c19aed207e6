import { execFile, type ExecFileException } from "node:child_process";
import { createRequire } from "node:module";
import type { ParsedText } from "../../../../core/corpus/document.ts";
import { VerbatimError } from "../../../../core/errors.ts";
import { parseHtmlExtract } from "../html/html.ts";
import { checkUnzippedSize } from "./zip-size.ts";

/** How much a DOCX may unzip to. */
export interface DocxLimits {
  readonly maxUnzippedBytes: number;
}

const TIMEOUT_MS = 20_000;
const HEAP_MB = 256;
const MAX_HTML_BYTES = 64 * 1024 * 1024;

/**
 * A Word document's words: headings, paragraphs, list items and table rows, insertions accepted
 * and deletions dropped, pictures left out. Lines are those of the extracted text, since the file
 * itself has none. The file is unpacked in a process of its own, which may fail alone.
 *
 * @throws VerbatimError `unreadable` when the file is no DOCX, damaged, or too large.
 */
export async function parseDocx(bytes: Uint8Array, limits: DocxLimits): Promise<ParsedText> {
  await checkUnzippedSize(bytes, limits.maxUnzippedBytes);
  const html = await convertToHtml(bytes);
  return parseHtmlExtract(html.replace(BACK_REFERENCE, ""));
}

/** The arrow the converter adds to each note; the document has none. */
const BACK_REFERENCE = / ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

/**
 * The child's program, as text because it must run under plain Node both beside the compiled files
 * and beside the TypeScript sources. A worker thread does not do: its memory limit ended the whole
 * process (measured with 1.8 MB that unzip to 462 MB).
 */
const CHILD = `
const mammoth = require(process.argv[1]);
const chunks = [];
process.stdin.on("data", (chunk) => chunks.push(chunk));
process.stdin.on("end", async () => {
  const options = {
    styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Quote'] => blockquote > p:fresh"],
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
  };
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.concat(chunks) }, options);
  process.stdout.write(value);
});
`;

function convertToHtml(bytes: Uint8Array): Promise<string> {
  const mammoth = createRequire(import.meta.url).resolve("mammoth");
  const args = [`--max-old-space-size=${HEAP_MB}`, "--eval", CHILD, mammoth];
  const options = {
    timeout: TIMEOUT_MS,
    killSignal: "SIGKILL",
    maxBuffer: MAX_HTML_BYTES,
    // The child needs none of our settings, and must not see our tokens.
    env: {},
  } as const;
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, args, options, (error, html, stderr) => {
      if (error) reject(unreadable(error, stderr));
      else resolve(html);
    });
    // A child that dies early closes the pipe; the callback above reports how it ended.
    child.stdin?.on("error", () => undefined).end(bytes);
  });
}

/** Keeps one line of what the child said: a heap that ran full takes pages, the command more. */
function unreadable({ signal, code }: ExecFileException, stderr: string): VerbatimError {
  const said = /^.*Error: .*$/m.exec(stderr)?.[0] ?? "no error";
  const cause = new Error(`the converter ended with ${signal ?? code}: ${said}`);
  const message =
    "The DOCX cannot be converted (damaged, or too large to unpack): open it in Word and save it anew, or split it.";
  return new VerbatimError("unreadable", message, { cause });
}
