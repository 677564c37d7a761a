import { defineConfig } from 'vitest/config';

/**
 * End to end, in real browsers. One file at a time, all in one process, whose browsers stay up from file to file;
 * scripts/e2e.ts has one such process for each browser. Nothing is timed: only a hang fails.
 */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    isolate: false,
    environment: './tests/e2e/kept-browsers.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
