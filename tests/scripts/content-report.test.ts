/** The report on the content, through its own door. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

function report(...options: string[]): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/content-report.ts', ...options], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout };
}

test('writes JSON and nothing else, with every figure a number and the coverage null where it cannot be measured', () => {
  const { status, stdout } = report('--json');
  expect(status).toBe(0);
  const { coverage, ...figures } = JSON.parse(stdout) as Record<string, unknown>;
  for (const key of [
    'terms',
    'tips',
    'habits',
    'claims',
    'sources',
    'unusedSources',
    'definitionGradeMax',
    'tipGradeMax',
    'tipSmog',
  ])
    expect(figures[key], key).toBeTypeOf('number');
  expect(coverage === null || (typeof coverage === 'number' && coverage > 0 && coverage <= 1)).toBe(true);
});

test('tells a person the same', () => {
  const { status, stdout } = report();
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Terms +\d+ /m);
  expect(stdout).toMatch(/^Awaiting clinical review: \d+ of \d+$/m);
});
