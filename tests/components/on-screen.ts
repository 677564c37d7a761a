/** Shows a component with its English text, and asks of all what any of them could get wrong. */
import { cleanup, render } from '@testing-library/preact';
import { type ComponentChild, h } from 'preact';
import { afterEach, expect } from 'vitest';
import { TextContext } from '../../components/text.ts';
import { english } from './english.ts';

export interface Shown {
  readonly container: Element;
  /** The same component with other props. */
  readonly again: (ui: ComponentChild) => void;
}

/** Call once at the top of a test file: takes each test's component away after it. */
export function clearAfterEach(): void {
  afterEach(() => cleanup());
}

export function show(ui: ComponentChild): Shown {
  const inEnglish = (child: ComponentChild) => h(TextContext.Provider, { value: english }, child);
  const { container, rerender } = render(inEnglish(ui));
  expectSoundMarkup(container);
  return {
    container,
    again: (next) => {
      rerender(inEnglish(next));
      expectSoundMarkup(container);
    },
  };
}

/** Every id is there once, every reference leads to one, and every control has a word to it. */
function expectSoundMarkup(container: Element): void {
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  for (const attribute of ['aria-labelledby', 'aria-describedby', 'for']) {
    for (const element of container.querySelectorAll(`[${attribute}]`)) {
      const wanted = element.getAttribute(attribute)?.split(' ') ?? [];
      expect(ids, attribute).toEqual(expect.arrayContaining(wanted));
    }
  }
  for (const control of container.querySelectorAll('button, summary, a, label'))
    expect(control.textContent.trim(), control.outerHTML).not.toBe('');
  for (const input of container.querySelectorAll('input'))
    expect(input.closest('label'), input.outerHTML).not.toBeNull();
}
