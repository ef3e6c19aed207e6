import { readFile } from "node:fs/promises";
import { VerbatimError } from "../../core/index.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "this user may not read it",
};

/**
 * The text of a file that the command line names; `what` it is: `batch file`.
 *
 * @throws VerbatimError `usage` when it cannot be read.
 */
export async function readGiven(file: string, what: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    const message = `The ${what} "${file}" cannot be read: ${reasonOf(cause)}.`;
    throw new VerbatimError("usage", message, { cause });
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = "code" in cause ? String(cause.code) : "";
  return REASONS[code] ?? cause.message;
}
