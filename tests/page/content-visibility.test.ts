// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isShown } from '../../lib/page/page-index.ts';
import { element, openPage } from './page.ts';

afterEach(() => void vi.restoreAllMocks());

describe('what content-visibility leaves out', () => {
  const asked = (selector: string, isVisible: boolean) =>
    vi.spyOn(element(selector), 'checkVisibility').mockReturnValue(isVisible);

  test.each([
    ['shows, though it is not laid out yet', 'content-visibility: auto', '', true],
    ['does not show where it is closed, too', 'content-visibility: auto', 'display: none', false],
    ['does not show where it is hidden, too', 'content-visibility: auto', 'visibility: hidden', false],
    ['does not show where its part is closed for good', 'content-visibility: hidden', '', false],
  ])('%s, and is never asked to be laid out', (_, outer, inner, expected) => {
    openPage(`<section><p>fibre</p></section>`);
    const [contentVisibility] = outer.split(': ').slice(1);
    vi.spyOn(window, 'getComputedStyle').mockImplementation(
      (place) =>
        // happy-dom knows no content-visibility; these are all that is looked at.
        ({
          contentVisibility: place.localName === 'section' ? contentVisibility : 'visible',
          display: place.localName === 'p' && inner.startsWith('display') ? 'none' : 'block',
          visibility: place.localName === 'p' && inner.startsWith('visibility') ? 'hidden' : 'visible',
        }) as CSSStyleDeclaration,
    );
    const [block, part] = [asked('p', false), asked('section', true)];
    expect(isShown(element('p'))).toBe(expected);
    for (const [how] of [...block.mock.calls, ...part.mock.calls])
      expect(how).toMatchObject({ contentVisibilityAuto: true });
  });
});
