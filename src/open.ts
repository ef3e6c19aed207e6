import { setImmediate } from "node:timers/promises";
import type { Opened } from "./adapters/corpus/report.ts";
import { readFolder } from "./adapters/corpus/folder.ts";
import type { Config } from "./config.ts";
import { createLibrary } from "./core/index.ts";

/** Reads a knowledge folder and makes it searchable, letting other work through meanwhile. */
export async function openFolder(
  config: Pick<Config, "knowledge" | "maxFileBytes" | "maxUnzippedBytes">,
  onProgress?: (done: number, total: number) => void,
): Promise<Opened> {
  const startedAt = performance.now();
  const { knowledge, maxFileBytes, maxUnzippedBytes } = config;
  const reading = await readFolder(knowledge, {
    maxFileBytes,
    maxUnzippedBytes,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const readAt = performance.now();
  const library = await createLibrary(reading.documents, { pause: () => setImmediate() });
  const buildMs = performance.now() - readAt;
  return { reading, library, openedAt: Date.now(), readMs: readAt - startedAt, buildMs };
}
