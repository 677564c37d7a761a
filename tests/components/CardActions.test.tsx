// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { CardActions, type CardAction } from '../../components/CardActions.tsx';
import type { Reason } from '../../lib/domain/sense.ts';
import { catalogue } from './english.ts';
import { clearAfterEach, show } from './on-screen.ts';

clearAfterEach();

type Props = Parameters<typeof CardActions>[0];
const actions = (fields: Partial<Props> = {}) => (
  <CardActions
    isOurs={false}
    reason={{ because: 'unambiguous' }}
    otherMeanings={[]}
    preset="usual"
    onDo={() => {}}
    onPreset={() => {}}
    {...fields}
  />
);
const why = () => screen.getByText(catalogue.cardWhy).closest('details');

test.each<[CardAction, string]>([
  ['save', catalogue.cardSave],
  ['know', catalogue.cardKnow],
  ['wrong', catalogue.cardWrong],
  ['copy', catalogue.cardCopy],
  ['report', catalogue.reportMistake],
  ['site-off', catalogue.cardSiteOff],
])('a press asks to %s', (action, name) => {
  const onDo = vi.fn();
  show(actions({ onDo }));
  fireEvent.click(screen.getByRole('button', { name }));
  expect(onDo).toHaveBeenCalledExactlyOnceWith(action);
});

test('a word that was reached by another cannot be wrong here, and is marked for no reason', () => {
  show(actions({ reason: null }));
  expect(screen.queryByText(catalogue.cardWrong)).toBeNull();
  expect(screen.queryByText(catalogue.cardWhy)).toBeNull();
});

test('on a page of our own no site is turned off, and no meaning is wrong', () => {
  show(actions({ isOurs: true }));
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    catalogue.cardSave,
    catalogue.cardKnow,
    catalogue.cardCopy,
    catalogue.reportMistake,
  ]);
});

test('today’s preset can be changed', () => {
  const onPreset = vi.fn();
  show(actions({ onPreset }));
  const group = screen.getByRole('group', { name: catalogue.presetHeading });
  fireEvent.click(within(group).getByRole('radio', { name: catalogue.presetFoggy }));
  expect(onPreset).toHaveBeenCalledExactlyOnceWith('foggy');
});

test.each<[Reason, string]>([
  [{ because: 'unambiguous' }, catalogue.whyUnambiguous],
  [{ because: 'page-topic' }, catalogue.whyTopic],
  [{ because: 'named-on-page' }, catalogue.whyNamed],
  [
    { because: 'page-defines', longForm: 'multiple sclerosis' },
    'The page spells it out: "multiple sclerosis".',
  ],
  [{ because: 'beside', words: 'people with' }, 'The words beside it show what it means: "people with".'],
  [
    { because: 'around', words: ['lesion', 'MRI', 'lesion', 'brain', 'nerve'] },
    'Words near it show what it means: lesion, MRI, brain.',
  ],
])('says why: %j', (reason, words) => {
  show(actions({ reason }));
  expect(why()?.textContent).toContain(words);
});

test('says what its spellings can mean elsewhere', () => {
  const otherMeanings = [{ form: 'MS', meanings: ['mass spectrometry', 'a ship'] }];
  show(actions({ otherMeanings }));
  expect(why()?.textContent).toContain('"MS" can also mean: mass spectrometry or a ship.');
});
