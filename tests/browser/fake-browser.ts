/** What `wxt/browser` resolves to in tests (vitest.config.ts): the in-memory fake, which holds storage and listeners. */
export { fakeBrowser as browser } from 'wxt/testing/fake-browser';
