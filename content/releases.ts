import type { Release } from './language-schema.ts';

/** What each version has brought to readers, the newest first. */
export const releases: readonly Release[] = [
  {
    version: '0.1.0',
    news: [
      'Words about MS and the gut are marked on web pages. Each has a card with its sources.',
      'The button in the toolbar opens a tip a day and your habits.',
      'The glossary has all words, tips and habits to search and print.',
    ],
  },
];
