/** The command line, through its own door. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

function match(
  input: string,
  ...options: string[]
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/match.ts', ...options], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('reads pages a line each and writes their matches, with UTF-16 offsets', () => {
  const pages = [
    { id: 1, text: '🧠 People with multiple sclerosis (MS) and gut\u00a0microbiome studies' },
    { id: 'two', text: 'Wait 20 ms.' },
  ];
  const { status, stdout, stderr } = match(pages.map((page) => `${JSON.stringify(page)}\n`).join(''));
  expect([status, stderr]).toEqual([0, '']);
  const [first, second] = stdout
    .trimEnd()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as {
          id: unknown;
          matches: { start: number; end: number; termId: string; text: string }[];
        },
    );
  expect(first?.id).toBe(1);
  expect(first?.matches.map(({ termId, text }) => [termId, text])).toEqual([
    ['multiple-sclerosis', 'multiple sclerosis'],
    ['multiple-sclerosis', 'MS'],
    ['gut-microbiome', 'gut\u00a0microbiome'],
  ]);
  for (const { start, end, text } of first?.matches ?? [])
    expect(pages[0]?.text.slice(start, end)).toBe(text);
  expect(second).toEqual({ id: 'two', matches: [] });
});

test.each([
  ['{"id":1,"text":"multiple sclerosis"}\n{broken', 'Line 2 is not JSON'],
  ['{"id":1}', 'Line 1 needs an "id" and a "text"'],
  ['[]', 'Line 1 needs'],
  ['{"id":1,"text":"fine"}\n\nnull', 'Line 3 needs'],
])('bad input %j is one clear error, and nothing is written', (input, error) => {
  const { status, stdout, stderr } = match(input);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(error);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('prints the matches of a file for a person to read, and why each was marked', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'match-')), 'page.txt');
  writeFileSync(file, 'About multiple sclerosis.\n\nIt causes fatigue.\n');
  const { status, stdout } = match('', file);
  expect(status).toBe(0);
  expect(stdout).toContain('multiple sclerosis');
  expect(stdout).toMatch(/3 {2}fatigue {2}→ {2}fatigue \(the page is about MS or the gut\)/);
});

test('a file that is not there is one clear error', () => {
  expect(match('', '/nowhere/at-all.txt')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: 'match: Cannot read /nowhere/at-all.txt.\n',
  });
});
