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

/** Calls `onChange` after files below `root` have changed; never twice at a time. */
export async function watchFolder(
  root: string,
  onChange: () => Promise<void>,
): Promise<FolderWatch> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onChange);
    }, QUIET_MS);
  };
  let watcher = await observe(root, changed);
  let identity = await identityOf(root);
  const renew = async () => {
    const now = await identityOf(root);
    if (now === undefined || now === identity) return;
    identity = now;
    await watcher.close();
    watcher = await observe(root, changed);
    changed();
  };
  // A watcher holds on to the folder it was given, not to the name.
  const poll = setInterval(() => {
    running = running.then(renew);
  }, REPLACED_MS);
  return {
    async close() {
      clearInterval(poll);
      clearTimeout(timer);
      await running;
      await watcher.close();
    },
  };
}

async function observe(root: string, changed: () => void): Promise<FSWatcher> {
  const watcher = watch(root, { ignoreInitial: true, followSymlinks: false });
  watcher.on("all", changed);
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
