/**
 * A second language, tiny and made up (tests/fixtures/language-xx): its folder alone makes the build speak it, and pages be
 * marked by its own rules.
 */
import { cpSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contentModules } from '../content-modules.ts';
import type { Content, Language } from '../content/language-schema.ts';
import * as english from '../content/language.ts';
import { compileClaims, findClaims } from '../lib/domain/find-claims.ts';
import { compileLexicon, openLexicon } from '../lib/domain/lexicon.ts';
import { linkTerms } from '../lib/domain/link-terms.ts';
import { matchText } from '../lib/domain/match-text.ts';
import { unpackTerms } from '../lib/domain/pack-lexicon.ts';
import { searchOver, searchableTerms } from '../lib/domain/search-terms.ts';
import * as content from './fixtures/language-xx/content/index.ts';
import * as language from './fixtures/language-xx/content/language.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'tests/fixtures/language-xx/content');
const plugin = await contentModules(folder);

/** What an entrypoint gets where it imports a module of the content. */
function built(name: string): unknown {
  const resolveId = plugin.resolveId as (source: string) => string | undefined;
  const load = plugin.load as (id: string) => string | undefined;
  const code = load(resolveId(name) ?? '') ?? '';
  return JSON.parse(/^export default (.*);$/s.exec(code)?.[1] ?? 'null');
}

const lexicon = openLexicon(unpackTerms(built('virtual:lexicon') as string), language.recognition);
const marked = (text: string): string[] =>
  matchText(text, lexicon, 'every').map(({ start, end }) => text.slice(start, end));

describe('the build of a language', () => {
  test('takes the words, tips and habits of its folder', () => {
    expect(built('virtual:tip-texts/food')).toMatchObject([{ action: 'Manĝu panon.' }]);
    expect(built('virtual:habits')).toEqual([
      { id: 'three-quiet-breaths', name: 'Tri spiroj', smallest: 'Unu spiro.' },
    ]);
    expect((built('virtual:terms') as { name: string }[]).map(({ name }) => name)).toEqual([
      'Sarka morvo',
      'Venta florano',
      'Fikso',
    ]);
  });

  test('leads entrypoints to its folder', () => {
    const resolveId = plugin.resolveId as (source: string) => string | undefined;
    expect(resolveId('#content/language.ts')).toBe(join(folder, 'language.ts'));
    expect(resolveId('./language.ts')).toBeUndefined();
  });

  test.each(['index.ts', 'language.ts'])('finds in %s all that entrypoints ask it for', async (file) => {
    const statement = new RegExp(`import \\{([^}]*)\\} from '#content/${file}'`, 'g');
    const asked = globSync('{entrypoints,lib}/**/*.{ts,tsx}', { cwd: root }).flatMap((one) =>
      [...readFileSync(join(root, one), 'utf8').matchAll(statement)].flatMap(([, names = '']) =>
        names.split(',').map((name) => name.trim().split(' as ')[0] ?? ''),
      ),
    );
    expect(asked.length).toBeGreaterThan(3);
    const brought = Object.keys((await import(join(folder, file))) as object);
    expect(asked.filter((name) => !brought.includes(name))).toEqual([]);
  });

  test('ends where an entry cites a source that is not there', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'language-'));
    cpSync(folder, copy, { recursive: true });
    const index = join(copy, 'index.ts');
    writeFileSync(index, readFileSync(index, 'utf8').replace('sources: cited', "sources: ['perdita']"));
    await expect(contentModules(copy)).rejects.toThrow('perdita');
  });
});

describe('its words are marked', () => {
  test.each([
    ['Sarka morvo kaj venta florano.', ['Sarka morvo', 'venta florano']],
    // Every word of a form inflects.
    ['Sarkaj morvoj, sarkan morvon, sarkajn morvojn.', ['Sarkaj morvoj', 'sarkan morvon', 'sarkajn morvojn']],
    // As English words do not.
    ['Sarka morvos, venta floranos.', []],
    // In its own second spelling, on a page that has earned everyday words.
    ['Sarka morvo, venta florano, fixo kaj fiksojn.', ['Sarka morvo', 'venta florano', 'fixo', 'fiksojn']],
    ['Fikso kaj fixo.', []],
    // Its acronym has no plural, and is told by its own words.
    ['SM kaj la nervoj.', ['SM']],
    ['SMs kaj la nervoj.', []],
    ['SM sur la maro.', []],
  ])('%s', (text, forms) => {
    expect(marked(text)).toEqual(forms);
  });

  test('and an English text is to it what its own is to English: another language', () => {
    const own =
      'La sarka morvo kaj la venta florano de la homo estas en la libro, kaj fikso estas por la ventro, ne por la kapo, kaj al la fino de la tago ĝi estas en la domo de la amiko.';
    const foreign =
      'The sarka morvo and the venta florano of many people were read about in the book that was on the table, and fikso was not on it, nor was there anything of the kind to be found in the rest of the house.';
    expect(marked(own)).toContain('fikso');
    expect(marked(foreign)).toEqual(['sarka morvo', 'venta florano']);
    const spoken = { ...lexicon, language: english.recognition };
    expect(matchText(own, spoken, 'every').map(({ termId }) => termId)).not.toContain('fibre');
  });
});

test('its texts lead on to its own entries', () => {
  expect(linkTerms('Fikson por SM.', lexicon, '')).toContainEqual({ text: 'Fikson', termId: 'fibre' });
});

test('its search knows its inflection and spelling', () => {
  const search = searchOver(searchableTerms(content.terms), language);
  expect(search('fixo').hits.map(({ id }) => id)).toEqual(['fibre']);
  expect(search('fiksojn').isWhole).toBe(true);
});

test('its claims are found, and denied, in its own words', () => {
  const claims = compileClaims(content.claims, language);
  const found = (text: string): number => findClaims(text, claims).length;
  const [claim] = content.claims;
  expect(found(claim?.example ?? '')).toBe(1);
  expect(found(claim?.counterExample ?? '')).toBe(0);
  expect(found('Ne nur ktp. pano forigas la sarkan morvon.')).toBe(1);
  expect(found('Ĉu pano forigas sarkan morvon?')).toBe(0);
  expect(found('Ĉu vi volas, ke pano forigas sarkan morvon?')).toBe(1);
});

const folders = ['.', 'tests/fixtures/language-xx', ...globSync('languages/*/', { cwd: root })];

describe.each(folders)('the language of %s', async (path) => {
  const bring = async (file: string): Promise<unknown> =>
    import(pathToFileURL(join(root, path, 'content', file)).href);
  const { terms } = (await bring('index.ts')) as Content;
  const rules = (await bring('language.ts')) as Language;
  const all = compileLexicon(terms, rules);
  const isMarked = (text: string, id: string): boolean =>
    matchText(text, all, 'every').some(({ termId }) => termId === id);

  test('finds each of its words in the example of its entry, and leaves it alone where it means something else', () => {
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.filter(({ id, example }) => !isMarked(example, id)).map(({ id }) => id)).toEqual([]);
    const senses = terms.flatMap(({ id, ambiguous = [] }) => ambiguous.map((form) => ({ id, ...form })));
    expect(senses.filter(({ id, counterExample }) => isMarked(counterExample, id))).toEqual([]);
  });

  test('is whole enough to be built', async () => {
    await expect(contentModules(join(root, path, 'content'))).resolves.toMatchObject({
      name: 'content-modules',
    });
  });
});
