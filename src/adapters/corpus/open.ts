import { setImmediate } from "node:timers/promises";
import { createLibrary } from "../../core/index.ts";
import { readFolder } from "./folder.ts";
import type { ReadLimits } from "./read.ts";
import type { Opened } from "./report.ts";

/** Which folder to read, and what one file of it may cost. */
export interface Folder extends ReadLimits {
  readonly knowledge: string;
}

/**
 * Reads a knowledge folder and makes it searchable. `pause` is awaited now and then so that others get
 * their turn; by default, other work of this thread.
 */
export async function openFolder(
  { knowledge, maxFileBytes, maxUnzippedBytes }: Folder,
  onProgress?: (done: number, total: number) => void,
  pause: () => Promise<void> = () => setImmediate(),
): Promise<Opened> {
  const startedAt = performance.now();
  const reading = await readFolder(knowledge, {
    maxFileBytes,
    maxUnzippedBytes,
    pause,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const readAt = performance.now();
  const library = await createLibrary(reading.documents, { pause });
  const buildMs = performance.now() - readAt;
  return { reading, library, openedAt: Date.now(), readMs: readAt - startedAt, buildMs };
}
