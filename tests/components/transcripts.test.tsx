// @vitest-environment happy-dom
/**
 * What a screen reader says on the way through what readers meet most, recorded in transcripts/ and read by a person
 * whenever it changes (`vitest -u` writes them anew).
 */
import { virtual } from '@guidepup/virtual-screen-reader';
import type { ComponentChild } from 'preact';
import { expect, test } from 'vitest';
import { Card } from '../../components/Card.tsx';
import { ClaimCard } from '../../components/ClaimCard.tsx';
import { ClaimList } from '../../components/ClaimList.tsx';
import { Explainer } from '../../components/Explainer.tsx';
import { HabitList } from '../../components/HabitList.tsx';
import { NoEntry } from '../../components/NoEntry.tsx';
import { PagePanel } from '../../components/PagePanel.tsx';
import { PresetChooser } from '../../components/PresetChooser.tsx';
import { ReadAloud } from '../../components/ReadAloud.tsx';
import { SavedList } from '../../components/SavedList.tsx';
import { TermList } from '../../components/TermList.tsx';
import { TipOfDay } from '../../components/TipOfDay.tsx';
import { civilDay } from '../../lib/domain/civil-day.ts';
import { clearAfterEach, show } from './on-screen.ts';
import {
  inWords,
  sampleCard,
  sampleClaimCard,
  sampleDoubts,
  sampleExplanation,
  sampleHabit,
  sampleListed,
  sampleSafety,
  sampleSaved,
  sampleShownTip,
} from './samples.ts';

clearAfterEach();

const nothing = () => {};
const explanation = sampleExplanation({
  say: 'FY-ber',
  more: 'There are several kinds.',
  risk: 'What may come.',
  safety: sampleSafety,
  otherMeanings: [{ form: 'MS', meanings: ['mass spectrometry'] }],
  linked: {
    meaning: [{ text: 'What ' }, { text: 'bacteria', termId: 'bacteria' }, { text: ' live on.' }],
    inMs: [{ text: 'No known link to MS.' }],
    more: [{ text: 'There are several kinds.' }],
  },
});
const speaker = {
  ...sampleCard().speaker,
  voices: () => [{ name: 'A voice', lang: 'en', localService: true }],
};
const card = {
  explanation,
  speaker,
  reason: { because: 'page-defines', longForm: 'multiple sclerosis' },
  met: { day: civilDay('2026-11-20'), title: 'An article', host: 'example.org' },
  done: { said: 'cardSaved', isUndoable: true },
} as const;

const surfaces: Readonly<Record<string, ComponentChild>> = {
  card: <Card {...sampleCard(card)} />,
  'card-with-more-open': <Card {...sampleCard({ ...card, isMoreOpen: true })} />,
  'docked-explainer-in-one-sentence': (
    <Card {...sampleCard({ ...card, done: null, depth: 'one-sentence' })} />
  ),
  'card-that-could-not-be-loaded': <Card {...sampleCard({ explanation: null })} />,
  'card-of-a-big-claim': <ClaimCard {...sampleClaimCard({ speaker, isMoreOpen: true })} />,
  'list-of-big-claims': (
    <ClaimList
      claims={[{ claimId: 'leaky-gut', says: 'Leaky gut causes MS', count: 2 }]}
      currentId={null}
      onChoose={nothing}
      onShow={nothing}
    />
  ),
  'popup-parts': (
    <>
      <TipOfDay tip={sampleShownTip()} isShort={false} isWhole />
      <HabitList
        habits={[
          { habit: sampleHabit('walk'), state: 'done' },
          { habit: sampleHabit('water'), state: 'a-little' },
          { habit: sampleHabit('sleep'), state: 'rest' },
          { habit: sampleHabit('fibre'), state: 'nothing' },
        ]}
        isSmall={false}
        onSet={nothing}
      />
      <PresetChooser preset="tired" onChoose={nothing} />
      <PagePanel
        page={{
          kind: 'reached',
          tabId: 7,
          isPrivate: false,
          host: 'example.org',
          quiet: null,
          isMarking: true,
          termCount: 12,
          isResting: false,
        }}
        isPaused={false}
        onAllow={nothing}
        onSite={nothing}
        onMarks={nothing}
        onPause={nothing}
      />
    </>
  ),
  'list-of-words': (
    <TermList
      terms={sampleListed}
      doubts={sampleDoubts}
      currentTermId="dysbiosis"
      onChoose={nothing}
      onShow={nothing}
    />
  ),
  'explanation-beside-the-page': (
    <Explainer explanation={explanation} depth="full" inWords={inWords}>
      <ReadAloud text="Fibre." speaker={speaker} rate={1} voice={null} />
    </Explainer>
  ),
  'no-entry': (
    <NoEntry
      lookUp={{ words: 'butirate', termId: null, nearest: [{ id: 'butyrate', name: 'Butyrate' }] }}
      onChoose={nothing}
    />
  ),
  'saved-words': <SavedList saved={[sampleSaved()]} inWords={inWords} onRemove={nothing} />,
};

test.each(Object.keys(surfaces))('%s is read as recorded', async (name) => {
  const { container } = show(surfaces[name]);
  // What a browser tells of itself and this DOM does not: a closed fold says nothing of what it holds, a box its state.
  for (const folded of container.querySelectorAll('details:not([open]) > :not(summary)'))
    folded.setAttribute('hidden', '');
  for (const box of container.querySelectorAll<HTMLInputElement>('[type=checkbox], [type=radio]'))
    box.setAttribute('aria-checked', box.indeterminate ? 'mixed' : String(box.checked));
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  expect(said.length).toBeGreaterThan(3);
  await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(`transcripts/${name}.txt`);
});
