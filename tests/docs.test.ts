/** What the documents promise in words that anybody reads. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readingGrade } from './content/reading-grade.ts';
import { catalogue } from './components/english.ts';

const privacy = readFileSync(new URL('../docs/privacy.md', import.meta.url), 'utf8');
const text = privacy
  .replace(/^#.*$/gm, '')
  .replace(/^- /gm, '')
  .replace(/\s*\n(?!\n)/g, ' ')
  .trim();

test('the page on privacy reads at grade 8 or below, and is one page', () => {
  expect(readingGrade(text)).toBeLessThanOrEqual(8);
  expect(text.split(/\s+/).length).toBeLessThan(450);
});

test('it says what the data page says', () => {
  expect(text).toContain(catalogue.dataPrivacy);
  expect(text).toContain(catalogue.dataPrivacyWhy);
});
