/** One idea has one word everywhere: those of README. Other words for the same idea stand in no name of ours. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = globSync('{content,lib,components,entrypoints,scripts}/**/*.{ts,tsx}', { cwd: root });

/** Each with the word that is used instead. */
const otherWords: Readonly<Record<string, RegExp>> = {
  'page script': /\bcontent[-_]?script(?!s\b)/i,
  card: /tooltip|infobox/i,
  'surface form': /keyword|synonym/i,
  tick: /check-?in\b|streak/i,
  source: /bibliograph/i,
  grade: /evidenceLevel|evidence-level/i,
  // The platform's own type of a lock is no name of ours.
  'a name that says what comes out': /\b(?!LockManager)\w*(?:Util|Helper|Manager)s?\b/,
};

function faultsOf(file: string, source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'[^'\n]*'|`[^`]*`/g, "''");
  return Object.entries(otherWords).flatMap(([word, other]) => {
    const found = other.exec(code) ?? other.exec(basename(file));
    return found ? [`${file}: "${found[0]}" is called ${word} here`] : [];
  });
}

test('names use the words of README', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.flatMap((file) => faultsOf(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('no module is named for being of use', () => {
  const vague = /^(?:utils?|helpers?|manager|common|misc|shared|lib)\./;
  expect(files.filter((file) => vague.test(basename(file)))).toEqual([]);
  expect('utils.ts').toMatch(vague);
});

test.each([
  ['lib/page/start.ts', 'const contentScript = 1;'],
  ['components/Tooltip.tsx', ''],
  ['lib/domain/log.ts', 'export const longestStreak = 1;'],
  ['lib/browser/storage.ts', 'class StorageManager {}'],
])('another word is caught in %s: %s', (file, source) => {
  expect(faultsOf(file, source)).toHaveLength(1);
});
