import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Each file keeps its own modules and globals, in a process that stays: less than half of the work.
    pool: 'vmForks',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/seed.ts'],
    // Only a hang fails: some tests read megabytes, or start a program, on a machine that has other things to do.
    testTimeout: 60_000,
  },
  resolve: {
    alias: {
      // As the build has it, but with the sentences that only tests read.
      'virtual:claim-wordings': fileURLToPath(new URL('./tests/browser/claim-wordings.ts', import.meta.url)),
      'virtual:lexicon': fileURLToPath(new URL('./tests/browser/lexicon.ts', import.meta.url)),
      'virtual:sources': fileURLToPath(new URL('./tests/browser/sources.ts', import.meta.url)),
      'virtual:terms': fileURLToPath(new URL('./tests/browser/terms.ts', import.meta.url)),
      // Outside a browser the extension API is the in-memory fake. Said here, and not by WXT's own plugin, which reads the
      // whole glossary through wxt.config.ts before every run.
      'wxt/browser': fileURLToPath(new URL('./tests/browser/fake-browser.ts', import.meta.url)),
    },
  },
});
