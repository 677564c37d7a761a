// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { PagePanel, type PageState, type ReachedPage } from '../../components/PagePanel.tsx';
import type { Quiet } from '../../lib/domain/quiet-pages.ts';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

const reached = (
  termCount: number,
  isSiteOff = false,
  host = 'example.org',
  isResting = false,
): ReachedPage => ({
  kind: 'reached',
  tabId: 7,
  isPrivate: false,
  host,
  quiet: isSiteOff ? 'site-off' : null,
  isMarking: !isSiteOff,
  termCount,
  isResting,
});
const quiet = (why: Quiet, isMarking = false): ReachedPage => ({ ...reached(2), quiet: why, isMarking });
const calls = () => ({ onAllow: vi.fn(), onSite: vi.fn(), onMarks: vi.fn(), onPause: vi.fn() });
const panel = (page: PageState, isPaused = false, all = calls()) => (
  <PagePanel page={page} isPaused={isPaused} {...all} />
);
const theSwitch = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });
const site = 'Mark words on example.org';

test.each<[PageState, boolean]>([
  [reached(3), true],
  [reached(0), false],
  [quiet('mail'), false],
  [{ kind: 'unreachable' }, false],
])('the list of words is there where words are marked: %j', (page, isThere) => {
  show(
    <PagePanel page={page} isPaused={false} {...calls()}>
      The list
    </PagePanel>,
  );
  expect(screen.queryByText('The list') !== null).toBe(isThere);
});

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
  ['paused', quiet('paused'), true, catalogue.pagePaused],
  ['paused, on a site that is off', quiet('paused'), true, catalogue.pagePaused],
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
  ['that changes very fast, paused', { ...quiet('paused'), isResting: true }, true, catalogue.pagePaused],
  ['over mail', quiet('mail'), false, catalogue.pageMail],
  ['over a bank', quiet('bank'), false, catalogue.pageBank],
  ['over a patient portal', quiet('portal'), false, catalogue.pagePortal],
  ['where pages wait to be asked', quiet('on-request'), false, catalogue.pageOnRequest],
  ['over mail that is read, as asked', quiet('mail', true), false, '2 words explained on this page.'],
  ['where marks were hidden', { ...reached(2), isMarking: false }, false, catalogue.pageHidden],
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
  expect(all.onSite).toHaveBeenLastCalledWith(reached(3), true);
  expect(theSwitch(site).checked).toBe(true);
  again(panel(reached(0, true), false, all));
  expect(theSwitch(site).checked).toBe(false);
  theSwitch(site).click();
  expect(all.onSite).toHaveBeenLastCalledWith(reached(0, true), false);
  expect(all.onPause).not.toHaveBeenCalled();
});

test.each<[string, PageState]>([
  ['a file, which has no host', reached(2, false, '')],
  ['a page out of reach', { kind: 'unreachable' }],
  ['a page not yet heard of', { kind: 'asking' }],
  ['a page we may not read', { kind: 'no-access' }],
  ['a private window', { ...reached(2), isPrivate: true }],
  ['a mail page', quiet('mail')],
  ['a page that is read only when asked', quiet('on-request', true)],
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

test('says of a private window, and of no other, that nothing about it is kept', () => {
  const { again } = show(panel({ ...reached(2), isPrivate: true }));
  expect(screen.getByText(catalogue.pagePrivate)).toBeTruthy();
  again(panel(reached(2)));
  expect(screen.queryByText(catalogue.pagePrivate)).toBeNull();
});

test.each<[string, ReachedPage, boolean]>([
  ['a mail page that is left alone', quiet('mail'), true],
  ['a mail page that is read', quiet('mail', true), false],
  ['a page that waits to be asked', quiet('on-request'), true],
  ['a private window', { ...reached(2), isPrivate: true }, false],
  ['a private window whose marks are hidden', { ...reached(2), isPrivate: true, isMarking: false }, true],
  ['a page whose marks are hidden', { ...reached(2), isMarking: false }, true],
  ['a site that is off and was asked for by key', quiet('site-off', true), false],
])('over %s marks can be had for this time: %s', (_, page, isOn) => {
  const all = calls();
  show(panel(page, false, all));
  screen.getByRole('button', { name: isOn ? catalogue.pageMark : catalogue.pageHide }).click();
  expect(all.onMarks).toHaveBeenCalledExactlyOnceWith(page, isOn);
  expect(all.onSite).not.toHaveBeenCalled();
});

test('over a page that is read by itself, and a site that is off, there is no such button', () => {
  const { again } = show(panel(reached(2)));
  expect(screen.queryByRole('button')).toBeNull();
  again(panel(quiet('site-off')));
  expect(screen.queryByRole('button')).toBeNull();
});
