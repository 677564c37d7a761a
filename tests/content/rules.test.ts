/** Every content rule holds of the content, and is seen to fail where a fault is planted. */
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContent } from './content.ts';
import { exceptions, withoutExceptions } from './exceptions.ts';
import { faults } from './faults.ts';
import type { Rule } from './rule.ts';
import { sound } from './sound.ts';

const files = globSync('rules/*.ts', { cwd: import.meta.dirname }).sort();
const rules = await Promise.all(
  files.map(async (file) => {
    const url = pathToFileURL(join(import.meta.dirname, file)).href;
    return { file: basename(file, '.ts'), rule: ((await import(url)) as { rule: Rule }).rule };
  }),
);
const content = await readContent();

describe.each(rules)('$file', ({ file, rule }) => {
  const planted = (faults[rule.name] ?? []).map(([what, faulty, ...findings]) => ({
    what,
    faulty,
    findings,
  }));

  test('holds of the content', () => {
    const { left, unneeded } = withoutExceptions(rule.name, rule.check(content), exceptions);
    expect(left).toEqual([]);
    expect(unneeded, 'exceptions that excuse nothing any more').toEqual([]);
  });

  test('bears the name of its file, and has faults to find', () => {
    expect(rule.name).toBe(file);
    expect(planted).not.toEqual([]);
  });

  test.each(planted)('finds $what', ({ faulty, findings }) => {
    expect(rule.check(faulty)).toEqual(findings);
  });
});

test.each(rules.filter(({ file }) => file !== 'promised-numbers'))(
  '$file finds nothing in sound content',
  ({ rule }) => {
    expect(rule.check(sound)).toEqual([]);
  },
);

test('no fault is planted for a rule that is not there', () => {
  const names = rules.map(({ file }) => file);
  expect(Object.keys(faults).filter((name) => !names.includes(name))).toEqual([]);
});

describe('an exception', () => {
  const exception = { rule: 'forbidden-words', finding: /^term detox-diet: /, because: 'its subject' };

  test('excuses the finding that it names, and no other', () => {
    const findings = ['term detox-diet: name says “detox”', 'tip rest: why says “detox”'];
    expect(withoutExceptions('forbidden-words', findings, [exception])).toEqual({
      left: ['tip rest: why says “detox”'],
      unneeded: [],
    });
  });

  test('that excuses nothing any more is found', () => {
    expect(withoutExceptions('forbidden-words', [], [exception]).unneeded).toEqual([exception]);
  });

  test('names a rule that is there', () => {
    const names = rules.map(({ file }) => file);
    expect(exceptions.filter(({ rule }) => !names.includes(rule))).toEqual([]);
  });
});
