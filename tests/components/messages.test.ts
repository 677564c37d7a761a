/** The catalogue and the code agree: every message asked for is there, and none is there for nothing. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
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

const catalogueFile = readFileSync(new URL('locales/en.json', root), 'utf8');

/** Keys in the order of a JSON file, those too that a parser lets win over one another. */
const keysIn = (json: string): readonly string[] =>
  [...json.matchAll(/^\s*"(\w+)":/gm)].map(([, key = '']) => key);
const twice = (all: readonly string[]): readonly string[] => all.filter((key, at) => all.indexOf(key) !== at);

test('no key of the catalogue is there twice', () => {
  expect(keysIn(catalogueFile)).toEqual(keys);
  expect(twice(keysIn(catalogueFile))).toEqual([]);
  expect(twice(keysIn('{\n  "one": "1",\n  "two": "2",\n  "one": "3"\n}'))).toEqual(['one']);
});

type Messages = Readonly<Record<string, string>>;

/** English, and every other language that there is. */
const catalogues = globSync(['locales/*.json', 'languages/*/locales/*.json'], { cwd: root.pathname }).map(
  (file) => ({ file, messages: JSON.parse(readFileSync(new URL(file, root), 'utf8')) as Messages }),
);

test('there is one catalogue in the project’s own folder, and one in that of each language', () => {
  const folders = ['', ...globSync('languages/*/', { cwd: root.pathname })];
  expect(catalogues).toHaveLength(folders.length);
  expect(catalogues.map(({ file }) => file)).toContain('locales/en.json');
});

test.each(catalogues)(
  '$file names its language and how it is written, and says all that English says',
  (one) => {
    expect(`${one.messages['catalogueLanguage']}.json`).toBe(basename(one.file));
    expect(['ltr', 'rtl']).toContain(one.messages['catalogueDirection']);
    expect(unlikeEnglish(one.messages)).toEqual([]);
  },
);

/** Keys that the catalogue lacks or has beyond English, and those whose message has other holes. */
const unlikeEnglish = (messages: Messages): readonly string[] =>
  [...new Set([...keys, ...Object.keys(messages)])].filter((key) => {
    const [own, english] = [messages[key], (catalogue as Messages)[key]];
    return own === undefined || english === undefined || holesOf(own) !== holesOf(english);
  });

test('a catalogue that is unlike the English one is found', () => {
  const { retry: _, ...others } = catalogue;
  expect(unlikeEnglish({ ...others, extra: '', siteSwitch: 'Marcar' })).toEqual([
    'siteSwitch',
    'retry',
    'extra',
  ]);
});

const placesIn = (message: string): readonly number[] =>
  [...new Set([...message.matchAll(/\$(\d)/g)].map(([, place]) => Number(place)))].sort();

/** Holes are numbered from 1 on without a gap, and the many-form has all of them: only "one" can do without its number. */
function holesOf(message: string): number | null {
  const forms = message.split(' | ').map(placesIn);
  const most = forms.at(-1) ?? [];
  const isSound =
    most.every((place, at) => place === at + 1) && forms.flat().every((place) => most.includes(place));
  return isSound && forms.length <= 3 ? most.length : null;
}

test('the holes of every message are numbered from 1 on, the same in its singular and its plural', () => {
  expect(keys.filter((key) => holesOf(catalogue[key as keyof typeof catalogue]) === null)).toEqual([]);
  expect(['$2 of three', '$1 word | $2 words', 'a | b | c | d'].map(holesOf)).toEqual([null, null, null]);
});

/** Calls by name of a message, with what they give: how many texts, and whether a count. */
function callsIn(file: string, source: string): { key: string; holes: number; isCounted: boolean }[] {
  const calls: { key: string; holes: number; isCounted: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    node.forEachChild(visit);
    if (!ts.isCallExpression(node) || !/^(?:t|text)$/.test(node.expression.getText())) return;
    const [key, texts, count] = node.arguments;
    if (!key || !ts.isStringLiteral(key) || (texts && !ts.isArrayLiteralExpression(texts))) return;
    if (texts?.elements.some(ts.isSpreadElement)) return;
    calls.push({ key: key.text, holes: texts?.elements.length ?? 0, isCounted: count !== undefined });
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return calls;
}

const misfit = ({ key, holes, isCounted }: ReturnType<typeof callsIn>[number]): boolean => {
  const message = catalogue[key as keyof typeof catalogue];
  return holesOf(message) !== holes || message.includes(' | ') !== isCounted;
};

test('every message is given as many texts as it has holes, and a count where it has a plural', () => {
  const calls = [...code]
    .filter(([file]) => /\.tsx?$/.test(file))
    .flatMap(([file, text]) => callsIn(file, text));
  expect(calls.length).toBeGreaterThan(300);
  expect(calls.filter(misfit)).toEqual([]);
  const wrong = "t('siteSwitch'); t('retry', ['1']); t('pageTerms', ['1']); t('siteSwitch', ['a'], 1);";
  expect(callsIn('sample.ts', wrong).filter(misfit)).toHaveLength(4);
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
