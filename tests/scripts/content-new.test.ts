/** Beginning an entry from the command line, in a copy of the content. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Term } from '../../content/schema.ts';
import { rule as filledIn } from '../content/rules/filled-in.ts';
import { sound } from '../content/sound.ts';

const root = join(import.meta.dirname, '../..');
let content = '';

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));

  for (const folder of ['glossary', 'sources', 'tips']) mkdirSync(join(content, folder));
  copyFileSync(join(root, 'content/glossary/ms-types.ts'), join(content, 'glossary/ms-types.ts'));
  for (const file of ['studies-a-to-c.ts', 'studies-s-to-z.ts', 'references-mstrust.ts'])
    copyFileSync(join(root, 'content/sources', file), join(content, 'sources', file));
  writeFileSync(
    join(content, 'claims.ts'),
    "import type { Claim } from './schema.ts';\n\nexport const claims: readonly Claim[] = [];\n",
  );
  writeFileSync(
    join(content, 'tips/food.ts'),
    `export const food = [\n  {\n    id: 'b-tip',\n    topic: 'food',\n  },\n  // why it is odd\n  {\n    id: 'd-tip',\n    topic: 'food',\n  },\n];\n`,
  );
  writeFileSync(
    join(content, 'tips/full.ts'),
    `export const full = [\n  {\n    id: 'z',\n    topic: 'moving',\n  },\n${'  // long\n'.repeat(290)}];\n`,
  );
});

function begin(...options: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/content-new.ts', ...options, '--content', content],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const read = (file: string): string => readFileSync(join(content, file), 'utf8');

test('a term is begun in the file of its category, in the order of ids, with every gap named', async () => {
  const before = read('glossary/ms-types.ts');
  expect(begin('term', 'nearly-ms', '--category', 'ms-types')).toMatchObject({ status: 0, stderr: '' });

  const file = join(content, 'glossary/ms-types.ts');
  const { msTypes } = (await import(pathToFileURL(file).href)) as { msTypes: readonly Term[] };
  const ids = msTypes.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(ids).toContain('nearly-ms');
  expect(read('glossary/ms-types.ts').replace(/ {2}\{\n {4}id: 'nearly-ms'[^]*?\n {2}\},\n/, '')).toBe(
    before,
  );

  const term = msTypes.find(({ id }) => id === 'nearly-ms');
  expect(term?.category).toBe('ms-types');
  expect(term?.reviewed).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(filledIn.check({ ...sound, terms: msTypes })).toEqual([
    'term nearly-ms: name is not filled in: [write: the name as the card shows it, common name first]',
    'term nearly-ms: meaning is not filled in: [write: what it is, one plain sentence]',
    'term nearly-ms: inMs is not filled in: [write: what is known about it in MS, and in whom it was measured]',
    'term nearly-ms: grade is not filled in: [choose: how strong the evidence for inMs is]',
    'term nearly-ms: sources is not filled in: [cite: id of a source]',
    'term nearly-ms: plain is not filled in: [write: a spelling with no other meaning]',
    'term nearly-ms: example is not filled in: [write: a sentence in which it must be found]',
  ]);
});

test('a comment above an entry stays with it', () => {
  begin('tip', 'c-tip', '--topic', 'food');
  expect(read('tips/food.ts')).toMatch(
    /'b-tip'[^]*'c-tip'[^]*\},\n {2}\/\/ why it is odd\n {2}\{\n {4}id: 'd-tip'/,
  );
});

test('an entry after all others, before all others, and in an empty list', () => {
  begin('tip', 'e-tip', '--file', 'food');
  begin('tip', 'a-tip', '--file', 'food');
  begin('claim', 'miracle-diet');
  const ids = [...read('tips/food.ts').matchAll(/^ {4}id: '(.*)'/gm)].map(([, id]) => id);
  expect(ids).toEqual(['a-tip', 'b-tip', 'd-tip', 'e-tip']);
  expect(read('tips/food.ts')).toMatch(/'e-tip'[^]*\n {2}\},\n\];\n$/);
  expect(read('claims.ts')).toMatch(/Claim\[\] = \[\n {2}\{\n {4}id: 'miracle-diet'[^]*\n {2}\},\n\];\n$/);
});

test('a source goes by its first letter, or to its publisher', () => {
  expect(begin('source', 'smith-2026', '--file', 'studies').stdout).toContain('studies-s-to-z.ts');
  expect(begin('source', 'mstrust-balance').stdout).toContain('references-mstrust.ts');
  expect(read('sources/references-mstrust.ts')).toMatch(
    /'mstrust-ask-pain'[^]*'mstrust-balance': \{[^]*'mstrust-bladder'/,
  );
});

describe('is refused in one sentence', () => {
  test.each([
    [
      'an id that exists',
      ['term', 'mogad', '--category', 'ms-types'],
      'The term mogad exists already, in ms-types.ts.',
    ],
    [
      'no slug',
      ['term', 'Gut_Feeling', '--category', 'ms-types'],
      'Gut_Feeling is no slug: use small letters, digits and single hyphens.',
    ],
    [
      'no kind',
      ['poem', 'gut-feeling'],
      'Say what to begin: content:new -- term|tip|habit|source|claim <id> [--category x | --topic x | --file name].',
    ],
    [
      'no id',
      ['term'],
      'Say what to begin: content:new -- term|tip|habit|source|claim <id> [--category x | --topic x | --file name].',
    ],
    [
      'an unknown option',
      ['term', 'gut-feeling', '--place', 'x'],
      'Say what to begin: content:new -- term|tip|habit|source|claim <id> [--category x | --topic x | --file name].',
    ],
    [
      'a category that is not there',
      ['term', 'gut-feeling', '--category', 'feelings'],
      'feelings is no category: ',
    ],
    ['a category of a tip', ['tip', 'gut-feeling', '--category', 'symptoms'], 'A tip has no category.'],
    [
      'a category that no file holds',
      ['term', 'gut-feeling', '--category', 'immune'],
      'No file holds immune yet; name one with --file.',
    ],
    [
      'a file that is not there',
      ['tip', 'gut-feeling', '--file', 'feelings'],
      'No file feelings takes gut-feeling; there are food, full.',
    ],
    ['no place', ['source', 'jones-2026'], 'Say with --file where jones-2026 belongs: '],
    [
      'a file that is full',
      ['tip', 'gut-feeling', '--topic', 'moving'],
      'full.ts would be longer than 300 lines; split it by subject, or name another.',
    ],
  ])('%s', (_, options, message) => {
    const { status, stdout, stderr } = begin(...options);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`content:new: ${message}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
