/** The house's import rules, as README's table has them, proved over every file, and seen to catch a break. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const readme = readFileSync(join(root, 'README.md'), 'utf8');

interface Rule {
  /** What the files may import: folders of the project, or packages. Types are imports like any other. */
  readonly may: readonly string[];
  /** What they may import as types only. */
  readonly mayAsTypes: readonly string[];
}

/** README's own table, so that what is read there and what is proved here are one. */
const rules: Readonly<Record<string, Rule>> = Object.fromEntries(
  [...readme.matchAll(/^\| `([^`]+)` *\| (`[^|]+)\|([^|]*)\|$/gm)].map(
    ([, place = '', may = '', types = '']) => [place, { may: namesIn(may), mayAsTypes: namesIn(types) }],
  ),
);

function namesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

const clockAndChance = [/\bDate\.now\b/, /\bnew Date\(\)/, /\bMath\.random\b/];
const extensionApi = [/\bchrome\.\w/, /\bbrowser\.\w/];
const pageObjects = [/\bdocument\b(?=[.[])/, /\bwindow\b(?=[.[])/];

/** Names that must not stand in the files of a room. */
const mustNotSay: Readonly<Record<string, readonly RegExp[]>> = {
  content: [...pageObjects, ...clockAndChance, ...extensionApi],
  'lib/domain': [...pageObjects, ...clockAndChance, ...extensionApi],
  'lib/page': [...extensionApi, /\bMath\.random\b/],
  'lib/browser': [/\bdocument\b(?=[.[])/],
  components: [/\bdocument\b(?=[.[])/, ...clockAndChance, ...extensionApi],
};

interface Import {
  readonly from: string;
  /** A path of the project, or the name of a package. */
  readonly to: string;
  readonly isType: boolean;
}

function importsOf(file: string, source: string): Import[] {
  const statements = source.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const dynamic = source.matchAll(/\bimport\(\s*'([^']+)'/g);
  return [
    ...[...statements].map(([, type, to = '']) => ({ to, isType: type !== undefined })),
    ...[...dynamic].map(([, to = '']) => ({ to, isType: false })),
  ].map(({ to, isType }) => ({
    from: file,
    to: to.startsWith('.') ? normalize(join(dirname(file), to)).replace(/\?inline$/, '') : to,
    isType,
  }));
}

/** The room that the file itself is, or the innermost that holds it. */
const roomOf = (file: string): string | undefined =>
  Object.keys(rules)
    .filter((place) => isWithin(file, place))
    .sort((a, b) => b.length - a.length)[0];

/** @param place a folder, a file, a package, or a scheme with its colon */
const isWithin = (name: string, place: string): boolean =>
  name === place || name.startsWith(place.endsWith(':') ? place : `${place}/`);

function faultsOf(file: string, source: string): string[] {
  const room = roomOf(file);
  const rule = room === undefined ? undefined : rules[room];
  if (room === undefined || !rule) return [`${file} stands in no room`];
  const allows = (list: readonly string[], to: string): boolean => list.some((place) => isWithin(to, place));
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return [
    ...importsOf(file, source)
      .filter(({ to, isType }) => !allows(rule.may, to) && !(isType && allows(rule.mayAsTypes, to)))
      .map(({ to }) => `${file} imports ${to}`),
    ...importsOf(file, source)
      .filter(
        ({ to }) =>
          file.startsWith('entrypoints/') && to.startsWith('entrypoints/') && !isSameEntrypoint(file, to),
      )
      .map(({ to }) => `${file} imports another entrypoint: ${to}`),
    ...(mustNotSay[room] ?? [])
      .filter((name) => name.test(code))
      .map((name) => `${file} says ${name.source}`),
  ];
}

const isSameEntrypoint = (a: string, b: string): boolean => a.split('/')[1] === b.split('/')[1];

const files = globSync('{content,lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).map((file) =>
  relative(root, join(root, file)),
);

test('README names every room, and draws what its table says', () => {
  expect(Object.keys(rules)).toEqual([
    'content',
    'lib/domain',
    'lib/page',
    'lib/browser',
    'lib/browser/api.ts',
    'components',
    'entrypoints',
  ]);
  const diagram = /^```mermaid\n(.*?)^```/ms.exec(readme)?.[1] ?? '';
  const drawn = [...diagram.matchAll(/^ *(\S+) --> (.+)$/gm)].flatMap(([, from, to = '']) =>
    to.split(' & ').map((one) => `${from} to ${one}`),
  );
  const rooms = ['content', 'lib/domain', 'lib/page', 'lib/browser', 'components'];
  const allowed = Object.entries(rules).flatMap(([from, { may }]) =>
    rooms
      .filter((to) => to !== from && may.some((place) => isWithin(to, place.replace('#', ''))))
      .map((to) => `${from} to ${to}`),
  );
  expect(drawn.sort()).toEqual(allowed.sort());
});

test('README names every folder, and what it holds', () => {
  const folders = globSync('*/', { cwd: root })
    .map((folder) => folder.replace(/\/$/, ''))
    .filter((folder) => !folder.startsWith('.') && folder !== 'node_modules');
  const lib = globSync('lib/*/', { cwd: root }).map((folder) => folder.replace(/\/$/, ''));
  const unnamed = [...folders.filter((folder) => folder !== 'lib'), ...lib].filter(
    (folder) => !readme.includes(`\`${folder}/\``),
  );
  expect(lib.length).toBe(3);
  expect(unnamed).toEqual([]);
});

test('there are files to check in every room', () => {
  for (const room of [
    'content/',
    'lib/domain/',
    'lib/page/',
    'lib/browser/',
    'components/',
    'entrypoints/',
  ]) {
    expect(files.filter((file) => file.startsWith(room)).length, room).toBeGreaterThan(1);
  }
});

test.each(files.filter((file) => !file.endsWith('.d.ts')))('%s keeps to its room', (file) => {
  expect(faultsOf(file, readFileSync(join(root, file), 'utf8'))).toEqual([]);
});

describe('a break is caught', () => {
  test.each([
    ['lib/domain/match.ts', "import { terms } from '../../content/index.ts';"],
    ['lib/domain/match.ts', "import { browser } from '../browser/api.ts';"],
    ['lib/domain/match.ts', 'const now = Date.now();'],
    ['lib/domain/match.ts', 'document.title;'],
    ['lib/page/flows.ts', "import { read } from '../browser/storage.ts';"],
    ['lib/browser/storage.ts', "import browser from 'webextension-polyfill';"],
    ['lib/browser/storage.ts', "import { render } from 'preact';"],
    ['components/Card.tsx', "import { terms } from '../content/index.ts';"],
    ['components/Card.tsx', "export { markAt } from '../lib/page/hit-test.ts';"],
    ['content/glossary.ts', "import { findForms } from '../lib/domain/match.ts';"],
    ['entrypoints/popup/Popup.tsx', "import { Options } from '../options/Options.tsx';"],
    ['somewhere/else.ts', ''],
  ])('%s: %s', (file, source) => {
    expect(faultsOf(file, source)).toHaveLength(1);
  });
});

test('no source file is longer than 300 lines', () => {
  const all = globSync(
    '{*.*,{content,lib,components,entrypoints,scripts,tests,docs,public}/**/*.{ts,tsx,css,md}}',
    {
      cwd: root,
    },
  ).filter((file) => file !== 'package-lock.json');
  const long = all.filter(
    (file) => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length > 300,
  );
  expect(long).toEqual([]);
});

test('nothing imports a script', () => {
  const importers = globSync('{content,lib,components,entrypoints,tests}/**/*.{ts,tsx}', {
    cwd: root,
  }).filter((file) =>
    importsOf(file, readFileSync(join(root, file), 'utf8')).some(({ to }) => to.startsWith('scripts/')),
  );
  expect(importers).toEqual([]);
});
