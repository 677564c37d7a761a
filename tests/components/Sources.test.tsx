// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Sources } from '../../components/Sources.tsx';
import { clearAfterEach, show } from './on-screen.ts';
import { sampleCitation } from './samples.ts';

clearAfterEach();

const citations = [
  sampleCitation({ title: 'First', href: 'https://doi.org/10.1000/1' }),
  sampleCitation({ title: 'Second', href: 'https://pubmed.ncbi.nlm.nih.gov/2/' }),
];

test('each source is a link that says where it opens', () => {
  show(<Sources citations={citations} />);
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['First (opens in a new tab)', 'https://doi.org/10.1000/1'],
    ['Second (opens in a new tab)', 'https://pubmed.ncbi.nlm.nih.gov/2/'],
  ]);
});

test('no link tells its site where the reader came from, or gives it a hold on this page', () => {
  show(<Sources citations={citations} />);
  for (const link of screen.getAllByRole('link')) {
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
  }
});

test.each([
  ['all that is known', {}, 'Doe J, Journal, 2024'],
  ['no year where there is none', { year: null }, 'Doe J, Journal'],
  ['no author where there is none', { by: '' }, 'Journal, 2024'],
])('the line below a title says %s', (_, fields, line) => {
  const { container } = show(<Sources citations={[sampleCitation(fields)]} />);
  expect(container.querySelector('li p')?.textContent).toBe(line);
});
