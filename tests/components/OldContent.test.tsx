// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { OldContent } from '../../components/OldContent.tsx';
import { civilDay } from '../../lib/domain/civil-day.ts';
import { clearAfterEach, show } from './on-screen.ts';
import { inWords } from './samples.ts';

clearAfterEach();

const on = (today: string) => (
  <OldContent checked={civilDay('2026-11-25')} today={civilDay(today)} inWords={inWords} />
);

test('within a year nothing is said, after it when the texts were last checked', () => {
  const { container, again } = show(on('2027-11-25'));
  expect(container.innerHTML).toBe('');
  again(on('2027-11-26'));
  expect(container.textContent).toBe(
    'These texts were last checked on day 2026-11-25. Newer findings may differ.',
  );
});
