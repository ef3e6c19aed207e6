import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/node-undici-first.ts"],
    // No test replaces a module, so that files may share them: half of the time was imports.
    isolate: false,
    // By itself vitest leaves one core free: on two that is half of them.
    maxWorkers: "100%",
    // Bounds for what hangs; a loaded machine needs its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
