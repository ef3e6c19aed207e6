import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Document } from "../../core/corpus/document.ts";
import { VerbatimError } from "../../core/errors.ts";
import type { Problem } from "./problem.ts";
import { readDocument, type ReadLimits } from "./read.ts";
import { codeOf, walk } from "./walk.ts";

/** Everything below a knowledge folder, read. */
export interface FolderReading {
  /** Absolute path of the folder. */
  readonly root: string;
  readonly documents: readonly Document[];
  /** One or more lines for each file that is amiss; by path. */
  readonly problems: readonly Problem[];
  readonly fileCount: number;
  readonly sizeBytes: number;
}

export interface FolderOptions extends ReadLimits {
  /** Told after each file how many of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Awaited after each file. */
  readonly pause?: () => Promise<void>;
}

/**
 * Reads a knowledge folder. A file that cannot be read is named in `problems` and never stops the
 * others.
 *
 * @throws VerbatimError `corpus` when the folder itself is not there or cannot be opened.
 */
export async function readFolder(folder: string, options: FolderOptions): Promise<FolderReading> {
  const root = resolve(folder);
  await requireFolder(root, folder);
  const { files, problems: walkProblems } = await walk(root).catch((error: unknown) => {
    throw cannotOpen(folder, error);
  });
  const documents: Document[] = [];
  const problems = [...walkProblems];
  for (const [index, file] of files.entries()) {
    const reading = await readDocument(root, file, options);
    if (reading.document) documents.push(reading.document);
    problems.push(...reading.problems);
    options.onProgress?.(index + 1, files.length);
    await options.pause?.();
  }
  return {
    root,
    documents,
    problems: problems.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    fileCount: files.length,
    sizeBytes: files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
  };
}

async function requireFolder(root: string, folder: string): Promise<void> {
  const found = await stat(root).catch((error: unknown) => {
    throw cannotOpen(folder, error);
  });
  if (!found.isDirectory()) {
    throw new VerbatimError("corpus", `"${folder}" is a file, not a folder. ${ADVICE}`);
  }
}

const ADVICE =
  "Create it and put documents in it, or name another with --knowledge or VERBATIM_KNOWLEDGE.";

function cannotOpen(folder: string, cause: unknown): VerbatimError {
  const code = codeOf(cause);
  const what =
    code === "ENOENT"
      ? `There is no folder "${folder}".`
      : `The folder "${folder}" cannot be opened (${code}).`;
  return new VerbatimError("corpus", `${what} ${ADVICE}`, { cause });
}
