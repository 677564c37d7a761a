// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isCovered } from '../../lib/page/hit-test.ts';
import type { Mark } from '../../lib/page/painter.ts';
import { element, openPage, stubStaticRange, textIn } from './page.ts';

beforeEach(() => {
  stubStaticRange();
  // happy-dom leaves initial values out.
  const computed = window.getComputedStyle.bind(window);
  vi.stubGlobal('getComputedStyle', (of: Element) => ({
    backgroundColor: computed(of).backgroundColor || 'rgba(0, 0, 0, 0)',
    backgroundImage: computed(of).backgroundImage || 'none',
  }));
  openPage(`
    <main><p>An optic <em style="background-color: rgb(255, 255, 0)">neuritis</em> here.<b id="clear"></b></p></main>
    <div id="sheet" style="background-color: rgb(255, 255, 255)"></div>
    <div id="veil" style="background-color: rgba(0, 0, 0, 0.5)"></div>
    <div id="photo" style="background-image: url(x.png)"></div>
    <img alt="" />`);
});
afterEach(() => vi.unstubAllGlobals());

function opticNeuritis(): Mark {
  const owner = element('p');
  const range = new StaticRange({
    startContainer: textIn(owner),
    startOffset: 3,
    endContainer: textIn(element('em')),
    endOffset: 8,
  });
  const match = { start: 3, end: 17, termId: 'optic-neuritis', reason: { because: 'unambiguous' } } as const;
  return { termId: 'optic-neuritis', match, text: owner.textContent, range, owner };
}

test.each([
  ['its own block', 'p', false],
  ['what its block stands in', 'main', false],
  ['an element within it that has a ground of its own', 'em', false],
  ['something without a ground, a stretched link for one', '#clear', false],
  ['something with a ground', '#sheet', true],
  ['something with a ground that shines through', '#veil', true],
  ['something with a picture', '#photo', true],
  ['a picture', 'img', true],
])('a mark with %s on top', (_, top, covered) => {
  expect(isCovered(opticNeuritis(), element(top))).toBe(covered);
});

test('an event without an element covers nothing', () => {
  expect(isCovered(opticNeuritis(), undefined)).toBe(false);
  expect(isCovered(opticNeuritis(), document)).toBe(false);
});
