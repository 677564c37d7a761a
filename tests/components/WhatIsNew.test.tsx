// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { WhatIsNew } from '../../components/WhatIsNew.tsx';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

test('what is new waits folded, version by version', () => {
  show(
    <WhatIsNew
      releases={[
        { version: '2.0', news: ['More words.', 'Fewer faults.'] },
        { version: '1.0', news: ['Words.'] },
      ]}
    />,
  );
  expect(screen.getByText(catalogue.newsHeading).closest('details')?.open).toBe(false);
  expect(screen.getAllByRole('heading', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
    'Version 2.0',
    'Version 1.0',
  ]);
  expect(screen.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
    'More words.',
    'Fewer faults.',
    'Words.',
  ]);
});
