/** Nothing here scolds, scores or alarms: not in its words, not in red, and not by a badge on the toolbar. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import messages from '../locales/en.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');
const sources = (pattern: string): ReadonlyMap<string, string> =>
  new Map(globSync(pattern, { cwd: root }).map((file) => [file, readFileSync(join(root, file), 'utf8')]));

/** Of what a reader did not do, and of games. */
const unkind =
  /\b(?:miss(?:ed|ing)?|streaks?|scores?|coins?|levels?|points|badges?|leader ?boards?|confetti|rewards?|trophy|guilty?|lazy|overdue|forgot(?:ten)?|should have|you failed|failures?|well done|great job|perfect)\b/i;

test('no message scolds or scores', () => {
  const said = Object.entries(messages).filter(([, words]) => unkind.test(words));
  expect(Object.keys(messages).length).toBeGreaterThan(500);
  expect(said).toEqual([]);
});

test.each(['2 days missed', 'A 5-day streak!', 'You should have walked', 'Level 3', 'Well done!'])(
  'that would be found in "%s"',
  (words) => {
    expect(words).toMatch(unkind);
  },
);

/** A red that alarms: not a tint of paper, which has hardly a colour, and not an orange or a brown. */
function isRed([r, g, b]: readonly [number, number, number]): boolean {
  const chroma = Math.max(r, g, b) - Math.min(r, g, b);
  if (chroma < 64 || r <= Math.max(g, b)) return false;
  const hue = (60 * (g - b)) / chroma;
  return Math.abs(hue) < 25;
}

const named =
  /[:\s"'(](red|darkred|crimson|firebrick|tomato|maroon|indianred|orangered|salmon|hotpink)(?=[;,\s"')])/g;
const redsIn = (css: string): readonly string[] => [
  ...[...css.matchAll(/#([0-9a-f]{6})\b/gi)].flatMap(([written, hex = '']) =>
    isRed([0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number]) // three of them
      ? [written]
      : [],
  ),
  ...[...css.matchAll(named)].map(([, name = '']) => name),
];

test('nothing is drawn in red', () => {
  const drawn = sources('{components,entrypoints,public,assets}/**/*.{css,svg,html}');
  expect(drawn.size).toBeGreaterThan(15);
  expect([...drawn].flatMap(([file, css]) => redsIn(css).map((red) => `${file}: ${red}`))).toEqual([]);
  // Every colour is written in a way that is read here; a shadow is black.
  for (const [file, css] of drawn)
    expect(
      css.match(/#(?:[0-9a-f]{3,5}|[0-9a-f]{7,8})\b(?=[;,\s)"])|\b(?:rgba?|hsla?|oklch|lab)\((?!0 0 0 \/)/gi),
      file,
    ).toBeNull();
});

test.each(['a { color: #c00000 }', 'a { color: red; }', '<path fill="crimson"/>', 'a { color: #e5484d }'])(
  'that would be found in %s',
  (css) => {
    expect(redsIn(css)).toHaveLength(1);
  },
);

test('brown, orange and a tint of paper are none', () => {
  expect(redsIn('#8a4b00 #ffb95c #ffd166 #ffeef0 #f9dfe3 #1b1464 white-space: pre; .rendered { }')).toEqual(
    [],
  );
});

test('there is no badge on the toolbar', () => {
  const code = sources('{components,entrypoints,lib}/**/*.{ts,tsx}');
  expect(code.size).toBeGreaterThan(200);
  const badges = /setBadge|badgeText/i;
  expect([...code].filter(([, text]) => badges.test(text)).map(([file]) => file)).toEqual([]);
  expect('browser.action.setBadgeText({})').toMatch(badges);
});
