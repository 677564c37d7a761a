import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isReadable, kindOf, recordKinds } from '../../lib/browser/record-kinds.ts';

interface Example {
  readonly key: string;
  readonly value: { readonly version: number };
}
const folder = new URL('../fixtures/stored/', import.meta.url).pathname;
/** A stored example of every version that was ever written, kept for ever. */
const examples = globSync('*.json', { cwd: folder }).map(
  (file) => JSON.parse(readFileSync(folder + file, 'utf8')) as Example,
);

test.each(recordKinds.map((kind) => [kind.key, kind] as const))(
  'there is a stored example of every version of %s',
  (_, kind) => {
    const versions = examples.filter(({ key }) => kindOf(key) === kind).map(({ value }) => value.version);
    for (let version = 1; version <= kind.version; version++) expect(versions).toContain(version);
  },
);

describe.each(recordKinds.map((kind) => [kind.key, kind] as const))('a record of the kind %s', (_, kind) => {
  const newest = examples.find(({ key, value }) => kindOf(key) === kind && value.version === kind.version)!;

  test('keeps the fields of a newer version as they are', () => {
    const newer = { ...newest.value, fromANewerVersion: { kept: [1, null] } };
    expect(kind.parse(newer)).toMatchObject({ fromANewerVersion: { kept: [1, null] } });
  });

  test.each([
    ['a future version', { ...newest.value, version: kind.version + 1 }],
    ['no version', { ...newest.value, version: undefined }],
    ['nothing', null],
    ['a list', [newest.value]],
    ['text', JSON.stringify(newest.value)],
    ['a number', 7],
  ])('is not readable as %s', (_, value) => {
    expect(isReadable(kind, newest.value)).toBe(true);
    expect(isReadable(kind, value)).toBe(false);
  });

  test('has a step from every version to the next', () => {
    expect(kind.steps ?? []).toHaveLength(kind.version - 1);
  });
});

test.each([
  ['settings', 'settings'],
  ['settings2', null],
  ['log:2026-11', 'log:'],
  ['log', null],
  ['constructor', null],
  ['', null],
])('the kind of the key "%s" is %s', (key, kind) => {
  expect(kindOf(key)?.key ?? null).toBe(kind);
});

test('no key belongs to two kinds', () => {
  for (const { key } of recordKinds)
    expect(
      recordKinds.filter((other) => key.startsWith(other.key) || other.key.startsWith(key)),
    ).toHaveLength(1);
});
