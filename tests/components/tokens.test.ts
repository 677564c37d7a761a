/** The colours of the interface, computed from the style sheets themselves: contrast after WCAG 2.2, 1.4.6 and 1.4.11. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Rgb, contrast, inks } from '../../lib/domain/ink.ts';
import { themes } from '../../lib/domain/settings.ts';
import { tintColors, usualTint } from '../../lib/domain/tint.ts';
import { partPairs, textPairs } from './color-pairs.ts';
import { rulesOf, rgbOf } from './css-rules.ts';

const root = new URL('../../', import.meta.url);
const css = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const rules = rulesOf(css('components/tokens.css'));

/** What the style sheet declares for a selector, inside a media query or outside all of them. */
function declared(selector: string, media = ''): ReadonlyMap<string, string> {
  const found = rules.filter((rule) => rule.selector === selector && rule.media === media);
  expect(found, `${media} ${selector}`).toHaveLength(1);
  return found[0]?.declarations ?? new Map();
}

type Scheme = 'light' | 'dark';
interface ThemeCase {
  readonly layers: readonly ReadonlyMap<string, string>[];
  /** What the device asks for; a theme may ask for something else. */
  readonly device: Scheme;
}

const base = declared('.themed');
const more = declared(".themed[data-theme='system']", '(prefers-contrast: more)');
const theme = (name: string) => declared(`.themed[data-theme='${name}']`);
const tints = themes.filter((name) => !['system', 'light', 'dark', 'contrast', 'own'].includes(name));
const schemes: readonly Scheme[] = ['light', 'dark'];
const cases: readonly (readonly [string, ThemeCase])[] = schemes.flatMap((device) => [
  [`system on a ${device} device`, { layers: [base], device }],
  [`system on a ${device} device that prefers more contrast`, { layers: [base, more], device }],
  [`light on a ${device} device`, { layers: [base, theme('light')], device }],
  [`dark on a ${device} device`, { layers: [base, theme('dark')], device }],
  [`contrast on a ${device} device`, { layers: [base, theme('contrast')], device }],
  ...tints.map((tint) => [`${tint} on a ${device} device`, { layers: [base, theme(tint)], device }] as const),
]);

function colorsOf({ layers, device }: ThemeCase): (token: string) => Rgb {
  const value = (name: string): string => {
    const found = layers.findLast((layer) => layer.has(name))?.get(name);
    if (found === undefined) throw new Error(`${name} is declared nowhere`);
    return found;
  };
  const asked = value('color-scheme').split(' ');
  const scheme = asked.length === 1 ? asked[0] : device;
  return (token) => {
    const [, light = '', dark = ''] = /^light-dark\((.+), (.+)\)$/.exec(value(`--${token}`)) ?? [];
    return rgbOf(light === '' ? value(`--${token}`) : scheme === 'dark' ? dark : light);
  };
}

describe.each(cases)('in the theme %s', (_, themeCase) => {
  const color = colorsOf(themeCase);

  test.each(textPairs)('%s is read on %s with 7:1', (text, ground) => {
    expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(7);
  });

  test.each(partPairs)('%s is seen on %s with 3:1', (part, ground) => {
    expect(contrast(color(part), color(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('the themes differ where they should: light on a dark device is light', () => {
  const ground = (name: string) =>
    colorsOf(new Map(cases).get(name) ?? { layers: [], device: 'light' })('ground');
  expect(ground('light on a dark device')).toEqual([255, 255, 255]);
  expect(ground('dark on a light device')).toEqual(ground('system on a dark device'));
  expect(ground('contrast on a light device')).toEqual([0, 0, 0]);
});

test('every colour token is measured here', () => {
  const measured = new Set<string>([...textPairs, ...partPairs].flat());
  const isColor = (value: string): boolean => /#|rgb|hsl|light-dark/.test(value);
  const tokens = [base, more, theme('contrast'), ...tints.map(theme)].flatMap((layer) =>
    [...layer].flatMap(([name, value]) => (name.startsWith('--') && isColor(value) ? [name.slice(2)] : [])),
  );
  expect(tokens.filter((token) => !measured.has(token))).toEqual([]);
  expect(tokens).toContain('ground-raised');
});

test('the reader’s own tint takes each of them, and its scheme, from what is computed of it', () => {
  const own = theme('own');
  expect(own.get('color-scheme')).toBe('var(--own-scheme)');
  const measured = new Set([...textPairs, ...partPairs].flat());
  for (const token of measured) expect(own.get(`--${token}`), token).toBe(`var(--own-${token})`);
  expect(own.size).toBe(measured.size + 1);
  expect(Object.keys(tintColors(usualTint).tokens).sort()).toEqual([...measured].sort());
});

describe('the marks on pages', () => {
  const marks = rulesOf(css('public/marks.css'));
  const of = (name: string) =>
    marks.find(({ selector }) => selector === `::highlight(${name})`)?.declarations;
  const lineColor = (name: string): Rgb =>
    rgbOf(/#\w+/.exec(of(name)?.get('text-decoration') ?? '')?.[0] ?? '');

  test('are drawn in the inks that are measured against the page', () => {
    expect({ dark: lineColor('rc-dark'), light: lineColor('rc-light') }).toEqual(inks);
  });

  test('are in the colour of the text where the background is unknown', () => {
    expect(of('rc-text')?.get('text-decoration')).toMatch(/ currentcolor$/);
  });

  test('have a line that is no colour alone', () => {
    for (const name of ['rc-dark', 'rc-light', 'rc-text'])
      expect(of(name)?.get('text-decoration'), name).toMatch(/^underline dotted 0\.\d+em /);
    expect(of('rc-current')?.get('text-decoration')).toMatch(/^underline solid 0\.\d+em /);
  });

  test('are drawn thicker for eyes that see little contrast, in the same inks', () => {
    for (const name of ['rc-dark', 'rc-light', 'rc-text']) {
      const [usual, thick] = [name, `${name}-thick`].map((one) =>
        /^(?<line>.*) (?<em>[\d.]+)em (?<ink>.*)$/.exec(of(one)?.get('text-decoration') ?? ''),
      );
      expect(Number(thick?.groups?.['em'])).toBeGreaterThan(1.5 * Number(usual?.groups?.['em']));
      expect(thick?.groups?.['line']).toBe(usual?.groups?.['line']);
      expect(thick?.groups?.['ink']).toBe(usual?.groups?.['ink']);
    }
  });

  test('show the current one with 7:1 on its own ground', () => {
    const ground = rgbOf(of('rc-current')?.get('background-color') ?? '');
    expect(contrast(rgbOf(of('rc-current')?.get('color') ?? ''), ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(lineColor('rc-current'), ground)).toBeGreaterThanOrEqual(3);
  });
});
