import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/node-undici-first.ts"],
    // No test replaces a module, so that files may share them: half of the time was imports.
    isolate: false,
    // Much of the time is waiting, for timers and processes: two workers a core.
    maxWorkers: 2 * availableParallelism(),
    // Bounds for what hangs; a loaded machine needs its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
