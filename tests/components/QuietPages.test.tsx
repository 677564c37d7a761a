// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { QuietPages } from '../../components/QuietPages.tsx';
import { type QuietRules, quietKinds } from '../../lib/domain/quiet-pages.ts';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

const rules: QuietRules = {
  isPaused: false,
  isOnRequest: false,
  sitesOff: ['a.example', 'b.example'],
  quietKinds,
};
const calls = () => ({ onRequest: vi.fn(), onKinds: vi.fn(), onSite: vi.fn() });
const panel = (changed: Partial<QuietRules> = {}, all = calls()) => (
  <QuietPages rules={{ ...rules, ...changed }} accessPlace="firefox" {...all} />
);
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: catalogue.quietSiteName });
const add = (name: string) => {
  fireEvent.input(field(), { target: { value: name } });
  fireEvent.submit(field().form!);
};

test('every kind of page has its box, drawn from what is stored alone', () => {
  const all = calls();
  const { again } = show(panel({ quietKinds: ['mail', 'portal'] }, all));
  const states = () =>
    [catalogue.quietMail, catalogue.quietBank, catalogue.quietPortal].map((name) => box(name).checked);
  expect(states()).toEqual([true, false, true]);
  box(catalogue.quietBank).click();
  expect(all.onKinds).toHaveBeenLastCalledWith(['mail', 'bank', 'portal']);
  expect(states()).toEqual([true, false, true]);
  again(panel({}, all));
  box(catalogue.quietMail).click();
  expect(all.onKinds).toHaveBeenLastCalledWith(['bank', 'portal']);
});

test('pages can wait to be asked', () => {
  const all = calls();
  show(panel({}, all));
  screen.getByRole('switch', { name: catalogue.quietOnRequest }).click();
  expect(all.onRequest).toHaveBeenCalledExactlyOnceWith(true);
});

test('a site that is off is listed, and taken back by its name', () => {
  const all = calls();
  show(panel({}, all));
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  screen.getByRole('button', { name: 'Mark words on b.example again' }).click();
  expect(all.onSite).toHaveBeenCalledExactlyOnceWith('b.example', false);
});

test('where no site is off, it says so', () => {
  show(panel({ sitesOff: [] }));
  expect(screen.getByText(catalogue.quietNoSites)).toBeTruthy();
});

test('a site is added by its name or address, and the field is empty again', () => {
  const all = calls();
  show(panel({}, all));
  add('https://mail.example.org/inbox');
  expect(all.onSite).toHaveBeenCalledExactlyOnceWith('mail.example.org', true);
  expect(field().value).toBe('');
  expect(field().getAttribute('aria-invalid')).toBe('false');
});

test('what is no site is said to be none, keeps its words, and adds nothing', () => {
  const all = calls();
  show(panel({}, all));
  add('my mail');
  expect(all.onSite).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toBe(catalogue.quietSiteWrong);
  expect(field().value).toBe('my mail');
  add('example.org');
  expect(screen.queryByRole('alert')).toBeNull();
});
