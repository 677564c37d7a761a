/** What answers a claim, what is offered on many pages, and what is new. */
import { CardDone, CardFrame, CardOrigin } from '../../../components/CardFrame.tsx';
import { Choice } from '../../../components/Choice.tsx';
import { ClaimCard } from '../../../components/ClaimCard.tsx';
import { ClaimExplainer } from '../../../components/ClaimExplainer.tsx';
import { ClaimList } from '../../../components/ClaimList.tsx';
import { ClaimAnswer, ClaimEvidence, ClaimQuestions } from '../../../components/ClaimParts.tsx';
import { FineTune } from '../../../components/FineTune.tsx';
import { OldContent } from '../../../components/OldContent.tsx';
import { OnRequest } from '../../../components/OnRequest.tsx';
import { ReportMistake } from '../../../components/ReportMistake.tsx';
import { VoiceChooser } from '../../../components/VoiceChooser.tsx';
import { WhatIsNew } from '../../../components/WhatIsNew.tsx';
import { releases } from '../../../content/index.ts';
import { civilDay } from '../../../lib/domain/civil-day.ts';
import type { Theme } from '../../../lib/domain/settings.ts';
import type { Speaker } from '../../../lib/domain/speech.ts';
import { sampleClaim, sampleClaimCard } from '../../components/samples.ts';
import type { States } from '../state.ts';
import { inWords, nothing, today } from './records.ts';

const claim = sampleClaim();
const mute: Speaker = {
  language: 'en',
  voices: () => [],
  onVoicesChange: nothing,
  speak: nothing,
  stop: nothing,
};
const twoVoices = ['A voice', 'Another voice'].map((name) => ({ name, lang: 'en-GB', localService: true }));

export const claimStates = (theme: Theme): States => {
  const usual = sampleClaimCard({ inWords });
  const settings = { ...usual.settings, theme };
  return {
    'CardFrame.tsx': {
      'a whole card': (
        <CardFrame settings={settings} name="Butyrate" say="BYOO-ti-rate" onClose={nothing}>
          <CardDone done={{ said: 'cardSaved', isUndoable: true }} onUndo={nothing} />
          <CardOrigin {...claim} inWords={inWords} />
        </CardFrame>
      ),
      'could not be loaded': <CardFrame settings={settings} name={null} onClose={nothing} />,
    },
    'Choice.tsx': {
      'the second of three': (
        <Choice
          legend="How many"
          name="how-many"
          options={[1, 2, 3]}
          chosen={2}
          wordFor={String}
          onChoose={nothing}
        />
      ),
    },
    'ClaimCard.tsx': {
      'all of it': <ClaimCard {...usual} settings={settings} />,
      'one sentence, more': <ClaimCard {...usual} settings={settings} depth="one-sentence" isMoreOpen />,
    },
    'ClaimExplainer.tsx': { 'in the panel': <ClaimExplainer explanation={claim} inWords={inWords} /> },
    'ClaimList.tsx': {
      'two, one explained': (
        <ClaimList
          claims={[
            { claimId: 'one', says: claim.says, count: 3 },
            { claimId: 'two', says: 'Heal your gut', count: 1 },
          ]}
          currentId="one"
          onChoose={nothing}
          onShow={nothing}
        />
      ),
    },
    'ClaimParts.tsx': {
      'answer, evidence, questions': (
        <>
          <ClaimAnswer answer={claim.answer} />
          <ClaimEvidence grade={claim.grade} />
          <ClaimQuestions ask={claim.ask} />
        </>
      ),
    },
    'FineTune.tsx': {
      'nothing fixed': <FineTune overrides={{}} onChange={nothing} />,
      'two fixed': <FineTune overrides={{ density: 'every', textPx: 24 }} onChange={nothing} />,
    },
    'OldContent.tsx': {
      old: <OldContent checked={civilDay('2025-01-01')} today={today} inWords={inWords} />,
    },
    'OnRequest.tsx': {
      chromium: <OnRequest isOn={false} accessPlace="chromium" onChange={nothing} />,
      firefox: <OnRequest isOn accessPlace="firefox" onChange={nothing} />,
    },
    'ReportMistake.tsx': {
      usual: <ReportMistake report="Entry: term/fibre" onCopy={() => Promise.resolve(true)} />,
    },
    'VoiceChooser.tsx': {
      'two voices': (
        <VoiceChooser
          speaker={{ ...mute, voices: () => twoVoices }}
          rate={1}
          voice="A voice"
          onChoose={nothing}
        />
      ),
      none: <VoiceChooser speaker={mute} rate={1} voice={null} onChoose={nothing} />,
    },
    'WhatIsNew.tsx': { 'all releases': <WhatIsNew releases={releases} /> },
  };
};
