// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PartHeading } from '../../../components/habits/PartHeading.tsx';
import { clearAfterEach, show } from '../on-screen.ts';

clearAfterEach();

const part = (rows: number) => (
  <>
    <PartHeading id="part" text="Rests" rows={rows} />
    <button type="button">Elsewhere</button>
  </>
);
const heading = () => screen.getByRole('heading', { name: 'Rests', level: 2 });

test('takes the focus when a row goes away with it, and at no other time', () => {
  const { again } = show(part(2));
  expect(document.activeElement).toBe(document.body);
  again(part(3));
  expect(document.activeElement).toBe(document.body);
  again(part(2));
  expect(document.activeElement).toBe(heading());
});

test('leaves the focus where it is', () => {
  const { again } = show(part(2));
  screen.getByRole('button').focus();
  again(part(1));
  expect(document.activeElement).toBe(screen.getByRole('button'));
});
