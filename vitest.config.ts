import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Bounds for what hangs; a loaded machine needs its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
