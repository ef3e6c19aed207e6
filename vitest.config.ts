import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // No test replaces a module, so that files may share them: half of the time was imports.
    isolate: false,
    // Bounds for what hangs; a loaded machine needs its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
