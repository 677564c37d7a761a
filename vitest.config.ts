import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/seed.ts'],
  },
  resolve: {
    alias: {
      // Outside a browser the extension API is the in-memory fake. Said here, and not by WXT's own plugin, which reads the
      // whole glossary through wxt.config.ts before every run.
      'wxt/browser': fileURLToPath(new URL('./tests/browser/fake-browser.ts', import.meta.url)),
    },
  },
});
