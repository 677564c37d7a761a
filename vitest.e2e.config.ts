import { defineConfig } from 'vitest/config';

/** End to end, in real browsers: one file at a time, so that two browsers never share two cores. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
