/** README's commands: the quick ones are run for real, the others are known to be run by `npm run try-readme` or elsewhere. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** @returns what it finds fault with, one a line; empty where all is well */
function tryReadme(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  const file = join(folder, 'README.md');
  writeFileSync(file, text);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/try-readme.ts', '--quick', `--readme=${file}`],
    { cwd: root, encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  expect(status).toBe(stderr === '' ? 0 : 1);
  return stderr;
}

test('every command of README is known, and those that need no browser do what they should', () => {
  expect(tryReadme(readme)).toBe('');
});

test.each([
  ['Nothing tries: npm run fly', '`npm run dev` ', '`npm run fly` '],
  ['README no longer says: npm run dev', '`npm run dev` ', '`npm run fly` '],
  ['Nothing tries: npm install && npm start', 'npm ci && npm start', 'npm install && npm start'],
  ['npm run soak does not know --slowly', 'anything grows (`--quick`', 'anything grows (`--slowly`'],
])('%s', (fault, from, to) => {
  expect(tryReadme(readme.replace(from, to))).toContain(fault);
});

test('README has a hundred lines at most', () => {
  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(100);
});
