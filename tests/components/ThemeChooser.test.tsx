// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ThemeChooser } from '../../components/ThemeChooser.tsx';
import { themes } from '../../lib/domain/settings.ts';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

const checked = () =>
  screen.getAllByRole<HTMLInputElement>('radio').flatMap((radio) => (radio.checked ? [radio.value] : []));

test('is a named group with one choice for each theme, in words', () => {
  show(<ThemeChooser theme="system" onChoose={() => {}} />);
  const group = screen.getByRole('group', { name: catalogue.optionsTheme });
  const names = [
    'Same as my device',
    'Light',
    'Dark',
    'High contrast',
    'Cream',
    'Rose',
    'Mint',
    'Sky',
    'Dusk: dark and warm',
    'My own tint',
  ];
  expect(names.map((name) => within(group).getByRole<HTMLInputElement>('radio', { name }).value)).toEqual(
    themes,
  );
});

test.each(themes)('shows %s as chosen, and no other', (theme) => {
  show(<ThemeChooser theme={theme} onChoose={() => {}} />);
  expect(checked()).toEqual([theme]);
});

test('says which theme was pressed', () => {
  const onChoose = vi.fn();
  show(<ThemeChooser theme="system" onChoose={onChoose} />);
  screen.getByRole('radio', { name: catalogue.themeContrast }).click();
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('contrast');
});

test('goes back to what is stored when it is drawn after a failed write', () => {
  const chooser = <ThemeChooser theme="light" onChoose={() => {}} />;
  const { again } = show(chooser);
  screen.getByRole('radio', { name: catalogue.themeDark }).click();
  again(<ThemeChooser theme="light" onChoose={() => {}} />);
  expect(checked()).toEqual(['light']);
});
