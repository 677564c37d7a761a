// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { type TipActions, TipMore } from '../../components/TipMore.tsx';
import { PhoneContext } from '../../components/phone.ts';
import type { ShownTip } from '../../lib/domain/shown-tip.ts';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';
import { inWords, sampleSafety, sampleShownTip } from './samples.ts';

clearAfterEach();

const actions = (fields: Partial<TipActions> = {}): TipActions => ({
  isSaved: false,
  hasAnother: true,
  onSave: vi.fn(),
  onNotForMe: vi.fn(),
  onAnother: vi.fn(),
  ...fields,
});
const showMore = (wanted: TipActions | null = actions(), fields: Partial<ShownTip> = {}) =>
  show(<TipMore tip={sampleShownTip(fields)} actions={wanted} inWords={inWords} />);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('says why, and who says so', () => {
  const { container } = showMore();
  expect(container.textContent).toContain('Why: Among 100 adults, it helped.');
  expect(container.textContent).toContain(`Evidence: ${catalogue.gradeLimited}`);
  expect(container.textContent).toContain(catalogue.generalInformation);
  expect(container.textContent).toContain('on day 2026-11-23. Not yet reviewed by a clinician.');
  expect(screen.getByRole('heading', { level: 3, name: catalogue.cardSources })).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://doi.org/10.1000/1');
});

test('says when to get help, with the rules, where the tip touches on it', () => {
  const { container } = showMore(actions(), { safety: sampleSafety });
  expect(screen.getByRole('heading', { name: catalogue.helpHeading })).toBeTruthy();
  expect(container.textContent).toContain(sampleSafety.rules[0]);
  expect(screen.getByText('You are choking, and it does not clear.')).toBeTruthy();
});

test('says nothing about help where the tip does not touch on it', () => {
  showMore();
  expect(screen.queryByText(catalogue.helpHeading)).toBeNull();
});

test('tells of each press once', () => {
  const wanted = actions();
  showMore(wanted);
  press(catalogue.tipSave);
  press(catalogue.tipNotForMe);
  press(catalogue.tipAnother);
  expect(wanted.onSave).toHaveBeenCalledExactlyOnceWith(true);
  expect(wanted.onNotForMe).toHaveBeenCalledOnce();
  expect(wanted.onAnother).toHaveBeenCalledOnce();
});

test('a saved tip can be let go', () => {
  const wanted = actions({ isSaved: true });
  showMore(wanted);
  press(catalogue.tipForget);
  expect(wanted.onSave).toHaveBeenCalledExactlyOnceWith(false);
});

test('after the one more of a day the control is gone, and a sentence says so', () => {
  const { again } = showMore();
  expect(screen.queryByText(catalogue.tipNoOther)).toBeNull();
  again(<TipMore tip={sampleShownTip()} actions={actions({ hasAnother: false })} inWords={inWords} />);
  expect(screen.queryByRole('button', { name: catalogue.tipAnother })).toBeNull();
  expect(screen.getByText(catalogue.tipNoOther)).toBeTruthy();
});

test('offers nothing that could not be kept where the record cannot be read', () => {
  showMore(null);
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.queryByText(catalogue.tipNoOther)).toBeNull();
});

test.each([
  [true, '020 7946 0000 (nurse)', 'tel:02079460000'],
  [true, '+44 20 7946 0000', 'tel:+442079460000'],
  [true, 'ask at the desk', null],
  [false, '020 7946 0000', null],
])(
  'with a phone number noted, red flags show it; a link where that may be (%s): %s',
  (isLink, number, href) => {
    const { container } = show(
      <PhoneContext.Provider value={{ number, isLink }}>
        <TipMore
          tip={sampleShownTip({ safety: sampleSafety, citations: [] })}
          actions={null}
          inWords={inWords}
        />
      </PhoneContext.Provider>,
    );
    expect(container.querySelector('.team-phone')?.textContent).toBe(`${catalogue.teamPhone}: ${number}`);
    expect(screen.queryByRole('link')?.getAttribute('href') ?? null).toBe(href);
  },
);

test('without a number, red flags stand alone', () => {
  const { container } = showMore(actions(), { safety: sampleSafety });
  expect(container.textContent).not.toContain(catalogue.teamPhone);
});
