/** Interface text stands in the message catalogue and nowhere else, and no sentence is put together in code. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const files = (pattern: string): readonly string[] => globSync(pattern, { cwd: root.pathname }).sort();
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

/** Attributes and properties that a reader gets to see or hear. */
const told = new Set([
  ...['alt', 'aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext'],
  ...['innerText', 'placeholder', 'textContent', 'title'],
]);

/** What no catalogue has to know: "×", "…" or a number says the same everywhere, ": " does not. */
const says = (text: string): boolean => /[\p{L},;:.!?()"“”]/u.test(text);

/** What is said by code itself, and what is put together from messages and other text. */
function faultsOf(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isFault(node)) faults.push(node.getText(tree).trim());
    node.forEachChild(visit);
  };
  visit(tree);
  return faults;
}

function isFault(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return says(node.text);
  if (ts.isJsxAttribute(node))
    return told.has(node.name.getText()) && node.initializer !== undefined && isSaid(node.initializer);
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent))
    return node.expression !== undefined && isSaid(node.expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return ts.isPropertyAccessExpression(node.left) && told.has(node.left.name.text) && isSaid(node.right);
  return isPutTogether(node);
}

/** A text of the code's own, wherever in the expression it may come from. */
function isSaid(node: ts.Node): boolean {
  if (ts.isStringLiteralLike(node)) return says(node.text);
  if (ts.isTemplateExpression(node)) return textsOf(node).some(says);
  if (ts.isJsxExpression(node)) return node.expression !== undefined && isSaid(node.expression);
  if (ts.isConditionalExpression(node)) return isSaid(node.whenTrue) || isSaid(node.whenFalse);
  if (ts.isParenthesizedExpression(node)) return isSaid(node.expression);
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return isSaid(node.right);
  const chooses = kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken;
  return (chooses || kind === ts.SyntaxKind.PlusToken) && (isSaid(node.left) || isSaid(node.right));
}

const textsOf = ({ head, templateSpans }: ts.TemplateExpression): readonly string[] => [
  head.text,
  ...templateSpans.map(({ literal }) => literal.text),
];

/** Messages joined with other text: the order of words, and what stands between them, are the language's. */
function isPutTogether(node: ts.Node): boolean {
  if (ts.isTemplateExpression(node))
    return (
      node.templateSpans.some(({ expression }) => isMessage(expression)) && textsOf(node).join('') !== ''
    );
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return isMessage(node.left) || isMessage(node.right);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const [between] = node.arguments;
  return (
    node.expression.name.text === 'join' &&
    between !== undefined &&
    ts.isStringLiteralLike(between) &&
    /[\p{L};]|,\s/u.test(between.text)
  );
}

/** A message, or what another function makes of some. */
const isMessage = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  [node.expression, ...node.arguments].some((one) => ts.isIdentifier(one) && isTranslate(one.text));

const isTranslate = (name: string): boolean => name === 't' || name === 'text';

/** Text of an HTML file, but for the messages that the browser puts in their place. */
const textOfHtml = (source: string): string =>
  source
    .replace(/<!doctype[^>]*>|<!--[\s\S]*?-->|<[^>]*>/gi, ' ')
    .replace(/__MSG_\w+__/g, '')
    .trim();

const code = files('{components,entrypoints,lib}/**/*.{ts,tsx}').filter((file) => !file.endsWith('.d.ts'));
const html = files('entrypoints/**/*.html');

test('there is code and there are pages to look at', () => {
  expect(code.length).toBeGreaterThan(100);
  expect(html.length).toBeGreaterThan(8);
});

test('no component and no page says anything but messages of the catalogue', () => {
  const faults = code.flatMap((file) => faultsOf(file, read(file)).map((fault) => `${file}: ${fault}`));
  expect(faults).toEqual([]);
});

test('no HTML file holds text, nor names a language', () => {
  expect(html.filter((file) => textOfHtml(read(file)) !== '')).toEqual([]);
  expect(html.filter((file) => /\b(?:lang|dir|alt|aria-label)=/.test(read(file)))).toEqual([]);
});

test('no language is named where dates, numbers and lists are written', () => {
  const named = /\b(?:Intl\.\w+|toLocale\w+|localeCompare)\([^)]*'[a-z]{2}(?:-[A-Z]{2})?'/;
  expect(
    files('{components,entrypoints,lib}/**/*.{ts,tsx}').filter((file) => named.test(read(file))),
  ).toEqual([]);
  // What the browser prefers is asked for in one place.
  expect(code.filter((file) => read(file).includes('navigator.language'))).toEqual(['lib/browser/text.ts']);
  expect(named.test("a.localeCompare(b, 'en')")).toBe(true);
  expect(named.test("new Intl.NumberFormat('en-GB', {})")).toBe(true);
});

describe('found is', () => {
  test.each([
    '<p>Hello</p>',
    "<p>{'Hello'}</p>",
    "<p>{isIn ? t('in') : 'out'}</p>",
    "<p>{isIn && 'in'}</p>",
    "<p>{name || 'nobody'}</p>",
    '<p>{`by ${name}`}</p>',
    "<p>{t('by')}: {name}</p>",
    '<button aria-label="Close">{sign}</button>',
    "<input placeholder={'Search'} />",
    '<img alt={`Picture of ${name}`} />',
    "document.title = 'Options';",
    "document.title = `${name}: ${t('options')}`;",
    "const sentence = t('by') + name;",
    "const sentence = `${t('by')} ${name}`;",
    'const sentence = `${countsInWords(t, counts)}.`;',
    "const sentence = names.join(', ');",
  ])('%s', (source) => {
    expect(faultsOf('Sample.tsx', source)).not.toEqual([]);
  });
});

describe('nothing is found in', () => {
  test.each([
    "<p class=\"quiet\" role='status'>{t('hello')}</p>",
    "<button aria-label={t('close')}>×</button>",
    "<p>{t('by', [name])} {count}</p>",
    "document.title = t('title', [name]);",
    'const address = `#term/${id}`;',
    "const lines = paragraphs.join('\\n');",
  ])('%s', (source) => {
    expect(faultsOf('Sample.tsx', source)).toEqual([]);
  });
});
