// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Part } from '../../../components/habits/Part.tsx';
import { clearAfterEach, show } from '../on-screen.ts';

clearAfterEach();

const parts = (names: readonly string[]) => (
  <>
    {['Rests', 'Others'].map((heading) => (
      <Part key={heading} id={heading} heading={heading} rows={names.length}>
        {names.map((name) => (
          <button key={name} type="button">
            {heading} {name}
          </button>
        ))}
      </Part>
    ))}
  </>
);
const heading = () => screen.getByRole('heading', { name: 'Rests', level: 2 });
const button = (name: string) => screen.getByRole('button', { name });

test('is a region named by its heading', () => {
  show(parts(['a']));
  expect(screen.getByRole('region', { name: 'Rests' }).contains(button('Rests a'))).toBe(true);
});

test('takes the focus that goes away with one of its rows, and not that of another part', () => {
  const { again } = show(parts(['a', 'b']));
  button('Others a').focus();
  button('Rests b').focus();
  again(parts(['a']));
  expect(document.activeElement).toBe(heading());
});

test('takes no focus that was never there', () => {
  const { again } = show(parts(['a', 'b']));
  again(parts(['a', 'b', 'c']));
  again(parts(['a']));
  expect(document.activeElement).toBe(document.body);
});

test('leaves the focus where it is', () => {
  const { again } = show(parts(['a', 'b']));
  button('Rests b').focus();
  button('Rests a').focus();
  again(parts(['a']));
  expect(document.activeElement).toBe(button('Rests a'));
});
