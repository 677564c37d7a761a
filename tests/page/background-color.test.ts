// @vitest-environment happy-dom
/** The arithmetic of layers. happy-dom leaves initial values out, so they are filled in here as browsers compute them. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Rgb } from '../../lib/domain/ink.ts';
import { backgroundBehind } from '../../lib/page/background-color.ts';
import { element, openPage, openRoot } from './page.ts';

beforeEach(() => {
  const computed = window.getComputedStyle.bind(window);
  const withInitials = (of: Element) => {
    const { backgroundColor, backgroundImage, colorScheme, color } = computed(of);
    return {
      color: color || 'rgb(0, 0, 0)',
      backgroundColor: backgroundColor || 'rgba(0, 0, 0, 0)',
      backgroundImage: backgroundImage || 'none',
      colorScheme: colorScheme || 'normal',
    };
  };
  vi.stubGlobal('getComputedStyle', withInitials);
});
afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  vi.unstubAllGlobals();
});

/** The colour behind `<b>` in elements of these styles, the outermost first. */
function behind(...styles: readonly string[]): Rgb | null {
  openPage(styles.reduceRight((inner, style) => `<div style="${style}">${inner}</div>`, '<b>text</b>'));
  const color = backgroundBehind(element('b'));
  return color && [Math.round(color[0]), Math.round(color[1]), Math.round(color[2])];
}

const white: Rgb = [255, 255, 255];
const red = 'background-color: rgb(255, 0, 0)';
const blue = 'background-color: rgb(0, 0, 255)';
const halfRed = 'background-color: rgba(255, 0, 0, 0.5)';
const halfBlue = 'background-color: rgba(0, 0, 255, 0.5)';
const picture = 'background-image: url(x.png)';

describe('the colour behind text', () => {
  test.each<[string, readonly string[], Rgb | null]>([
    ['is white on a bare page', [], white],
    ['is that of the nearest element with one', [blue, red, ''], [255, 0, 0]],
    ['shines through elements without one', [red, '', '', ''], [255, 0, 0]],
    ['is mixed with white where nothing else is behind', [halfRed], [255, 128, 128]],
    ['is mixed with what is behind', [blue, halfRed], [128, 0, 128]],
    [
      'is mixed through an element without one',
      [red, '', 'background-color: rgba(255, 255, 255, 0.5)'],
      [255, 128, 128],
    ],
    ['is the same with an empty element between', ['', halfRed, ''], [255, 128, 128]],
    ['is mixed of three layers, each as much as shows', [halfBlue, halfRed], [191, 64, 128]],
    ['does not see what an opaque layer covers', [picture, red], [255, 0, 0]],
    ['is unknown over a picture', [picture], null],
    ['is unknown over a picture that lies over its own colour', [`${red}; ${picture}`], null],
    ['is unknown over a picture seen through a veil', [picture, halfRed], null],
  ])('%s', (_, styles, color) => {
    expect(behind(...styles)).toEqual(color);
  });

  test.each<[string, string, Rgb | null]>([
    ['white on what seems white', 'color: rgb(255, 255, 255)', null],
    ['nearly white on what seems white', 'color: rgb(230, 230, 230)', null],
    ['grey, though not well to be read', 'color: rgb(170, 170, 170)', white],
  ])('is something else where the text would be %s', (_, style, color) => {
    expect(behind('', style)).toEqual(color);
  });

  test('is unknown in a notation that is not read', () => {
    vi.stubGlobal('getComputedStyle', () => ({
      backgroundColor: 'color(display-p3 1 0 0)',
      backgroundImage: 'none',
    }));
    expect(behind('')).toBeNull();
  });

  test('is that of the body or the root where they have one', () => {
    document.documentElement.style.backgroundColor = 'rgb(201, 202, 203)';
    expect(behind('')).toEqual([201, 202, 203]);
    document.body.style.backgroundColor = 'rgb(204, 205, 206)';
    expect(behind('')).toEqual([204, 205, 206]);
  });

  test('is unknown on the bare canvas of a page that may be dark', () => {
    document.documentElement.style.colorScheme = 'light dark';
    expect(behind('')).toBeNull();
    expect(behind(halfRed)).toBeNull();
    expect(behind(red)).toEqual([255, 0, 0]);
  });

  test('reaches out of a shadow root to its host', () => {
    openPage(`<div id="host" style="${red}"></div>`);
    const root = openRoot(element('#host'), '<p><b>text</b></p>');
    expect(backgroundBehind(element('b', root))).toEqual([255, 0, 0]);
  });
});
