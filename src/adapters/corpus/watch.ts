import { watch } from "chokidar";

export interface FolderWatch {
  /** Stops watching; a reload that is under way is awaited. */
  close(): Promise<void>;
}

/** Editors and copies write in bursts: wait until nothing has changed for this long. */
const QUIET_MS = 300;

/** Calls `onChange` after files below `root` have changed; never twice at a time. */
export async function watchFolder(
  root: string,
  onChange: () => Promise<void>,
): Promise<FolderWatch> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const watcher = watch(root, { ignoreInitial: true, followSymlinks: false });
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onChange);
    }, QUIET_MS);
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
      await running;
    },
  };
}
