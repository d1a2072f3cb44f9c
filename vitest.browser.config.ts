import { defineConfig } from 'vitest/config'

/** The report page in a real browser. Kept apart from vitest's own run, which needs no system package. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
})
