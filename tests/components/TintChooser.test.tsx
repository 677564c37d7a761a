// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { TintChooser } from '../../components/TintChooser.tsx';
import { tintStyle } from '../../components/tint-style.ts';
import { type Tint, isTint, tintRanges, usualTint } from '../../lib/domain/tint.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

const sliders = () => screen.getAllByRole<HTMLInputElement>('slider');

test('is a named group of three sliders, each of which says its value in words', () => {
  show(<TintChooser tint={usualTint} onChange={() => {}} />);
  expect(screen.getByRole('group', { name: 'My own tint' })).toBeDefined();
  expect(sliders().map(({ labels }) => labels?.[0]?.textContent)).toEqual([
    'Tint: orange',
    'Strength: 60 %',
    'Lightness: 85 %',
  ]);
  expect(sliders().map((slider) => slider.ariaValueText ?? slider.getAttribute('aria-valuetext'))).toEqual([
    'orange',
    '60 %',
    '85 %',
  ]);
});

test.each<[number, Tint]>([
  [0, { ...usualTint, hue: 210 }],
  [1, { ...usualTint, strength: 20 }],
  [2, { ...usualTint, lightness: 15 }],
])('slider %i changes one part, to a tint that can be stored', (at, tint) => {
  const onChange = vi.fn();
  show(<TintChooser tint={usualTint} onChange={onChange} />);
  const name = (['hue', 'strength', 'lightness'] as const)[at] ?? 'hue';
  fireEvent.change(sliders()[at]!, { target: { value: String(tint[name]) } }); // there are three
  expect(onChange).toHaveBeenCalledExactlyOnceWith(tint);
  expect(isTint(tint)).toBe(true);
});

test('every place of a slider has a name of its colour', () => {
  const named = new Set<string>();
  for (let hue = 0; hue <= tintRanges.hue.most; hue += tintRanges.hue.step) {
    const { container } = show(<TintChooser tint={{ ...usualTint, hue }} onChange={() => {}} />);
    named.add(container.querySelector('input')?.getAttribute('aria-valuetext') ?? '');
  }
  expect([...named]).toEqual(['red', 'orange', 'yellow', 'green', 'turquoise', 'blue', 'purple', 'pink']);
});

test('its colours are worn in its own theme alone', () => {
  expect(tintStyle({ theme: 'own', tint: usualTint })).toMatchObject({
    '--own-scheme': 'light',
    '--own-ground': 'rgb(240 224 194)',
  });
  expect(tintStyle({ theme: 'light', tint: usualTint })).toEqual({});
});
