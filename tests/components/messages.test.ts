/** The catalogue and the code agree: every message asked for is there, and none is there for nothing. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, english } from './english.ts';

const root = new URL('../../', import.meta.url);
const files = globSync(['{components,entrypoints,lib}/**/*.{ts,tsx,html}', 'wxt.config.ts'], {
  cwd: root.pathname,
});
const code = new Map(files.map((file) => [file, readFileSync(new URL(file, root), 'utf8')]));
const keys = Object.keys(catalogue);

/** Keys asked for outright. Others come by name from tables, which the types check against the catalogue. */
const asked = [...code].flatMap(([file, text]) =>
  [...text.matchAll(/\b(?:t|text)\(\s*'(\w+)'|__MSG_(\w+?)__/g)].map(
    (match) => [match[1] ?? match[2] ?? '', file] as const,
  ),
);

test('the code that asks is found', () => {
  expect(code.size).toBeGreaterThan(20);
  expect(asked.map(([key]) => key)).toEqual(
    expect.arrayContaining(['cardClose', 'extensionName', 'commandNext', 'retry']),
  );
});

test('every message asked for is in the catalogue', () => {
  expect(asked.filter(([key]) => !keys.includes(key))).toEqual([]);
});

test('every message of the catalogue is used', () => {
  const all = [...code.values()].join('\n');
  expect(keys.filter((key) => !all.includes(`'${key}'`) && !all.includes(`__MSG_${key}__`))).toEqual([]);
});

test('every message says something, and ends as it began: without spaces', () => {
  expect(
    Object.entries(catalogue).filter(([, message]) => message.trim() === '' || message !== message.trim()),
  ).toEqual([]);
});

describe('the English of the tests speaks as the browser does', () => {
  test.each([
    [english('pageTerms', ['1'], 1), '1 word explained on this page.'],
    [english('pageTerms', ['0'], 0), '0 words explained on this page.'],
    [english('siteSwitch', ['$1.example']), 'Mark words on $1.example'],
    [english('retry'), 'Try again'],
  ])('%s', (said, sentence) => {
    expect(said).toBe(sentence);
  });

  test('and tells of a substitution that is missing', () => {
    expect(() => english('siteSwitch')).toThrow('siteSwitch');
  });
});
