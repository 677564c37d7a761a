/** The house's import rules, proved over every file, and seen to catch a break. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Rule {
  /** What the files may import: folders of the project, or packages. Types are imports like any other. */
  readonly may: readonly (string | RegExp)[];
  /** What they may import as types only. */
  readonly mayAsTypes?: readonly string[];
  /** Names that must not stand in them. */
  readonly mustNotSay?: readonly RegExp[];
}

const clockAndChance = [/\bDate\.now\b/, /\bnew Date\(\)/, /\bMath\.random\b/];
const extensionApi = [/\bchrome\.\w/, /\bbrowser\.\w/];

const rules: Readonly<Record<string, Rule>> = {
  content: {
    may: ['content'],
    mustNotSay: [/\bdocument\b(?=[.[])/, /\bwindow\b(?=[.[])/, ...clockAndChance, ...extensionApi],
  },
  'lib/domain': {
    may: ['lib/domain'],
    mayAsTypes: ['content/schema.ts', 'locales/en.json'],
    mustNotSay: [/\bdocument\b(?=[.[])/, /\bwindow\b(?=[.[])/, ...clockAndChance, ...extensionApi],
  },
  'lib/page': { may: ['lib/page', 'lib/domain'], mustNotSay: [...extensionApi, /\bMath\.random\b/] },
  'lib/browser': {
    may: ['lib/browser', 'lib/domain', 'valibot', 'd3-dsv', '#i18n'],
    mustNotSay: [/\bdocument\b(?=[.[])/],
  },
  'lib/browser/api.ts': { may: ['wxt/browser'] },
  components: {
    may: ['components', 'lib/domain', /^preact(?:\/|$)/],
    mayAsTypes: ['content/schema.ts'],
    mustNotSay: [/\bdocument\b(?=[.[])/, ...clockAndChance, ...extensionApi],
  },
  entrypoints: {
    may: [
      'content',
      'lib',
      'components',
      'entrypoints',
      'public/marks.css',
      /^preact(?:\/|$)/,
      /^wxt\/utils\/define-/,
      /^virtual:/,
    ],
  },
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

/** The rule of the file itself, or of the innermost folder that has one. */
function ruleOf(file: string): Rule | undefined {
  const places = Object.keys(rules).filter((place) => file === place || file.startsWith(`${place}/`));
  const innermost = places.sort((a, b) => b.length - a.length)[0];
  return innermost === undefined ? undefined : rules[innermost];
}

function faultsOf(file: string, source: string): string[] {
  const rule = ruleOf(file);
  if (!rule) return [`${file} stands in no room`];
  const allows = (list: readonly (string | RegExp)[], to: string): boolean =>
    list.some((place) =>
      typeof place === 'string' ? to === place || to.startsWith(`${place}/`) : place.test(to),
    );
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return [
    ...importsOf(file, source)
      .filter(({ to, isType }) => !allows(rule.may, to) && !(isType && allows(rule.mayAsTypes ?? [], to)))
      .map(({ to }) => `${file} imports ${to}`),
    ...importsOf(file, source)
      .filter(
        ({ to }) =>
          file.startsWith('entrypoints/') && to.startsWith('entrypoints/') && !isSameEntrypoint(file, to),
      )
      .map(({ to }) => `${file} imports another entrypoint: ${to}`),
    ...(rule.mustNotSay ?? []).filter((name) => name.test(code)).map((name) => `${file} says ${name.source}`),
  ];
}

const isSameEntrypoint = (a: string, b: string): boolean => a.split('/')[1] === b.split('/')[1];

const files = globSync('{content,lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).map((file) =>
  relative(root, join(root, file)),
);

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
  const all = globSync('{content,lib,components,entrypoints,scripts,tests}/**/*.{ts,tsx,css}', { cwd: root });
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
