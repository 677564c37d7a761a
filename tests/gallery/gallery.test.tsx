// @vitest-environment happy-dom
/** The gallery leaves no component out, and each of its states shows the component that it stands for. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render } from '@testing-library/preact';
import { type ComponentChild, isValidElement, toChildArray } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { TextContext } from '../../components/text.ts';
import { english } from '../components/english.ts';
import { states } from './states/index.ts';

const components = join(import.meta.dirname, '../../components');
const files = globSync('**/*.tsx', { cwd: components }).sort();
const shown = states('light');

afterEach(() => cleanup());

test('every component stands in the gallery, and nothing else', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(Object.keys(shown).sort()).toEqual(files);
});

/** What a state is made of, as far as it says itself. */
const typesIn = (state: ComponentChild): readonly unknown[] =>
  toChildArray(state).flatMap((one) =>
    isValidElement(one) ? [one.type, ...typesIn((one.props as { children?: ComponentChild }).children)] : [],
  );

test.each(files)('%s shows itself in each of its states', async (file) => {
  const exported = (await import(join(components, file))) as Readonly<Record<string, unknown>>;
  const own = Object.entries(exported).flatMap(([name, one]) => (/^[A-Z]/.test(name) ? [one] : []));
  expect(own).not.toEqual([]);
  const all = Object.entries(shown[file] ?? {});
  expect(all).not.toEqual([]);
  for (const [name, state] of all) {
    expect(
      typesIn(state).some((type) => own.includes(type)),
      name,
    ).toBe(true);
    const { container } = render(<TextContext.Provider value={english}>{state}</TextContext.Provider>);
    expect(container.innerHTML, name).not.toBe('');
    cleanup();
  }
  expect(all.flatMap(([, state]) => typesIn(state))).toEqual(expect.arrayContaining(own));
});
