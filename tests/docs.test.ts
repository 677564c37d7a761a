/** What the documents promise in words that anybody reads. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { readingGrade } from './content/reading-grade.ts';
import { catalogue } from './components/english.ts';
import { recordKinds } from '../lib/browser/record-kinds.ts';

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

/** The words of docs/privacy.md for each kind of record. */
const told: Readonly<Record<string, string>> = {
  kindSettings: 'Your options',
  kindLog: 'Your habit days',
  kindMyHabits: 'own habits',
  kindRests: 'rests, pauses',
  kindDiary: 'how you were each day',
  kindVisit: 'your last visit and your questions',
  kindTips: 'Tips you have seen, saved and left out',
  kindReminder: 'The time of your reminder',
  kindLastAction: 'Your last tick',
  kindSavedTerms: 'Words you saved',
  kindKnownTerms: 'Words you know',
  kindWrongMeanings: 'pages where a word meant something else',
  kindMetTerms: 'Where you met words before',
  kindSyncState: 'Sync is off unless you turn it on',
  kindRegisters: 'how often each changed',
  kindAbout: 'When you began, and your last export',
  kindBackup: 'Copies of all this',
};

test.each(recordKinds)('it tells of what is stored under the key $key', ({ words }) => {
  const phrase = told[words];
  expect(phrase).toBeDefined();
  expect(text).toContain(phrase);
});

const root = join(import.meta.dirname, '..');
const folders = [
  ...new Set(
    globSync('{content,lib,components,entrypoints,scripts,tests}/**/*.{ts,tsx}', { cwd: root }).map(dirname),
  ),
].sort();

/** Whether the nearest page above, or in the folder itself, says what it holds. */
function hasPromise(folder: string, at = folder): boolean {
  const page = join(root, at, 'README.md');
  if (!existsSync(page)) return hasPromise(folder, dirname(at));
  return at === folder || readFileSync(page, 'utf8').includes(`\`${relative(at, folder)}/`);
}

test('every folder has its promise where a reader looks first', () => {
  expect(folders.length).toBeGreaterThan(30);
  expect(folders.filter((folder) => !hasPromise(folder))).toEqual([]);
});
