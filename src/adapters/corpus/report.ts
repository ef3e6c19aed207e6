import { type Catalogue, catalogueOf, type Library } from "../../core/index.ts";
import type { FolderReading } from "./folder.ts";

/** A knowledge folder, read and searchable, and what that took. */
export interface Opened {
  readonly reading: FolderReading;
  readonly library: Library;
  /** In milliseconds since 1970. */
  readonly openedAt: number;
  readonly readMs: number;
  readonly buildMs: number;
}

/** All that is told of a folder that was opened: no text of its documents. */
export interface Report extends Omit<FolderReading, "documents">, Catalogue {
  readonly passages: number;
  readonly sentences: number;
  /** Different ones. */
  readonly words: number;
  readonly readMs: number;
  readonly buildMs: number;
}

export function reportOf({ reading, library, openedAt, readMs, buildMs }: Opened): Report {
  const { root, problems, fileCount, sizeBytes } = reading;
  const { passages, sentences, vocabulary } = library.corpus;
  return {
    root,
    problems,
    fileCount,
    sizeBytes,
    ...catalogueOf(library, openedAt),
    passages: passages.length,
    sentences: sentences.length,
    words: vocabulary.size,
    readMs,
    buildMs,
  };
}
