import { stat } from "node:fs/promises";
import { type FSWatcher, watch } from "chokidar";

export interface FolderWatch {
  /** Stops watching; a reload that is under way is awaited. */
  close(): Promise<void>;
}

/** Editors and copies write in bursts: wait until nothing has changed for this long. */
const QUIET_MS = 300;

/** A folder that is moved away and put back, as by a sync, is noticed within this time. */
const REPLACED_MS = 3_000;

/**
 * Calls `onChange` after files below `root` have changed; never twice at a time.
 *
 * @param replacedMs How often is looked whether another folder stands at `root`.
 */
export async function watchFolder(
  root: string,
  onChange: () => Promise<void>,
  replacedMs = REPLACED_MS,
): Promise<FolderWatch> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onChange);
    }, QUIET_MS);
  };
  // The same folder may come back: what was watched is let go of when it goes.
  const gone = () => {
    identity = undefined;
  };
  let identity = await identityOf(root);
  let watcher = await observe(root, { changed, gone });
  const renew = async () => {
    const now = await identityOf(root);
    if (now === undefined) gone();
    if (now === identity) return;
    await watcher.close();
    watcher = await observe(root, { changed, gone });
    identity = now;
    changed();
  };
  // A watcher holds on to the folder it was given, not to the name.
  const poll = setInterval(() => {
    running = running.then(renew);
  }, replacedMs);
  return {
    async close() {
      clearInterval(poll);
      clearTimeout(timer);
      await running;
      await watcher.close();
    },
  };
}

interface Observer {
  readonly changed: () => void;
  /** The folder itself is gone. */
  readonly gone: () => void;
}

async function observe(root: string, { changed, gone }: Observer): Promise<FSWatcher> {
  const watcher = watch(root, { ignoreInitial: true, followSymlinks: false });
  watcher.on("all", changed);
  watcher.on("unlinkDir", (path) => {
    if (path === root) gone();
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return watcher;
}

/** Tells one folder from another at the same path; undefined while there is none. */
async function identityOf(root: string): Promise<string | undefined> {
  return stat(root).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => undefined,
  );
}
