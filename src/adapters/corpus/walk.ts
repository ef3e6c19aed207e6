import { type Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Problem } from "./problem.ts";

/** A regular file below the folder. `path` is relative to it, with `/` between names. */
export interface FoundFile {
  readonly path: string;
  readonly sizeBytes: number;
  /** In milliseconds since 1970. */
  readonly modifiedAt: number;
}

export interface Walk {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/** Folders of tools, not of documents. Names that begin with a dot are passed over too. */
const PASSED_OVER: ReadonlySet<string> = new Set(["node_modules", "__MACOSX"]);

/**
 * Every regular file below `root`, in order of path. A symbolic link to a file counts when the file
 * lies below `root` too; links to folders are not followed, so that no loop can be entered.
 */
export async function walk(root: string): Promise<Walk> {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  const realRoot = await realpath(root);
  const folders = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await entriesOf(root, folder, problems)) {
      if (entry.name.startsWith(".") || PASSED_OVER.has(entry.name)) continue;
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else await addFile({ root, realRoot, path, entry }, files, problems);
    }
  }
  return { files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

async function entriesOf(root: string, folder: string, problems: Problem[]): Promise<Dirent[]> {
  try {
    return await readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (folder === "") throw error;
    problems.push({
      path: `${folder}/`,
      kind: "skipped",
      message: `The folder cannot be opened (${codeOf(error)}): check its permissions.`,
    });
    return [];
  }
}

interface Entry {
  readonly root: string;
  readonly realRoot: string;
  readonly path: string;
  readonly entry: Dirent;
}

async function addFile(
  { root, realRoot, path, entry }: Entry,
  files: FoundFile[],
  problems: Problem[],
) {
  const skip = (message: string) => problems.push({ path, kind: "skipped", message });
  try {
    const target = await realpath(join(root, path));
    const { size, modifiedAt, isFile, isDirectory } = await fileAt(target);
    if (entry.isSymbolicLink() && isDirectory) {
      skip(
        "A symbolic link to a folder is not followed: copy the folder, or point Verbatim at it.",
      );
    } else if (entry.isSymbolicLink() && !isBelow(realRoot, target)) {
      skip("A symbolic link that leads out of the folder is not followed: copy the file.");
    } else if (!isFile) skip("It is no regular file (a pipe, socket or device).");
    else files.push({ path, sizeBytes: size, modifiedAt });
  } catch (error) {
    const code = codeOf(error);
    const loops =
      code === "ELOOP" ? "a symbolic link that leads back to itself" : "a broken symbolic link";
    skip(
      entry.isSymbolicLink()
        ? `It is ${loops}.`
        : `It cannot be read (${code}): check its permissions.`,
    );
  }
}

async function fileAt(target: string) {
  const found = await stat(target);
  return {
    size: found.size,
    modifiedAt: Math.trunc(found.mtimeMs),
    isFile: found.isFile(),
    isDirectory: found.isDirectory(),
  };
}

function isBelow(root: string, target: string): boolean {
  const path = relative(root, target);
  return path !== "" && path !== ".." && !path.startsWith(`..${sep}`);
}

/** The system's own name of an error (`EACCES`), or its message. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string")
    return error.code;
  return error instanceof Error ? error.message : String(error);
}
