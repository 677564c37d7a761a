// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { PagePanel, type PageState } from '../../components/PagePanel.tsx';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

const reached = (
  termCount: number,
  isSiteOff = false,
  host = 'example.org',
  isResting = false,
): PageState => ({
  kind: 'reached',
  host,
  termCount,
  isSiteOff,
  isResting,
});
const calls = () => ({ onAllow: vi.fn(), onSite: vi.fn(), onPause: vi.fn() });
const panel = (page: PageState, isPaused = false, { onAllow, onSite, onPause } = calls()) => (
  <PagePanel page={page} isPaused={isPaused} onAllow={onAllow} onSite={onSite} onPause={onPause} />
);
const theSwitch = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });
const site = 'Mark words on example.org';

test('is a region named by its heading', () => {
  show(panel(reached(3)));
  expect(screen.getByRole('region', { name: catalogue.pageHeading })).toBeTruthy();
});

test.each<[string, PageState, boolean, string]>([
  ['while asking, none yet, with room kept for it', { kind: 'asking' }, false, '\u00a0'],
  ['without access', { kind: 'no-access' }, false, catalogue.pageNoAccess],
  ['without access and paused', { kind: 'no-access' }, true, catalogue.pageNoAccess],
  ['over a page out of reach', { kind: 'unreachable' }, false, catalogue.pageUnreachable],
  ['over a page out of reach and paused', { kind: 'unreachable' }, true, catalogue.pagePaused],
  ['paused', reached(0), true, catalogue.pagePaused],
  ['paused, on a site that is off', reached(0, true), true, catalogue.pagePaused],
  ['on a site that is off', reached(0, true), false, catalogue.pageOff],
  [
    'on a site that was just switched off, before its marks are gone',
    reached(3, true),
    false,
    catalogue.pageOff,
  ],
  ['that changes very fast', reached(3, false, 'example.org', true), false, catalogue.pageResting],
  [
    'that changes very fast, on a site that is off',
    reached(0, true, 'example.org', true),
    false,
    catalogue.pageOff,
  ],
  ['that changes very fast, paused', reached(0, false, 'example.org', true), true, catalogue.pagePaused],
  ['with no words', reached(0), false, catalogue.pageNone],
  ['with one word', reached(1), false, '1 word explained on this page.'],
  ['with two words', reached(2), false, '2 words explained on this page.'],
  ['with many words', reached(1234), false, '1234 words explained on this page.'],
])('says one sentence %s', (_, page, isPaused, sentence) => {
  show(panel(page, isPaused));
  expect(screen.getByRole('status').textContent).toBe(sentence);
});

test('the sentence changes in one place, so that it is read out', () => {
  const { again } = show(panel({ kind: 'asking' }));
  const status = screen.getByRole('status');
  again(panel(reached(2)));
  expect(screen.getByRole('status')).toBe(status);
  expect(status.textContent).toBe('2 words explained on this page.');
});

test('offers to allow all sites only where the browser does not let us read', () => {
  const all = calls();
  const { again } = show(panel({ kind: 'no-access' }, false, all));
  screen.getByRole('button', { name: catalogue.pageAllow }).click();
  expect(all.onAllow).toHaveBeenCalledTimes(1);
  for (const page of [{ kind: 'asking' }, { kind: 'unreachable' }, reached(1)] satisfies PageState[]) {
    again(panel(page));
    expect(screen.queryByRole('button')).toBeNull();
  }
});

test('switches this site off and on, by its host', () => {
  const all = calls();
  const { again } = show(panel(reached(3), false, all));
  expect(theSwitch(site).checked).toBe(true);
  theSwitch(site).click();
  expect(all.onSite).toHaveBeenLastCalledWith('example.org', true);
  expect(theSwitch(site).checked).toBe(true);
  again(panel(reached(0, true), false, all));
  expect(theSwitch(site).checked).toBe(false);
  theSwitch(site).click();
  expect(all.onSite).toHaveBeenLastCalledWith('example.org', false);
  expect(all.onPause).not.toHaveBeenCalled();
});

test.each<[string, PageState]>([
  ['a file, which has no host', reached(2, false, '')],
  ['a page out of reach', { kind: 'unreachable' }],
  ['a page not yet heard of', { kind: 'asking' }],
  ['a page we may not read', { kind: 'no-access' }],
])('has no switch for the site over %s, and the one for all sites', (_, page) => {
  show(panel(page));
  const names = within(screen.getByRole('region'))
    .getAllByRole('switch')
    .map((each) => each.closest('label')?.textContent);
  expect(names).toEqual([catalogue.everywhereSwitch]);
});

test.each([
  [false, true],
  [true, false],
])('paused %s: the switch for all sites asks for %s', (isPaused, wanted) => {
  const all = calls();
  show(panel(reached(1), isPaused, all));
  const everywhere = theSwitch(catalogue.everywhereSwitch);
  expect(everywhere.checked).toBe(!isPaused);
  everywhere.click();
  expect(all.onPause).toHaveBeenCalledExactlyOnceWith(wanted);
  expect(all.onSite).not.toHaveBeenCalled();
});
