/** What holds for every declaration of every style sheet of ours. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const sheets = globSync('{components,entrypoints,public}/**/*.css', { cwd: root.pathname });
const declarationsIn = (css: string): readonly string[] =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/[{};]/)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => /^[a-z-]+ ?: ?\S/.test(part) && !part.includes('&'));

/** A property or a value that means left and right, or wide and high, where a word for the direction of reading exists. */
const physical: readonly RegExp[] = [
  /^((min|max)-)?(width|height) ?:/,
  /^(left|right|top|bottom) ?:/,
  /^(scroll-)?(margin|padding)-(left|right|top|bottom) ?:/,
  /^border-(left|right|top|bottom)(-[a-z]+)? ?:/,
  /^border-(top|bottom)-(left|right)-radius ?:/,
  /^(overflow|overscroll-behavior)-[xy] ?:/,
  /^(text-align|float|clear|caption-side) ?: ?(left|right)$/,
];
/** Four values of which the second and the fourth differ are a left and a right. */
const isLopsided = (declaration: string): boolean => {
  const [, , right, , left] =
    /^(?:margin|padding|inset|scroll-margin|scroll-padding) ?: ?(\S+) (\S+) (\S+) (\S+)$/.exec(declaration) ??
    [];
  return right !== left;
};
const faultsIn = (css: string): readonly string[] =>
  declarationsIn(css).filter(
    (declaration) => physical.some((rule) => rule.test(declaration)) || isLopsided(declaration),
  );

test('every style sheet is looked at', () => {
  expect(sheets).toEqual(
    expect.arrayContaining([
      'components/tokens.css',
      'components/card.css',
      'entrypoints/popup/popup.css',
      'public/marks.css',
    ]),
  );
});

test.each(sheets)('%s moves nothing', (sheet) => {
  const bare = readFileSync(new URL(sheet, root), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  expect(bare).not.toMatch(/animation|transition|@keyframes|\bscroll-behavior/i);
});

test.each(sheets)('%s reads from either side: no left and right, no width and height', (sheet) => {
  expect(faultsIn(readFileSync(new URL(sheet, root), 'utf8'))).toEqual([]);
});

test.each([
  'a { width: 1px }',
  'a { color: red; max-height: 1px; }',
  '@media print { a { margin-left: 0 } }',
  'a { padding: 0 0 0 4px }',
  'a { border-right: 0 }',
  'a { text-align: left }',
  'a { overflow-y: auto }',
])('that would be found in %s', (css) => {
  expect(faultsIn(css)).toHaveLength(1);
});

test('what has no direction is let be', () => {
  expect(
    faultsIn(
      '@media (min-width: 500px) { a { padding: 0 4px; inline-size: 1px; margin: 0 1px 2px 1px; line-height: 2; text-align: start } }',
    ),
  ).toEqual([]);
});
