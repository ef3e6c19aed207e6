import { createInflateRaw } from "node:zlib";
import { VerbatimError } from "../../../../core/errors.ts";

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (6.3.10), sections 4.3.7, 4.3.12, 4.3.16
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT_BYTES = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const DEFLATED = 8;

/** What the zip says of one file in it. */
interface ZipEntry {
  readonly method: number;
  readonly packedBytes: number;
  readonly unzippedBytes: number;
  readonly localOffset: number;
}

/**
 * Makes sure that unzipping gives at most `maxUnzippedBytes`: by the sizes the zip declares, then
 * by unzipping each file, keeping none of it, up to the size it declares.
 *
 * @throws VerbatimError `unreadable` when it gives more, or when `bytes` are no sound zip file.
 */
export async function checkUnzippedSize(
  bytes: Uint8Array,
  maxUnzippedBytes: number,
): Promise<void> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(zip);
  const declaredBytes = entries.reduce((sum, entry) => sum + entry.unzippedBytes, 0);
  if (declaredBytes > maxUnzippedBytes) {
    const size = `${megabytes(declaredBytes)} (at most ${megabytes(maxUnzippedBytes)} are read)`;
    throw refusal(`unpacks to ${size}: split the document`);
  }
  for (const entry of entries) {
    if (entry.method === DEFLATED) await checkEntry(zip, entry);
  }
}

function entriesOf(zip: Buffer): readonly ZipEntry[] {
  const end = endOf(zip);
  const entries: ZipEntry[] = [];
  for (let at = zip.readUInt32LE(end + 16); at < end;) {
    if (at + ENTRY_BYTES > end || zip.readUInt32LE(at) !== ENTRY_SIGNATURE) throw notAZip();
    entries.push({
      method: zip.readUInt16LE(at + 10),
      packedBytes: zip.readUInt32LE(at + 20),
      unzippedBytes: zip.readUInt32LE(at + 24),
      localOffset: zip.readUInt32LE(at + 42),
    });
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    at += ENTRY_BYTES + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  if (entries.length === 0) throw notAZip();
  return entries;
}

/**
 * Where the central directory ends. It must lie right before its end record, or a reader that
 * searches for it differently would see other files than those counted here.
 */
function endOf(zip: Buffer): number {
  const lowest = Math.max(0, zip.length - END_BYTES - LONGEST_COMMENT_BYTES);
  for (let at = zip.length - END_BYTES; at >= lowest; at -= 1) {
    if (zip.readUInt32LE(at) !== END_SIGNATURE) continue;
    if (zip.readUInt32LE(at + 12) + zip.readUInt32LE(at + 16) !== at) break;
    return at;
  }
  throw notAZip();
}

async function checkEntry(zip: Buffer, entry: ZipEntry): Promise<void> {
  const { localOffset, packedBytes, unzippedBytes } = entry;
  if (localOffset + LOCAL_BYTES > zip.length) throw notAZip();
  const nameBytes = zip.readUInt16LE(localOffset + 26);
  const extraBytes = zip.readUInt16LE(localOffset + 28);
  const start = localOffset + LOCAL_BYTES + nameBytes + extraBytes;
  const inflate = createInflateRaw();
  inflate.end(zip.subarray(start, start + packedBytes));
  let sizeBytes = 0;
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      sizeBytes += chunk.length;
      if (sizeBytes > unzippedBytes) break;
    }
  } catch (cause) {
    throw notAZip(cause);
  }
  if (sizeBytes > unzippedBytes)
    throw refusal("unpacks to more than it says: it is damaged or made to do harm");
}

function megabytes(sizeBytes: number): string {
  return `${Math.ceil(sizeBytes / 1_000_000)} MB`;
}

function notAZip(cause?: unknown): VerbatimError {
  const what = "is damaged, protected by a password, or no DOCX at all";
  return refusal(`${what}: open it in Word and save it anew as .docx without a password`, cause);
}

function refusal(what: string, cause?: unknown): VerbatimError {
  return new VerbatimError("unreadable", `The file ${what}.`, { cause });
}
