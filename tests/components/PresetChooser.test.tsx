// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { PresetChooser } from '../../components/PresetChooser.tsx';
import { presets } from '../../lib/domain/presets.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

test.each(presets)('asks how the reader is, in four words, and shows %s as chosen', (preset) => {
  show(<PresetChooser preset={preset} onChoose={() => undefined} />);
  screen.getByRole('group', { name: 'How are you today?' });
  const radios = screen.getAllByRole<HTMLInputElement>('radio');
  expect(radios.map(({ labels }) => labels?.[0]?.textContent)).toEqual(['Usual', 'Tired', 'Foggy', 'Eyes']);
  expect(radios.filter(({ checked }) => checked).map(({ value }) => value)).toEqual([preset]);
});

test('says which word was pressed, and nothing where it is chosen already', () => {
  const onChoose = vi.fn();
  show(<PresetChooser preset="usual" onChoose={onChoose} />);
  screen.getByRole('radio', { name: 'Usual' }).click();
  expect(onChoose).not.toHaveBeenCalled();
  screen.getByRole('radio', { name: 'Eyes' }).click();
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('eyes');
});
