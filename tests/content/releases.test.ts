/** What the options tell of each version. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releases } from '../../content/index.ts';
import { readingGrade } from './reading-grade.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

test('the newest release is this version, and each version is there once', () => {
  const versions = releases.map((release) => release.version);
  expect(versions[0]).toBe(version);
  expect(versions).toEqual([...new Set(versions)]);
});

test('its news are short sentences in plain words', () => {
  for (const { news } of releases) {
    expect(readingGrade(news.join(' '))).toBeLessThanOrEqual(8);
    for (const line of news) expect(line).toMatch(/^[A-Z].{10,118}\.$/);
  }
});
