import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "tests/**/*.test.ts", "training/**/*.test.ts", "eval/**/*.test.ts"],
    // Two workers: the machines that run this have two cores, and the packs are large enough to matter.
    maxWorkers: 2,
    testTimeout: 30_000,
  },
})
