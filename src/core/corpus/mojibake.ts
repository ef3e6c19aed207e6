import iconv from "iconv-lite";

import type { Repairs } from "./document.ts";

/** One way in which UTF-8 was read as something else and the result saved again as UTF-8. */
interface Misreading {
  /** The runs of non-ASCII characters that this misreading could have made. */
  readonly suspect: RegExp;
  /** Found in at least one exactly restored run before anything is changed: UTF-8 gives it often, sound text never. */
  readonly telltale: RegExp;
  /** The bytes a character was read from, each as U+0000–U+00FF; nothing when no bytes give it. */
  readonly bytesOf: (char: string) => string | undefined;
  /** What the bytes of a damaged run consist of: UTF-8 sequences, whole or cut short as this misreading cuts them. */
  readonly sequence: RegExp;
}

/** Characters beyond ASCII, with the marks some decoders left after them. */
const RUN = /[^\0-\x7f\ufffd]+\ufffd*/g;

/** While a run is checked: stands where a pair of bytes ends in the first byte of a sequence. */
const SEAM = "\u0100";

/**
 * GBK pairs bytes, so it consumes an ASCII character from U+0040 up after an odd number of bytes.
 * Decoders that skip errors lose a byte that begins no pair: 0x80, a byte before an ASCII character
 * below U+0040, and a byte whose pair is unassigned (checked with Python 3's
 * `decode("gbk", "ignore")`). Never the first byte of a UTF-8 sequence: all pairs of C2–F4 with
 * 80–BF are assigned (enumerated there). So a sequence with all its bytes is exact, and in one that
 * is cut the lost byte is never certain: 0x80, A1–A7 and A9 all vanish before 0x8B.
 */
const AS_GBK: Misreading = {
  suspect: /\p{Script=Han}/u,
  telltale: /鈥/,
  bytesOf: (char) => {
    const bytes = iconv.encode(char, "gbk").toString("latin1");
    if (bytes === "?") return undefined;
    return /.[\xc2-\xf4]/.test(bytes) ? bytes + SEAM : bytes;
  },
  // A first byte may stand alone only at a seam: within a pair nothing is lost.
  sequence:
    /[\0-\x7f]|[\xc2-\xdf]\u0100?[\x80-\xbf]|[\xe0-\xef]\u0100?[\x80-\xbf]{1,2}|[\xf0-\xf4]\u0100?[\x80-\xbf]{1,3}|[\xc2-\xf4]\u0100/gy,
};

/** Bytes 80–FF of windows-1252; the five it lacks, and Latin-1's controls, stand for themselves. */
const WINDOWS_1252_BYTES = new Map(
  Array.from({ length: 0x80 }, (_, index) => String.fromCharCode(index + 0x80)).flatMap((byte) => [
    [byte, byte] as const,
    [iconv.decode(Buffer.from(byte, "latin1"), "windows-1252"), byte] as const,
  ]),
);

/**
 * One byte, one character. Only `â€` may be cut short: it is what is left of a closing quote when
 * the five undefined bytes were lost. Any other cut sequence could be a sound letter, such as `é`.
 */
const AS_WINDOWS_1252: Misreading = {
  suspect: /./,
  telltale: /â[€\x80]|[ÂÃ][\xa0-\xbf]/,
  bytesOf: (char) => WINDOWS_1252_BYTES.get(char),
  sequence: /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|\xe2\x80/gy,
};

/** Share of a document's suspect runs that must read as UTF-8 before any is changed. */
const MIN_READABLE_SHARE = 0.9;

/**
 * Undoes UTF-8 read as GBK (`鈥檚` for `’s`) or as windows-1252 (`â€™`) and saved again.
 *
 * A run whose bytes are all there is restored exactly and counted in `restored`. Where the first
 * decoder lost bytes, one U+FFFD stands for each character that cannot be known, never a guess; what
 * else the run holds is restored. `marked` counts the runs of U+FFFD in the text returned, those it
 * came with included. Line ends, and all ASCII outside such runs, stay as they were.
 *
 * A document is changed only if nearly all its suspect runs read as UTF-8 and one of them, exactly,
 * as a typical case; so Chinese or Japanese stays. A document that shows such damage on purpose, and
 * holds nothing else beyond ASCII, would be changed too: it cannot be told apart.
 */
export function repairMojibake(text: string): { text: string; repairs: Repairs } {
  const gbk = undo(AS_GBK, text);
  const windows = undo(AS_WINDOWS_1252, gbk.text);
  const marked = windows.text.match(/\ufffd+/g)?.length ?? 0;
  return {
    text: windows.text,
    repairs: { restored: gbk.restored + windows.restored, marked },
  };
}

function undo(misreading: Misreading, text: string): { text: string; restored: number } {
  if (!misreading.telltale.test(text)) return { text, restored: 0 };
  const readings = new Map<string, string | undefined>();
  const runs = (text.match(RUN) ?? []).filter((run) => misreading.suspect.test(run));
  for (const run of runs) if (!readings.has(run)) readings.set(run, readingOf(run, misreading));
  const readable = runs.filter((run) => readings.get(run) !== undefined);
  const exact = readable.filter((run) => !readings.get(run)?.includes("\ufffd"));
  const damaged =
    readable.length >= MIN_READABLE_SHARE * runs.length &&
    exact.some((run) => misreading.telltale.test(run));
  if (!damaged) return { text, restored: 0 };
  return { text: text.replace(RUN, (run) => readings.get(run) ?? run), restored: exact.length };
}

/** The run as UTF-8, U+FFFD where bytes are missing; nothing when the misreading cannot have made it. */
function readingOf(run: string, { bytesOf, sequence }: Misreading): string | undefined {
  const chars = run.replaceAll("\ufffd", "");
  const units = Array.from(chars, bytesOf);
  if (units.includes(undefined)) return undefined;
  const seamed = units.join("");
  if (seamed.replace(sequence, "") !== "") return undefined;
  const read = Buffer.from(seamed.replaceAll(SEAM, ""), "latin1").toString("utf8");
  return (read + run.slice(chars.length)).replace(/\ufffd+/g, "\ufffd");
}
