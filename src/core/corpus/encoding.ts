import { isUtf8 } from "node:buffer";

import { analyse } from "chardet";
import iconv from "iconv-lite";

import type { Repairs } from "./document.ts";
import { repairMojibake } from "./mojibake.ts";

/** What a file's bytes say: text, or something that is not text. `encoding` is the WHATWG name. */
export type Decoded =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly encoding: string;
      readonly repairs: Repairs;
    }
  | { readonly kind: "binary" };

const BYTE_ORDER_MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

const FALLBACK = "windows-1252";

/** chardet says 10 for "some bytes fit", from 40 up when words of the language were recognised (observed). */
const MIN_CONFIDENCE = 40;

/** With fewer bytes beyond ASCII a guess rests on chance: `El Niño` is windows-1257 at 75 (observed). */
const MIN_HIGH_BYTES = 6;

/** Random bytes hold about 10 % control characters, coloured terminal logs hardly any but ESC. */
const MAX_CONTROL_SHARE = 0.05;

/**
 * Decodes a file: byte order mark, then strict UTF-8, then UTF-16 told by its NUL bytes, then
 * UTF-8 with a few broken bytes, then chardet's guess, then windows-1252.
 *
 * The byte order mark is removed; everything else is kept, line ends included, and then goes
 * through {@link repairMojibake}. Bytes without meaning in the encoding become U+FFFD, and
 * `repairs.marked` counts the runs of it. Text with NUL or many control characters is binary, and so
 * is UTF-32. UTF-16 without a mark is recognised for alphabetic scripts only. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return { kind: "binary" };
  const text = decodeAs(encoding, bytes);
  if (!isText(text)) return { kind: "binary" };
  return { kind: "text", encoding, ...repairMojibake(text) };
}

function encodingOf(bytes: Uint8Array): string | undefined {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return marked.encoding;
  if (bytes.includes(0)) return utf16Of(bytes);
  return isUtf8(bytes) || isMostlyUtf8(bytes) ? "utf-8" : guess(bytes);
}

/**
 * In UTF-16 every other byte is the high one, and below 0x21 for all alphabets and for general
 * punctuation. ASCII with a stray NUL has letters there, and UTF-32 a character U+0000.
 */
function utf16Of(bytes: Uint8Array): string | undefined {
  const areHigh = (parity: number): boolean =>
    bytes.filter((byte, at) => at % 2 === parity && byte < 0x21).length >=
    0.9 * Math.floor(bytes.length / 2);
  if (areHigh(1)) return "utf-16le";
  return areHigh(0) ? "utf-16be" : undefined;
}

/** More whole multi-byte characters than broken places; elsewhere chance gives 2 for 5 (observed). */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs("utf-8", bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return whole > broken;
}

function guess(bytes: Uint8Array): string {
  if (bytes.filter((byte) => byte > 0x7f).length < MIN_HIGH_BYTES) return FALLBACK;
  // Those left out were ruled out above, or are 7-bit and say nothing about these bytes.
  const best = analyse(bytes).find(({ name }) => !/^(?:ASCII|UTF|ISO-2022)/.test(name));
  if (best === undefined || best.confidence < MIN_CONFIDENCE) return FALLBACK;
  return new TextDecoder(best.name).encoding;
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  // Node 20.20's TextDecoder reads windows-1252 as Latin-1: curly quotes become controls (observed).
  if (encoding === FALLBACK) return iconv.decode(bytes, FALLBACK);
  return new TextDecoder(encoding).decode(bytes);
}

function isText(text: string): boolean {
  if (text.includes("\0")) return false;
  // Not counted: backspace to carriage return, and ESC, which logs and old typescripts hold.
  // oxlint-disable-next-line no-control-regex -- control characters are what is counted
  const controls = text.match(/[\x01-\x07\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0;
  return controls <= MAX_CONTROL_SHARE * text.length;
}
