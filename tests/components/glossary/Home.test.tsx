// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Home } from '../../../components/glossary/Home.tsx';
import { categories } from '../../../content/schema.ts';
import { catalogue } from '../english.ts';
import { clearAfterEach, show } from '../on-screen.ts';

clearAfterEach();

const counted = categories.map((category, i) => ({ category, count: i + 1 }));
const home = (isSearching = false, awaitsReview = true) => (
  <Home categories={counted} awaitsReview={awaitsReview} isSearching={isSearching}>
    <p>The search</p>
  </Home>
);
const links = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));

test('leads to every list and every category, with how many words are there', () => {
  show(home());
  expect(links()).toEqual([
    ...['#understand', '#help', '#tips', '#habits', '#claims', '#sources'],
    ...categories.map((category) => `#category/${category}`),
  ]);
  const first = screen.getByRole('link', { name: catalogue.categoryMsBasics }).closest('li');
  expect(first?.textContent).toBe(`${catalogue.categoryMsBasics}1 word`);
  const second = screen.getByRole('link', { name: catalogue.categoryMsTypes }).closest('li');
  expect(second?.textContent).toBe(`${catalogue.categoryMsTypes}2 words`);
});

test('while something is searched for, gives its place to what is found', () => {
  show(home(true));
  expect(links()).toEqual([]);
  expect(screen.getByText('The search')).toBeTruthy();
});

test('says that its content awaits review, as long as it does', () => {
  const { again } = show(home());
  expect(screen.getByText(new RegExp(catalogue.contentAwaitsReview))).toBeTruthy();
  again(home(false, false));
  expect(screen.queryByText(new RegExp(catalogue.contentAwaitsReview))).toBeNull();
});
